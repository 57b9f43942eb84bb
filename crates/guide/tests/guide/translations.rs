//! Every translation, against the English: the rulebook's and the interface's. What is found is listed in full.

use crate::support::REAL;
use catalogue::check::{self, Finding, Problem};
use catalogue::{Catalogue, Folder};
use guide::{Locale, english_texts};
use std::fmt::Write as _;

const KINDS: [&str; 2] = ["interface", "rulebook"];

fn folder() -> Folder {
    Folder::at(concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales"))
}

/// The languages that people translate into; Uzbek in Cyrillic letters is made by rule.
fn translated() -> impl Iterator<Item = &'static str> {
    let others = Locale::ALL.into_iter().filter(|locale| !matches!(locale, Locale::En | Locale::UzCyrl));
    others.map(Locale::code)
}

fn english(kind: &str) -> Catalogue {
    match kind {
        "rulebook" => Catalogue::of_texts(english_texts(REAL.rulebook()), "rulebook"),
        kind => folder().catalogue("en", kind).unwrap(),
    }
}

/// Fails with what must be mended.
fn judge(findings: &[Finding]) {
    let mut list = String::new();
    for finding in findings {
        let _ = writeln!(list, "{finding}");
    }
    assert!(findings.is_empty(), "{} findings:\n{list}", findings.len());
}

fn compare(kind: &str) {
    let english = english(kind);
    let of_language = |code: &'static str| {
        let language = folder().language(code).unwrap();
        let translated = folder().catalogue(code, kind).unwrap();
        check::translation(&language, &english, &translated, &format!("locales/{code}/{kind}"))
    };
    judge(&translated().flat_map(of_language).collect::<Vec<_>>());
}

#[test]
fn the_rulebook_says_the_same_in_every_language() {
    compare("rulebook");
}

#[test]
fn the_interface_says_the_same_in_every_language() {
    compare("interface");
}

#[test]
fn uzbek_comes_back_from_cyrillic_letters() {
    let letters = folder().alphabet(Locale::UzCyrl.code()).unwrap();
    let of_kind = |kind| check::both_scripts(&letters, &folder().catalogue("uz", kind).unwrap());
    judge(&KINDS.into_iter().flat_map(of_kind).collect::<Vec<_>>());
}

fn of_english(kind: &str) -> Vec<Finding> {
    check::english(&folder().alphabet("en").unwrap(), &english(kind))
}

#[test]
fn the_interface_is_in_short_english_and_its_letters() {
    judge(&of_english("interface"));
}

#[test]
fn the_rulebook_is_in_short_english_and_its_letters() {
    let findings = of_english("rulebook").into_iter().filter(|finding| !is_in_name_of_state(finding));
    judge(&findings.collect::<Vec<_>>());
}

/// States choose how they are written in English, and Côte d'Ivoire and Türkiye chose letters that English does not
/// have: that is how readers find them in a list. Nothing else has such letters.
fn is_in_name_of_state(finding: &Finding) -> bool {
    let is_name = finding.message == "fact-citizenship" && finding.part.starts_with("value-");
    is_name && matches!(finding.problem, Problem::ForeignLetter { .. })
}

#[test]
fn every_critical_text_stands_in_the_rulebook() {
    let texts = english_texts(REAL.rulebook());
    let list = include_str!("../../../../locales/critical.txt");
    let lines = list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let stands = |line: &str| match line.split_once('.') {
        None => texts.contains_key(line),
        Some((block, part)) => {
            texts.get(block).is_some_and(|parts| parts.iter().any(|(name, _)| name == part))
        }
    };
    let unknown: Vec<&str> = lines.filter(|line| !stands(line)).collect();
    assert!(unknown.is_empty(), "locales/critical.txt names what the rulebook does not say: {unknown:?}");
}
