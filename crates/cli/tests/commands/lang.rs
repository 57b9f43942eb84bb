//! `yol lang`, and the language of every other command

use crate::common::{Folder, answer, has, refusal, repository, stderr, stdout, yol, yol_in_borduria};
use std::fs;
use std::path::Path;

/// A copy of the texts of this repository, as far as these tests need them.
fn working_copy() -> Folder {
    let folder = Folder::new();
    copy(&repository().join("locales"), &folder, "");
    folder
}

fn copy(from: &Path, to: &Folder, beginning: &str) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{beginning}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            copy(&path, to, &format!("{name}/"));
        } else {
            to.write(&name, fs::read(&path).unwrap());
        }
    }
}

/// Puts these messages into a file of the copy, and gives its name.
fn only(folder: &Folder, file: &str, text: &str) -> String {
    folder.write(file, text);
    folder.as_str().to_owned()
}

#[test]
fn the_language_in_use_is_told_with_what_chose_it() {
    has(
        &answer(yol(&["lang"])),
        &["In use: English (en). Nothing chose another", "--lang CODE", "kk", "Қазақша"],
    );
    has(&answer(yol(&["lang", "--lang", "tg"])), &["Тоҷикӣ (tg)", "--lang"]);
    has(&answer(yol(&["lang"]).env("YOL_LANG", "uz_cyrl")), &["Ўзбекча (uz-Cyrl)", "YOL_LANG"]);
    has(&answer(yol(&["lang"]).env("LANG", "ru_RU.UTF-8")), &["Русский (ru)", "LANG=ru_RU.UTF-8"]);
    has(&answer(yol(&["lang"]).env("YOL_LANG", "").env("LC_ALL", "C").env("LANG", "ru")), &["English (en)"]);
    has(&answer(yol(&["lang"]).env("LANG", "xx_YY")), &["English (en)"]);
}

#[test]
fn a_wrong_code_gets_the_list_and_the_nearest() {
    let said = refusal(yol(&["check", "--lang", "uz-cyr"]));
    has(
        &said,
        &["error: --lang: there is no language `uz-cyr`", "`uz-Cyrl`?", "tg (Тоҷикӣ)", "az (Azərbaycanca)"],
    );
    has(&refusal(yol(&["--lang", "", "check"])), &["there is no language ``"]);
    has(&refusal(yol(&["lang"]).env("YOL_LANG", "xx")), &["YOL_LANG: there is no language `xx`", "uz-Cyrl"]);
    // A right option makes up for a wrong variable.
    answer(yol(&["lang", "--lang", "en"]).env("YOL_LANG", "xx"));
    has(&refusal(yol(&["check", "--lang"])), &["a value is missing after `--lang <CODE>`"]);
}

#[test]
fn answers_come_in_the_language_with_who_translated_them() {
    let brief = answer(yol(&["check", "--account", "akif", "--lang", "ru"]));
    has(&brief, &["вид на жительство"]);
    let json = answer(yol(&["check", "--account", "akif", "--lang", "ru", "--format", "json"]));
    has(&json, &["\"lang\": \"ru\"", "\"translation\": \"machine\""]);
    let json = answer(yol(&["facts", "--format", "json"]));
    if json.starts_with('{') {
        has(&json, &["\"lang\": \"en\"", "\"translation\": \"source\""]);
    }
    // What is not translated is said in English, whatever the language.
    has(&answer(yol_in_borduria(&["facts", "--lang", "kk"])), &["citizenship"]);
}

#[test]
fn the_names_in_json_are_the_same_in_every_language() {
    let names = |lang: &str| {
        let json = answer(yol(&["check", "--account", "akif", "--lang", lang, "--format", "json"]));
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        let mut names: Vec<String> = value.as_object().unwrap().keys().cloned().collect();
        names.sort();
        names
    };
    assert_eq!(names("en"), names("uz-Cyrl"));
}

#[test]
fn the_standing_of_every_language_is_counted() {
    let table = answer(yol(&["lang", "status"]));
    assert_eq!(table.lines().count(), 9, "{table}");
    has(&table, &["reviewed", "missing", "everything is translated from this language", "uz-Cyrl"]);
    let copied = working_copy();
    assert_eq!(answer(yol(&["lang", "status", "--locales", copied.as_str()])), table);
    // Before the name or behind it, what is given counts.
    answer(yol(&["lang", "--lang", "en", "status"]));
    has(&refusal(yol(&["lang", "--locales", "no-such", "status"])), &["`no-such`"]);
}

#[test]
fn what_is_missing_or_outdated_is_listed_with_its_file() {
    let copied = working_copy();
    let text = "# machine 00000000\nhelp-ask = Савол\n\nhelp-ask-two = Ду\n";
    let path = only(&copied, "tg/interface/help.ftl", text);
    let assert = yol(&["lang", "missing", "--lang", "tg", "--locales", &path]).assert().code(1);
    let said = stdout(&assert);
    has(&said, &["tg/interface/help.ftl: help-check: ", "tg/interface/help.ftl:2: help-ask: "]);
    has(&said, &["tg/interface/help.ftl:4: help-ask-two: "]);
    assert!(!said.contains("ky/"), "{said}");
}

#[test]
fn a_broken_file_is_told_with_its_place() {
    let copied = working_copy();
    let path = only(&copied, "tg/interface/help.ftl", "help-ask = { $\n");
    has(&refusal(yol(&["lang", "status", "--locales", &path])), &["tg/interface/help.ftl:1: "]);
    has(&refusal(yol(&["lang", "status", "--locales", "borduria"])), &["`borduria` is no folder of texts"]);
    has(&refusal(yol(&["lang", "status", "--locales", "no-such"])), &["cannot read `no-such`"]);
}

#[test]
fn the_sheet_stands_side_by_side() {
    let copied = working_copy();
    let path = only(&copied, "critical.txt", "fact-age\n");
    let sheet = |extra: &[&str]| {
        answer(yol(
            &[&["lang", "sheet", "--lang", "uz-Cyrl", "--out", "-", "--locales", &path], extra].concat()
        ))
    };
    let facts = sheet(&["--only", "rulebook/facts.ftl"]);
    has(
        &facts,
        &[
            "@page { size: A4 landscape",
            "Ўзбекча",
            "fact-age",
            "How old are you?",
            "Сколько вам",
            "class=\"box\"",
        ],
    );
    assert!(!facts.contains("<script") && !facts.contains("conclusion-"));
    let critical = sheet(&["--only-critical"]);
    has(&critical, &["fact-age"]);
    assert!(!critical.contains("fact-sex"));
    let interface = sheet(&["--only", "interface/words.ftl"]);
    has(&interface, &["date-month", "Days, lists and numbers."]);
}

#[test]
fn the_sheet_goes_into_a_file() {
    let folder = Folder::new();
    let path = folder.path().join("sheet.html");
    let path = path.to_str().unwrap();
    let arguments = ["lang", "sheet", "--lang", "ru", "--only", "rulebook/papers.ftl", "--out", path];
    has(&answer(yol(&arguments)), &["sheet.html"]);
    assert!(fs::read_to_string(path).unwrap().contains("paper-"));
}

#[test]
fn a_sheet_that_cannot_be_is_refused() {
    let sheet = |extra: &[&str]| yol(&[&["lang", "sheet"], extra].concat());
    has(&refusal(sheet(&["--out", "-"])), &["--lang CODE"]);
    has(
        &refusal(sheet(&["--lang", "ru", "--out", "no-such-folder/sheet.html"])),
        &["no-such-folder/sheet.html"],
    );
    let said = refusal(sheet(&["--lang", "ru", "--out", "-", "--only", "words.ftl"]));
    has(&said, &["words.ftl", "interface/words.ftl"]);
    has(&refusal(sheet(&["--lang", "ru"])), &["--out <FILE>"]);
}

#[test]
fn the_glossary_names_the_words_of_the_counter() {
    let glossary = answer(yol(&["lang", "glossary", "--lang", "uz-Cyrl"]));
    has(&glossary, &["permanent residence", "ru      вид на жительство", "uz-Cyrl "]);
    has(&refusal(yol(&["lang", "glossary"])), &["--lang CODE"]);
}

#[cfg(unix)]
#[test]
fn nobody_reads_to_the_end() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let command = std::process::Command::new(env!("CARGO_BIN_EXE_yol"))
        .args(["lang", "sheet", "--lang", "ru", "--out", "-"])
        .stdout(writer)
        .stderr(std::process::Stdio::piped())
        .output()
        .unwrap();
    assert!(command.status.success() && command.stderr.is_empty());
}

#[test]
fn help_comes_in_every_language() {
    for code in ["en", "ru", "uz", "uz-Cyrl", "tg", "ky", "kk", "az"] {
        let help = answer(yol(&["check", "--help", "--lang", code]));
        has(&help, &["--account <NAME>", "yol check --account akif"]);
        let assert = yol(&["check", "--lang", code, "--jurney", "x"]).assert().code(2);
        has(&stderr(&assert), &["`--jurney`", "`--journey`"]);
    }
}
