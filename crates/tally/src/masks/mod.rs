//! Counting by masks: one bit a row for every test, and for every node the rows that reach it.
//!
//! A block of rows at a time, each column is read once, from its first row to its last, for all its tests:
//! each gives a mask. Then, a few thousand rows at a time, so that what they need stays in the first-level
//! cache, come the passes: all rows reach the root; the mask of a node and that of a test give the mask of a
//! child. What a leaf counts is the set bits of its mask. Masks are so small (a bit a row) that the nodes
//! cost little beside reading the columns.

mod read;
mod registers;
mod run;
mod test;

use crate::decision::{Coded, Decision, Node, Target};
use read::Read;
pub(crate) use run::{Counting, Leaving};
use rustc_hash::{FxHashMap, FxHashSet};
use test::Test;

/// Rows that are passed on at a time, and tested in one turn: few, so that all masks of a turn are near.
const TURN: usize = 1 << 12;

/// The mask of a turn. It begins where a line of the cache does: else every vector of it would take two.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
struct Turn([u64; TURN / 64]);

impl Turn {
    /// No row.
    const NONE: Self = Self([0; TURN / 64]);
}

/// Where the mask of a node or leaf is kept while a turn is passed on.
type Register = u32;

/// The register of all rows of the turn.
const ALL: Register = 0;

/// What a pass costs 64 rows, in tenths of a nanosecond.
const PASS: usize = 4;

/// The rows of `from` for which a test holds, or if `flip`ped does not, join those of `to`; with `fresh` they
/// replace them.
#[derive(Clone, Debug)]
struct Pass {
    from: Register,
    test: usize,
    flip: bool,
    fresh: bool,
    to: Register,
}

/// A decision as passes between masks.
#[derive(Clone, Debug)]
pub(crate) struct Masks {
    /// The columns and their tests; tests are numbered through.
    reads: Vec<Read>,
    passes: Vec<Pass>,
    /// The leaves that rows can reach, all but one, and the register of each.
    leaves: Vec<(u16, Register)>,
    /// That one: the rows that no other leaf has are its own, so it needs no mask.
    rest: u16,
    registers: usize,
}

impl Masks {
    /// The passes of a checked decision; `order` has each node before its children.
    pub(crate) fn new(decision: &Decision, coded: &[Coded], order: &[u32]) -> Self {
        let nodes =
            || order.iter().filter_map(|&number| Some((number, decision.nodes.get(number as usize)?)));
        let rest = busiest(nodes().map(|(_, node)| node));
        let mut build = Build { coded, rest, next: ALL.saturating_add(1), ..Build::default() };
        build.reached.insert(decision.root, ALL);
        for (number, node) in nodes() {
            if let Some(&from) = build.reached.get(&Target::Node(number)) {
                build.node(node, from);
            }
        }
        let mut leaves: Vec<(u16, Register)> = build
            .reached
            .iter()
            .filter_map(|(target, &register)| match target {
                Target::Leaf(leaf) if *leaf != rest => Some((*leaf, register)),
                Target::Leaf(_) | Target::Node(_) => None,
            })
            .collect();
        leaves.sort_unstable();
        registers::keep_needed(&mut build.passes, &leaves);
        let reads = gather(&build.tests, &mut build.passes);
        let registers = registers::share(&mut build.passes, &mut leaves);
        Self { reads, passes: build.passes, leaves, rest, registers }
    }

    /// About how long 64 rows take, in tenths of a nanosecond.
    pub(crate) fn cost(&self) -> usize {
        let tests: usize = self.reads.iter().flat_map(|read| &read.tests).map(Test::cost).sum();
        tests
            .saturating_add(self.passes.len().saturating_mul(PASS))
            .saturating_add(self.leaves.len().saturating_mul(8))
    }

    /// How many tests there are.
    fn tests(&self) -> usize {
        self.reads.iter().map(|read| read.tests.len()).fold(0, usize::saturating_add)
    }
}

/// The leaf that most nodes lead to; 0 when there is no node.
fn busiest<'a>(nodes: impl Iterator<Item = &'a Node>) -> u16 {
    let mut led: FxHashMap<u16, usize> = FxHashMap::default();
    for node in nodes {
        let leaves: FxHashSet<u16> = node
            .children
            .iter()
            .filter_map(|child| match child {
                Target::Leaf(leaf) => Some(*leaf),
                Target::Node(_) => None,
            })
            .collect();
        for leaf in leaves {
            let led = led.entry(leaf).or_default();
            *led = led.saturating_add(1);
        }
    }
    led.into_iter().max_by_key(|&(leaf, led)| (led, leaf)).map_or(0, |(leaf, _)| leaf)
}

/// Brings the tests that passes need together by column, so that each column is read from memory once.
fn gather(tests: &[Test], passes: &mut [Pass]) -> Vec<Read> {
    let mut reads: Vec<(Read, Vec<usize>)> = Vec::new();
    for pass in &*passes {
        let Some(test) = tests.get(pass.test) else { continue };
        let place = reads.iter().position(|(read, _)| read.column == test.column()).unwrap_or_else(|| {
            reads.push((Read { column: test.column(), tests: Vec::new() }, Vec::new()));
            reads.len().saturating_sub(1)
        });
        if let Some((read, numbers)) = reads.get_mut(place)
            && !numbers.contains(&pass.test)
        {
            read.tests.push(test.clone());
            numbers.push(pass.test);
        }
    }
    let (reads, numbers): (Vec<Read>, Vec<Vec<usize>>) = reads.into_iter().unzip();
    let places: FxHashMap<usize, usize> = numbers.into_iter().flatten().zip(0..).collect();
    for pass in passes {
        pass.test = places.get(&pass.test).copied().unwrap_or_default();
    }
    reads
}

/// The passes made so far. Every mask has a register of its own until they are shared out at the end.
#[derive(Default)]
struct Build<'a> {
    coded: &'a [Coded],
    /// The leaf that needs no mask.
    rest: u16,
    tests: Vec<Test>,
    passes: Vec<Pass>,
    reached: FxHashMap<Target, Register>,
    tested: FxHashMap<Test, usize>,
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

    /// Passes the rows of a node on to its children.
    fn node(&mut self, node: &Node, from: Register) {
        let mut ways = self.ways(node);
        ways.sort_by_key(|way| way.test.cost());
        let Some(rest) = ways.iter().position(|way| way.child == Target::Leaf(self.rest)) else {
            return self.chain(ways, from);
        };
        // In a chain, one pass for each child but two finds out what is left.
        let chain = ways.len().saturating_sub(2).saturating_mul(PASS);
        let chained = self.price(&ways, ways.len().saturating_sub(1)).saturating_add(chain);
        if self.price(&ways, rest) > chained {
            return self.chain(ways, from);
        }
        ways.remove(rest);
        for way in ways {
            let test = self.test(way.test);
            self.pass(from, (test, way.flip), way.child);
        }
    }

    /// What the tests cost that are still to be made for these ways but one.
    fn price(&self, ways: &[Way], without: usize) -> usize {
        let tests =
            ways.iter().enumerate().filter(|&(number, _)| number != without).map(|(_, way)| &way.test);
        tests.filter(|test| !self.tested.contains_key(test)).map(Test::cost).fold(0, usize::saturating_add)
    }

    /// Each child in turn; the one whose test costs most has no test, it gets what the others leave.
    fn chain(&mut self, mut ways: Vec<Way>, from: Register) {
        let Some(last) = ways.pop() else { return };
        let Some(before) = ways.pop() else {
            // The only child: its test holds for all.
            let test = self.test(last.test);
            return self.pass(from, (test, last.flip), last.child);
        };
        let mut rest = from;
        for way in ways {
            let test = self.test(way.test);
            self.pass(from, (test, way.flip), way.child);
            let next = self.register();
            self.passes.push(Pass { from: rest, test, flip: !way.flip, fresh: true, to: next });
            rest = next;
        }
        let test = self.test(before.test);
        self.pass(from, (test, before.flip), before.child);
        self.pass(rest, (test, !before.flip), last.child);
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

    fn pass(&mut self, from: Register, (test, flip): (usize, bool), child: Target) {
        let found = self.reached.get(&child).copied();
        let to = match found {
            Some(register) => register,
            None => self.register(),
        };
        self.reached.insert(child, to);
        self.passes.push(Pass { from, test, flip, fresh: found.is_none(), to });
    }

    /// The number of a test, each once.
    fn test(&mut self, test: Test) -> usize {
        let number = *self.tested.entry(test.clone()).or_insert(self.tests.len());
        if number == self.tests.len() {
            self.tests.push(test);
        }
        number
    }
}
