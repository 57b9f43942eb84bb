//! What is left of a value diagram when the facts are taken in every possible way: for each way to take the
//! readings, the set of outcomes that remain.
//!
//! This is the definition of a verdict, read off the diagram: one outcome for every way to take the readings is
//! *disputed*, several for some way is *open*. Facts are removed by union (existential abstraction, Bryant
//! 1986); equal functions are one, so the result stays as small as the readings that truly matter.

use super::bit;
use crate::Engine;
use crate::build::IMPOSSIBLE;
use diagram::{Allowed, Edge, Variable};
use language::rulebook::ReadingId;
use rustc_hash::FxHashMap;

/// A function from ways to take the readings to sets of outcomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Function {
    /// The same outcomes (bits of leaf numbers) whichever way the readings are taken.
    Always(u64),
    /// It depends on a reading: a numbered branch.
    Branch(u32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Branch {
    variable: Variable,
    no: Function,
    yes: Function,
}

pub(super) struct ReadingFunctions<'a> {
    engine: &'a Engine,
    allowed: &'a Allowed,
    branches: Vec<Branch>,
    numbers: FxHashMap<Branch, u32>,
    unions: FxHashMap<(Function, Function), Function>,
    done: FxHashMap<Edge, Function>,
}

impl<'a> ReadingFunctions<'a> {
    pub(super) fn new(engine: &'a Engine, allowed: &'a Allowed) -> Self {
        let (numbers, unions, done) = Default::default();
        Self { engine, allowed, branches: Vec::new(), numbers, unions, done }
    }

    /// The function of a value diagram under what is known.
    pub(super) fn of(&mut self, edge: Edge) -> Function {
        if let Some(leaf) = edge.as_leaf() {
            return Function::Always(if leaf == IMPOSSIBLE { 0 } else { bit(leaf) });
        }
        if let Some(function) = self.done.get(&edge) {
            return *function;
        }
        let engine = self.engine;
        let Some((variable, children)) = engine.compiled.branch(edge) else { return Function::Always(0) };
        let mut function = Function::Always(0);
        match (engine.reading_of(variable), children) {
            (Some(_), [no, yes]) => {
                let (no, yes) = (self.of(*no), self.of(*yes));
                function = self.branch(variable, no, yes);
            }
            _ => {
                let allowed = self.allowed;
                for child in allowed.values(variable).filter_map(|value| children.get(value.index())) {
                    let child = self.of(*child);
                    function = self.union(function, child);
                }
            }
        }
        self.done.insert(edge, function);
        function
    }

    fn branch(&mut self, variable: Variable, no: Function, yes: Function) -> Function {
        if no == yes {
            return no;
        }
        let branch = Branch { variable, no, yes };
        let next = u32::try_from(self.branches.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(branch).or_insert(next);
        if number == next {
            self.branches.push(branch);
        }
        Function::Branch(number)
    }

    fn get(&self, function: Function) -> Option<Branch> {
        match function {
            Function::Branch(number) => self.branches.get(usize::try_from(number).ok()?).copied(),
            Function::Always(_) => None,
        }
    }

    fn union(&mut self, left: Function, right: Function) -> Function {
        match (left, right) {
            (Function::Always(left), Function::Always(right)) => return Function::Always(left | right),
            (Function::Always(0), other) | (other, Function::Always(0)) => return other,
            _ if left == right => return left,
            _ => {}
        }
        let key = if left <= right { (left, right) } else { (right, left) };
        if let Some(function) = self.unions.get(&key) {
            return *function;
        }
        let level = |branch: Option<Branch>| {
            branch.map_or(usize::MAX, |branch| self.engine.compiled.level(branch.variable))
        };
        let (one, other) = (self.get(left), self.get(right));
        let (top, sides) = match (one, other) {
            (Some(a), Some(b)) if a.variable == b.variable => (a.variable, [(a.no, b.no), (a.yes, b.yes)]),
            (Some(a), b) if level(Some(a)) < level(b) => (a.variable, [(a.no, right), (a.yes, right)]),
            (_, Some(b)) => (b.variable, [(left, b.no), (left, b.yes)]),
            (Some(a), None) => (a.variable, [(a.no, right), (a.yes, right)]),
            (None, None) => return left,
        };
        let [no, yes] = sides.map(|(left, right)| self.union(left, right));
        let function = self.branch(top, no, yes);
        self.unions.insert(key, function);
        function
    }

    /// Whether there is at most one outcome for every way to take the readings.
    pub(super) fn is_single(&self, function: Function) -> bool {
        self.ends(function).into_iter().all(|bits| bits.count_ones() <= 1)
    }

    fn below(&self, function: Function) -> Vec<Function> {
        let mut found = vec![function];
        let mut next = 0;
        while let Some(function) = found.get(next).copied() {
            next += 1;
            let children = self.get(function).map(|branch| [branch.no, branch.yes]);
            for child in children.into_iter().flatten() {
                if !found.contains(&child) {
                    found.push(child);
                }
            }
        }
        found
    }

    fn ends(&self, function: Function) -> Vec<u64> {
        let ends = self.below(function).into_iter().filter_map(|function| match function {
            Function::Always(bits) => Some(bits),
            Function::Branch(_) => None,
        });
        ends.collect()
    }

    /// The readings that a function depends on.
    pub(super) fn support(&self, function: Function) -> Vec<ReadingId> {
        let branches = self.below(function).into_iter().filter_map(|function| self.get(function));
        branches.filter_map(|branch| self.engine.reading_of(branch.variable)).collect()
    }

    /// Each way to take the readings that matter, with the outcomes that remain.
    pub(super) fn paths(&self, function: Function) -> Vec<(Vec<(ReadingId, bool)>, u64)> {
        let mut paths = Vec::new();
        self.walk(function, &mut Vec::new(), &mut paths);
        paths
    }

    fn walk(
        &self,
        function: Function,
        taken: &mut Vec<(ReadingId, bool)>,
        paths: &mut Vec<(Vec<(ReadingId, bool)>, u64)>,
    ) {
        if let Function::Always(bits) = function {
            paths.push((taken.clone(), bits));
        }
        let Some(branch) = self.get(function) else { return };
        let Some(reading) = self.engine.reading_of(branch.variable) else { return };
        for (side, answer) in [(branch.no, false), (branch.yes, true)] {
            taken.push((reading, answer));
            self.walk(side, taken, paths);
            taken.pop();
        }
    }
}
