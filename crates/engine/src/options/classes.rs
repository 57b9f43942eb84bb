//! Values of variables as knowledge of facts.

use super::{FactChange, Move};
use crate::Situation;
use crate::questions::Class;
use crate::variables::{Axis, Cuts, DateAxis};
use diagram::{Value, Variable};
use language::rulebook::{FactId, FactType, Known, ValueIds};

impl Situation<'_> {
    /// The moves with the values of numbers and dates split into runs of neighbours, which can be said in one.
    pub(super) fn told(&self, moves: Vec<Move>) -> Vec<Vec<Move>> {
        let mut all: Vec<Vec<Move>> = vec![Vec::new()];
        for Move { variable, values } in moves {
            let runs = self.runs(variable, values);
            let with = |start: &Vec<Move>| -> Vec<Vec<Move>> {
                let longer = |values: &Vec<Value>| {
                    let step = Move { variable, values: values.clone() };
                    start.iter().cloned().chain([step]).collect()
                };
                runs.iter().map(longer).collect()
            };
            all = all.iter().flat_map(with).collect();
        }
        all
    }

    /// Neighbours on the line of numbers or days; other values stay together.
    fn runs(&self, variable: Variable, values: Vec<Value>) -> Vec<Vec<Value>> {
        let axis = self.engine.variables.fact_of(variable).map(|fact| self.engine.axis(fact));
        let line: Vec<Value> = match axis {
            Some(Axis::Number(..)) => self.unknown().values(variable).collect(),
            Some(Axis::Date(_, axis)) => {
                axis.intervals(self.case.on).into_iter().map(|(_, _, class)| Value::new(class)).collect()
            }
            _ => return vec![values],
        };
        let mut runs: Vec<Vec<Value>> = Vec::new();
        let mut apart = true;
        for value in line {
            let inside = values.contains(&value);
            match runs.last_mut().filter(|_| inside && !apart) {
                Some(run) => run.push(value),
                None if inside => runs.push(vec![value]),
                None => {}
            }
            apart = !inside;
        }
        runs
    }

    /// The moves as changes of facts, in the rulebook's order; `None` where one is no value of its fact.
    pub(super) fn changes_of(&self, moves: &[Move]) -> Option<Vec<FactChange>> {
        let mut changes: Vec<FactChange> =
            moves.iter().map(|one| self.change_of(one)).collect::<Option<_>>()?;
        changes.sort_by(|left, right| (left.fact, &left.to.values).cmp(&(right.fact, &right.to.values)));
        Some(changes)
    }

    fn change_of(&self, Move { variable, values }: &Move) -> Option<FactChange> {
        let fact = self.engine.variables.fact_of(*variable)?;
        let to = match self.engine.axis(fact) {
            Axis::Flag(_) => plain(Known::Flag(values.first()?.index() == 1)),
            Axis::Choice(_, axis) => {
                let members = values.iter().filter_map(|value| axis.classes.get(value.index()));
                let mut values: Vec<_> = members.flatten().copied().collect();
                values.sort_unstable();
                Class::of_choice(values)
            }
            Axis::Set(variables, axis) => {
                let group = variables.iter().position(|other| other == variable)?;
                let group = axis.groups.get(group)?.clone();
                let (has, lacks) = match values.first()?.index() {
                    0 => (ValueIds::new(), group.as_slice().into()),
                    _ => (group.iter().take(1).copied().collect(), ValueIds::new()),
                };
                Class { known: Known::Set { has, lacks, exact: false }, values: group }
            }
            Axis::Number(_, cuts) => plain(self.number(fact, cuts, values)?),
            Axis::Date(_, axis) => plain(self.date(axis, values)?),
        };
        Some(FactChange { fact, to })
    }

    fn number(&self, fact: FactId, cuts: &Cuts<i32>, values: &[Value]) -> Option<Known> {
        let FactType::Number { from, to, .. } = self.engine.rulebook.facts[fact].domain else { return None };
        let (first, last) = (values.first()?.index(), values.last()?.index());
        Some(Known::Number {
            from: cuts.start(first).unwrap_or(from),
            to: cuts.end(last).map_or(to, |next| next.saturating_sub(1)),
        })
    }

    fn date(&self, axis: &DateAxis, values: &[Value]) -> Option<Known> {
        let row = axis.intervals(self.case.on);
        let mut inside = row.iter().filter(|(_, _, class)| values.contains(&Value::new(*class)));
        let (from, until, _) = *inside.next()?;
        Some(Known::Date { from, until: inside.next_back().map_or(until, |(_, last, _)| *last) })
    }
}

fn plain(known: Known) -> Class {
    Class { known, values: Vec::new() }
}
