//! The cases that both sides of a comparison are asked about: one variable for each fact and reading, cut into pieces
//! so small that neither side tells the values of one piece apart.

use super::Law;
use crate::variables::{Axis, DateAxis, Owner};
use crate::{Case, Engine};
use diagram::{Edge, Full, Node, Store, Value, Variable};
use language::Date;
use language::rulebook::{FactId, FactType, Known, ValueId, View};
use num_bigint::BigUint;
use rustc_hash::FxHashMap;

/// Nodes that the comparison of one conclusion may make.
const NODE_LIMIT: usize = 1_000_000;

/// The values of one piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Values {
    /// Of a yes/no fact, or of a reading.
    Flag(bool),
    /// Of a `one of` fact.
    Choice(Vec<ValueId>),
    /// Of a group of a `some of` fact: whether any of its values is in the set.
    Group(bool),
    /// Of a number fact, both ends included.
    Number(i32, i32),
    /// Of a date fact, both ends included.
    Date(Date, Date),
}

/// A set of values of one variable that neither side tells apart.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// Its class on the one side and on the other.
    classes: [usize; 2],
    pub(super) values: Values,
    /// How many values, or for a group how many subsets, it stands for.
    pub(super) weight: BigUint,
}

/// A variable of the comparison.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) owner: Owner,
    pub(super) pieces: Vec<Piece>,
    /// Of a `some of` fact, the values of the group.
    pub(super) members: Vec<ValueId>,
}

/// All variables of a comparison.
pub(super) struct Space<'e> {
    pub(super) engine: &'e Engine,
    pub(super) lines: Vec<Line>,
    order: Vec<Variable>,
    /// The variable here for each variable of the engine; `None` for the law's own dates and the view.
    places: Vec<Option<Variable>>,
    /// On each side the view and the law's own dates.
    fixed: [Vec<(Variable, Value)>; 2],
}

impl<'e> Space<'e> {
    /// The cases within what is known, seen from both sides.
    pub(super) fn new(engine: &'e Engine, laws: [&Law; 2], within: &Case) -> Self {
        let fixed = laws.map(|law| engine.variables.context(&law.case()).to_vec());
        let days = laws.map(|law| law.on);
        Self::over(engine, fixed, |fact, axis| {
            pieces(&engine.rulebook.facts[fact].domain, axis, within.known(fact), days)
        })
    }

    /// All cases on all days of a class of the case's date, in one view. Nothing can be counted in it.
    pub(super) fn of_days(engine: &'e Engine, on_class: usize, view: View) -> Self {
        let variables = &engine.variables;
        let fixed = vec![
            (variables.view, Value::new(usize::from(view == View::Practice))),
            (variables.known_by, Value::new(variables.known_cuts.classes() - 1)),
            (variables.on, Value::new(on_class)),
        ];
        Self::over(engine, [fixed.clone(), fixed], |_, axis| {
            classes(engine, axis, |axis, class| axis.occurs(on_class, class))
        })
    }

    /// All cases on all days, in both views, whatever was known by then. Nothing can be counted in it.
    pub(super) fn whole(engine: &'e Engine) -> Self {
        Self::over(engine, [Vec::new(), Vec::new()], |_, axis| classes(engine, axis, |_, _| true))
    }

    fn over(
        engine: &'e Engine,
        fixed: [Vec<(Variable, Value)>; 2],
        of_fact: impl Fn(FactId, &Axis) -> Vec<Vec<Piece>>,
    ) -> Self {
        let variables = &engine.variables;
        let mut lines = Vec::new();
        let mut places = vec![None; variables.arities.len()];
        let mut add = |variable: Variable, line: Line| {
            if let Some(place) = places.get_mut(variable.index()) {
                *place = Some(Variable::new(lines.len()));
            }
            lines.push(line);
        };
        let line = |variable: Variable, pieces| Line {
            owner: variables.owner(variable),
            pieces,
            members: Vec::new(),
        };
        for variable in [variables.view, variables.known_by, variables.on] {
            if fixed.iter().all(|fixed| fixed.iter().all(|(known, _)| *known != variable)) {
                add(variable, line(variable, every_class(engine, variable)));
            }
        }
        for (fact, axis) in variables.facts.iter_enumerated() {
            for ((variable, pieces), members) in
                axis.variables().iter().zip(of_fact(fact, axis)).zip(members(axis))
            {
                add(*variable, Line { members, ..line(*variable, pieces) });
            }
        }
        for variable in &variables.readings {
            add(*variable, line(*variable, both()));
        }
        let mut order: Vec<(usize, Variable)> = (0..places.len())
            .map(Variable::new)
            .filter_map(|old| Some((engine.compiled.level(old), (*places.get(old.index())?)?)))
            .collect();
        order.sort_unstable();
        let order = order.into_iter().map(|(_, variable)| variable).collect();
        Self { engine, lines, order, places, fixed }
    }

    /// An empty store over the variables, in the engine's order.
    pub(super) fn store(&self) -> Store {
        let mut store = Store::new(NODE_LIMIT);
        for line in &self.lines {
            store.add_variable(line.pieces.len());
        }
        // A store without nodes takes any order of its variables.
        let _taken = store.set_order(&self.order);
        store
    }

    pub(super) fn line(&self, variable: Variable) -> Option<&Line> {
        self.lines.get(variable.index())
    }

    /// A diagram of the engine as one side sees it.
    pub(super) fn copy(&self, store: &mut Store, root: Edge, side: usize) -> Result<Node, Full> {
        self.copied(store, root, side, &mut FxHashMap::default())
    }

    fn copied(
        &self,
        store: &mut Store,
        edge: Edge,
        side: usize,
        done: &mut FxHashMap<Edge, Node>,
    ) -> Result<Node, Full> {
        let Some((variable, children)) = self.engine.compiled.branch(edge) else {
            return Ok(edge.as_leaf().map_or(Node::NO, Node::leaf));
        };
        if let Some(node) = done.get(&edge) {
            return Ok(*node);
        }
        let child = |class: usize| children.get(class).or(children.last()).copied().unwrap_or(edge);
        let node = match self.places.get(variable.index()).copied().flatten() {
            None => self.copied(store, child(self.class(variable, side)), side, done)?,
            Some(place) => {
                let mut below = Vec::new();
                for piece in self.line(place).map_or(&[][..], |line| &line.pieces) {
                    let class = piece.classes.get(side).copied().unwrap_or(0);
                    below.push(self.copied(store, child(class), side, done)?);
                }
                store.node(place, &below)?
            }
        };
        done.insert(edge, node);
        Ok(node)
    }

    /// The class of the view or of one of the law's dates on one side.
    fn class(&self, variable: Variable, side: usize) -> usize {
        let fixed = self.fixed.get(side).into_iter().flatten();
        fixed.filter(|(known, _)| *known == variable).map(|(_, value)| value.index()).next().unwrap_or(0)
    }
}

fn piece(class: usize, values: Values, weight: usize) -> Piece {
    Piece { classes: [class; 2], values, weight: BigUint::from(weight) }
}

/// Every class of a variable.
fn every_class(engine: &Engine, variable: Variable) -> Vec<Piece> {
    let arity = engine.variables.arities.get(variable.index()).copied().unwrap_or(1);
    (0..arity).map(|class| piece(class, Values::Flag(false), 1)).collect()
}

/// Every class of each variable of a fact, of a date fact those that occur.
fn classes(engine: &Engine, axis: &Axis, occurs: impl Fn(&DateAxis, usize) -> bool) -> Vec<Vec<Piece>> {
    let of = |variable: &Variable| every_class(engine, *variable);
    let mut found: Vec<Vec<Piece>> = axis.variables().iter().map(of).collect();
    if let Axis::Date(_, axis) = axis {
        found
            .iter_mut()
            .for_each(|pieces| pieces.retain(|piece| piece.classes.iter().all(|class| occurs(axis, *class))));
    }
    found
}

fn both() -> Vec<Piece> {
    vec![piece(0, Values::Flag(false), 1), piece(1, Values::Flag(true), 1)]
}

/// The values of each group of a `some of` fact; nothing for another fact's one variable.
fn members(axis: &Axis) -> Vec<Vec<ValueId>> {
    match axis {
        Axis::Set(_, axis) => axis.groups.clone(),
        _ => vec![Vec::new()],
    }
}

/// The pieces of each variable of a fact, within what is known of it.
fn pieces(domain: &FactType, axis: &Axis, known: Option<&Known>, days: [Date; 2]) -> Vec<Vec<Piece>> {
    match (axis, domain) {
        (Axis::Flag(_), _) => {
            let mut pieces = both();
            if let Some(Known::Flag(flag)) = known {
                pieces.retain(|piece| piece.values == Values::Flag(*flag));
            }
            vec![pieces]
        }
        (Axis::Choice(_, axis), _) => {
            let fits = |value: &&ValueId| match known {
                Some(Known::Choice(possible)) => possible.contains(value),
                _ => true,
            };
            let piece = |(class, members): (usize, &Vec<ValueId>)| {
                let values: Vec<ValueId> = members.iter().filter(fits).copied().collect();
                (!values.is_empty()).then(|| piece(class, Values::Choice(values.clone()), values.len()))
            };
            vec![axis.classes.iter().enumerate().filter_map(piece).collect()]
        }
        (Axis::Set(_, axis), _) => axis.groups.iter().map(|group| of_group(group, known)).collect(),
        (Axis::Number(_, cuts), FactType::Number { from, to, .. }) => {
            let (from, to) = match known {
                Some(Known::Number { from: lowest, to: highest }) => (*from.max(lowest), *to.min(highest)),
                _ => (*from, *to),
            };
            let piece = |class: usize| {
                let first = cuts.start(class).unwrap_or(from).max(from);
                let last = cuts.end(class).map_or(to, |next| next.saturating_sub(1)).min(to);
                let count = i64::from(last) - i64::from(first) + 1;
                let count = usize::try_from(count).ok().filter(|count| *count > 0)?;
                Some(piece(class, Values::Number(first, last), count))
            };
            vec![(0..cuts.classes()).filter_map(piece).collect()]
        }
        (Axis::Date(_, axis), _) => vec![of_dates(axis, known, days)],
        (Axis::Number(..), _) => vec![Vec::new()],
    }
}

fn of_group(group: &[ValueId], known: Option<&Known>) -> Vec<Piece> {
    let (forced, free) = match known {
        Some(Known::Set { has, lacks, exact }) => {
            let free = |value: &&ValueId| !exact && !has.contains(value) && !lacks.contains(value);
            (group.iter().any(|value| has.contains(value)), group.iter().filter(free).count())
        }
        _ => (false, group.len()),
    };
    let subsets = BigUint::from(1_u8) << free;
    let weights = if forced { [BigUint::ZERO, subsets] } else { [BigUint::from(1_u8), subsets - 1_u8] };
    let pieces = weights.into_iter().zip([false, true]).map(|(weight, inside)| Piece {
        classes: [usize::from(inside); 2],
        values: Values::Group(inside),
        weight,
    });
    pieces.filter(|piece| piece.weight != BigUint::ZERO).collect()
}

/// The days, cut wherever one of the two sides cuts them.
fn of_dates(axis: &DateAxis, known: Option<&Known>, days: [Date; 2]) -> Vec<Piece> {
    let (from, until) = match known {
        Some(Known::Date { from, until }) => (axis.from.max(*from), axis.until.min(*until)),
        _ => (axis.from, axis.until),
    };
    let [ours, theirs] = days.map(|day| axis.intervals(day));
    let mut pieces = Vec::new();
    for (first, last, class) in &ours {
        for (other_first, other_last, other_class) in &theirs {
            let first = *first.max(other_first).max(&from);
            let last = *last.min(other_last).min(&until);
            if first <= last {
                let days = first.until(last).map_or(0, |span| span.get_days()).unsigned_abs();
                pieces.push(Piece {
                    classes: [*class, *other_class],
                    values: Values::Date(first, last),
                    weight: BigUint::from(days) + 1_u8,
                });
            }
        }
    }
    pieces
}
