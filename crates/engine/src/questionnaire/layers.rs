//! A value diagram with the questions on top and the readings at the bottom.
//!
//! A verdict is not open where every case that is left has the same outcome for each way to take the readings: where all
//! end in one and the same function of the readings. So the diagram is built anew in that order; equal functions of
//! readings are one node, and can be compared at a glance.

use crate::Engine;
use crate::projection::{Outcomes, Role};
use diagram::{Edge, Full, Leaf, Node, Store, Value, Variable, View};
use language::rulebook::ReadingId;
use rustc_hash::FxHashMap;

/// Beyond so many nodes the questions are too many.
const MOST_NODES: usize = 200_000;

/// A value diagram in layers.
pub(super) struct Layers<'e> {
    engine: &'e Engine,
    roles: &'e [Role],
    store: Store,
    /// Variables that stay, as variables of the store.
    placed: FxHashMap<Variable, Variable>,
    /// Variables of questions, by their variable of the store.
    asked: FxHashMap<Variable, Variable>,
    /// Sets of outcomes, by number of leaf.
    outcomes: Vec<Outcomes>,
    done: FxHashMap<Edge, Node>,
}

impl<'e> Layers<'e> {
    /// `roles` by number of the variable; readings among those that are joined are placed below all that are kept.
    pub(super) fn new(engine: &'e Engine, roles: &'e [Role], readings: &[ReadingId]) -> Self {
        let mut store = Store::new(MOST_NODES);
        let mut kept: Vec<(Variable, usize)> = Vec::new();
        for (index, role) in roles.iter().enumerate() {
            if let Role::Kept(slots) = role {
                kept.push((Variable::new(index), slots.len()));
            }
        }
        kept.sort_unstable_by_key(|(variable, _)| engine.compiled.level(*variable));
        let mut placed = FxHashMap::default();
        let mut asked = FxHashMap::default();
        for (variable, slots) in kept {
            let own = store.add_variable(slots);
            placed.insert(variable, own);
            asked.insert(own, variable);
        }
        for reading in readings {
            placed.insert(engine.variables.readings[*reading], store.add_variable(2));
        }
        let (outcomes, done) = (vec![Outcomes::default()], FxHashMap::default());
        Self { engine, roles, store, placed, asked, outcomes, done }
    }

    /// The diagram in layers.
    pub(super) fn of(&mut self, edge: Edge) -> Result<Node, Full> {
        let engine = self.engine;
        let Some((variable, children)) = engine.compiled.branch(edge) else {
            return Ok(self.leaf(edge.as_leaf().map(Outcomes::of).unwrap_or_default()));
        };
        if let Some(node) = self.done.get(&edge) {
            return Ok(*node);
        }
        let roles = self.roles;
        let node = match (self.placed.get(&variable).copied(), roles.get(variable.index())) {
            (Some(own), Some(Role::Kept(slots))) => {
                let below: Vec<Node> =
                    slots.iter().map(|slot| self.joined(slot, children)).collect::<Result<_, _>>()?;
                self.told_apart(own, &below)?
            }
            (Some(own), _) => {
                let below: Vec<Node> =
                    children.iter().map(|child| self.of(*child)).collect::<Result<_, _>>()?;
                self.told_apart(own, &below)?
            }
            (None, Some(Role::Joined(values))) => self.joined(values, children)?,
            (None, _) => self.leaf(Outcomes::default()),
        };
        self.done.insert(edge, node);
        Ok(node)
    }

    fn leaf(&mut self, outcomes: Outcomes) -> Node {
        Node::leaf(number(&mut self.outcomes, outcomes))
    }

    fn joined(&mut self, values: &[Value], children: &[Edge]) -> Result<Node, Full> {
        let mut all = self.leaf(Outcomes::default());
        for child in values.iter().filter_map(|value| children.get(value.index())) {
            let child = self.of(*child)?;
            let outcomes = &mut self.outcomes;
            let union = |left: Leaf, right: Leaf| {
                let of = |leaf: Leaf| outcomes.get(leaf.index()).copied().unwrap_or_default();
                let both = of(left).with(of(right));
                number(outcomes, both)
            };
            all = self.store.combine(all, child, union)?;
        }
        Ok(all)
    }

    fn told_apart(&mut self, variable: Variable, below: &[Node]) -> Result<Node, Full> {
        let mut whole = below.first().copied().unwrap_or(Node::NO);
        for (slot, child) in below.iter().enumerate().skip(1) {
            let here = self.store.literal(variable, |value| value.index() == slot)?;
            whole = self.store.choose(here, *child, whole)?;
        }
        Ok(whole)
    }

    /// The question's variable that a node tests, and its children; `None` for a function of readings.
    pub(super) fn branch(&self, node: Node) -> Option<(Variable, Vec<Node>)> {
        match self.store.view(node) {
            View::Branch { variable, children } => Some((*self.asked.get(&variable)?, children.to_vec())),
            View::Leaf(_) => None,
        }
    }

    /// The functions of readings that leave at most one outcome each way, and some outcome some way.
    pub(super) fn single(&self, root: Node) -> Vec<Node> {
        let mut seen = rustc_hash::FxHashSet::default();
        let mut open = vec![root];
        let mut found = Vec::new();
        while let Some(node) = open.pop() {
            if !seen.insert(node) {
                continue;
            }
            match self.branch(node) {
                Some((_, children)) => open.extend(children),
                None if self.is_single(node) => found.push(node),
                None => {}
            }
        }
        found.sort_unstable();
        found
    }

    fn is_single(&self, node: Node) -> bool {
        let outcomes = |leaf: Leaf| self.outcomes.get(leaf.index()).copied().unwrap_or_default();
        let mut leaves = self.store.leaves(node).into_iter().map(outcomes);
        !self.is_impossible(node) && leaves.all(|outcomes| outcomes.list().len() <= 1)
    }

    /// Whether no case ends here.
    pub(super) fn is_impossible(&self, node: Node) -> bool {
        node.as_leaf().is_some_and(|leaf| self.outcomes.get(leaf.index()) == Some(&Outcomes::default()))
    }
}

/// The leaf that stands for these outcomes.
fn number(all: &mut Vec<Outcomes>, outcomes: Outcomes) -> Leaf {
    let place = all.iter().position(|known| *known == outcomes).unwrap_or_else(|| {
        all.push(outcomes);
        all.len() - 1
    });
    Leaf::new(place)
}
