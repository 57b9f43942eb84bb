//! The answer in one sentence, before everything else.

use super::findings::sentences;
use crate::Speech;
use crate::brief::text::{deciding, facts_line, practice};
use crate::brief::{Brief, Finding, KnownFact, Outcome};
use crate::html::words::Words;
use crate::words::stopped;
use language::rulebook::{Status, View};

/// More facts than these are not named beside the answer.
const NAMED: usize = 3;

/// The answer to what the journey is about.
pub(super) struct Answer {
    /// The answer; or that there is none yet.
    pub(super) says: Vec<Words>,
    /// What is reported beside it, or what it depends on.
    pub(super) notes: Vec<Words>,
    /// The rule that decides it.
    pub(super) why: Option<String>,
    /// The facts given that decide it, in words.
    pub(super) given: String,
}

/// The answer on the conclusion that matters most: the first that is told. Demands are told first.
pub(super) fn answer(brief: &Brief) -> Option<Answer> {
    let finding = brief.shown().next()?;
    let mut answer = match finding.status {
        Status::Decided => decided(finding),
        Status::Open => open(finding),
        Status::Disputed => Answer {
            says: vec![Words::said("The sources leave this open. See a lawyer.")],
            notes: best_and_worst(&finding.outcomes),
            why: None,
            given: String::new(),
        },
    };
    let contrast = brief.contrasts.iter().find(|contrast| contrast.name == finding.name);
    if let Some(contrast) = contrast.filter(|_| brief.view == View::Paper) {
        answer
            .notes
            .insert(0, Words::said(&format!("In practice: {}", practice(Speech::default(), contrast))));
    }
    Some(answer)
}

/// A decided answer never stands without what it rests on.
fn decided(finding: &Finding) -> Answer {
    let facts = decisive(finding);
    let says = vec![Words::said(&sentences(&finding.outcomes))];
    let why = deciding(&finding.because).next().map(|rule| stopped(&rule.says));
    let why = why.or_else(|| finding.because.otherwise.as_ref().map(|otherwise| otherwise.says.clone()));
    Answer { says, notes: Vec::new(), why, given: facts_line(&facts) }
}

/// The facts given that decide a finding; what the law presumes is told where the brief says on what it rests.
pub(super) fn decisive(finding: &Finding) -> Vec<&KnownFact> {
    finding.because.facts.iter().filter(|fact| !fact.presumed).collect()
}

fn open(finding: &Finding) -> Answer {
    let mut notes = best_and_worst(&finding.outcomes);
    let titles: Vec<&str> = finding.missing.iter().map(|fact| fact.title.as_str()).collect();
    let named = titles.iter().take(NAMED).copied().collect::<Vec<_>>().join("; ");
    let more = titles.len().saturating_sub(NAMED);
    let more = if more > 0 { format!("; and {more} more") } else { String::new() };
    if !titles.is_empty() {
        notes.push(Words::said(&format!("It depends on: {named}{more}.")));
    }
    if !finding.official.is_empty() {
        let titles: Vec<&str> = finding.official.iter().map(|fact| fact.title.as_str()).collect();
        notes.push(Words::said(&format!("An official decides: {}.", titles.join("; "))));
    }
    Answer { says: vec![Words::said("This is not settled yet.")], notes, why: None, given: String::new() }
}

fn best_and_worst(outcomes: &[Outcome]) -> Vec<Words> {
    let ends = [("At best: ", outcomes.first()), ("At worst: ", outcomes.last())];
    let told = ends.into_iter().filter_map(|(end, outcome)| Some((end, outcome?)));
    told.map(|(end, outcome)| Words::said(&format!("{end}{}", outcome.sentence))).collect()
}
