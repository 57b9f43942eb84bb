//! A value diagram with some of its variables taken out.
//!
//! Each variable is either *joined* (its values are taken together, so that it is gone) or *kept*, with one child for
//! each of its slots; a slot is a set of its values, taken together. So the outcomes that a case can reach, the ways to
//! take readings and the changes that a person can make are all functions of the same form. Joining is existential
//! abstraction (Bryant 1986); equal functions are one, so the result stays as small as the variables that truly matter.

use crate::Engine;
use crate::build::{IMPOSSIBLE, outcome_of};
use crate::reference::Outcome;
use diagram::{Allowed, Edge, Leaf, Value, Variable};
use rustc_hash::FxHashMap;

/// What becomes of a variable.
#[derive(Clone, Debug)]
pub(crate) enum Role {
    /// It is gone: any of these values.
    Joined(Vec<Value>),
    /// It stays, with a child for each of these sets of values.
    Kept(Vec<Vec<Value>>),
}

/// The outcomes that remain, as bits from best to worst; no bit where the case is impossible.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Outcomes(u64);

/// Not an outcome: several outcomes remain when the readings are taken one way ([`Projection::without`]).
const OPEN: u32 = 61;
const GAP: u32 = 62;
const CONFLICT: u32 = 63;

impl Outcomes {
    /// The one of a leaf of a value diagram; none where no case is possible.
    pub(crate) fn of(leaf: Leaf) -> Self {
        let place = match outcome_of(leaf) {
            None => return Self(0),
            Some(Outcome::Value(value)) => u32::try_from(usize::from(value)).unwrap_or(OPEN).min(OPEN - 1),
            Some(Outcome::Gap) => GAP,
            Some(Outcome::Conflict) => CONFLICT,
        };
        Self(1 << place)
    }

    /// These and others.
    pub(crate) fn with(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Whether an outcome is among them.
    pub(crate) fn has(self, outcome: Outcome) -> bool {
        self.list().contains(&outcome)
    }

    /// Whether nothing but this outcome is among them.
    pub(crate) fn only(self, outcome: Outcome) -> bool {
        self.list().iter().all(|other| *other == outcome)
    }

    /// Whether facts leave several outcomes, whatever is made of the readings; of a function without readings.
    pub(crate) fn is_open(self) -> bool {
        self.0 >> OPEN & 1 == 1
    }

    /// These, with a mark where they are several.
    fn marked(self) -> Self {
        if self.0.count_ones() > 1 { Self(self.0 | 1 << OPEN) } else { self }
    }

    /// The number of the worst outcome; `None` where no case is possible.
    pub(crate) fn worst(self) -> Option<u32> {
        self.0.checked_ilog2()
    }

    /// The outcomes, best first.
    pub(crate) fn list(self) -> Vec<Outcome> {
        let outcome = |place: u32| match place {
            GAP => Outcome::Gap,
            CONFLICT => Outcome::Conflict,
            value => Outcome::Value(usize::try_from(value).unwrap_or(0).into()),
        };
        let is_there = |place: &u32| *place != OPEN && self.0 >> *place & 1 == 1;
        (0..u64::BITS).filter(is_there).map(outcome).collect()
    }
}

/// A function from the slots of kept variables to sets of outcomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Function {
    /// The same outcomes whatever the slots.
    Always(Outcomes),
    /// It depends on a variable: a numbered branch.
    Branch(u32),
}

const NOTHING: Function = Function::Always(Outcomes(0));

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Branch {
    variable: Variable,
    children: Box<[Function]>,
}

/// Projected functions over common branches.
pub(crate) struct Projection<'e> {
    engine: &'e Engine,
    roles: &'e [Role],
    branches: Vec<Branch>,
    numbers: FxHashMap<Branch, u32>,
    unions: FxHashMap<(Function, Function), Function>,
    done: FxHashMap<Edge, Function>,
}

/// Every variable joined over the values that a case leaves it.
pub(crate) fn all_joined(engine: &Engine, allowed: &Allowed) -> Vec<Role> {
    let joined = |index| Role::Joined(allowed.values(Variable::new(index)).collect());
    (0..engine.variables.arities.len()).map(joined).collect()
}

impl<'e> Projection<'e> {
    /// `roles` by number of the variable.
    pub(crate) fn new(engine: &'e Engine, roles: &'e [Role]) -> Self {
        let (numbers, unions, done) = Default::default();
        Self { engine, roles, branches: Vec::new(), numbers, unions, done }
    }

    /// The function that a value diagram becomes.
    pub(crate) fn of(&mut self, edge: Edge) -> Function {
        if let Some(leaf) = edge.as_leaf() {
            return if leaf == IMPOSSIBLE { NOTHING } else { Function::Always(Outcomes::of(leaf)) };
        }
        if let Some(function) = self.done.get(&edge) {
            return *function;
        }
        let (engine, roles) = (self.engine, self.roles);
        let Some((variable, children)) = engine.compiled.branch(edge) else { return NOTHING };
        let function = match roles.get(variable.index()) {
            Some(Role::Kept(slots)) => {
                let children = slots.iter().map(|slot| self.joined(slot, children)).collect();
                self.branch_of(variable, children)
            }
            Some(Role::Joined(values)) => self.joined(values, children),
            None => NOTHING,
        };
        self.done.insert(edge, function);
        function
    }

    fn joined(&mut self, values: &[Value], children: &[Edge]) -> Function {
        let mut function = NOTHING;
        for child in values.iter().filter_map(|value| children.get(value.index())) {
            let child = self.of(*child);
            function = self.union(function, child);
        }
        function
    }

    fn branch_of(&mut self, variable: Variable, children: Box<[Function]>) -> Function {
        match children.split_first() {
            None => return NOTHING,
            Some((first, rest)) if rest.iter().all(|child| child == first) => return *first,
            _ => {}
        }
        let branch = Branch { variable, children };
        let next = u32::try_from(self.branches.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(branch.clone()).or_insert(next);
        if number == next {
            self.branches.push(branch);
        }
        Function::Branch(number)
    }

    fn union(&mut self, left: Function, right: Function) -> Function {
        match (left, right) {
            _ if left == right => return left,
            (NOTHING, other) | (other, NOTHING) => return other,
            (Function::Always(left), Function::Always(right)) => {
                return Function::Always(Outcomes(left.0 | right.0));
            }
            _ => {}
        }
        let key = if left <= right { (left, right) } else { (right, left) };
        if let Some(function) = self.unions.get(&key) {
            return *function;
        }
        let top = self.level(left).min(self.level(right));
        let [left_children, right_children] =
            [left, right].map(|side| if self.level(side) == top { self.children(side) } else { None });
        let Some(variable) = [left, right].into_iter().find_map(|side| self.at(side, top)) else {
            return left;
        };
        let width = left_children.as_ref().or(right_children.as_ref()).map_or(0, |children| children.len());
        let side = |children: &Option<Box<[Function]>>, whole: Function, slot: usize| {
            children.as_ref().map_or(whole, |children| children.get(slot).copied().unwrap_or(NOTHING))
        };
        let children = (0..width)
            .map(|slot| self.union(side(&left_children, left, slot), side(&right_children, right, slot)))
            .collect();
        let function = self.branch_of(variable, children);
        self.unions.insert(key, function);
        function
    }

    /// The function with some kept variables joined after all. Its leaves are marked where several outcomes remained before
    /// ([`Outcomes::is_open`]).
    pub(crate) fn without(
        &mut self,
        function: Function,
        is_joined: &impl Fn(Variable) -> bool,
        done: &mut FxHashMap<Function, Function>,
    ) -> Function {
        let (Some((variable, _)), Some(children)) = (self.branch(function), self.children(function)) else {
            let Function::Always(outcomes) = function else { return function };
            return Function::Always(outcomes.marked());
        };
        if let Some(known) = done.get(&function) {
            return *known;
        }
        let children: Box<[Function]> =
            children.into_iter().map(|child| self.without(child, is_joined, done)).collect();
        let joined = if is_joined(variable) {
            children.into_iter().fold(NOTHING, |all, child| self.union(all, child))
        } else {
            self.branch_of(variable, children)
        };
        done.insert(function, joined);
        joined
    }

    /// The function where another leaves anything possible; nothing elsewhere.
    pub(crate) fn where_possible(
        &mut self,
        function: Function,
        possible: Function,
        done: &mut FxHashMap<(Function, Function), Function>,
    ) -> Function {
        match (function, possible) {
            (NOTHING, _) | (_, NOTHING) => return NOTHING,
            (_, Function::Always(_)) => return function,
            _ => {}
        }
        if let Some(known) = done.get(&(function, possible)) {
            return *known;
        }
        let top = self.level(function).min(self.level(possible));
        let Some(variable) = [function, possible].into_iter().find_map(|side| self.at(side, top)) else {
            return function;
        };
        let width = self.roles.get(variable.index()).map_or(0, |role| match role {
            Role::Kept(slots) => slots.len(),
            Role::Joined(_) => 0,
        });
        let children = (0..width)
            .map(|slot| {
                let [function, possible] = [function, possible].map(|side| self.child(side, top, slot));
                self.where_possible(function, possible, done)
            })
            .collect();
        let both = self.branch_of(variable, children);
        done.insert((function, possible), both);
        both
    }

    /// What follows a slot of the variable at a level; the function itself where it does not look at that.
    fn child(&self, function: Function, level: usize, slot: usize) -> Function {
        match self.branch(function) {
            Some((_, children)) if self.level(function) == level => {
                children.get(slot).copied().unwrap_or(NOTHING)
            }
            _ => function,
        }
    }

    fn children(&self, function: Function) -> Option<Box<[Function]>> {
        self.branch(function).map(|(_, children)| children.into())
    }

    fn at(&self, function: Function, level: usize) -> Option<Variable> {
        self.branch(function).map(|(variable, _)| variable).filter(|_| self.level(function) == level)
    }

    /// The place of a function's variable in the order; leaves stand below all.
    pub(crate) fn level(&self, function: Function) -> usize {
        self.branch(function).map_or(usize::MAX, |(variable, _)| self.engine.compiled.level(variable))
    }

    /// The variable that a function depends on first, and its children by slot; `None` for a leaf.
    pub(crate) fn branch(&self, function: Function) -> Option<(Variable, &[Function])> {
        match function {
            Function::Branch(number) => self
                .branches
                .get(usize::try_from(number).ok()?)
                .map(|branch| (branch.variable, branch.children.as_ref())),
            Function::Always(_) => None,
        }
    }

    /// Every outcome that a function can end in.
    pub(crate) fn reached(&self, function: Function) -> Outcomes {
        let leaf = |function: &Function| match function {
            Function::Always(outcomes) => outcomes.0,
            Function::Branch(_) => 0,
        };
        let branches = self.below(function).into_iter().filter_map(|at| self.branch(at));
        let ends = branches.flat_map(|(_, children)| children).chain(std::iter::once(&function));
        Outcomes(ends.map(leaf).fold(0, |all, bits| all | bits))
    }

    /// The functions below these, themselves among them, each once.
    pub(crate) fn below(&self, function: Function) -> Vec<Function> {
        let mut seen = vec![false; self.branches.len()];
        let mut found = Vec::new();
        let mut open = vec![function];
        while let Some(function) = open.pop() {
            let Function::Branch(number) = function else { continue };
            let met = usize::try_from(number).ok().and_then(|number| seen.get_mut(number));
            if met.is_some_and(|met| !std::mem::replace(met, true))
                && let Some((_, children)) = self.branch(function)
            {
                found.push(function);
                open.extend(children);
            }
        }
        found
    }
}

/// The number of the worst outcome where each variable has this slot; `None` where no case is possible.
pub(crate) fn worst_at(
    projection: &Projection<'_>,
    from: Function,
    slot: impl Fn(Variable) -> usize,
) -> Option<u32> {
    let mut at = from;
    while let Some((variable, children)) = projection.branch(at) {
        at = children.get(slot(variable)).copied().unwrap_or(NOTHING);
    }
    match at {
        Function::Always(outcomes) => outcomes.worst(),
        Function::Branch(_) => None,
    }
}
