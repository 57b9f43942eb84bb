//! What is made by chance compiles, is the same each time, and uses the whole language.

use crate::{Size, rulebook, sound_rulebook};
use language::rulebook::{FactType, Known};
use language::{InputFile, Rulebook};

fn compiled(text: String) -> Rulebook {
    let file = InputFile { path: "made.md".into(), text: text.clone() };
    match language::compile(vec![file]) {
        Ok(rulebook) => rulebook,
        Err(errors) => panic!("{text}\n\n{errors}"),
    }
}

#[test]
fn every_small_rulebook_compiles() {
    for seed in 0..400 {
        compiled(rulebook(seed, &Size::small()));
    }
}

#[test]
fn every_other_size_compiles() {
    for seed in 0..60 {
        compiled(rulebook(seed, &Size::oracle()));
        compiled(sound_rulebook(seed, &Size::oracle()));
        compiled(rulebook(seed, &Size::calendar()));
        compiled(sound_rulebook(seed, &Size::calendar()));
        compiled(rulebook(seed, &Size::scaled(100)));
        compiled(sound_rulebook(seed, &Size::scaled(100)));
    }
    let large = compiled(sound_rulebook(7, &Size::scaled(1_000)));
    assert_eq!(large.rules.len(), 1_000);
    assert_eq!(large.facts.len(), 200);
    assert!(large.conclusions.len() >= 100);
}

#[test]
fn the_same_seed_makes_the_same_text() {
    for seed in 0..20 {
        assert_eq!(rulebook(seed, &Size::small()), rulebook(seed, &Size::small()));
        assert_ne!(rulebook(seed, &Size::small()), rulebook(seed + 1, &Size::small()));
    }
}

/// Complete cases of one date, one known-by date and one view.
fn completions(rulebook: &Rulebook) -> u64 {
    let values = rulebook.facts.iter().map(|fact| match &fact.domain {
        FactType::Flag => 2,
        FactType::Choice(values) => values.len() as u64,
        FactType::Set(values) => 1 << values.len(),
        FactType::Number { from, to, .. } => u64::try_from(to - from + 1).unwrap(),
        FactType::Date { from, until } => u64::try_from(from.until(*until).unwrap().get_days() + 1).unwrap(),
    });
    values.product::<u64>() << rulebook.readings.len()
}

#[test]
fn small_rulebooks_are_small() {
    for seed in 0..200 {
        let completions = completions(&compiled(rulebook(seed, &Size::small())));
        assert!((100..=2_000).contains(&completions), "{completions} completions with seed {seed}");
    }
}

#[test]
fn small_rulebooks_use_the_whole_language() {
    let all: String = (0..120).map(|seed| rulebook(seed, &Size::small())).collect();
    for words in [
        "yes or no",
        "one of",
        "some of",
        "number from 0",
        "date from",
        "presume",
        "beware",
        "kind       discretion",
        "standing  enacted",
        "standing  practice",
        "standing  repealed",
        "standing  bill",
        "in force  from",
        "in force  until",
        "known     from",
        "reading point-1",
        "leans",
        "otherwise",
        "never ",
        "journey ",
        "says      ",
        "dated     circa 20",
        "dated     before ",
        "repeals   ",
        "amends    ",
        "touches   ",
        "event ",
        "until    ",
        "date     circa 20",
        "figure ",
        "said by ",
        "contradicts ",
        "corrects ",
        "period       from 20",
        "  about ",
        "  at least ",
        "  at most ",
        "  more than ",
        "  less than ",
        "helper ",
        "paper ",
        "printed  ",
        "phrase ",
        "request",
        "contact  ",
        "undesirable",
        "foreign-agent",
        "not-encoded",
        "mark ",
        " is not ",
        " is none",
        " has ",
        " has other than ",
        " is from ",
        " is at least ",
        " is at most ",
        " is more than ",
        " is less than ",
        " is before ",
        " is after ",
        " is on or before ",
        " is on or after ",
        "case date\n",
        "case date plus",
        "case date minus",
        " days\n",
        "months rounded up",
        "months rounded down",
        "years rounded up",
        "years rounded down",
        "any of\n",
        "all of\n",
        "none of\n",
        "when     not ",
        "outcome-1 is ",
        "not outcome-",
        "exception-",
    ] {
        assert!(all.contains(words), "no rulebook says {words:?}");
    }
}

#[test]
fn cases_know_only_what_their_facts_can_be() {
    for seed in 0..100 {
        let rulebook = compiled(rulebook(seed, &Size::small()));
        for given in [crate::case(&rulebook, seed), crate::full_case(&rulebook, seed)] {
            for (fact, known) in &given.facts {
                assert!(fits(known, &rulebook.facts[*fact].domain), "{known:?} with seed {seed}");
            }
        }
        assert_eq!(crate::full_case(&rulebook, seed).facts.len(), rulebook.facts.len());
        assert_eq!(crate::case(&rulebook, seed).facts, crate::case(&rulebook, seed).facts);
    }
}

fn fits(known: &Known, domain: &FactType) -> bool {
    match (known, domain) {
        (Known::Flag(_), FactType::Flag) => true,
        (Known::Choice(some), FactType::Choice(values)) => {
            !some.is_empty() && some.is_sorted() && some.iter().all(|value| values.get(*value).is_some())
        }
        (Known::Set { has, lacks, exact }, FactType::Set(values)) => {
            let inside = has.iter().chain(lacks).all(|value| values.get(*value).is_some());
            let apart = has.iter().all(|value| !lacks.contains(value));
            inside && apart && has.is_sorted() && lacks.is_sorted() && (!exact || lacks.is_empty())
        }
        (Known::Number { from, to }, FactType::Number { from: least, to: greatest, .. }) => {
            least <= from && from <= to && to <= greatest
        }
        (Known::Date { from, until }, FactType::Date { from: first, until: last }) => {
            first <= from && from <= until && until <= last
        }
        _ => false,
    }
}
