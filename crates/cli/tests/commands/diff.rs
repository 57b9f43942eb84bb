//! `yol diff`

use crate::common::{Folder, answer, fixtures, has, refusal, repository, yol, yol_in_borduria};
use std::process::Command;

/// The small rulebook in a git repository of its own, as `rulebook`, committed once and then changed.
fn repository_with(change: impl Fn(&str) -> String) -> Folder {
    let folder = Folder::new();
    let text = std::fs::read_to_string(fixtures().join("borduria/1-law.md")).unwrap();
    folder.write("rulebook/1-law.md", &text);
    folder.write("rulebook/.hidden/a.md", "no rulebook");
    folder.write("README.md", "no rulebook either");
    git(&folder, &["init", "--quiet", "--initial-branch", "main"]);
    git(&folder, &["add", "--all"]);
    git(
        &folder,
        &["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "First"],
    );
    folder.write("rulebook/1-law.md", change(&text));
    folder
}

fn git(folder: &Folder, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.current_dir(folder.path()).args(arguments).env("GIT_CONFIG_GLOBAL", "/dev/null");
    assert!(command.status().unwrap().success(), "git {arguments:?}");
}

#[test]
fn two_days_are_compared() {
    let text = answer(yol_in_borduria(&["diff", "--from", "2024-03-31", "--to", "2024-04-01"]));
    has(
        &text,
        &["31 March 2024", "MILITARY PAPER", "From “not asked” to “asked”", "sex in the passport: male"],
    );
    let json =
        answer(yol_in_borduria(&["diff", "--from", "2024-03-31", "--to", "2024-04-01", "--format", "json"]));
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["same"], serde_json::json!(false));
    assert_eq!(value["changed"][0]["conclusion"], "paper");
}

#[test]
fn facts_and_names_narrow() {
    let days = ["diff", "--from", "2024-03-31", "--to", "2024-04-01"];
    let none = answer(yol_in_borduria(&[&days[..], &["sex=female"]].concat()));
    has(&none, &["No difference: proven for ", "female"]);
    let one = answer(yol_in_borduria(&[&days[..], &["--conclusion", "lodging"]].concat()));
    assert!(!one.contains("MILITARY PAPER"), "{one}");
    answer(yol_in_borduria(&[&days[..], &["--journey", "residence"]].concat()));
}

#[test]
fn paper_and_practice_are_compared() {
    let text = answer(yol_in_borduria(&["diff", "--views", "--on", "2025-07-01"]));
    has(&text, &["the law on paper", "the law with reported practice", "MILITARY PAPER"]);
}

#[test]
fn two_folders_are_compared() {
    let draft = Folder::borduria(|text| text.replace("from 18 to 64", "from 16 to 64"));
    let text = answer(yol(&["diff", "borduria", draft.as_str()]));
    has(&text, &["borduria", "16 to 17", "What changes from"]);
    let same = Folder::borduria(str::to_owned);
    has(&answer(yol(&["diff", "borduria", same.as_str()])), &["No difference: proven for", "on every day"]);
}

#[test]
fn a_revision_is_compared_with_the_folder_as_it_stands() {
    let folder = repository_with(|text| text.replace("from 18 to 64", "from 16 to 64"));
    let text = answer(yol(&["diff", "--git", "main"]).current_dir(folder.path()));
    has(&text, &["`rulebook` at main", "`rulebook` as it stands", "16 to 17"]);
    let inside = folder.path().join("rulebook");
    let from_inside = answer(yol(&["diff", "--git", "HEAD", "--rulebook", "."]).current_dir(&inside));
    has(&from_inside, &["16 to 17"]);
    let unchanged = repository_with(|text| format!("{text}\nMore prose.\n"));
    has(
        &answer(yol(&["diff", "--git", "main"]).current_dir(unchanged.path())),
        &["No difference: proven for"],
    );
}

#[test]
fn revisions_that_cannot_be_read_are_refused() {
    let folder = repository_with(str::to_uppercase);
    let said = |arguments: &[&str]| refusal(yol(arguments).current_dir(folder.path()));
    // The folder as it stands is read first.
    has(&said(&["diff", "--git", "main"]), &["error["]);
    let folder = repository_with(str::to_owned);
    let said = |arguments: &[&str]| refusal(yol(arguments).current_dir(folder.path()));
    has(&said(&["diff", "--git", "nowhere"]), &["git knows no revision `nowhere`"]);
    has(&said(&["diff", "--git=--help"]), &["git knows no revision `--help`"]);
    has(&said(&["diff", "--git", "main", "--rulebook", "elsewhere"]), &["cannot read `elsewhere`"]);
    folder.write("draft/1-law.md", std::fs::read(folder.path().join("rulebook/1-law.md")).unwrap());
    has(&said(&["diff", "--git", "main", "--rulebook", "draft"]), &["there is no `.md` file in `draft`"]);
    let outside = Folder::borduria(str::to_owned);
    let in_none = yol(&["diff", "--git", "main", "--rulebook", "."]).current_dir(outside.path());
    has(&refusal(in_none.env("GIT_CEILING_DIRECTORIES", "/")), &["is in no git repository"]);
}

#[test]
fn an_old_edition_with_mistakes_is_shown_with_its_revision() {
    let folder = repository_with(|text| text.replace("sxe is male", "sex is male"));
    folder.write("rulebook/2-more.md", "```yol\nnonsense\n```\n");
    git(&folder, &["add", "--all"]);
    git(
        &folder,
        &["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "Second"],
    );
    std::fs::remove_file(folder.path().join("rulebook/2-more.md")).unwrap();
    has(&refusal(yol(&["diff", "--git", "main"]).current_dir(folder.path())), &["main:rulebook/2-more.md"]);
}

#[test]
fn unclear_comparisons_are_refused() {
    has(&refusal(yol_in_borduria(&["diff"])), &["--from", "--views", "--git"]);
    has(&refusal(yol_in_borduria(&["diff", "--from", "2024-03-31"])), &["--to"]);
    has(&refusal(yol(&["diff", "borduria"])), &["`borduria`", "two folders"]);
    has(&refusal(yol(&["diff", "a", "b", "c"])), &["two folders can be compared, not 3"]);
    has(&refusal(yol(&["diff", "borduria", "borduria", "--views"])), &["--views"]);
    has(&refusal(yol(&["diff", "borduria", "no-such-folder"])), &["cannot read `no-such-folder`"]);
    let days = ["diff", "--from", "2024-03-31", "--to", "2024-04-01"];
    has(&refusal(yol_in_borduria(&[&days[..], &["sex=mail"]].concat())), &["sex", "`male`"]);
    has(&refusal(yol_in_borduria(&[&days[..], &["--journey", "residense"]].concat())), &["`residence`"]);
    has(&refusal(yol_in_borduria(&[&days[..], &["--git", "main"]].concat())), &["--git"]);
}

#[test]
fn what_cannot_be_is_refused() {
    let impossible = ["diff", "--views", "--on", "2025-07-01", "age=16", "contract=12"];
    has(&refusal(yol_in_borduria(&impossible)), &["cannot all be true"]);
}

#[test]
fn the_decree_is_told_in_a_short_list() {
    let text = answer(yol(&["diff", "--from", "2025-11-04", "--to", "2025-11-05"]).current_dir(repository()));
    has(
        &text,
        &["4 November 2025", "5 November 2025", "From “not asked” to “asked”", "sex in the passport: male"],
    );
    has(&text, &["IN SHORT", "Military paper for permanent residence: from “not asked” to"]);
    // As long as it is, it is the whole decree; a list that grows past this has lost its order.
    assert!(text.lines().count() < 600, "{} lines", text.lines().count());
}
