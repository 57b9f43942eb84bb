//! What the real rulebook says of papers and phrases: recognisable, short, warned of, and never advised.

use crate::support::REAL;
use language::rulebook::{Paper, PhraseUse};

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{4ff}').contains(&letter)
}

/// Whether it is Russian throughout: with Cyrillic letters, and no Latin ones.
fn is_russian(text: &str) -> bool {
    text.chars().any(is_cyrillic) && !text.chars().any(|letter| letter.is_ascii_alphabetic())
}

fn texts(paper: &Paper) -> Vec<&String> {
    let always = [&paper.does, &paper.before];
    let maybe = [&paper.handed, &paper.beware, &paper.note];
    always.into_iter().chain(maybe.into_iter().flatten()).collect()
}

#[test]
fn every_paper_stands_under_its_russian_name() {
    for paper in &REAL.rulebook().papers {
        assert!(is_russian(&paper.russian), "{}", paper.russian);
        assert!(!paper.printed.is_empty(), "{}: how is it recognised?", paper.name);
        assert!(paper.printed.iter().all(|words| is_russian(words)), "{}", paper.name);
        assert!(!paper.sources.is_empty());
    }
}

#[test]
fn what_binds_is_never_shown_without_its_warning() {
    let papers = &REAL.rulebook().papers;
    let warned = |name: &str, words: &str| {
        let paper = papers.iter().find(|paper| paper.name == name).unwrap();
        assert!(paper.beware.as_ref().is_some_and(|beware| beware.contains(words)), "{name}");
    };
    for name in ["finding-of-unfitness", "commission-referral"] {
        warned(name, "contract selection point");
    }
    let leads_to_a_contract = |paper: &&Paper| {
        let mut printed = paper.printed.iter().chain([&paper.russian]);
        let offered = paper.beware.as_ref().is_some_and(|beware| beware.contains("contract is offered"));
        offered || printed.any(|words| words.contains("онтракт") || words.contains("согласие на прох"))
    };
    let leading: Vec<&Paper> = papers.iter().filter(leads_to_a_contract).collect();
    assert!(leading.len() >= 5, "{}", leading.len());
    // A referral is no contract: its danger is the place to which it leads.
    for paper in leading.iter().filter(|paper| paper.name != "commission-referral") {
        warned(&paper.name, "Decree 647");
    }
}

#[test]
fn sentences_are_short_and_none_says_to_sign() {
    for paper in &REAL.rulebook().papers {
        for text in texts(paper) {
            for sentence in text.split(['.', '?', ':', ';']) {
                assert!(sentence.split_whitespace().count() <= 15, "{}: {sentence}", paper.name);
                let words = sentence.trim().to_lowercase();
                assert!(!words.starts_with("sign ") || words.starts_with("sign nothing"), "{words}");
                assert!(!words.contains("should sign") && !words.contains("must sign"), "{words}");
            }
        }
    }
}

#[test]
fn phrases_are_short_russian_and_say_who_says_it() {
    let phrases = &REAL.rulebook().phrases;
    for phrase in phrases {
        assert!(is_russian(&phrase.russian), "{}", phrase.russian);
        assert!(phrase.act.iter().all(|act| is_russian(act)), "{}", phrase.name);
        assert!(phrase.russian.split_whitespace().count() <= 12, "{}", phrase.russian);
        assert!(phrase.request || !phrase.sources.is_empty(), "{}", phrase.name);
    }
    for place in [PhraseUse::Card, PhraseUse::Raid] {
        assert!(phrases.iter().any(|phrase| phrase.uses.contains(&place) && !phrase.request));
    }
}
