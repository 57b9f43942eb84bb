//! The parts of a brief, as data. Everything is in words and names; nothing refers to the engine.

use crate::words::voiced;
use crate::{Moment, Speech};
use language::rulebook::{ConclusionId, ConclusionKind, Listing, Mark, Status, ValueId, View};
use language::{Date, Rulebook};
use serde_json::Value;

/// What a person takes away: the answers, why, what would change them, and who says so.
#[derive(Clone, Debug, PartialEq)]
pub struct Brief {
    /// The rulebook's title.
    pub title: String,
    /// Who is spoken to.
    pub speech: Speech,
    /// What the person is about to do, where that is known.
    pub journey: Option<JourneyEntry>,
    /// What is taken as given because of the journey.
    pub premises: Vec<KnownFact>,
    /// The day for which the law is read.
    pub on: Date,
    /// Only what was known by this day counts; `None` = everything.
    pub known_by: Option<Date>,
    /// Law on paper, or with reported practice.
    pub view: View,
    /// Until which day the rules were checked against the sources.
    pub checked_until: Option<Date>,
    /// Until which day they can be relied on without another check, where that is later.
    pub trust_until: Option<Date>,
    /// Whether the case lies after that day.
    pub stale: bool,
    /// The conclusions wanted, in order of telling: by kind, then as the journey shows them.
    pub findings: Vec<Finding>,
    /// Where the other view gives another answer.
    pub contrasts: Vec<Contrast>,
    /// The facts that are missing for the conclusions shown.
    pub unknown: Vec<MissingFact>,
    /// Bills and announcements that touch the conclusions wanted, latest first. They count in no answer.
    pub pending: Vec<Moment>,
    /// What the law says and the rules cannot carry.
    pub not_encoded: Vec<Note>,
    /// Who helps people in this case, those for its citizens first.
    pub helpers: Vec<HelperEntry>,
    /// Russian sentences to say or to show at the counter, as far as they certainly hold in this case: those for it first.
    pub phrases: Vec<PhraseEntry>,
    /// What the law presumes, and nobody said, as far as it can matter here.
    pub assumptions: Vec<Assumption>,
    /// Everything cited, in the rulebook's order.
    pub sources: Vec<SourceEntry>,
}

/// A journey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JourneyEntry {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
}

/// What was found on one conclusion.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The conclusion's name.
    pub name: String,
    /// Its short words.
    pub title: String,
    /// Its kind.
    pub kind: ConclusionKind,
    /// Whether the person is told of it. A risk that is none is not told, unless it was asked for or is reported of
    /// practice.
    pub shown: bool,
    /// Decided, open or disputed.
    pub status: Status,
    /// The values that are left, best for the person first.
    pub outcomes: Vec<Outcome>,
    /// The weakest mark on the rules that decided.
    pub strength: Mark,
    /// Why.
    pub because: Because,
    /// The facts it still depends on, those that an official decides left out.
    pub missing: Vec<KnownFact>,
    /// The facts it still depends on that an official decides.
    pub official: Vec<KnownFact>,
    /// The readings it still depends on.
    pub readings: Vec<OpenReading>,
    /// Of a disputed verdict, each way to take the readings.
    pub splits: Vec<Split>,
    /// What would change it for the better, lightest first.
    pub ways: Vec<Way>,
    /// What leads to a better answer and does not hold here, or not for certain.
    pub exemptions: Vec<Exemption>,
}

/// A value that is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Its name.
    pub name: String,
    /// Its sentence.
    pub sentence: String,
}

impl Outcome {
    /// A value of a conclusion in one voice.
    pub(crate) fn of(rulebook: &Rulebook, conclusion: ConclusionId, value: ValueId, speech: Speech) -> Self {
        let value = &rulebook.conclusions[conclusion].values[value];
        Self { name: value.name.clone(), sentence: voiced(speech, &value.label).to_owned() }
    }
}

/// Why a verdict is what it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Because {
    /// A smallest set of known facts that forces the verdict.
    pub facts: Vec<KnownFact>,
    /// The rules that hold.
    pub rules: Vec<RuleEntry>,
    /// Where no rule holds: what counts then.
    pub otherwise: Option<Otherwise>,
    /// The exceptions looked at.
    pub exceptions: Vec<RuleEntry>,
    /// What the papers among these facts really mean.
    pub beware: Vec<Beware>,
}

/// A fact, and what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownFact {
    /// Its name.
    pub name: String,
    /// Its short words.
    pub title: String,
    /// What is known, in words; empty where nothing is.
    pub words: String,
    /// What is known, as JSON.
    pub known: Value,
    /// Whether it is presumed.
    pub presumed: bool,
}

/// A rule or exception.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleEntry {
    /// Its name.
    pub name: String,
    /// The name of the value it decides.
    pub decides: String,
    /// Its sentence; where it has none, its condition in words.
    pub says: String,
    /// The keys of its sources.
    pub sources: Vec<String>,
    /// How far it can be relied on.
    pub mark: Mark,
    /// The file it stands in.
    pub file: String,
    /// The line it stands on.
    pub line: u32,
    /// Of a rule that holds: whether in every completion of the case.
    pub always: bool,
    /// Of an exception: the rule it belongs to.
    pub of: Option<String>,
    /// Of an exception: `does-not-apply`, `may-apply` or `set-aside`.
    pub state: Option<&'static str>,
    /// Its instrument's title.
    pub instrument: Option<String>,
    /// What its condition needs that is not given here, as an outline: depth and line.
    pub needs: Vec<(usize, String)>,
    /// The parts of its condition that fail here; beside each stands what is given instead.
    pub fails: Vec<String>,
}

/// What counts where no rule holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Otherwise {
    /// The sentence.
    pub says: String,
    /// The keys of its sources.
    pub sources: Vec<String>,
    /// Whether in every completion of the case no rule holds.
    pub always: bool,
}

/// A reading that a verdict still depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenReading {
    /// Its name.
    pub name: String,
    /// The question that is open.
    pub question: String,
    /// What the yes answer means.
    pub yes: String,
    /// What the no answer means.
    pub no: String,
    /// Which way the wording or most sources point.
    pub leans: Option<bool>,
    /// The keys of its sources.
    pub sources: Vec<String>,
}

/// One way to take the open readings, and the value it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// The readings taken, by name, and how.
    pub readings: Vec<(String, bool)>,
    /// The value.
    pub outcome: Outcome,
}

/// Something that a better answer rests on, with the changes of one fact that lead there.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// The worst that is left then.
    pub outcome: Outcome,
    /// Whether that is settled then; otherwise it can still be better.
    pub settled: bool,
    /// The rules that decide so then.
    pub rules: Vec<RuleEntry>,
    /// The sentence that counts where no rule decides then.
    pub otherwise: Option<Otherwise>,
    /// How far it can be relied on.
    pub strength: Mark,
    /// The changes, lightest first.
    pub changes: Vec<Change>,
    /// Warnings on other facts that these rules test.
    pub beware: Vec<Beware>,
}

/// A change of one fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The fact's name.
    pub fact: String,
    /// Its short words.
    pub title: String,
    /// What it would be, in words.
    pub words: String,
    /// What it would be, as JSON.
    pub known: Value,
    /// Whether the price is high.
    pub heavy: bool,
    /// What must be told beside it.
    pub beware: Option<Beware>,
}

/// A warning that stands beside whatever it warns of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beware {
    /// The fact's name.
    pub fact: String,
    /// The fact's short words.
    pub title: String,
    /// The warning.
    pub text: String,
    /// The keys of its sources.
    pub sources: Vec<String>,
}

/// A rule or exception that leads to a better value.
#[derive(Clone, Debug, PartialEq)]
pub struct Exemption {
    /// The rule.
    pub rule: RuleEntry,
    /// The value it leads to.
    pub outcome: Outcome,
    /// Whether it may hold here; otherwise it does not.
    pub possible: bool,
    /// Whether it rests on a point that the sources leave open.
    pub disputed: bool,
    /// Warnings on facts it tests.
    pub beware: Vec<Beware>,
}

/// A conclusion on which law on paper and reported practice differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Contrast {
    /// The conclusion's name.
    pub name: String,
    /// Its short words.
    pub title: String,
    /// What the law says on paper.
    pub paper: Vec<Outcome>,
    /// What is reported of practice.
    pub practice: Vec<Outcome>,
    /// The rules of reported practice that hold.
    pub rules: Vec<RuleEntry>,
    /// How far the report can be relied on.
    pub strength: Mark,
    /// What else is to be said of the reported practice.
    pub notes: Vec<String>,
}

/// A fact that is missing, and what it would decide.
#[derive(Clone, Debug, PartialEq)]
pub struct MissingFact {
    /// Its name.
    pub name: String,
    /// Its short words.
    pub title: String,
    /// The question.
    pub ask: String,
    /// Whether an official decides it.
    pub official: bool,
    /// The answers that settle a conclusion by themselves.
    pub branches: Vec<Branch>,
}

/// An answer that settles a conclusion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    /// The conclusion's name.
    pub conclusion: String,
    /// The answer, in words.
    pub answer: String,
    /// What follows.
    pub outcome: Outcome,
}

/// Something that the rules cannot carry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its name.
    pub name: String,
    /// What is not encoded, and what to do about it.
    pub says: String,
    /// The names of the conclusions it touches.
    pub touches: Vec<String>,
    /// The keys of its sources.
    pub sources: Vec<String>,
}

/// A presumption that holds because nobody said otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Assumption {
    /// The fact, and what is presumed.
    pub fact: KnownFact,
    /// The keys of its sources.
    pub sources: Vec<String>,
}

/// A publication that is cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceEntry {
    /// Its key.
    pub key: String,
    /// Who published it.
    pub publisher: String,
    /// What it is called.
    pub title: String,
    /// When, in words.
    pub date: String,
    /// When, in short words: `13 Dec 2025`.
    pub short_date: String,
    /// When, as the language writes it: `circa 2025-12`.
    pub date_name: String,
    /// Where.
    pub address: Option<String>,
    /// How far it can be relied on.
    pub mark: Mark,
}

/// A short Russian sentence to say or to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhraseEntry {
    /// The sentence.
    pub russian: String,
    /// What it means, in plain words.
    pub means: String,
    /// The official act on which it rests, in Russian.
    pub act: Option<String>,
}

/// An organisation or a line that helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelperEntry {
    /// Its name.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// What it does.
    pub does: String,
    /// How it is reached, as the source says.
    pub contact: Option<String>,
    /// When the source saw it so, in words.
    pub seen: String,
    /// The same in short words: `Mar 2024`.
    pub short_seen: String,
    /// The same as the language writes it.
    pub seen_name: String,
    /// Whether that is long ago.
    pub stale: bool,
    /// Whether contact can be a risk.
    pub listed: Listing,
    /// Anything else to say.
    pub note: Option<String>,
    /// The keys of its sources.
    pub sources: Vec<String>,
}
