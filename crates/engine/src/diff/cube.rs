//! One condition: a conjunction of tests.

use super::Test;
use super::space::{Line, Space, Values};
use crate::variables::Owner;
use diagram::{Full, Node, Store, Variable};
use language::Date;
use language::rulebook::{FactId, ValueId};
use std::collections::BTreeMap;

/// For some variables the pieces that are left, and sets of groups of which a `some of` fact has any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cube {
    pieces: BTreeMap<Variable, Vec<bool>>,
    pub(super) any: Vec<Vec<Variable>>,
}

impl Cube {
    /// Leaves only these pieces of a variable.
    pub(super) fn narrow(&mut self, variable: Variable, arity: usize, pieces: &[usize]) {
        let left = self.pieces.entry(variable).or_insert_with(|| vec![true; arity]);
        for (piece, left) in left.iter_mut().enumerate() {
            *left &= pieces.contains(&piece);
        }
    }

    /// Both conditions at once; no variable is tested in both.
    pub(super) fn and(&mut self, other: Self) {
        self.pieces.extend(other.pieces);
        self.any.extend(other.any);
    }

    /// The two conditions as one, where they differ in one variable only.
    fn joined(&self, other: &Self) -> Option<Self> {
        if self.any != other.any || !self.pieces.keys().eq(other.pieces.keys()) {
            return None;
        }
        let mut differing = self.pieces.iter().zip(&other.pieces).filter(|(one, two)| one != two);
        let ((variable, ours), (_, theirs)) = differing.next()?;
        if differing.next().is_some() {
            return None;
        }
        let union: Vec<bool> = ours.iter().zip(theirs).map(|(one, other)| *one || *other).collect();
        let mut joined = self.clone();
        if union.iter().all(|left| *left) {
            joined.pieces.remove(variable);
        } else {
            joined.pieces.insert(*variable, union);
        }
        Some(joined)
    }

    /// The condition as a diagram, yes where it holds.
    pub(super) fn node(&self, store: &mut Store) -> Result<Node, Full> {
        let mut parts = Vec::new();
        for (variable, left) in &self.pieces {
            parts.push(store.literal(*variable, |piece| left.get(piece.index()).copied().unwrap_or(false))?);
        }
        for groups in &self.any {
            let mut any = Node::NO;
            for variable in groups {
                let has = store.literal(*variable, |piece| piece.index() == 1)?;
                any = store.or(any, has)?;
            }
            parts.push(any);
        }
        store.all(parts)
    }

    /// The tests, in the order of facts and readings in the rulebook.
    pub(super) fn tests(&self, space: &Space<'_>) -> Vec<Test> {
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

/// Joins conditions as long as any two differ in one variable only.
pub(super) fn join(cubes: &mut Vec<Cube>) {
    let mut place = 0;
    while let Some(cube) = cubes.get(place) {
        let with = cubes
            .iter()
            .enumerate()
            .skip(place + 1)
            .find_map(|(other, second)| cube.joined(second).map(|joined| (other, joined)));
        match with {
            Some((other, joined)) => {
                cubes.remove(other);
                cubes.remove(place);
                cubes.insert(0, joined);
                place = 0;
            }
            None => place += 1,
        }
    }
}
