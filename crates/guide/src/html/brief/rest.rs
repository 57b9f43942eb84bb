//! What is open, what is unknown, limits, sources, and what the brief rests on.

use super::answer::decisive;
use super::teller::{Line, On, Teller};
use crate::brief::text::{MARKS, checked, facts_line, given, open_points, question, seen};
use crate::brief::{Brief, HelperEntry, KnownFact, MissingFact, SourceEntry};
use crate::html::words::Words;
use crate::words::{capital, count, mark_words, stopped};
use language::rulebook::Status;

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
fn more(teller: &Teller, lines: &mut Vec<Line>, all: usize, on_paper: usize) {
    let left = all.saturating_sub(on_paper);
    if left > 0 {
        lines.push(Line::new(teller.said(&teller.speech.html_brief_more(count(left))), On::Paper));
    }
}

/// The open points that may come to matter; those of a disputed verdict stand beside it.
pub(super) fn points(teller: &mut Teller, brief: &Brief) -> Vec<Line> {
    let points = open_points(brief);
    let most = teller.paper.points;
    let mut lines = Vec::new();
    for (place, reading) in points.iter().enumerate() {
        let on = Teller::on(place < most);
        let words = teller.said(&reading.question).cited(teller.cite(&reading.sources, on));
        lines.push(Line::new(words, on));
    }
    more(teller, &mut lines, points.len(), most);
    lines
}

/// Each fact that is missing, with both branches of it.
pub(super) fn unknown(teller: &Teller, brief: &Brief) -> Vec<Missing> {
    let facts = brief.unknown.iter().enumerate();
    facts
        .map(|(place, missing)| unknown_fact(teller, missing, brief, Teller::on(place < teller.paper.facts)))
        .collect()
}

fn unknown_fact(teller: &Teller, missing: &MissingFact, brief: &Brief, on: On) -> Missing {
    let speech = teller.speech;
    let mut branches: Vec<Branches> = Vec::new();
    for branch in &missing.branches {
        if !brief.shown().any(|finding| finding.name == branch.conclusion) {
            continue;
        }
        let (answer, follows) = (capital(speech, &branch.answer), branch.outcome.sentence.clone());
        match branches.iter_mut().find(|known| known.answer == answer) {
            Some(known) => known.follows.push(follows),
            None => branches.push(Branches { answer, follows: vec![follows] }),
        }
    }
    Missing { question: teller.said(&stopped(&question(speech, missing))), on, branches }
}

/// How many missing facts paper leaves out, where it leaves out any.
pub(super) fn unknown_left(teller: &Teller, brief: &Brief) -> Option<String> {
    let left = brief.unknown.len().saturating_sub(teller.paper.facts);
    (left > 0).then(|| teller.speech.brief_more_unknown(count(left)))
}

pub(super) fn pending(teller: &mut Teller, brief: &Brief) -> Vec<Line> {
    let most = teller.paper.bills;
    let mut lines = Vec::new();
    for (place, bill) in brief.pending.iter().enumerate() {
        let on = Teller::on(place < most);
        let says = if bill.says.is_empty() { stopped(&bill.title) } else { bill.says.join(" ") };
        let words = teller.said(&format!("{} {says}", teller.speech.brief_since(&bill.when)));
        lines.push(Line::new(words.cited(teller.cite(&bill.sources, on)), on));
    }
    more(teller, &mut lines, brief.pending.len(), most);
    lines
}

pub(super) fn limits(teller: &mut Teller, brief: &Brief) -> Vec<Line> {
    let most = teller.paper.notes;
    let mut lines = Vec::new();
    for (place, note) in brief.not_encoded.iter().enumerate() {
        let on = Teller::on(place < most);
        let words = teller.said(&note.says).cited(teller.cite(&note.sources, on));
        lines.push(Line::new(words, on));
    }
    more(teller, &mut lines, brief.not_encoded.len(), most);
    lines
}

pub(super) fn helpers(teller: &mut Teller, brief: &Brief) -> Vec<Line> {
    let most = teller.paper.helpers;
    let mut lines = Vec::new();
    for (place, helper) in brief.helpers.iter().enumerate() {
        let on = Teller::on(place < most);
        let words = helper_words(teller, helper).cited(teller.cite(&helper.sources, on));
        let old = format!(" {}", teller.speech.html_brief_long_ago());
        let words = if helper.stale { words.and(&old) } else { words };
        lines.push(Line::new(words, on));
    }
    more(teller, &mut lines, brief.helpers.len(), most);
    lines
}

/// What it is called, how it is reached, when that was seen, and whether contact can be a risk.
fn helper_words(teller: &Teller, helper: &HelperEntry) -> Words {
    let contact = helper.contact.as_ref().map(|contact| format!(": {contact}")).unwrap_or_default();
    teller.said(&format!("{}{contact} {}", helper.title, seen(teller.speech, helper)))
}

/// What was given, what is taken as given, what is presumed; and until when the rules were checked.
pub(super) fn basis(teller: &mut Teller, brief: &Brief) -> Vec<Line> {
    let (speech, mut lines) = (teller.speech, Vec::new());
    let first = brief.shown().next().filter(|finding| finding.status == Status::Decided);
    let above: Vec<&KnownFact> = first.map(decisive).unwrap_or_default();
    let mut given = given(brief);
    given.retain(|fact| !above.iter().any(|told| told.name == fact.name));
    if !given.is_empty() {
        let facts = facts_line(&given);
        let line =
            if above.is_empty() { speech.brief_given(facts) } else { speech.html_brief_also_given(facts) };
        lines.push(Line::new(teller.said(&line), Teller::on(teller.paper.given)));
    }
    if !brief.premises.is_empty() {
        let premises: Vec<&KnownFact> = brief.premises.iter().collect();
        let line = speech.brief_premises(facts_line(&premises));
        lines.push(Line::new(teller.said(&line), Teller::on(teller.paper.given)));
    }
    let assumed = brief.assumptions.iter().map(|assumption| {
        let keys = teller.cite(&assumption.sources, On::Both);
        Words::said(speech, &format!("{}.", capital(speech, &facts_line(&[&assumption.fact])))).cited(keys)
    });
    let assumed: Vec<Words> = assumed.collect();
    if !assumed.is_empty() {
        let presumed = teller.said(&format!("{} ", speech.brief_presumed()));
        lines.push(Line::new(presumed.then(Words::joined(assumed, " ")), On::Both));
    }
    lines.extend(checked(brief).map(|line| Line::new(teller.said(&line), On::Both)));
    lines
}

/// Sources that can be relied on equally far.
pub(super) struct Relied {
    pub(super) mark: String,
    pub(super) on: On,
    pub(super) sources: Vec<Cited>,
}

/// A source that was cited.
pub(super) struct Cited {
    pub(super) key: String,
    pub(super) publisher: String,
    /// Whom the publisher follows, where paper has no room for it.
    pub(super) more: String,
    pub(super) date: String,
    pub(super) on: On,
}

/// Everything cited, by how far it can be relied on.
pub(super) fn sources(teller: &Teller, brief: &Brief) -> Vec<Relied> {
    let relied = |mark| {
        let all = brief.sources.iter().filter(|source| source.mark == mark);
        let sources: Vec<Cited> = all.filter_map(|source| cited(teller, source)).collect();
        let on = Teller::on(sources.iter().any(|source| source.on == On::Both));
        (!sources.is_empty()).then(|| Relied {
            mark: capital(teller.speech, mark_words(teller.speech, mark)),
            on,
            sources,
        })
    };
    MARKS.into_iter().filter_map(relied).collect()
}

fn cited(teller: &Teller, source: &SourceEntry) -> Option<Cited> {
    let on = Teller::on(teller.cited(&source.key)?);
    let whole = source.publisher.as_str();
    let shortest = whole.split([',', '(']).next().unwrap_or(whole).trim_end();
    let publisher = if teller.paper.publishers { whole } else { shortest };
    let more = whole.strip_prefix(publisher).unwrap_or_default();
    Some(Cited {
        key: source.key.clone(),
        publisher: publisher.to_owned(),
        more: more.to_owned(),
        date: source.short_date.clone(),
        on,
    })
}
