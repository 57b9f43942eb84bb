//! The cases that both sides of a comparison are asked about: one variable for each fact and reading, cut into pieces
//! so small that neither side tells the values of one piece apart.

mod pieces;

pub(super) use pieces::{Piece, Values};

use super::Law;
use crate::variables::{Axis, Owner};
use crate::{Case, Engine};
use diagram::{Edge, Full, Node, Store, Value, Variable};
use language::rulebook::{FactId, ValueId, View};
use pieces::{both, classes, every_class, members, pieces};
use rustc_hash::FxHashMap;

/// Nodes that the comparison of one conclusion may make.
const NODE_LIMIT: usize = 1_000_000;

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
