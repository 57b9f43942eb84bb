//! Counting by masks: one bit a row for every test, and for every node the rows that reach it.
//!
//! A block of rows at a time, each test is one pass over one column, which gives a mask. All rows reach the
//! root; the mask of a node and that of a test give the mask of a child. What a leaf counts is the set bits
//! of its mask. Masks are so small (a bit a row) that the nodes cost little beside reading the columns.

mod registers;
mod run;
mod test;

use crate::decision::{Coded, Decision, Node, Target};
pub(crate) use run::{Counting, Leaving};
use rustc_hash::FxHashMap;
use test::Test;

/// Rows in a block: so many that each column is read in long runs, so few that masks and what is read twice
/// stay within the second-level cache.
const BLOCK: usize = 1 << 16;

/// Where a mask is kept while a block is counted.
type Register = u32;

/// The register of all rows of the block.
const ALL: Register = 0;

/// What is done with a block, in order.
#[derive(Clone, Debug)]
enum Step {
    /// The rows for which a test holds.
    Test { test: u32, to: Register },
    /// The rows of `from` that are in `mask`, or if `flip`ped are not, join those of `to`; with `fresh` they replace them.
    Pass { from: Register, mask: Register, flip: bool, fresh: bool, to: Register },
}

/// A decision as steps on masks.
#[derive(Clone, Debug)]
pub(crate) struct Masks {
    tests: Vec<Test>,
    steps: Vec<Step>,
    /// The leaves that rows can reach, all but one, and the register of each.
    leaves: Vec<(u16, Register)>,
    /// That one: the rows that no other leaf has are its own, so it needs no mask.
    rest: u16,
    registers: usize,
}

impl Masks {
    /// The steps of a checked decision; `order` has each node before its children.
    pub(crate) fn new(decision: &Decision, coded: &[Coded], order: &[u32]) -> Self {
        let mut build = Build { coded, next: ALL.saturating_add(1), ..Build::default() };
        build.reached.insert(decision.root, ALL);
        for &number in order {
            if let (Some(node), Some(&from)) =
                (decision.nodes.get(number as usize), build.reached.get(&Target::Node(number)))
            {
                build.node(node, from);
            }
        }
        let mut leaves: Vec<(u16, Register)> = build
            .reached
            .iter()
            .filter_map(|(target, &register)| match target {
                Target::Leaf(leaf) => Some((*leaf, register)),
                Target::Node(_) => None,
            })
            .collect();
        leaves.sort_unstable();
        let rest = busiest(&build.steps, &leaves);
        leaves.retain(|&(leaf, _)| leaf != rest);
        registers::keep_needed(&mut build.steps, &leaves);
        let registers = registers::share(&mut build.steps, &mut leaves);
        Self { tests: build.tests, steps: build.steps, leaves, rest, registers }
    }

    /// About how long 64 rows take, in tenths of a nanosecond.
    pub(crate) fn cost(&self) -> usize {
        let tests: usize = self.tests.iter().map(Test::cost).sum();
        tests.saturating_add(self.steps.len().saturating_mul(4)).saturating_add(self.leaves.len().saturating_mul(8))
    }
}

/// The leaf that most steps lead to.
fn busiest(steps: &[Step], leaves: &[(u16, Register)]) -> u16 {
    let mut led: FxHashMap<Register, usize> = FxHashMap::default();
    for step in steps {
        let (Step::Test { to, .. } | Step::Pass { to, .. }) = step;
        let led = led.entry(*to).or_default();
        *led = led.saturating_add(1);
    }
    let busiest = leaves.iter().max_by_key(|(_, register)| led.get(register).copied().unwrap_or_default());
    busiest.map_or(0, |&(leaf, _)| leaf)
}

/// The steps made so far. Every mask has a register of its own until they are shared out at the end.
#[derive(Default)]
struct Build<'a> {
    coded: &'a [Coded],
    tests: Vec<Test>,
    steps: Vec<Step>,
    reached: FxHashMap<Target, Register>,
    tested: FxHashMap<Test, Register>,
    next: Register,
}

/// A child of a node, and the test whose rows (or, flipped, whose other rows) go there.
struct Way {
    child: Target,
    test: Test,
    flip: bool,
}

impl Build<'_> {
    fn register(&mut self) -> Register {
        let register = self.next;
        self.next = self.next.saturating_add(1);
        register
    }

    /// The child whose test costs most has no test: it gets the rest.
    fn node(&mut self, node: &Node, from: Register) {
        let mut ways = self.ways(node);
        ways.sort_by_key(|way| way.test.cost());
        let Some(last) = ways.pop() else { return };
        let Some(before) = ways.pop() else {
            return self.pass(from, (ALL, false), last.child);
        };
        let mut rest = from;
        for way in ways {
            let mask = self.test(way.test);
            self.pass(from, (mask, way.flip), way.child);
            let next = self.register();
            self.steps.push(Step::Pass { from: rest, mask, flip: !way.flip, fresh: true, to: next });
            rest = next;
        }
        let mask = self.test(before.test);
        self.pass(from, (mask, before.flip), before.child);
        self.pass(rest, (mask, !before.flip), last.child);
    }

    fn ways(&self, node: &Node) -> Vec<Way> {
        let mut children = node.children.clone();
        children.sort_unstable();
        children.dedup();
        let Some(coded) = self.coded.get(node.column) else { return Vec::new() };
        children
            .into_iter()
            .map(|child| {
                let set: Vec<bool> = node.children.iter().map(|&other| other == child).collect();
                let (test, flip) = Test::new(node.column, coded, &set);
                Way { child, test, flip }
            })
            .collect()
    }

    fn pass(&mut self, from: Register, (mask, flip): (Register, bool), child: Target) {
        let found = self.reached.get(&child).copied();
        let to = match found {
            Some(register) => register,
            None => self.register(),
        };
        self.reached.insert(child, to);
        self.steps.push(Step::Pass { from, mask, flip, fresh: found.is_none(), to });
    }

    fn test(&mut self, test: Test) -> Register {
        if let Some(&register) = self.tested.get(&test) {
            return register;
        }
        let to = self.register();
        self.steps.push(Step::Test { test: u32::try_from(self.tests.len()).unwrap_or(u32::MAX), to });
        self.tests.push(test.clone());
        self.tested.insert(test, to);
        to
    }
}
