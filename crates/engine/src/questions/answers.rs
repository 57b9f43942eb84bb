//! The answers to choose from: classes of values that nothing still open tells apart.

use super::Class;
use crate::Situation;
use crate::restricted::{Place, Restricted};
use crate::variables::{Axis, ChoiceAxis, Cuts, DateAxis, SetAxis};
use diagram::{Value, Variable};
use language::Date;
use language::rulebook::{FactId, FactType, Known, ValueId, ValueIds};

impl<'e> Situation<'e> {
    /// The classes of a fact's values that the restricted diagrams tell apart, without those that the constraints
    /// exclude, and whether several of them may be chosen.
    pub(crate) fn answer_classes(
        &mut self,
        restricted: &mut Restricted<'e>,
        roots: &[Place],
        fact: FactId,
    ) -> (Vec<Class>, bool) {
        let (mut classes, several) = self.told_classes(restricted, roots, fact);
        if !several && !self.engine.constraint_parts.is_empty() {
            classes.retain(|class| self.may_be(fact, &class.known));
        }
        (classes, several)
    }

    /// Whether the case stays possible if this is known of a fact.
    fn may_be(&mut self, fact: FactId, known: &Known) -> bool {
        let engine = self.engine;
        engine.variables.allow(fact, Some(known), self.case.on, &mut self.allowed);
        let possible = self.is_possible();
        self.recall(fact);
        possible
    }

    fn told_classes(
        &self,
        restricted: &mut Restricted<'e>,
        roots: &[Place],
        fact: FactId,
    ) -> (Vec<Class>, bool) {
        let engine = self.engine;
        let told = |variable: Variable| restricted.classes(roots, variable, &self.allowed);
        match engine.axis(fact) {
            Axis::Flag(variable) => {
                let class = |(value, _): (Value, usize)| plain(Known::Flag(value.index() == 1));
                (told(*variable).into_iter().rev().map(class).collect(), false)
            }
            Axis::Choice(variable, axis) => (self.choices(fact, axis, told(*variable)), false),
            Axis::Number(variable, cuts) => (self.numbers(fact, cuts, told(*variable)), false),
            Axis::Date(variable, axis) => (self.dates(fact, axis, &told(*variable)), false),
            Axis::Set(variables, axis) => (self.groups(restricted, roots, (variables, axis)), true),
        }
    }

    fn choices(&self, fact: FactId, axis: &ChoiceAxis, told: Vec<(Value, usize)>) -> Vec<Class> {
        let possible = |value: &ValueId| match self.case.known(fact) {
            Some(Known::Choice(values)) => values.contains(value),
            _ => true,
        };
        let mut grouped: Vec<(usize, Vec<ValueId>)> = Vec::new();
        for (value, class) in told {
            let members = axis.classes.get(value.index()).into_iter().flatten().copied().filter(possible);
            match grouped.iter_mut().find(|(known, _)| *known == class) {
                Some((_, values)) => values.extend(members),
                None => grouped.push((class, members.collect())),
            }
        }
        let mut classes: Vec<Vec<ValueId>> = grouped.into_iter().map(|(_, values)| values).collect();
        classes.iter_mut().for_each(|values| values.sort_unstable());
        classes.sort_unstable();
        classes.into_iter().map(Class::of_choice).collect()
    }

    fn numbers(&self, fact: FactId, cuts: &Cuts<i32>, told: Vec<(Value, usize)>) -> Vec<Class> {
        let (low, high) = match (self.case.known(fact), &self.engine.rulebook.facts[fact].domain) {
            (Some(Known::Number { from, to }), _) | (_, FactType::Number { from, to, .. }) => (*from, *to),
            _ => return Vec::new(),
        };
        let number = |(first, last): (usize, usize)| Known::Number {
            from: cuts.start(first).unwrap_or(low).max(low),
            to: cuts.end(last).map_or(high, |next| next.saturating_sub(1)).min(high),
        };
        runs(told).into_iter().map(|run| plain(number(run))).collect()
    }

    fn dates(&self, fact: FactId, axis: &DateAxis, told: &[(Value, usize)]) -> Vec<Class> {
        let (low, high) = match self.case.known(fact) {
            Some(Known::Date { from, until }) => (*from, *until),
            _ => (axis.from, axis.until),
        };
        let mut runs: Vec<(Date, Date, Option<usize>)> = Vec::new();
        for (first, last, class) in axis.intervals(self.case.on) {
            if last < low || high < first {
                continue;
            }
            let kind = told.iter().find(|(value, _)| value.index() == class).map(|(_, kind)| *kind);
            match runs.last_mut().filter(|run| run.2 == kind) {
                Some(run) => run.1 = last.min(high),
                None => runs.push((first.max(low), last.min(high), kind)),
            }
        }
        runs.into_iter().map(|(from, until, _)| plain(Known::Date { from, until })).collect()
    }

    /// The groups of a `some of` fact. Two groups fall together where it makes no difference which of them, or
    /// whether both, are in the set. Values that no longer matter form a last group of their own.
    fn groups(
        &self,
        restricted: &mut Restricted<'e>,
        roots: &[Place],
        (variables, axis): (&[Variable], &SetAxis),
    ) -> Vec<Class> {
        let support = restricted.support(roots);
        let mut merged: Vec<(Variable, Vec<ValueId>)> = Vec::new();
        let mut rest: Vec<ValueId> = Vec::new();
        for (variable, members) in variables.iter().zip(&axis.groups) {
            if self.allowed.only(*variable).is_some() {
                continue;
            }
            if !support.contains(variable) {
                rest.extend(members);
                continue;
            }
            let twin =
                merged.iter().position(|(first, _)| interchangeable(restricted, roots, (*first, *variable)));
            match twin.and_then(|place| merged.get_mut(place)) {
                Some((_, values)) => values.extend(members),
                None => merged.push((*variable, members.clone())),
            }
        }
        let mut lists: Vec<Vec<ValueId>> = merged.into_iter().map(|(_, values)| values).collect();
        lists.sort_by_key(Vec::len);
        lists.extend(Some(rest).filter(|rest| !rest.is_empty()));
        lists.into_iter().map(group).collect()
    }
}

/// Whether the functions depend only on whether one of the two groups is in the set.
fn interchangeable(
    restricted: &mut Restricted<'_>,
    roots: &[Place],
    (left, right): (Variable, Variable),
) -> bool {
    let (no, yes) = (Value::new(0), Value::new(1));
    roots.iter().all(|root| {
        let mut with = |in_left, in_right| restricted.fixed(*root, [(left, in_left), (right, in_right)]);
        let only_left = with(yes, no);
        only_left == with(no, yes) && only_left == with(yes, yes)
    })
}

fn plain(known: Known) -> Class {
    Class { known, values: Vec::new() }
}

fn group(mut values: Vec<ValueId>) -> Class {
    values.sort_unstable();
    let has = values.first().copied().into_iter().collect();
    Class { known: Known::Set { has, lacks: ValueIds::new(), exact: false }, values }
}

/// Neighbouring values of one class, as runs from the first to the last.
fn runs(told: Vec<(Value, usize)>) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize, usize)> = Vec::new();
    for (value, class) in told {
        match runs.last_mut().filter(|run| run.2 == class && run.1 + 1 == value.index()) {
            Some(run) => run.1 = value.index(),
            None => runs.push((value.index(), value.index(), class)),
        }
    }
    runs.into_iter().map(|(first, last, _)| (first, last)).collect()
}
