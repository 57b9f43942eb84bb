//! Each mistake of a translation is found, and a good translation passes.

#![expect(clippy::unwrap_used, reason = "a failed assumption in a test is a failed test")]

use catalogue::check::{Alphabet, Files, Language, both_scripts, english, translation};
use catalogue::{Catalogue, Status};

const MONTHS: &str = "январ\nфеврал\nмарт\nапрел\nмая\nиюн\nиюл\nавгуст\nсентябр\nоктябр\nноябр\nдекабр";

fn language(code: &str) -> Language {
    let files = Files {
        letters: "letters АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя\nmarks « »\ndecimal ,",
        negation: "не\nнет\nбез",
        months: MONTHS,
        terms: "summons =\n    .english = summons",
        glossary: "summons = повестка\n    .stems = повестк | повесток",
    };
    Language::read(code, &files).unwrap()
}

/// What is found in a translation that is stamped with the English as it stands.
fn found(code: &str, english: &str, translated: &str) -> Vec<&'static str> {
    let mut source = Catalogue::default();
    source.read("en/a.ftl", english).unwrap();
    let mut catalogue = Catalogue::default();
    catalogue.read("tg/a.ftl", translated).unwrap();
    for message in &mut catalogue.messages {
        message.status = source.message(&message.id).map(|source| Status::Machine { from: source.stamp() });
    }
    let findings = translation(&language(code), &source, &catalogue, "locales/tg");
    findings.iter().map(|finding| finding.problem.code()).collect()
}

fn of_text(english: &str, translated: &str) -> Vec<&'static str> {
    found("tg", &format!("a = {english}\n"), &format!("a = {translated}\n"))
}

const NOTHING: [&str; 0] = [];

#[test]
fn a_careful_translation_passes() {
    assert_eq!(of_text("No summons before 5 May 2023.", "До 5 мая 2023 года повесток нет."), NOTHING);
    assert_eq!(
        of_text("30,000 of 2.3 million, Article 13.1", "30 000 из 2,3 миллиона, статья 13.1"),
        NOTHING
    );
    assert_eq!(of_text("{ $rule } holds, says RFE/RL", "RFE/RL: { $rule } ({ \"указ\" }) верно"), NOTHING);
    assert_eq!(of_text("Type `yol --help` → \"done\"", "Набери `yol --help` → «готово»"), NOTHING);
}

#[test]
fn what_is_typed_stays_and_is_no_word_of_the_language() {
    assert_eq!(
        of_text("Type `citizenship=AZ`, no summons", "Набери `citizenship=AZ`, без повестки"),
        NOTHING
    );
    assert_eq!(of_text("Type `summons`", "Набери `summons`"), NOTHING);
    assert_eq!(of_text("Type `yol ask`", "Набери `yol asks`"), ["typed"]);
    assert_eq!(of_text("It is \"paper\"", "Это \"paper\""), NOTHING);
    assert_eq!(of_text("No cookies at 127.0.0.1", "На 127.0.0.1 cookie нет"), NOTHING);
}

#[test]
fn what_is_lost_or_added_is_found() {
    assert_eq!(of_text("No paper", "Бумага"), ["negation"]);
    assert_eq!(of_text("A summons", "Бумага"), ["glossary"]);
    assert_eq!(of_text("On 5 May", "5 числа"), ["month"]);
    assert_eq!(of_text("From 18 to 65", "От 18 до 56"), ["numbers"]);
    assert_eq!(of_text("2.3 million", "2.3 миллиона"), ["decimal-mark"]);
    assert_eq!(of_text("{ $a } and { $b }", "{ $a } и { $a }"), ["placeholders"]);
    assert_eq!(of_text("Words", "{ \"\" }"), ["empty"]);
}

#[test]
fn foreign_letters_and_marks_are_found() {
    assert_eq!(of_text("Paper", "Бyмага"), ["mixed-scripts"]);
    assert_eq!(of_text("Paper", "Document"), ["other-script"]);
    assert_eq!(of_text("Paper", "Қоғаз"), ["foreign-letter"]);
    assert_eq!(of_text("“Paper”", "“Бумага”"), ["character", "character"]);
    assert_eq!(of_text("It", "Еи\u{306}"), ["character", "not-composed"]);
}

#[test]
fn the_english_is_held_to_its_letters_and_to_short_sentences() {
    let letters = Alphabet::read("en", "letters abcdefghijklmnopqrstuvwxyzT\nmarks '\ndecimal .").unwrap();
    let found = |text: &str| {
        let texts = vec![("says".to_owned(), text.to_owned())];
        let source = Catalogue::of_texts([("rule-a".to_owned(), texts)], "rulebook");
        english(&letters, &source).iter().map(|finding| finding.problem.code()).collect::<Vec<_>>()
    };
    let fifteen = ["word"; 15].join(" ");
    assert_eq!(found(&fifteen), NOTHING);
    assert_eq!(found(&format!("{fifteen} more")), ["long-sentence"]);
    assert_eq!(found("Ten. Ten. Ten. Ten."), ["many-sentences"]);
    assert_eq!(found("Türkiye"), ["foreign-letter"]);
}

#[test]
fn russian_stands_alone_in_parentheses() {
    assert_eq!(of_text("Paper", "Бумага { \"бумага\" }"), ["russian-not-alone"]);
    assert_eq!(of_text("Paper", "Бумага ({ \"paper\" })"), ["not-russian"]);
    assert_eq!(found("ru", "a = Paper\n", "a = Бумага ({ \"бумага\" })\n"), ["russian-in-russian"]);
}

#[test]
fn messages_and_parts_are_those_of_the_english() {
    assert_eq!(
        found("tg", "a = Paper\nb = Paper\n", "a = Бумага\nc = Бумага\n"),
        ["missing-message", "unknown-message"]
    );
    let english = "a =\n    .ask = Do you?\n    .ask-him = Does he?\n";
    assert_eq!(
        found("tg", english, "a =\n    .ask = Да?\n    .tell = Да.\n"),
        ["missing-part", "unknown-part"]
    );
    assert_eq!(
        found("tg", "a = Paper\n", "a = Бумага\n    .he = Бумага\n"),
        NOTHING,
        "a language may need more"
    );
}

#[test]
fn a_number_may_be_left_out_of_the_form_for_one_only() {
    let english = "a =\n    { $n ->\n        [one] { $n } day\n       *[other] { $n } days\n    }\n";
    let good = "a =\n    { $n ->\n        [one] один день\n        [few] { $n } дня\n       *[other] { $n } дней\n    }\n";
    assert_eq!(found("tg", english, good), NOTHING);
    assert_eq!(found("tg", english, &good.replace("{ $n } дней", "дней")), ["placeholders"]);
    assert_eq!(found("tg", english, "a = { $n } дн.\n"), NOTHING, "a language may need fewer forms");
}

#[test]
fn a_status_is_that_of_the_english_of_today() {
    let mut source = Catalogue::default();
    source.read("en/a.ftl", "a = Paper\nb = Paper\n").unwrap();
    let mut catalogue = Catalogue::default();
    catalogue.read("tg/a.ftl", "a = Бумага\n\n# machine 00000000\nb = Бумага\n").unwrap();
    let findings = translation(&language("tg"), &source, &catalogue, "locales/tg");
    let shown: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(shown.first().unwrap().starts_with("tg/a.ftl:1: a: says of no status"), "{shown:?}");
    assert!(
        shown.get(1).unwrap().starts_with("tg/a.ftl:4: b: the English changed (00000000 became "),
        "{shown:?}"
    );
}

#[test]
fn uzbek_that_does_not_come_back_is_found() {
    let letters =
        Alphabet::read("uz-Cyrl", "letters абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳАЙ\nmarks ’\ndecimal ,")
            .unwrap();
    let words = |text: &str| {
        let mut catalogue = Catalogue::default();
        catalogue.read("uz/a.ftl", &format!("a = {text}\n")).unwrap();
        both_scripts(&letters, &catalogue).len()
    };
    assert_eq!(words("ruxsat ({ \"разрешение\" }) kerak, o‘zbek, refugee.ru"), 0);
    assert_eq!(words("bir news center"), 2, "letters that Cyrillic does not have");
    assert_eq!(words("tanklаr"), 1, "a Cyrillic letter among Latin ones");
}
