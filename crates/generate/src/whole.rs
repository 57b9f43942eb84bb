//! The whole rulebook, section by section.

use crate::conclusions::{Conclusion, conclusions};
use crate::condition::Matter;
use crate::facts::{Fact, facts};
use crate::history::{Subjects, with_history};
use crate::law::{instruments, source, sources};
use crate::record::record;
use crate::rng::Rng;
use crate::rules::{Rules, with_condition};
use crate::size::Size;
use crate::tests_of_facts::test;
use crate::text::{Block, section, words};
use std::collections::HashSet;

/// Makes and writes a rulebook.
pub(crate) fn write(seed: u64, size: &Size, sound: bool) -> String {
    let rng = &mut Rng::new(seed);
    let facts = facts(rng, size);
    let readings: Vec<String> = (1..=size.readings).map(|number| format!("point-{number}")).collect();
    let instruments = instruments(rng, size.instruments);
    let conclusions = conclusions(rng, size, &facts, &readings, sound);
    let mut rules = Rules::new(&instruments, size.depth);
    for conclusion in &conclusions {
        rules.write(rng, conclusion);
    }
    let rules = rules.into_blocks();
    let used = words(&rules);
    let unused: Vec<Fact> = facts.iter().filter(|fact| !used.contains(&fact.name)).cloned().collect();
    // What no verdict depends on has chance of its own, so that the law of a seed stays the same.
    let apart = &mut Rng::new(!seed);
    let subjects = subjects(&facts, &conclusions);
    let instrument_blocks = instruments.iter().map(|one| one.block(rng)).collect();
    let law = with_history(apart, &instruments, instrument_blocks, &subjects, &used);
    let mut sections = vec![
        ("Sources", "Who says so.", sources()),
        ("Instruments", "What the law stands in.", law),
        ("Facts", "What is asked.", facts.iter().map(|fact| fact.block(rng)).collect()),
        ("Readings", "What is open.", used_readings(rng, &readings, &used)),
        ("Conclusions", "What follows.", conclusions.iter().map(|one| one.block(rng)).collect()),
        ("Rules", "From what it follows.", rules),
        ("What cannot be", "Nobody is such a person.", constraints(rng, size, &facts)),
        ("Journeys", "Where people are.", journeys(rng, &facts, &conclusions, &unused)),
    ];
    if rng.chance(50) {
        sections.iter_mut().for_each(|(_, _, blocks)| rng.shuffle(blocks));
        rng.shuffle(&mut sections);
    }
    let record = ("Record", "What happened.", record(apart, &subjects, size.records));
    sections.insert(apart.below(sections.len() + 1), record);
    page(seed, &sections)
}

fn page(seed: u64, sections: &[(&str, &str, Vec<Block>)]) -> String {
    let mut text = head(seed);
    for (title, prose, blocks) in sections {
        section(&mut text, title, prose, blocks);
    }
    text
}

/// The title, and the `rulebook` block.
pub(crate) fn head(seed: u64) -> String {
    let mut text = format!("# Rulebook {seed}\n\nMade by chance.\n\n```yol\n");
    text.push_str(&format!("rulebook made-{seed}\n    title          \"Rulebook {seed}\"\n"));
    text.push_str("    checked until  2026-01-31\n```\n");
    text
}

fn subjects(facts: &[Fact], conclusions: &[Conclusion]) -> Subjects {
    Subjects {
        matter: Matter { facts: facts.to_vec(), ..Matter::default() },
        conclusions: conclusions.iter().map(|conclusion| conclusion.named.name.clone()).collect(),
    }
}

/// The readings that some rule tests.
fn used_readings(rng: &mut Rng, readings: &[String], used: &HashSet<String>) -> Vec<Block> {
    let blocks = readings.iter().map(|name| (name, reading(rng, name)));
    blocks.filter(|(name, _)| used.contains(*name)).map(|(_, block)| block).collect()
}

pub(crate) fn reading(rng: &mut Rng, name: &str) -> Block {
    let leans = rng.chance(50).then(|| if rng.chance(50) { "yes" } else { "no" }.to_owned());
    Block::new(format!("reading {name}"))
        .field("question", format!("\"How is {name} read?\""))
        .field("yes", "\"Broadly.\"")
        .field("no", "\"Narrowly.\"")
        .maybe("leans", leans)
        .field("source", source(rng))
}

/// Each excludes some values of two facts together. No fact is in two of them, so they leave cases over.
fn constraints(rng: &mut Rng, size: &Size, facts: &[Fact]) -> Vec<Block> {
    let mut facts = facts.to_vec();
    rng.shuffle(&mut facts);
    let pairs = facts.chunks_exact(2).take(size.constraints).enumerate();
    pairs
        .map(|(index, pair)| {
            let condition = pair.iter().map(|fact| vec![test(rng, fact, false)]).collect();
            let block = Block::new(format!("never impossible-{}", index + 1))
                .field("says", "\"Nobody is both.\"")
                .field("source", source(rng));
            with_condition(block, condition)
        })
        .collect()
}

/// A journey, and an entry that is not encoded and tests the facts that no rule tests.
fn journeys(rng: &mut Rng, facts: &[Fact], conclusions: &[Conclusion], unused: &[Fact]) -> Vec<Block> {
    let names: Vec<&str> = conclusions.iter().map(|conclusion| conclusion.named.name.as_str()).collect();
    let matter = Matter { facts: facts.to_vec(), ..Matter::default() };
    let conjuncts = rng.below(2);
    let condition = matter.condition(rng, conjuncts);
    let journey = Block::new("journey way".to_owned())
        .field("title", "\"I am on my way\"")
        .field("title him", "\"He is on his way\"")
        .field("shows", names.join(", "));
    let touched = names.first().copied().unwrap_or_default();
    let not_encoded = Block::new("not-encoded pardon".to_owned())
        .field("says", "\"A pardon is possible. No rule says when.\"")
        .field("touches", touched)
        .field("source", source(rng));
    let pardoned = unused.iter().map(|fact| vec![test(rng, fact, false)]).collect();
    vec![with_condition(journey, condition), with_condition(not_encoded, pardoned)]
}
