//! A value diagram cut down to what a case leaves open, reduced again: what no longer matters is gone from it.

use crate::Engine;
use crate::build::IMPOSSIBLE;
use diagram::{Allowed, Edge, Value, Variable};
use rustc_hash::{FxHashMap, FxHashSet};

/// A node of a restricted diagram, or (from [`Restricted::ends`] on) one of its ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Place {
    /// A leaf.
    End(Edge),
    /// A node of the restricted diagram.
    Node(u32),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Branch {
    variable: Variable,
    /// The allowed values with their children.
    children: Vec<(Value, Place)>,
}

/// Restricted diagrams over common nodes: two restrictions of equal functions have equal roots.
#[derive(Debug)]
pub(crate) struct Restricted<'e> {
    engine: &'e Engine,
    branches: Vec<Branch>,
    unique: FxHashMap<Branch, u32>,
    /// Whether some case was met that a constraint excludes.
    excludes: bool,
}

impl<'e> Restricted<'e> {
    pub(crate) fn new(engine: &'e Engine) -> Self {
        Self { engine, branches: Vec::new(), unique: FxHashMap::default(), excludes: false }
    }

    /// Adds the restriction of a value diagram. Time: the nodes that the case can reach.
    pub(crate) fn add(&mut self, root: Edge, allowed: &Allowed) -> Place {
        self.restrict(root, allowed, &mut FxHashMap::default())
    }

    fn restrict(&mut self, edge: Edge, allowed: &Allowed, done: &mut FxHashMap<Edge, Place>) -> Place {
        let engine = self.engine;
        let Some((variable, children)) = engine.compiled.branch(edge) else {
            self.excludes |= edge.as_leaf() == Some(IMPOSSIBLE);
            return Place::End(edge);
        };
        if let Some(place) = done.get(&edge) {
            return *place;
        }
        let mut kept: Vec<(Value, Place)> = Vec::with_capacity(children.len());
        for value in allowed.values(variable) {
            if let Some(child) = children.get(value.index()) {
                kept.push((value, self.restrict(*child, allowed, done)));
            }
        }
        let place = self.unique_place(variable, kept).unwrap_or(Place::End(edge));
        done.insert(edge, place);
        place
    }

    fn unique_place(&mut self, variable: Variable, children: Vec<(Value, Place)>) -> Option<Place> {
        let (_, first) = *children.first()?;
        if children.iter().all(|(_, child)| *child == first) {
            return Some(first);
        }
        let branch = Branch { variable, children };
        let next = u32::try_from(self.branches.len()).ok()?;
        let number = *self.unique.entry(branch.clone()).or_insert(next);
        if number == next {
            self.branches.push(branch);
        }
        Some(Place::Node(number))
    }

    fn branch(&self, place: Place) -> Option<&Branch> {
        match place {
            Place::Node(number) => self.branches.get(usize::try_from(number).ok()?),
            Place::End(_) => None,
        }
    }

    fn below(&self, roots: &[Place]) -> Vec<&Branch> {
        let mut seen = vec![false; self.branches.len()];
        let mut open = roots.to_vec();
        let mut found = Vec::new();
        while let Some(place) = open.pop() {
            let Place::Node(number) = place else { continue };
            let met = usize::try_from(number).ok().and_then(|number| seen.get_mut(number));
            if met.is_some_and(|met| !std::mem::replace(met, true))
                && let Some(branch) = self.branch(place)
            {
                found.push(branch);
                open.extend(branch.children.iter().map(|(_, child)| *child));
            }
        }
        found
    }

    /// The variables on which the functions depend, impossible cases counted as an outcome of their own.
    pub(crate) fn support(&self, roots: &[Place]) -> Vec<Variable> {
        let mut variables: Vec<Variable> = self.below(roots).iter().map(|branch| branch.variable).collect();
        variables.sort_unstable();
        variables.dedup();
        variables
    }

    /// Whether two possible completions that differ in this variable of the support alone have different outcomes.
    pub(crate) fn tells(&self, roots: &[Place], variable: Variable) -> bool {
        if !self.excludes {
            // Reduced, and with every case possible, a function depends on each variable that it tests.
            return true;
        }
        let mut agreeing = FxHashSet::default();
        self.below(roots).iter().filter(|branch| branch.variable == variable).any(|branch| {
            branch.children.iter().enumerate().any(|(index, (_, left))| {
                branch
                    .children
                    .iter()
                    .skip(index + 1)
                    .any(|(_, right)| !self.agree(*left, *right, &mut agreeing))
            })
        })
    }

    /// Whether two functions have the same outcome wherever both are possible.
    fn agree(&self, left: Place, right: Place, agreeing: &mut FxHashSet<(Place, Place)>) -> bool {
        let impossible = |place| matches!(place, Place::End(edge) if edge.as_leaf() == Some(IMPOSSIBLE));
        if left == right || impossible(left) || impossible(right) || agreeing.contains(&(left, right)) {
            return true;
        }
        let level = |place| self.branch(place).map(|branch| self.engine.compiled.level(branch.variable));
        let pairs: Vec<(Place, Place)> = match (self.branch(left), self.branch(right)) {
            (None, None) => return false,
            (Some(a), Some(b)) if a.variable == b.variable => {
                let other = |value| b.children.iter().find(|(at, _)| *at == value).map(|(_, child)| *child);
                a.children
                    .iter()
                    .filter_map(|(value, child)| other(*value).map(|other| (*child, other)))
                    .collect()
            }
            (Some(a), _) if level(right).is_none() || level(left) < level(right) => {
                a.children.iter().map(|(_, child)| (*child, right)).collect()
            }
            (_, Some(b)) => b.children.iter().map(|(_, child)| (left, *child)).collect(),
            (Some(a), None) => a.children.iter().map(|(_, child)| (*child, right)).collect(),
        };
        let agree = pairs.into_iter().all(|(left, right)| self.agree(left, right, agreeing));
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
        let branches: Vec<&Branch> =
            self.below(roots).into_iter().filter(|branch| branch.variable == variable).collect();
        let mut kinds: Vec<Vec<Option<Place>>> = Vec::new();
        allowed
            .values(variable)
            .map(|value| {
                let child = |branch: &&Branch| {
                    branch.children.iter().find(|(at, _)| *at == value).map(|(_, child)| *child)
                };
                let kind: Vec<Option<Place>> = branches.iter().map(child).collect();
                let class = kinds.iter().position(|known| *known == kind).unwrap_or_else(|| {
                    kinds.push(kind);
                    kinds.len() - 1
                });
                (value, class)
            })
            .collect()
    }
}
