//! A value diagram cut down to what a case leaves open, reduced again: what no longer matters is gone from it.

use crate::Engine;
use crate::build::IMPOSSIBLE;
use diagram::{Allowed, Edge, Value, Variable};
use hashbrown::HashTable;
use rustc_hash::{FxHashMap, FxHashSet, FxHasher};
use std::hash::{Hash as _, Hasher as _};

/// A node of a restricted diagram, or (from [`Restricted::ends`] on) one of its ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Place {
    /// A leaf.
    End(Edge),
    /// A node of the restricted diagram.
    Node(u32),
}

impl Place {
    /// Whether no case is possible from here on.
    pub(crate) fn is_impossible(self) -> bool {
        matches!(self, Place::End(edge) if edge.as_leaf() == Some(IMPOSSIBLE))
    }

    /// The number of a node.
    pub(crate) fn index(self) -> Option<usize> {
        match self {
            Place::Node(number) => usize::try_from(number).ok(),
            Place::End(_) => None,
        }
    }
}

/// Which nodes were met, by their numbers.
pub(crate) struct Met(Vec<bool>);

impl Met {
    /// These nodes. Only nodes below them can be added.
    pub(crate) fn of(roots: &[Place]) -> Self {
        let numbers = || roots.iter().filter_map(|root| root.index());
        let mut met = Self(vec![false; numbers().max().map_or(0, |highest| highest.saturating_add(1))]);
        roots.iter().for_each(|root| met.add(*root));
        met
    }

    pub(crate) fn has(&self, place: Place) -> bool {
        place.index().and_then(|number| self.0.get(number)).copied().unwrap_or(false)
    }

    pub(crate) fn add(&mut self, place: Place) {
        if let Some(met) = place.index().and_then(|number| self.0.get_mut(number)) {
            *met = true;
        }
    }
}

/// An allowed value with what follows it.
type Child = (Value, Place);

/// A node: its children lie in one row of the diagram's.
#[derive(Clone, Copy, Debug)]
struct Branch {
    variable: Variable,
    start: usize,
    end: usize,
}

/// Restricted diagrams over common nodes: two restrictions of equal functions have equal roots. Children have smaller
/// numbers than their parents.
#[derive(Clone, Debug)]
pub(crate) struct Restricted<'e> {
    engine: &'e Engine,
    branches: Vec<Branch>,
    children: Vec<Child>,
    unique: HashTable<u32>,
    /// Children of the nodes that are being made.
    pending: Vec<Child>,
}

impl<'e> Restricted<'e> {
    pub(crate) fn new(engine: &'e Engine) -> Self {
        let (branches, children, pending) = Default::default();
        // Growing is what costs; so many nodes fit into little memory.
        Self { engine, branches, children, unique: HashTable::with_capacity(512), pending }
    }

    /// Adds the restriction of a value diagram. Time: the nodes that the case can reach.
    pub(crate) fn add(&mut self, root: Edge, allowed: &Allowed) -> Place {
        self.restrict(root, allowed, &mut self.nothing_met())
    }

    /// Adds the restrictions of several value diagrams. What they have in common is looked at once.
    pub(crate) fn add_each(&mut self, roots: impl Iterator<Item = Edge>, allowed: &Allowed) -> Vec<Place> {
        let mut done = self.nothing_met();
        roots.map(|root| self.restrict(root, allowed, &mut done)).collect()
    }

    /// For each node of the value diagrams, where its restriction is: nowhere yet.
    fn nothing_met(&self) -> Vec<Option<Place>> {
        vec![None; self.engine.compiled.node_count()]
    }

    fn restrict(&mut self, edge: Edge, allowed: &Allowed, done: &mut [Option<Place>]) -> Place {
        let engine = self.engine;
        let (Some(number), Some((variable, children))) = (edge.node_index(), engine.compiled.branch(edge))
        else {
            return Place::End(edge);
        };
        if let Some(place) = done.get(number).copied().flatten() {
            return place;
        }
        let start = self.pending.len();
        for value in allowed.values(variable) {
            if let Some(child) = children.get(value.index()) {
                let child = self.restrict(*child, allowed, done);
                self.pending.push((value, child));
            }
        }
        let place = self.unique_place(variable, start).unwrap_or(Place::End(edge));
        if let Some(known) = done.get_mut(number) {
            *known = Some(place);
        }
        place
    }

    /// Adds these functions of another diagram, restricted further. Time: the nodes of the other.
    pub(crate) fn add_all(&mut self, other: &Self, roots: &[Place], allowed: &Allowed) -> Vec<Place> {
        let mut done: Vec<Option<Place>> = vec![None; other.branches.len()];
        roots.iter().map(|root| self.narrow(other, *root, allowed, &mut done)).collect()
    }

    fn narrow(&mut self, other: &Self, at: Place, allowed: &Allowed, done: &mut [Option<Place>]) -> Place {
        let (Some(number), Some((variable, children))) = (at.index(), other.branch(at)) else { return at };
        if let Some(place) = done.get(number).copied().flatten() {
            return place;
        }
        let start = self.pending.len();
        for (value, child) in children {
            if allowed.allows(variable, *value) {
                let child = self.narrow(other, *child, allowed, done);
                self.pending.push((*value, child));
            }
        }
        let place = self.unique_place(variable, start).unwrap_or(at);
        if let Some(known) = done.get_mut(number) {
            *known = Some(place);
        }
        place
    }

    /// The function where these variables have these values.
    pub(crate) fn fixed(&mut self, at: Place, values: [(Variable, Value); 2]) -> Place {
        let levels = values.map(|(variable, _)| self.engine.compiled.level(variable));
        let lowest = levels.into_iter().max().unwrap_or(0);
        self.fix(at, &values, lowest, &mut FxHashMap::default())
    }

    fn fix(
        &mut self,
        at: Place,
        values: &[(Variable, Value)],
        lowest: usize,
        done: &mut FxHashMap<Place, Place>,
    ) -> Place {
        let Some(branch) = self.node(at).filter(|branch| self.level(branch.variable) <= lowest) else {
            return at;
        };
        if let Some(place) = done.get(&at) {
            return *place;
        }
        let start = self.pending.len();
        let wanted = values.iter().find(|(variable, _)| *variable == branch.variable);
        for place in branch.start..branch.end {
            let Some((value, child)) = self.children.get(place).copied() else { continue };
            if wanted.is_none_or(|(_, wanted)| *wanted == value) {
                let child = self.fix(child, values, lowest, done);
                self.pending.push((value, child));
            }
        }
        let place = self.unique_place(branch.variable, start).unwrap_or(at);
        done.insert(at, place);
        place
    }

    /// The place of the pending children from `start` on, which are taken; `None` where there is none.
    fn unique_place(&mut self, variable: Variable, start: usize) -> Option<Place> {
        let found = self.find_or_make(variable, start);
        self.pending.truncate(start);
        found
    }

    fn find_or_make(&mut self, variable: Variable, start: usize) -> Option<Place> {
        let wanted = self.pending.get(start..)?;
        let (_, first) = *wanted.first()?;
        if wanted.iter().all(|(_, child)| *child == first) {
            return Some(first);
        }
        let (branches, children) = (&self.branches, &self.children);
        let row = |number: u32| {
            let branch = branches.get(usize::try_from(number).ok()?)?;
            Some((branch.variable, children.get(branch.start..branch.end)?))
        };
        let hash = hash_of(variable, wanted);
        if let Some(number) = self.unique.find(hash, |number| row(*number) == Some((variable, wanted))) {
            return Some(Place::Node(*number));
        }
        let next = u32::try_from(branches.len()).ok()?;
        self.unique.insert_unique(hash, next, |number| {
            row(*number).map_or(0, |(variable, children)| hash_of(variable, children))
        });
        let row = self.children.len();
        self.children.extend_from_slice(wanted);
        self.branches.push(Branch { variable, start: row, end: self.children.len() });
        Some(Place::Node(next))
    }

    fn node(&self, place: Place) -> Option<Branch> {
        self.branches.get(place.index()?).copied()
    }

    fn level(&self, variable: Variable) -> usize {
        self.engine.compiled.level(variable)
    }

    /// The variable that a node tests, and its allowed values with what follows each; `None` for an end.
    pub(crate) fn branch(&self, place: Place) -> Option<(Variable, &[Child])> {
        let branch = self.node(place)?;
        Some((branch.variable, self.children.get(branch.start..branch.end)?))
    }

    /// The nodes below these, themselves among them: each once, parents first.
    pub(crate) fn below(&self, roots: &[Place]) -> Vec<Place> {
        let mut met = Met::of(roots);
        let mut found = Vec::new();
        // Children have smaller numbers, so all parents of a node come before it.
        for (number, branch) in self.branches.iter().enumerate().take(met.0.len()).rev() {
            if met.0.get(number).copied().unwrap_or(false) {
                found.extend(u32::try_from(number).map(Place::Node));
                for (_, child) in self.row(*branch) {
                    met.add(*child);
                }
            }
        }
        found
    }

    fn row(&self, branch: Branch) -> &[Child] {
        self.children.get(branch.start..branch.end).unwrap_or_default()
    }

    /// The variables on which the functions depend, impossible cases counted as an outcome of their own.
    pub(crate) fn support(&self, roots: &[Place]) -> Vec<Variable> {
        self.support_of(&self.below(roots))
    }

    /// The variables that these nodes test, ascending.
    pub(crate) fn support_of(&self, nodes: &[Place]) -> Vec<Variable> {
        let mut variables: Vec<Variable> =
            nodes.iter().filter_map(|node| self.node(*node)).map(|branch| branch.variable).collect();
        variables.sort_unstable();
        variables.dedup();
        variables
    }

    /// Which variables of the support tell: two possible completions that differ in it alone have different outcomes.
    /// `nodes` are all nodes of a function.
    pub(crate) fn telling(&self, nodes: &[Place], support: &[Variable]) -> Vec<bool> {
        let rows = || nodes.iter().filter_map(|node| self.branch(*node));
        if !rows().any(|(_, children)| children.iter().any(|(_, child)| child.is_impossible())) {
            // Reduced, and with every case possible, a function depends on each variable that it tests.
            return vec![true; support.len()];
        }
        let mut agreeing = FxHashSet::default();
        let tells = |wanted: &Variable| {
            rows().filter(|(variable, _)| variable == wanted).any(|(_, children)| {
                children.iter().enumerate().any(|(index, (_, left))| {
                    let others = children.iter().skip(index + 1);
                    others.into_iter().any(|(_, right)| !self.agree(*left, *right, &mut agreeing))
                })
            })
        };
        support.iter().map(tells).collect()
    }

    /// Whether two functions have the same outcome wherever both are possible.
    fn agree(&self, left: Place, right: Place, agreeing: &mut FxHashSet<(Place, Place)>) -> bool {
        if left == right || left.is_impossible() || right.is_impossible() || agreeing.contains(&(left, right))
        {
            return true;
        }
        let level = |branch: Option<(Variable, &[Child])>| {
            branch.map_or(usize::MAX, |(variable, _)| self.level(variable))
        };
        let (one, other) = (self.branch(left), self.branch(right));
        let agree = match (one, other) {
            (None, None) => return false,
            (Some((left_variable, left_children)), Some((right_variable, right_children)))
                if left_variable == right_variable =>
            {
                left_children.iter().all(|(value, child)| {
                    let same = right_children.iter().find(|(at, _)| at == value);
                    same.is_none_or(|(_, same)| self.agree(*child, *same, agreeing))
                })
            }
            (Some((_, children)), _) if level(one) < level(other) => {
                children.iter().all(|(_, child)| self.agree(*child, right, agreeing))
            }
            (_, Some((_, children))) => children.iter().all(|(_, child)| self.agree(left, *child, agreeing)),
            (Some(_), None) => return false,
        };
        if agree {
            agreeing.insert((left, right));
        }
        agree
    }

    /// For each allowed value of a variable a class: equal where no function tells the values apart.
    pub(crate) fn classes(
        &self,
        roots: &[Place],
        variable: Variable,
        allowed: &Allowed,
    ) -> Vec<(Value, usize)> {
        let nodes = self.below(roots);
        let rows: Vec<&[Child]> = nodes
            .iter()
            .filter_map(|node| self.branch(*node))
            .filter(|(tested, _)| *tested == variable)
            .map(|(_, children)| children)
            .collect();
        let mut kinds: Vec<Vec<Option<Place>>> = Vec::new();
        allowed
            .values(variable)
            .enumerate()
            .map(|(place, value)| {
                let kind: Vec<Option<Place>> = rows.iter().map(|row| child_of(row, place, value)).collect();
                let class = kinds.iter().position(|known| *known == kind).unwrap_or_else(|| {
                    kinds.push(kind);
                    kinds.len() - 1
                });
                (value, class)
            })
            .collect()
    }
}

/// What follows a value; mostly it stands at its place among the allowed ones.
fn child_of(row: &[Child], place: usize, value: Value) -> Option<Place> {
    let expected = row.get(place).filter(|(at, _)| *at == value);
    expected.or_else(|| row.iter().find(|(at, _)| *at == value)).map(|(_, child)| *child)
}

fn hash_of(variable: Variable, children: &[Child]) -> u64 {
    let mut hash = FxHasher::default();
    variable.hash(&mut hash);
    for child in children {
        child.hash(&mut hash);
    }
    hash.finish()
}
