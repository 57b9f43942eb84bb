//! What the rulebook says in each language, sorted by block.

use catalogue::{Catalogue, Message, Piece, Status, plain};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The Rust source of all tables.
pub(crate) fn tables(rulebook: &[Catalogue], interface: &[Catalogue], critical: &str) -> String {
    let mut source = String::from("static RULEBOOK: [&[Block]; 8] = [\n");
    let mut russian = BTreeSet::new();
    for (texts, said) in rulebook.iter().zip(interface) {
        let mut messages: Vec<&Message> = texts.messages.iter().collect();
        messages.sort_by(|one, other| one.id.cmp(&other.id));
        source.push_str("    &[\n");
        messages.iter().for_each(|message| block(message, &mut source));
        source.push_str("    ],\n");
        let all = texts.messages.iter().chain(&said.messages).flat_map(|message| &message.parts);
        all.for_each(|(_, pattern)| originals(pattern, &mut russian));
    }
    source.push_str("];\n");
    let reviewed: Vec<bool> =
        rulebook.iter().zip(interface).map(|(texts, said)| is_reviewed(texts, said, interface)).collect();
    let _ = writeln!(source, "static REVIEWED: [bool; 8] = {reviewed:?};");
    let _ = writeln!(source, "static RUSSIAN: &[&str] = &{:?};", russian.iter().collect::<Vec<_>>());
    let _ = writeln!(source, "static CRITICAL: &[(&str, &[&str])] = &[{}];", listed(critical));
    source
}

/// Whether a person has reviewed all texts of a language, and whatever is said in English is said in it.
fn is_reviewed(texts: &Catalogue, said: &Catalogue, interface: &[Catalogue]) -> bool {
    let mut all = texts.messages.iter().chain(&said.messages);
    let english = interface.first().map_or(0, |english| english.messages.len());
    !texts.messages.is_empty()
        && said.messages.len() == english
        && all.all(|message| matches!(message.status, Some(Status::Reviewed { .. })))
}

fn block(message: &Message, source: &mut String) {
    let (status, from) = match &message.status {
        Some(Status::Reviewed { by, from }) => (format!("Status::Reviewed({by:?})"), from.0),
        Some(Status::Machine { from }) => ("Status::Machine".to_owned(), from.0),
        // Not stamped yet: it cannot be told what it was made from, and so it is not shown.
        None => ("Status::Machine".to_owned(), 0),
    };
    let parts: Vec<(&str, String)> =
        message.parts.iter().map(|(part, pattern)| (part.as_str(), plain(pattern))).collect();
    let _ = writeln!(
        source,
        "        Block {{ id: {:?}, status: {status}, made_from: {from}, parts: &{parts:?} }},",
        message.id
    );
}

fn originals(pattern: &[Piece], russian: &mut BTreeSet<String>) {
    for piece in pattern {
        match piece {
            Piece::Russian(words) => {
                russian.insert(words.clone());
            }
            Piece::Choice { forms, .. } => forms.iter().for_each(|(_, pattern)| originals(pattern, russian)),
            Piece::Text(_) | Piece::Argument(_) => {}
        }
    }
}

/// Lines of `BLOCK` or `BLOCK.PART`, comments after `#`.
fn listed(critical: &str) -> String {
    let mut blocks: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let lines = critical.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    for line in lines.filter(|line| !line.is_empty()) {
        let (block, part) = line.split_once('.').map_or((line, None), |(block, part)| (block, Some(part)));
        blocks.entry(block).or_default().extend(part);
    }
    blocks.iter().map(|(block, parts)| format!("({block:?}, &{parts:?}), ")).collect()
}
