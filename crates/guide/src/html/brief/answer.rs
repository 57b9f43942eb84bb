//! The answer in one sentence, before everything else.

use super::findings::sentences;
use crate::Speech;
use crate::brief::text::{deciding, depends_on, facts_line, official_decides, practice};
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
    let (speech, finding) = (brief.speech, brief.shown().next()?);
    let mut answer = match finding.status {
        Status::Decided => decided(speech, finding),
        Status::Open => open(speech, finding),
        Status::Disputed => Answer {
            says: vec![Words::said(speech, speech.brief_disputed())],
            notes: best_and_worst(speech, &finding.outcomes),
            why: None,
            given: String::new(),
        },
    };
    let contrast = brief.contrasts.iter().find(|contrast| contrast.name == finding.name);
    if let Some(contrast) = contrast.filter(|_| brief.view == View::Paper) {
        let reported = format!("{} {}", speech.brief_in_practice(), practice(speech, contrast));
        answer.notes.insert(0, Words::led(speech, &reported));
    }
    Some(answer)
}

/// A decided answer never stands without what it rests on.
fn decided(speech: Speech, finding: &Finding) -> Answer {
    let facts = decisive(finding);
    let says = vec![Words::said(speech, &sentences(&finding.outcomes))];
    let why = deciding(&finding.because).next().map(|rule| stopped(&rule.says));
    let why = why.or_else(|| finding.because.otherwise.as_ref().map(|otherwise| otherwise.says.clone()));
    Answer { says, notes: Vec::new(), why, given: facts_line(&facts) }
}

/// The facts given that decide a finding; what the law presumes is told where the brief says on what it rests.
pub(super) fn decisive(finding: &Finding) -> Vec<&KnownFact> {
    finding.because.facts.iter().filter(|fact| !fact.presumed).collect()
}

fn open(speech: Speech, finding: &Finding) -> Answer {
    let mut notes = best_and_worst(speech, &finding.outcomes);
    let missing: Vec<&KnownFact> = finding.missing.iter().collect();
    if !missing.is_empty() {
        notes.push(Words::led(speech, &depends_on(speech, &missing, NAMED)));
    }
    let official: Vec<&KnownFact> = finding.official.iter().collect();
    if !official.is_empty() {
        notes.push(Words::led(speech, &official_decides(speech, &official, usize::MAX)));
    }
    Answer {
        says: vec![Words::said(speech, speech.html_brief_not_settled())],
        notes,
        why: None,
        given: String::new(),
    }
}

fn best_and_worst(speech: Speech, outcomes: &[Outcome]) -> Vec<Words> {
    let best = outcomes.first().map(|outcome| speech.html_brief_at_best(&outcome.sentence));
    let worst = outcomes.last().map(|outcome| speech.html_brief_at_worst(&outcome.sentence));
    best.into_iter().chain(worst).map(|sentence| Words::led(speech, &sentence)).collect()
}
