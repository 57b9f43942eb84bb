//! The plain evaluator: walks the rules as they are written, on complete cases. It is written first, is
//! slow, and is meant to be obviously right; the diagrams are tested against it.

mod completions;

pub use completions::{PlainVerdict, completions, verdict};

use language::rulebook::{
    ConclusionId, Condition, DateBound, DateTest, FactId, ReadingId, RuleId, SetTest, Standing, ValueId, View,
};
use language::{Date, Rulebook};
use typed_index_collections::TiVec;

/// The value of one fact, known completely.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Full {
    /// Of a yes/no fact.
    Flag(bool),
    /// Of a `one of` fact.
    Choice(ValueId),
    /// Of a `some of` fact: for each of its values, whether it is in the set.
    Set(TiVec<ValueId, bool>),
    /// Of a number fact.
    Number(i32),
    /// Of a date fact.
    Date(Date),
}

/// A case in which everything is known, and every reading is taken one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FullCase {
    /// The case's date.
    pub on: Date,
    /// Only what was known by this day counts; `None` = everything.
    pub known_by: Option<Date>,
    /// The view.
    pub view: View,
    /// A value for every fact, of the fact's own type.
    pub facts: TiVec<FactId, Full>,
    /// A way to take every reading.
    pub readings: TiVec<ReadingId, bool>,
}

/// What the rules give for one conclusion in a complete case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// One value.
    Value(ValueId),
    /// No rule holds and there is no `otherwise`.
    Gap,
    /// Two rules hold and disagree.
    Conflict,
}

/// The outcome of a conclusion in a complete case.
#[must_use]
pub fn outcome(rulebook: &Rulebook, case: &FullCase, conclusion: ConclusionId) -> Outcome {
    let mut values: Vec<ValueId> =
        holding(rulebook, case, conclusion).iter().map(|rule| rulebook.rules[*rule].decides.1).collect();
    values.sort_unstable();
    values.dedup();
    match values.as_slice() {
        [] => rulebook.conclusions[conclusion].otherwise.map_or(Outcome::Gap, Outcome::Value),
        [value] => Outcome::Value(*value),
        _ => Outcome::Conflict,
    }
}

/// The rules and exceptions of a conclusion that hold in a complete case, in order of appearance.
#[must_use]
pub fn holding(rulebook: &Rulebook, case: &FullCase, conclusion: ConclusionId) -> Vec<RuleId> {
    rulebook.rules_of(conclusion).filter(|rule| holds(rulebook, case, *rule)).collect()
}

/// Whether no `never` constraint excludes the case.
#[must_use]
pub fn possible(rulebook: &Rulebook, case: &FullCase) -> bool {
    !rulebook.constraints.iter().any(|constraint| is_true(rulebook, case, &constraint.condition))
}

/// Whether a rule holds: it is in play and no exception of it holds.
#[must_use]
pub fn holds(rulebook: &Rulebook, case: &FullCase, rule: RuleId) -> bool {
    in_play(rulebook, case, rule)
        && !rulebook.exceptions_of(rule).any(|exception| holds(rulebook, case, exception))
}

/// Whether a rule is in play in a complete case, be it that an exception of it holds.
#[must_use]
pub fn in_play(rulebook: &Rulebook, case: &FullCase, id: RuleId) -> bool {
    let rule = &rulebook.rules[id];
    let counts = rule.instrument.is_none_or(|instrument| match rulebook.instruments[instrument].standing {
        Standing::Enacted | Standing::Repealed => true,
        Standing::Practice => case.view == View::Practice,
        Standing::Bill => false,
    });
    let known = match (case.known_by, rule.known_from) {
        (Some(known_by), Some(from)) => from <= known_by,
        _ => true,
    };
    let parent_in_play = rule.exception_of.is_empty()
        || rule.exception_of.iter().any(|parent| in_play(rulebook, case, *parent));
    counts
        && known
        && rule.in_force.contains(case.on)
        && is_true(rulebook, case, &rule.condition)
        && parent_in_play
}

/// Whether a condition is true in a complete case. A test of a conclusion that has a gap or a conflict is
/// false.
#[must_use]
pub fn is_true(rulebook: &Rulebook, case: &FullCase, condition: &Condition) -> bool {
    match condition {
        Condition::All(parts) => parts.iter().all(|part| is_true(rulebook, case, part)),
        Condition::Any(parts) => parts.iter().any(|part| is_true(rulebook, case, part)),
        Condition::Not(part) => !is_true(rulebook, case, part),
        Condition::Flag(fact) => case.facts[*fact] == Full::Flag(true),
        Condition::Choice(fact, values) => {
            matches!(&case.facts[*fact], Full::Choice(value) if values.contains(value))
        }
        Condition::Set(fact, test) => {
            matches!(&case.facts[*fact], Full::Set(members) if set_passes(test, members))
        }
        Condition::Number(fact, test) => {
            matches!(case.facts[*fact], Full::Number(number) if test.from <= number && number <= test.to)
        }
        Condition::Date(fact, test) => {
            matches!(case.facts[*fact], Full::Date(day) if date_passes(test, day, case.on))
        }
        Condition::Reading(reading) => case.readings[*reading],
        Condition::Conclusion(conclusion, values) => {
            matches!(outcome(rulebook, case, *conclusion), Outcome::Value(value) if values.contains(&value))
        }
    }
}

fn set_passes(test: &SetTest, members: &TiVec<ValueId, bool>) -> bool {
    let mut present = members.iter_enumerated().filter(|(_, inside)| **inside).map(|(value, _)| value);
    match test {
        SetTest::Has(values) => present.any(|value| values.contains(&value)),
        SetTest::HasOther(values) => present.any(|value| !values.contains(&value)),
        SetTest::Empty => present.next().is_none(),
    }
}

fn date_passes(test: &DateTest, day: Date, on: Date) -> bool {
    let from = test.from.and_then(|bound| bound_day(bound, on));
    let until = test.until.and_then(|bound| bound_day(bound, on));
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
}

/// The day a bound falls on; `None` beyond the ends of the calendar, where it bounds nothing.
#[must_use]
pub fn bound_day(bound: DateBound, on: Date) -> Option<Date> {
    match bound {
        DateBound::Day(day) => Some(day),
        DateBound::CaseDate { term, days } => language::shift(on, &term, days),
    }
}
