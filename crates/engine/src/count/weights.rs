//! How many values of a fact lie in a class, and what they weigh.

use crate::Situation;
use crate::variables::Axis;
use diagram::Value;
use jiff::civil::Date;
use language::rulebook::{Fact, FactId, FactType, Known, ValueId};
use num_bigint::BigUint;
use std::collections::BTreeMap;

/// How likely the values of facts are. A fact that is not named has values that are equally likely; of a `some of` fact
/// each value is then in the set with probability one half.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Weights {
    facts: BTreeMap<FactId, Vec<(Known, f64)>>,
}

/// Weights that say nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnusableWeights {
    /// A weight is negative or no number.
    #[error("a weight must be 0 or more")]
    Negative,
    /// No value of the fact has a weight.
    #[error("some value must have a weight above 0")]
    Nothing,
    /// The chance that a value is in a set is above 1.
    #[error("the chance that a value is in a set must lie between 0 and 1")]
    Chance,
    /// Two entries name the same value.
    #[error("a value has two weights")]
    Twice,
}

impl Weights {
    /// Gives a fact weights. Each entry weighs its values *together*, spread evenly among them; what no entry names
    /// weighs nothing. Of a `some of` fact each entry names one value (in `has`) and the chance, from 0 to 1, that it is
    /// in the set; what no entry names is never in it.
    ///
    /// # Errors
    /// [`UnusableWeights`].
    pub fn give(
        &mut self,
        fact: &Fact,
        id: FactId,
        entries: Vec<(Known, f64)>,
    ) -> Result<(), UnusableWeights> {
        let is_set = matches!(fact.domain, FactType::Set(_));
        if entries.iter().any(|(_, weight)| !weight.is_finite() || *weight < 0.0) {
            return Err(UnusableWeights::Negative);
        }
        if is_set && entries.iter().any(|(_, chance)| *chance > 1.0) {
            return Err(UnusableWeights::Chance);
        }
        if !is_set && !entries.iter().any(|(_, weight)| *weight > 0.0) {
            return Err(UnusableWeights::Nothing);
        }
        let twice = |(place, (known, _)): (usize, &(Known, f64))| {
            entries.iter().skip(place.saturating_add(1)).any(|(other, _)| overlap(known, other))
        };
        if entries.iter().enumerate().any(twice) {
            return Err(UnusableWeights::Twice);
        }
        self.facts.insert(id, entries);
        Ok(())
    }

    /// The weights given to a fact, if any.
    #[must_use]
    pub fn of(&self, fact: FactId) -> Option<&[(Known, f64)]> {
        self.facts.get(&fact).map(Vec::as_slice)
    }
}

fn overlap(left: &Known, right: &Known) -> bool {
    match (left, right) {
        (Known::Flag(left), Known::Flag(right)) => left == right,
        (Known::Choice(left), Known::Choice(right)) => left.iter().any(|value| right.contains(value)),
        (Known::Set { has: left, .. }, Known::Set { has: right, .. }) => {
            left.iter().any(|value| right.contains(value))
        }
        (Known::Number { from, to }, Known::Number { from: first, to: last }) => from <= last && first <= to,
        (Known::Date { from, until }, Known::Date { from: first, until: last }) => {
            from <= last && first <= until
        }
        _ => false,
    }
}

impl Situation<'_> {
    /// The number of a fact's values that lie in a class of one of its variables, and that the case leaves open; of a
    /// `some of` fact, the number of ways to fill the group.
    pub(crate) fn members(&self, fact: FactId, place: usize, value: Value) -> BigUint {
        match self.members_of(fact, place, value) {
            Members::Values(values) => BigUint::from(values.len()),
            Members::Line(runs) => runs.iter().map(|run| BigUint::from(run.len())).sum(),
            Members::Group { inside: true, sure: false, free } => (BigUint::from(1_u8) << free.len()) - 1_u8,
            Members::Group { inside: true, sure: true, free } => BigUint::from(1_u8) << free.len(),
            Members::Group { inside: false, .. } => BigUint::from(1_u8),
        }
    }

    /// The weight of a class.
    pub(super) fn weight(&self, weights: &Weights, fact: FactId, place: usize, value: Value) -> f64 {
        let given = weights.of(fact);
        match self.members_of(fact, place, value) {
            Members::Group { inside, sure, free } => {
                let out: f64 = free.iter().map(|value| 1.0 - chance(given, *value)).product();
                match (inside, sure) {
                    (true, true) => 1.0,
                    (true, false) => 1.0 - out,
                    (false, _) => out,
                }
            }
            Members::Values(values) => values.iter().map(|value| of_listed(given, *value)).sum(),
            Members::Line(runs) => runs.iter().map(|run| of_run(given, *run)).sum(),
        }
    }

    fn members_of(&self, fact: FactId, place: usize, value: Value) -> Members {
        let (known, class) = (self.case.known(fact), value.index());
        match self.engine.axis(fact) {
            Axis::Flag(_) => Members::Values(vec![ValueId::from(class)]),
            Axis::Choice(_, axis) => {
                let open = |value: &ValueId| match known {
                    Some(Known::Choice(values)) => values.contains(value),
                    _ => true,
                };
                Members::Values(axis.classes.get(class).into_iter().flatten().copied().filter(open).collect())
            }
            Axis::Number(_, cuts) => {
                let (low, high) = match (known, &self.engine.rulebook.facts[fact].domain) {
                    (Some(Known::Number { from, to }), _) | (_, FactType::Number { from, to, .. }) => {
                        (*from, *to)
                    }
                    _ => return Members::Values(Vec::new()),
                };
                let first = cuts.start(class).unwrap_or(low).max(low);
                let last = cuts.end(class).map_or(high, |next| next.saturating_sub(1)).min(high);
                Members::Line(vec![Run::new(first, last)])
            }
            Axis::Date(_, axis) => {
                let (low, high) = match known {
                    Some(Known::Date { from, until }) => (*from, *until),
                    _ => (axis.from, axis.until),
                };
                let row = axis.intervals(self.case.on).into_iter().filter(|(_, _, at)| *at == class);
                let run = |(first, last, _): (Date, Date, usize)| {
                    Run::new(number_of(first.max(low)), number_of(last.min(high)))
                };
                Members::Line(row.map(run).collect())
            }
            Axis::Set(_, axis) => {
                let group = axis.groups.get(place).map(Vec::as_slice).unwrap_or_default();
                let (has, lacks, exact) = match known {
                    Some(Known::Set { has, lacks, exact }) => (has.as_slice(), lacks.as_slice(), *exact),
                    _ => (&[][..], &[][..], false),
                };
                let sure = group.iter().any(|value| has.contains(value));
                let open = |value: &&ValueId| !has.contains(value) && !lacks.contains(value) && !exact;
                let free = group.iter().filter(open).copied().collect();
                Members::Group { inside: class == 1, sure, free }
            }
        }
    }
}

/// The values of a class that a case leaves open.
pub(super) enum Members {
    /// Listed values; of a yes/no fact 0 = no, 1 = yes.
    Values(Vec<ValueId>),
    /// Runs of numbers, or of days by their numbers.
    Line(Vec<Run>),
    /// A group of a `some of` fact.
    Group {
        /// Whether one of its values is in the set.
        inside: bool,
        /// Whether one of them is known to be.
        sure: bool,
        /// Those of which it is not known whether they are.
        free: Vec<ValueId>,
    },
}

/// Numbers from the first to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    first: i64,
    last: i64,
}

impl Run {
    fn new(first: impl Into<i64>, last: impl Into<i64>) -> Self {
        Self { first: first.into(), last: last.into() }
    }

    fn len(self) -> u64 {
        u64::try_from(self.last.saturating_sub(self.first).saturating_add(1)).unwrap_or(0)
    }

    fn common(self, other: Self) -> Self {
        Self { first: self.first.max(other.first), last: self.last.min(other.last) }
    }
}

fn number_of(day: Date) -> i64 {
    let start = Date::constant(1900, 1, 1);
    start.until(day).map_or(0, |span| i64::from(span.get_days()))
}

/// The chance that a value is in the set.
fn chance(given: Option<&[(Known, f64)]>, value: ValueId) -> f64 {
    let Some(entries) = given else { return 0.5 };
    let named = |known: &Known| matches!(known, Known::Set { has, .. } if has.contains(&value));
    entries.iter().find(|(known, _)| named(known)).map_or(0.0, |(_, chance)| *chance)
}

fn of_listed(given: Option<&[(Known, f64)]>, value: ValueId) -> f64 {
    let Some(entries) = given else { return 1.0 };
    let share = |(known, weight): &(Known, f64)| match known {
        Known::Flag(flag) if usize::from(value) == usize::from(*flag) => *weight,
        Known::Choice(values) if values.contains(&value) => weight / values.len() as f64,
        _ => 0.0,
    };
    entries.iter().map(share).sum()
}

fn of_run(given: Option<&[(Known, f64)]>, run: Run) -> f64 {
    let Some(entries) = given else { return run.len() as f64 };
    let share = |(known, weight): &(Known, f64)| {
        let named = match known {
            Known::Number { from, to } => Run::new(*from, *to),
            Known::Date { from, until } => Run::new(number_of(*from), number_of(*until)),
            _ => return 0.0,
        };
        weight * run.common(named).len() as f64 / named.len() as f64
    };
    entries.iter().map(share).sum()
}
