//! A condition as tests of facts.

use super::Cube;
use crate::diff::Test;
use crate::diff::space::{Line, Space, Values};
use crate::variables::Owner;
use diagram::Variable;
use language::Date;
use language::rulebook::{FactId, ValueId};
use std::collections::BTreeMap;

impl Cube {
    /// The tests, in the order of facts and readings in the rulebook.
    pub(in crate::diff) fn tests(&self, space: &Space<'_>) -> Vec<Test> {
        let mut tests: Vec<Test> = Vec::new();
        let mut sets: BTreeMap<FactId, (Vec<Vec<ValueId>>, Vec<ValueId>)> = BTreeMap::new();
        let members = |variable: &Variable| space.line(*variable).map_or(&[][..], |line| &line.members);
        for groups in &self.any {
            let Some(Owner::Fact(fact)) =
                groups.first().and_then(|first| space.line(*first)).map(|line| line.owner)
            else {
                continue;
            };
            let mut values: Vec<ValueId> = groups.iter().flat_map(members).copied().collect();
            values.sort_unstable();
            sets.entry(fact).or_default().0.push(values);
        }
        for (variable, left) in &self.pieces {
            let Some(line) = space.line(*variable) else { continue };
            let kept: Vec<&Values> = line.kept(left).collect();
            match (line.owner, kept.as_slice()) {
                (Owner::Reading(reading), [Values::Flag(taken)]) => {
                    tests.push(Test::Reading(reading, *taken))
                }
                (Owner::Fact(fact), [Values::Group(inside)]) => {
                    let (any, none) = sets.entry(fact).or_default();
                    if *inside { any.push(line.members.clone()) } else { none.extend(&line.members) }
                }
                (Owner::Fact(fact), kept) => tests.extend(of_fact(fact, kept)),
                _ => {}
            }
        }
        for (fact, (any, mut none)) in sets {
            none.sort_unstable();
            tests.push(Test::Set(fact, any, none));
        }
        tests.sort_by_key(Test::place);
        tests
    }
}

impl Line {
    pub(super) fn is_ordered(&self) -> bool {
        self.pieces.iter().any(|piece| matches!(piece.values, Values::Number(..) | Values::Date(..)))
    }

    fn kept<'l>(&'l self, left: &'l [bool]) -> impl Iterator<Item = &'l Values> {
        self.pieces.iter().zip(left).filter(|(_, left)| **left).map(|(piece, _)| &piece.values)
    }
}

/// A test of a fact that is no set, from the values that are left of it.
fn of_fact(fact: FactId, kept: &[&Values]) -> Option<Test> {
    match kept.first()? {
        Values::Flag(flag) => Some(Test::Flag(fact, *flag)),
        Values::Choice(_) => {
            let mut values: Vec<ValueId> = kept.iter().flat_map(|values| choice(values)).collect();
            values.sort_unstable();
            Some(Test::Choice(fact, values))
        }
        Values::Number(..) => {
            let ends = kept.iter().filter_map(|values| match values {
                Values::Number(from, to) => Some((*from, *to)),
                _ => None,
            });
            Some(Test::Number(fact, ranges(ends, |end| end.checked_add(1))))
        }
        Values::Date(..) => {
            let ends = kept.iter().filter_map(|values| match values {
                Values::Date(from, until) => Some((*from, *until)),
                _ => None,
            });
            Some(Test::Date(fact, ranges(ends, |end: Date| end.tomorrow().ok())))
        }
        Values::Group(_) => None,
    }
}

fn choice(values: &Values) -> Vec<ValueId> {
    match values {
        Values::Choice(values) => values.clone(),
        _ => Vec::new(),
    }
}

/// Neighbouring ranges as one.
fn ranges<T: Copy + Ord>(ends: impl Iterator<Item = (T, T)>, next: impl Fn(T) -> Option<T>) -> Vec<(T, T)> {
    let mut sorted: Vec<(T, T)> = ends.collect();
    sorted.sort_unstable();
    let mut found: Vec<(T, T)> = Vec::new();
    for (from, to) in sorted {
        match found.last_mut() {
            Some(last) if next(last.1) == Some(from) => last.1 = to,
            _ => found.push((from, to)),
        }
    }
    found
}
