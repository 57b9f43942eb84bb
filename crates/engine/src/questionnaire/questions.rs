//! The questions and their answers.

use crate::projection::Role;
use crate::questions::Class;
use crate::restricted::Restricted;
use crate::variables::Axis;
use crate::{Engine, Situation};
use diagram::{Value, Variable};
use language::rulebook::{ConclusionId, FactId};

/// A question with the answers that it has whatever else is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixedQuestion {
    /// The fact asked for.
    pub fact: FactId,
    /// The answers: classes of values. Of a `some of` fact each class is a group, and any number of groups may be chosen.
    pub classes: Vec<Class>,
    /// Whether several may be chosen together, or none.
    pub several: bool,
}

impl FixedQuestion {
    /// `None` where the fact makes no difference, or nothing is left to choose.
    pub(super) fn new(
        situations: &mut [Situation<'_>],
        conclusions: &[ConclusionId],
        fact: FactId,
    ) -> Option<Self> {
        let engine = situations.first()?.engine;
        let mut restricted = Restricted::new(engine);
        let mut roots = Vec::new();
        for situation in situations.iter() {
            for conclusion in conclusions {
                roots.push(restricted.add(engine.values[*conclusion], &situation.allowed));
            }
        }
        let support = restricted.support(&roots);
        if !engine.axis(fact).variables().iter().any(|variable| support.contains(variable)) {
            return None;
        }
        let (classes, several) = situations.first_mut()?.answer_classes(&mut restricted, &roots, fact);
        (several || classes.len() > 1).then_some(Self { fact, classes, several })
    }

    /// The answers, as a class and whether it is one.
    pub(super) fn kinds(&self) -> impl Iterator<Item = (usize, bool)> + '_ {
        let signs: &[bool] = if self.several { &[false, true] } else { &[true] };
        (0..self.classes.len()).flat_map(move |class| signs.iter().map(move |is| (class, *is)))
    }

    /// How many answers there are.
    pub(super) fn answers(&self) -> usize {
        self.kinds().count()
    }

    /// The variables that stay, each with the place of its first slot among the answers of the question.
    pub(super) fn variables(&self, engine: &Engine) -> Vec<(Variable, usize)> {
        match engine.axis(self.fact) {
            Axis::Set(variables, axis) => {
                let of_class = |class: &Class| -> Option<Variable> {
                    let first = class.values.first()?;
                    let group = axis.groups.iter().position(|group| group.contains(first))?;
                    variables.get(group).copied()
                };
                let classes = self.classes.iter().enumerate();
                classes.filter_map(|(place, class)| Some((of_class(class)?, place * 2))).collect()
            }
            axis => axis.variables().iter().map(|variable| (*variable, 0)).collect(),
        }
    }

    /// Keeps the question's variables. Where groups fall together it makes no difference which of them is in the set, so
    /// one variable stands for all and the others are "no".
    pub(super) fn keep(&self, situation: &Situation<'_>, roles: &mut [Role]) {
        let engine = situation.engine;
        let mut take = |variable: Variable, role: Role| {
            if let Some(place) = roles.get_mut(variable.index()) {
                *place = role;
            }
        };
        if let Axis::Set(variables, axis) = engine.axis(self.fact) {
            let (no, yes) = (Value::new(0), Value::new(1));
            for (variable, group) in variables.iter().zip(&axis.groups) {
                let asked = |class: &Class| group.iter().any(|value| class.values.contains(value));
                if self.classes.iter().any(asked) && situation.allowed.only(*variable).is_none() {
                    take(*variable, Role::Joined(vec![no]));
                }
            }
            for (variable, _) in self.variables(engine) {
                take(variable, Role::Kept(vec![vec![no], vec![yes]]));
            }
            return;
        }
        for (variable, _) in self.variables(engine) {
            let slot = |class: &Class| {
                let mut allowed = situation.allowed.clone();
                engine.variables.allow(self.fact, Some(&class.known), situation.case.on, &mut allowed);
                allowed.values(variable).collect::<Vec<Value>>()
            };
            take(variable, Role::Kept(self.classes.iter().map(slot).collect()));
        }
    }
}
