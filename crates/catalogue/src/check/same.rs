//! The same messages, parts and placeholders as in English, made from the English of today.

use super::problem::Problem;
use super::said::ways;
use crate::{Message, Piece};

/// Whether it is said from which English the translation was made, and whether that is the one of today.
pub(super) fn status(source: &Message, message: &Message) -> Option<Problem> {
    let now = source.stamp();
    match &message.status {
        None => Some(Problem::NoStamp),
        Some(status) if status.from() != now => Some(Problem::SourceChanged { from: status.from(), now }),
        Some(_) => None,
    }
}

/// Of a part that is said of him, the part that is said to both.
pub(super) fn both(part: &str) -> Option<&str> {
    if part == "he" { Some("") } else { part.strip_suffix("-him") }
}

/// Parts that are missing, unknown or empty, by the name of the part.
pub(super) fn parts(source: &Message, message: &Message) -> Vec<(String, Problem)> {
    let missing = source.parts.iter().filter(|(part, _)| message.part(part).is_none());
    let missing = missing.map(|(part, _)| (String::new(), Problem::MissingPart { part: part.clone() }));
    let known = |part: &str| {
        source.part(part).is_some() || both(part).is_some_and(|both| source.part(both).is_some())
    };
    let mut problems: Vec<(String, Problem)> = missing.collect();
    for (part, pattern) in &message.parts {
        if !known(part) {
            problems.push((part.clone(), Problem::UnknownPart));
        } else if pattern.iter().all(|piece| matches!(piece, Piece::Text(words) if words.is_empty())) {
            problems.push((part.clone(), Problem::Empty));
        }
    }
    problems
}

/// Whether the same is put in as in English. Where a number chooses between texts, a text may leave that number out (as
/// "one year" does), except the text for every other number.
pub(super) fn placeholders(english: &[Piece], pattern: &[Piece]) -> Option<Problem> {
    let choosing: Vec<String> = [english, pattern].into_iter().flat_map(numbers).collect();
    let wanted = arguments(ways(english).last()?, &[]);
    let wanted_of_forms: Vec<String> =
        wanted.iter().filter(|name| !choosing.contains(name)).cloned().collect();
    let all = ways(pattern);
    let (other, forms) = all.split_last()?;
    let differs = forms.iter().map(|way| (&wanted_of_forms, arguments(way, &choosing)));
    let differs = differs.chain([(&wanted, arguments(other, &[]))]).find(|(wanted, here)| *wanted != here);
    differs.map(|(wanted, here)| Problem::Placeholders { english: wanted.clone(), here })
}

fn arguments(way: &[&Piece], without: &[String]) -> Vec<String> {
    let name = |piece: &&Piece| match piece {
        Piece::Argument(name) if !without.contains(name) => Some(name.clone()),
        _ => None,
    };
    let mut names: Vec<String> = way.iter().filter_map(name).collect();
    names.sort();
    names
}

fn numbers(pattern: &[Piece]) -> Vec<String> {
    let mut names = Vec::new();
    for piece in pattern {
        if let Piece::Choice { argument, forms } = piece {
            names.push(argument.clone());
            names.extend(forms.iter().flat_map(|(_, pattern)| numbers(pattern)));
        }
    }
    names
}
