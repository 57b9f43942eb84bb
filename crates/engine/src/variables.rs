//! Facts, readings and the law's dates as variables of the diagrams: each is cut into classes at the points
//! that some condition of the rulebook tells apart.

mod choice;
mod cuts;
mod dates;

pub(crate) use choice::{ChoiceAxis, SetAxis};
pub(crate) use cuts::Cuts;
pub(crate) use dates::DateAxis;

use crate::Case;
use diagram::{Allowed, Store, Value, Variable};
use language::rulebook::{Condition, FactId, FactType, Known, ReadingId, View};
use language::{Date, Rulebook};
use serde::{Deserialize, Serialize};
use typed_index_collections::TiVec;

/// What a variable of the diagrams stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Owner {
    View,
    KnownBy,
    On,
    Fact(FactId),
    Reading(ReadingId),
}

/// How a fact becomes variables.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Axis {
    /// Value 0 = no, 1 = yes.
    Flag(Variable),
    Choice(Variable, ChoiceAxis),
    /// One yes/no variable for each group of values that no condition tells apart: is any of them in the set?
    Set(Vec<Variable>, SetAxis),
    Number(Variable, Cuts<i32>),
    Date(Variable, DateAxis),
}

impl Axis {
    pub(crate) fn variables(&self) -> &[Variable] {
        match self {
            Axis::Flag(variable)
            | Axis::Choice(variable, _)
            | Axis::Number(variable, _)
            | Axis::Date(variable, _) => std::slice::from_ref(variable),
            Axis::Set(variables, _) => variables,
        }
    }
}

/// All variables. They are made in this order: view, known-by, on, the facts, the readings. In the diagrams the law's own
/// dates stay on top; below them facts and readings begin in order of first appearance in the rules.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Variables {
    pub(crate) view: Variable,
    pub(crate) known_by: Variable,
    pub(crate) on: Variable,
    /// Days on which the law changes; where the rulebook was refined, also the crossings of its moving dates.
    pub(crate) on_cuts: Cuts<Date>,
    /// Days on which something became known. The last class is also "no limit".
    pub(crate) known_cuts: Cuts<Date>,
    pub(crate) facts: TiVec<FactId, Axis>,
    pub(crate) readings: TiVec<ReadingId, Variable>,
    pub(crate) owners: Vec<Owner>,
    pub(crate) arities: Vec<usize>,
}

impl Variables {
    /// Cuts every fact at the points that the rulebook's conditions tell apart, and adds the variables to
    /// the store, which must be empty. Refined, the case's date is also cut where a moving day reaches a constant, so
    /// that two date facts are never thought to lie where no one day puts both.
    pub(crate) fn new(rulebook: &Rulebook, store: &mut Store, refined: bool) -> Self {
        let mut maker = Maker { store: &mut *store, owners: Vec::new(), arities: Vec::new() };
        let points = cuts::Points::collect(rulebook);
        let view = maker.add(Owner::View, 2);
        let known_cuts = Cuts::new(points.known);
        let known_by = maker.add(Owner::KnownBy, known_cuts.classes());
        let mut on_points = points.on;
        for date in points.dates.values().filter(|_| refined) {
            on_points.extend(date.crossings());
        }
        let on_cuts = Cuts::new(on_points);
        let on = maker.add(Owner::On, on_cuts.classes());
        let facts = rulebook
            .facts
            .iter_enumerated()
            .map(|(id, fact)| match &fact.domain {
                FactType::Flag => Axis::Flag(maker.add(Owner::Fact(id), 2)),
                FactType::Choice(values) => {
                    let axis = ChoiceAxis::new(values.len(), points.value_lists.get(&id));
                    Axis::Choice(maker.add(Owner::Fact(id), axis.classes.len()), axis)
                }
                FactType::Set(values) => {
                    let axis = SetAxis::new(values.len(), points.value_lists.get(&id));
                    let variables = axis.groups.iter().map(|_| maker.add(Owner::Fact(id), 2)).collect();
                    Axis::Set(variables, axis)
                }
                FactType::Number { from, to, .. } => {
                    let all = points.numbers.get(&id).into_iter().flatten().copied();
                    let cuts = Cuts::new(all.filter(|point| from < point && point <= to));
                    Axis::Number(maker.add(Owner::Fact(id), cuts.classes()), cuts)
                }
                FactType::Date { from, until } => {
                    let axis = DateAxis::new(*from, *until, points.dates.get(&id), &on_cuts);
                    Axis::Date(maker.add(Owner::Fact(id), axis.classes()), axis)
                }
            })
            .collect();
        let readings = rulebook.readings.keys().map(|id| maker.add(Owner::Reading(id), 2)).collect();
        let Maker { owners, arities, .. } = maker;
        let variables = Self { view, known_by, on, on_cuts, known_cuts, facts, readings, owners, arities };
        let mut order = vec![view, known_by, on];
        order.extend(variables.by_appearance(rulebook));
        // A store without nodes takes any order of its variables.
        let _taken = store.set_order(&order);
        variables
    }

    /// Facts and readings in order of first appearance in the rules, then in the constraints; those that appear in
    /// neither at the end. Law texts keep what belongs together together, and so does a good order.
    pub(crate) fn by_appearance(&self, rulebook: &Rulebook) -> Vec<Variable> {
        let mut met = Vec::new();
        let conditions = rulebook.rules.iter().map(|rule| &rule.condition);
        for condition in conditions.chain(rulebook.constraints.iter().map(|constraint| &constraint.condition))
        {
            self.appearing(condition, &mut met);
        }
        met.extend(self.facts.iter().flat_map(|axis| axis.variables().iter().copied()));
        met.extend(self.readings.iter().copied());
        let mut seen = rustc_hash::FxHashSet::default();
        met.into_iter().filter(|variable| seen.insert(*variable)).collect()
    }

    fn appearing(&self, condition: &Condition, met: &mut Vec<Variable>) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().for_each(|part| self.appearing(part, met));
            }
            Condition::Not(part) => self.appearing(part, met),
            Condition::Flag(fact)
            | Condition::Choice(fact, _)
            | Condition::Set(fact, _)
            | Condition::Number(fact, _)
            | Condition::Date(fact, _) => met.extend(self.facts[*fact].variables()),
            Condition::Reading(reading) => met.push(self.readings[*reading]),
            Condition::Conclusion(..) => {}
        }
    }

    /// What the variable stands for.
    pub(crate) fn owner(&self, variable: Variable) -> Owner {
        self.owners.get(variable.index()).copied().unwrap_or(Owner::View)
    }

    /// The fact a variable belongs to, if any.
    pub(crate) fn fact_of(&self, variable: Variable) -> Option<FactId> {
        match self.owner(variable) {
            Owner::Fact(fact) => Some(fact),
            _ => None,
        }
    }

    /// The class of the case's view, of its known-by date and of its own date.
    pub(crate) fn context(&self, case: &Case) -> [(Variable, Value); 3] {
        let view = Value::new(usize::from(case.view == View::Practice));
        let known_by = match case.known_by {
            Some(day) => self.known_cuts.class_of(day),
            None => self.known_cuts.classes() - 1,
        };
        let on = Value::new(self.on_cuts.class_of(case.on));
        [(self.view, view), (self.known_by, Value::new(known_by)), (self.on, on)]
    }

    /// Writes into `allowed` which classes of a fact are possible on the case's day under what is known of it.
    pub(crate) fn allow(&self, fact: FactId, known: Option<&Known>, on: Date, allowed: &mut Allowed) {
        match (&self.facts[fact], known) {
            (Axis::Flag(variable), Some(Known::Flag(flag))) => {
                allowed.fix(*variable, Value::new(usize::from(*flag)));
            }
            (Axis::Choice(variable, axis), Some(Known::Choice(values))) => {
                allowed.keep(*variable, axis.possible(values).map(Value::new));
            }
            (Axis::Set(variables, axis), Some(Known::Set { has, lacks, exact })) => {
                for (variable, inside) in variables.iter().zip(axis.possible(has, lacks, *exact)) {
                    match inside {
                        Some(inside) => allowed.fix(*variable, Value::new(usize::from(inside))),
                        None => allowed.free(*variable),
                    }
                }
            }
            (Axis::Number(variable, cuts), Some(Known::Number { from, to })) => {
                let (first, last) = (cuts.class_of(*from), cuts.class_of(*to));
                allowed.keep_between(*variable, Value::new(first), Value::new(last));
            }
            (Axis::Date(variable, axis), known) => {
                let (from, until) = match known {
                    Some(Known::Date { from, until }) => (*from, *until),
                    _ => (axis.from, axis.until),
                };
                match axis.between_constants(from, until) {
                    Some((first, last)) => {
                        allowed.keep_between(*variable, Value::new(first), Value::new(last));
                    }
                    None => {
                        allowed.keep(*variable, axis.possible(from, until, on).into_iter().map(Value::new));
                    }
                }
            }
            (axis, _) => {
                for variable in axis.variables() {
                    allowed.free(*variable);
                }
            }
        }
    }
}

struct Maker<'a> {
    store: &'a mut Store,
    owners: Vec<Owner>,
    arities: Vec<usize>,
}

impl Maker<'_> {
    fn add(&mut self, owner: Owner, arity: usize) -> Variable {
        self.owners.push(owner);
        self.arities.push(arity);
        self.store.add_variable(arity)
    }
}
