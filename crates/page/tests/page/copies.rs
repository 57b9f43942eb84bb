//! Genuine copies are told from forged ones.

use crate::support::{CARRY, FULL, REAL, day, file};
use guide::Locale;
use page::{Copy, Edition, Kind, inspect, words_of};

fn look(file: &str) -> Copy {
    inspect(&REAL, "0.1.0", day("2026-12-01"), file).unwrap()
}

/// The file with something put before its end.
fn with(added: &str) -> String {
    FULL.replace("</form>", &format!("{added}\n</form>"))
}

#[test]
fn a_genuine_copy_is_genuine() {
    assert_eq!(look(&FULL), Copy::Genuine);
    assert_eq!(look(&CARRY), Copy::Genuine);
    for locale in [Locale::Ru, Locale::UzCyrl, Locale::Az] {
        assert_eq!(look(file(Edition::Carry, locale)), Copy::Genuine, "{}", locale.code());
    }
    let sent = FULL.replace('\n', "\r\n");
    assert_eq!(look(&sent), Copy::Genuine, "as a messenger may send it");
    assert_eq!(words_of(&sent), words_of(&FULL));
    assert_ne!(words_of(&FULL), words_of(&CARRY));
}

#[test]
fn a_forged_translation_is_found_out() {
    let forged =
        file(Edition::Carry, Locale::Tg).replace("</form>", "<p>Телефон: +992 44 600 12 34</p>\n</form>");
    let Copy::Altered { added, lines_missing: 0, .. } = look(&forged) else { panic!("{:?}", look(&forged)) };
    assert_eq!(added.iter().map(|added| added.kind).collect::<Vec<_>>(), [Kind::Contact]);
    assert!(added[0].words(guide::Speech::default()).contains("+992 44 600 12 34"));
}

#[test]
fn an_old_copy_is_outdated() {
    let later = inspect(&REAL, "0.1.0", day("2030-01-01"), &FULL).unwrap();
    assert!(matches!(later, Copy::Outdated(_)), "{later:?}");
}

#[test]
fn a_copy_of_another_version_is_said_to_be_one() {
    let other = page::page(
        &REAL,
        &page::Settings { version: "9.9.9", ..crate::support::settings(page::Edition::Carry) },
    )
    .unwrap();
    let Copy::OtherVersion { version, words } = look(&other) else { panic!("{:?}", look(&other)) };
    assert_eq!(version, "9.9.9");
    assert!(other.contains(&words.unwrap()));
    let Copy::OtherVersion { words, .. } = look(&other.replace("Hide my answers", "Hide answers")) else {
        panic!()
    };
    assert_eq!(words, None);
}

#[test]
fn forged_copies_are_found_out() {
    let forgeries = [
        (with("<a class=x>here</a>"), Kind::Link),
        (with("Go to https://example.org"), Kind::Link),
        (with("Write to t.me/help"), Kind::Link),
        (with("<meta http-equiv=\"refresh\" content=\"0\">"), Kind::Link),
        (with("<input type=\"text\" name=\"n\">"), Kind::Input),
        (with("<textarea></textarea>"), Kind::Input),
        (with("<select><option>AZ</select>"), Kind::Input),
        (with("<p contenteditable>name</p>"), Kind::Input),
        (FULL.replace("<form ", "<form action=\"x\" "), Kind::Input),
        (with("<script>1</script>"), Kind::Script),
        (with("<p onclick=\"x()\">press</p>"), Kind::Script),
        (with("<SCRIPT>1</SCRIPT>"), Kind::Script),
        (with("<img alt=x>"), Kind::Fetched),
        (with("<iframe></iframe>"), Kind::Fetched),
        (FULL.replace("<style>", "<style>body{background:url(x)}"), Kind::Fetched),
        (with("Call +7 (495) 123-45-67"), Kind::Contact),
        (with("Write to @helper_bot"), Kind::Contact),
        (with("<p>Sign the contract and you are safe.</p>"), Kind::Sign),
        (with("<p>Подпишите контракт.</p>"), Kind::Sign),
        (with("<p>Pay 5000 for a place in the queue.</p>"), Kind::Sign),
    ];
    for (forgery, kind) in forgeries {
        let Copy::Altered { added, lines_added, .. } = look(&forgery) else {
            panic!("{kind:?} was not found")
        };
        assert!(added.iter().any(|added| added.kind == kind), "{kind:?} is not among {added:?}");
        assert!(lines_added > 0);
    }
}

#[test]
fn what_is_left_out_or_turned_round_is_found_out() {
    let cut =
        FULL.replace("A contract does not end when its term ends", "A contract ends when its term ends");
    assert!(matches!(look(&cut), Copy::Altered { lines_missing: 1.., .. }), "{:?}", look(&cut));
    let half: String = FULL.chars().take(FULL.len() / 2).collect();
    assert!(matches!(look(&half), Copy::Altered { .. }));
    assert!(matches!(look(""), Copy::Altered { .. }));
    assert!(matches!(look("<p>Hello"), Copy::Altered { .. }));
}
