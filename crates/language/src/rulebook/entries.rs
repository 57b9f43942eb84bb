//! The entries of a rulebook. Field names are the words of the language.

use super::{
    ConclusionId, Condition, Date, FactId, FileId, InstrumentId, Known, Period, ReadingId, RuleId, SourceId,
    ValueId,
};
use serde::{Deserialize, Serialize};
use std::ops::Range;
use typed_index_collections::TiVec;

/// A rulebook file as read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceFile {
    /// Path relative to the rulebook's folder, with `/`.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// Where an entry stands: its whole block (from the header line to its last field), and its header's line.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// Byte range of the block in the file's text.
    pub span: Range<usize>,
    /// Byte range of the header (kind and name) in the file's text: what an error about the entry underlines.
    pub header: Range<usize>,
    /// One-based line of the header.
    pub line: u32,
}

/// A sentence in two voices: to the person, and about him to a relative.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Voiced {
    /// "you".
    pub you: String,
    /// "he"; where the block gives none, the same as `you`.
    pub he: String,
}

/// How far a source can be relied on, from best to worst (so the weakest of several is the greatest).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Mark {
    /// Official text, or a full reprint of it, was seen.
    Primary,
    /// Press or agency account, or an official note relayed by press.
    Reported,
    /// Only one account found.
    SingleSource,
    /// Not found in any source that was seen.
    Unconfirmed,
}

/// When a source was published, as exactly as is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PublishedOn {
    /// A day.
    Day(Date),
    /// A month.
    Month {
        /// Year.
        year: i16,
        /// 1 to 12.
        month: i8,
        /// `circa` was written.
        circa: bool,
    },
    /// A year.
    Year {
        /// Year.
        year: i16,
        /// `circa` was written.
        circa: bool,
    },
    /// No date is shown.
    Undated,
}

impl PublishedOn {
    /// The first day that may be meant.
    #[must_use]
    pub fn first_day(&self) -> Option<Date> {
        match *self {
            Self::Day(day) => Some(day),
            Self::Month { year, month, .. } => Date::new(year, month, 1).ok(),
            Self::Year { year, .. } => Date::new(year, 1, 1).ok(),
            Self::Undated => None,
        }
    }

    /// The last day that may be meant.
    #[must_use]
    pub fn last_day(&self) -> Option<Date> {
        match *self {
            Self::Day(day) => Some(day),
            Self::Month { .. } => self.first_day().map(Date::last_of_month),
            Self::Year { year, .. } => Date::new(year, 12, 31).ok(),
            Self::Undated => None,
        }
    }
}

/// A publication.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Source {
    /// Its key, as cited (`MVD`).
    pub name: String,
    /// Who published it.
    pub publisher: String,
    /// What it is called or says, in our words.
    pub title: String,
    /// When.
    pub date: PublishedOn,
    /// Where; absent for a publication without an address.
    pub address: Option<String>,
    /// How far it can be relied on.
    pub mark: Mark,
    /// Where it is declared.
    pub place: Place,
}

/// What an instrument is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Standing {
    /// In force within its dates; counts in both views.
    Enacted,
    /// A bill or announcement; counts in neither view, listed as pending.
    Bill,
    /// Reported practice; counts in `view practice` only.
    Practice,
    /// No longer in force; counts in both views within its dates, which must have an end.
    Repealed,
}

/// When an instrument began, where no source tells the day; the day it is counted from lies in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated {
    /// The time; never [`PublishedOn::Undated`].
    pub moment: PublishedOn,
    /// Whether this is only when it was first reported, and the instrument is older.
    pub before: bool,
}

/// A decree, law, bill, treaty, or a reported practice.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Instrument {
    /// Its key.
    pub name: String,
    /// Its title.
    pub title: String,
    /// What it did, in a plain sentence.
    pub says: Option<String>,
    /// What it is worth.
    pub standing: Standing,
    /// When it is in force.
    pub in_force: Period,
    /// Since when anyone could have known it.
    pub known_from: Option<Date>,
    /// When it began, as exactly as the sources tell; `None` = on the first day of `in_force`.
    pub dated: Option<Dated>,
    /// The instruments that it ended, or, for a bill, would end.
    pub repeals: Vec<InstrumentId>,
    /// The instruments that it changed, or, for a bill, would change.
    pub amends: Vec<InstrumentId>,
    /// The conclusions it touches, beside those that its rules decide.
    pub touches: Vec<ConclusionId>,
    /// The cases it bears on (facts only); `All([])` where it may bear on any. Its rules have their own.
    pub condition: Condition,
    /// Its end or repeal, or anything else to say.
    pub note: Option<String>,
    /// Who says so.
    pub sources: Vec<SourceId>,
    /// Where it is declared.
    pub place: Place,
}

/// A value of a `one of` or `some of` fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactValue {
    /// Its name in the language (`family`, `KZ`).
    pub name: String,
    /// Its words for people.
    pub label: String,
}

/// The type of a fact, with its closed domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FactType {
    /// Yes or no.
    Flag,
    /// Exactly one of the values.
    Choice(TiVec<ValueId, FactValue>),
    /// Any set of the values, the empty set included.
    Set(TiVec<ValueId, FactValue>),
    /// A whole number from `from` to `to`, with its unit in the plural (`years`), which may be empty.
    Number {
        /// Lowest.
        from: i32,
        /// Highest.
        to: i32,
        /// Unit.
        unit: String,
    },
    /// A day from `from` to `until`.
    Date {
        /// First.
        from: Date,
        /// Last.
        until: Date,
    },
}

/// How intrusive it is to ask for a fact, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Intrusion {
    /// Hardly: the application asked for, sex.
    Low,
    /// Somewhat: age, citizenship.
    Some,
    /// Very: health, past service, contracts.
    High,
}

/// Whether a person can change a fact, from never to easiest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Change {
    /// Never (sex, citizenship by birth).
    Never,
    /// Only by waiting (age, months held).
    Waiting,
    /// Yes, at a high price (a contract).
    Heavy,
    /// Yes (which application, which ground).
    Light,
}

/// Who settles a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum FactKind {
    /// The person knows or can find out.
    Known,
    /// An official decides it: never asked, shown as "if they accept / if they do not".
    Discretion,
}

/// A typed input.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Fact {
    /// Its name (`legally-capable`).
    pub name: String,
    /// Its type and closed domain.
    pub domain: FactType,
    /// Short words for it in running text ("age", "ground of the application").
    pub title: String,
    /// The question.
    pub ask: Voiced,
    /// Why it is asked.
    pub why: Option<String>,
    /// How a person finds out.
    pub find_out: Option<String>,
    /// How intrusive it is.
    pub intrusion: Intrusion,
    /// Whether a person can change it.
    pub change: Change,
    /// Who settles it.
    pub kind: FactKind,
    /// The presumption that the law makes until the person answers.
    pub presume: Option<Known>,
    /// What whoever is shown this fact as a way out must be told beside it.
    pub beware: Option<String>,
    /// Who says so (presumption, warning).
    pub sources: Vec<SourceId>,
    /// Where it is declared.
    pub place: Place,
}

/// A point on which text and sources leave two answers open.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Reading {
    /// Its name.
    pub name: String,
    /// The question that is open.
    pub question: String,
    /// What the yes answer means.
    pub yes: String,
    /// What the no answer means.
    pub no: String,
    /// Which way the wording or most sources point, if either.
    pub leans: Option<bool>,
    /// Who leaves it open, or says what.
    pub sources: Vec<SourceId>,
    /// Where it is declared.
    pub place: Place,
}

/// The kind of a conclusion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ConclusionKind {
    /// Something is asked of the person.
    Demand,
    /// The person may.
    Right,
    /// Something can happen to the person.
    Risk,
    /// A way that is open or closed.
    Way,
    /// A time.
    Date,
}

/// A value of a conclusion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConclusionValue {
    /// Its name (`not-asked`).
    pub name: String,
    /// Its sentence for people.
    pub label: Voiced,
}

/// A typed output with finitely many values, best for the person first.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Conclusion {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: ConclusionKind,
    /// Short words for it.
    pub title: String,
    /// From best to worst.
    pub values: TiVec<ValueId, ConclusionValue>,
    /// The value where no rule holds; without it such a case is a gap.
    pub otherwise: Option<ValueId>,
    /// Why the otherwise value is what it is.
    pub says: Option<String>,
    /// Who says so (for `otherwise`).
    pub sources: Vec<SourceId>,
    /// Where it is declared.
    pub place: Place,
}

/// A rule, or an exception: a rule that is read only where a rule it belongs to is in play.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rule {
    /// Its name.
    pub name: String,
    /// The rules it is an exception of; empty for a rule.
    pub exception_of: Vec<RuleId>,
    /// The conclusion and its value.
    pub decides: (ConclusionId, ValueId),
    /// The instrument; an exception may have none and then counts wherever its parent does.
    pub instrument: Option<InstrumentId>,
    /// When it is in force: the instrument's period, narrowed by the rule's own.
    pub in_force: Period,
    /// Since when it could be known: the rule's own date, else its instrument's.
    pub known_from: Option<Date>,
    /// The plain sentence for people.
    pub says: Option<String>,
    /// Its condition.
    pub condition: Condition,
    /// Its own sources, else its instrument's, else its parents'.
    pub sources: Vec<SourceId>,
    /// Its strength: its own `mark`, else the weakest mark among its sources.
    pub mark: Mark,
    /// Where it is declared.
    pub place: Place,
}

/// Facts that cannot be together.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Constraint {
    /// Its name.
    pub name: String,
    /// What cannot be: facts only, no reading, no conclusion.
    pub condition: Condition,
    /// The plain sentence for people.
    pub says: String,
    /// Who says so.
    pub sources: Vec<SourceId>,
    /// Where it is declared.
    pub place: Place,
}

/// A situation a person is in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Journey {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: Voiced,
    /// The facts that mark the situation (facts only); `All([])` where none.
    pub condition: Condition,
    /// The conclusions that matter, in order of telling.
    pub shows: Vec<ConclusionId>,
    /// Where it is declared.
    pub place: Place,
}

/// Law on paper, or with reported practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum View {
    /// Enacted instruments only.
    #[default]
    Paper,
    /// Reported practice too.
    Practice,
}

/// What an account or a worked case gives.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Given {
    /// The case's date.
    pub on: Option<Date>,
    /// Only what was known by this date counts.
    pub known_by: Option<Date>,
    /// The view.
    pub view: View,
    /// The facts, in the order written.
    pub facts: Vec<(FactId, Known)>,
}

/// Status of a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Status {
    /// One value is left.
    Decided,
    /// Facts are missing.
    Open,
    /// Only readings are missing.
    Disputed,
}

/// What an account expects of one conclusion.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Expectation {
    /// The conclusion.
    pub conclusion: ConclusionId,
    /// Exactly the values that remain.
    pub values: Vec<ValueId>,
    /// The status; `Decided` where one value is written without another status.
    pub status: Status,
    /// Rules that must be among those that decided.
    pub because: Vec<RuleId>,
    /// Readings that must be among those that are open.
    pub readings: Vec<ReadingId>,
    /// Byte range of the expectation in its file.
    pub span: Range<usize>,
}

/// Whether it is a documented story or a worked case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AccountKind {
    /// A documented real story (`account`).
    Account,
    /// A worked case (`case`), which is nobody's.
    Case,
}

/// A documented real story, or a worked case; each is a test.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Account {
    /// Its name.
    pub name: String,
    /// Story or case.
    pub kind: AccountKind,
    /// Its title.
    pub title: String,
    /// What happened, as published, in our words.
    pub story: Option<String>,
    /// Who published it.
    pub sources: Vec<SourceId>,
    /// What is given.
    pub given: Given,
    /// What must come out.
    pub expects: Vec<Expectation>,
    /// Where it is declared.
    pub place: Place,
}

/// What the law says and the language cannot carry.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NotEncoded {
    /// Its name.
    pub name: String,
    /// The cases it bears on (facts only); `All([])` where it may bear on any.
    pub condition: Condition,
    /// What is not encoded, and what to do about it.
    pub says: String,
    /// The conclusions it touches.
    pub touches: Vec<ConclusionId>,
    /// Who says so.
    pub sources: Vec<SourceId>,
    /// Where it is declared.
    pub place: Place,
}
