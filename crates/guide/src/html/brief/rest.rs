//! What is open, what is unknown, limits, sources, and what the brief rests on.

use super::answer::decisive;
use super::teller::{Line, On, Teller};
use crate::Speech;
use crate::brief::text::{MARKS, facts_line, given, open_points};
use crate::brief::{Brief, HelperEntry, KnownFact, MissingFact, SourceEntry};
use crate::html::words::Words;
use crate::words::{capital, date_words, mark_words, stopped};
use language::rulebook::{Listing, Status};

/// A fact that is missing, and what its answers would settle.
pub(super) struct Missing {
    pub(super) question: Words,
    pub(super) on: On,
    pub(super) branches: Vec<Branches>,
}

/// What follows from one answer.
pub(super) struct Branches {
    pub(super) answer: String,
    pub(super) follows: Vec<String>,
}

/// The line that says on paper how much is left out there.
fn more(lines: &mut Vec<Line>, all: usize, on_paper: usize) {
    let left = all.saturating_sub(on_paper);
    if left > 0 {
        lines.push(Line::new(Words::said(&format!("And {left} more stand in the guide.")), On::Paper));
    }
}

/// The open points that may come to matter; those of a disputed verdict stand beside it.
pub(super) fn points(teller: &mut Teller, brief: &Brief) -> Vec<Line> {
    let points = open_points(brief);
    let most = teller.paper.points;
    let mut lines = Vec::new();
    for (place, reading) in points.iter().enumerate() {
        let on = Teller::on(place < most);
        let words = Words::said(&reading.question).cited(teller.cite(&reading.sources, on));
        lines.push(Line::new(words, on));
    }
    more(&mut lines, points.len(), most);
    lines
}

/// Each fact that is missing, with both branches of it.
pub(super) fn unknown(teller: &Teller, brief: &Brief) -> Vec<Missing> {
    let facts = brief.unknown.iter().enumerate();
    facts
        .map(|(place, missing)| unknown_fact(missing, brief, Teller::on(place < teller.paper.facts)))
        .collect()
}

fn unknown_fact(missing: &MissingFact, brief: &Brief, on: On) -> Missing {
    let official = if missing.official { "An official decides: " } else { "" };
    let question = missing.ask.split_inclusive('?').next().unwrap_or(&missing.ask);
    let mut branches: Vec<Branches> = Vec::new();
    for branch in &missing.branches {
        if !brief.shown().any(|finding| finding.name == branch.conclusion) {
            continue;
        }
        let (answer, follows) = (capital(Speech::default(), &branch.answer), branch.outcome.sentence.clone());
        match branches.iter_mut().find(|known| known.answer == answer) {
            Some(known) => known.follows.push(follows),
            None => branches.push(Branches { answer, follows: vec![follows] }),
        }
    }
    Missing { question: Words::said(&stopped(&format!("{official}{question}"))), on, branches }
}

/// How many missing facts paper leaves out.
pub(super) fn unknown_left(teller: &Teller, brief: &Brief) -> usize {
    brief.unknown.len().saturating_sub(teller.paper.facts)
}

pub(super) fn pending(teller: &mut Teller, brief: &Brief) -> Vec<Line> {
    let most = teller.paper.bills;
    let mut lines = Vec::new();
    for (place, bill) in brief.pending.iter().enumerate() {
        let on = Teller::on(place < most);
        let says = if bill.says.is_empty() { stopped(&bill.title) } else { bill.says.join(" ") };
        let words = Words::said(&format!("Since {}: {says}", bill.when));
        lines.push(Line::new(words.cited(teller.cite(&bill.sources, on)), on));
    }
    more(&mut lines, brief.pending.len(), most);
    lines
}

pub(super) fn limits(teller: &mut Teller, brief: &Brief) -> Vec<Line> {
    let most = teller.paper.notes;
    let mut lines = Vec::new();
    for (place, note) in brief.not_encoded.iter().enumerate() {
        let on = Teller::on(place < most);
        lines.push(Line::new(Words::said(&note.says).cited(teller.cite(&note.sources, on)), on));
    }
    more(&mut lines, brief.not_encoded.len(), most);
    lines
}

pub(super) fn helpers(teller: &mut Teller, brief: &Brief) -> Vec<Line> {
    let most = teller.paper.helpers;
    let mut lines = Vec::new();
    for (place, helper) in brief.helpers.iter().enumerate() {
        let on = Teller::on(place < most);
        let old = if helper.stale { " Long ago: check first." } else { "" };
        let words = helper_words(helper).cited(teller.cite(&helper.sources, on)).and(old);
        lines.push(Line::new(words, on));
    }
    more(&mut lines, brief.helpers.len(), most);
    lines
}

/// What it is called, how it is reached, when that was seen, and whether contact can be a risk.
fn helper_words(helper: &HelperEntry) -> Words {
    let contact = helper.contact.as_ref().map(|contact| format!(": {contact}")).unwrap_or_default();
    let listed = match helper.listed {
        Listing::ForeignAgent => "; “foreign agent”",
        Listing::Undesirable => "; “undesirable”",
        Listing::NotChecked => "",
    };
    Words::said(&format!("{}{contact} (seen {}{listed})", helper.title, helper.short_seen))
}

/// What was given, what is taken as given, what is presumed; and until when the rules were checked.
pub(super) fn basis(teller: &mut Teller, brief: &Brief) -> Vec<Line> {
    let mut lines = Vec::new();
    let first = brief.shown().next().filter(|finding| finding.status == Status::Decided);
    let above: Vec<&KnownFact> = first.map(decisive).unwrap_or_default();
    let mut given = given(brief);
    given.retain(|fact| !above.iter().any(|told| told.name == fact.name));
    if !given.is_empty() {
        let also = if above.is_empty() { "Given" } else { "Also given" };
        let words = Words::said(&format!("{also}, and decisive: {}.", facts_line(&given)));
        lines.push(Line::new(words, Teller::on(teller.paper.given)));
    }
    if !brief.premises.is_empty() {
        let premises: Vec<&KnownFact> = brief.premises.iter().collect();
        let line = format!("Taken as given because of the journey: {}.", facts_line(&premises));
        lines.push(Line::new(Words::said(&line), Teller::on(teller.paper.given)));
    }
    let assumed = brief.assumptions.iter().map(|assumption| {
        let keys = teller.cite(&assumption.sources, On::Both);
        Words::said(&format!("{}.", capital(Speech::default(), &facts_line(&[&assumption.fact])))).cited(keys)
    });
    let assumed: Vec<Words> = assumed.collect();
    if !assumed.is_empty() {
        let presumed = Words::said("The law presumes this until somebody shows otherwise: ");
        lines.push(Line::new(presumed.then(Words::joined(assumed, " ")), On::Both));
    }
    if let Some(day) = brief.checked_until {
        let trust = brief.trust_until.filter(|_| !brief.stale).map_or_else(String::new, |last| {
            format!(" After {} look for a newer edition.", date_words(Speech::default(), last))
        });
        let line = format!(
            "The rules were checked against the sources until {}.{trust}",
            date_words(Speech::default(), day)
        );
        lines.push(Line::new(Words::said(&line), On::Both));
    }
    lines
}

/// Everything cited, by how far it can be relied on.
pub(super) fn sources(teller: &Teller, brief: &Brief) -> Vec<Line> {
    let mut lines = Vec::new();
    for mark in MARKS {
        let all = brief.sources.iter().filter(|source| source.mark == mark);
        let cited: Vec<(&SourceEntry, bool)> =
            all.filter_map(|source| Some((source, teller.cited(&source.key)?))).collect();
        let line = |paper: bool| {
            let told = cited.iter().filter(|(_, on_paper)| *on_paper || !paper);
            let entries = told.map(|(source, _)| {
                let publisher = publisher(source, paper && !teller.paper.publishers);
                format!("{} {publisher}, {}", source.key, source.short_date)
            });
            let entries: Vec<String> = entries.collect();
            let mark = capital(Speech::default(), mark_words(Speech::default(), mark));
            (!entries.is_empty()).then(|| format!("{mark}: {}.", entries.join("; ")))
        };
        let (screen, paper) = (line(false), line(true));
        if screen == paper {
            lines.extend(screen.map(|line| Line::new(Words::said(&line), On::Both)));
        } else {
            lines.extend(screen.map(|line| Line::new(Words::said(&line), On::Screen)));
            lines.extend(paper.map(|line| Line::new(Words::said(&line), On::Paper)));
        }
    }
    lines
}

/// Who published it; where there is no room, without whom they follow.
fn publisher(source: &SourceEntry, short: bool) -> &str {
    let whole = source.publisher.as_str();
    let first = whole.split_once(", ").map_or(whole, |(first, _)| first);
    if short { first.split_once(" (").map_or(first, |(first, _)| first) } else { whole }
}
