//! A rule's condition as a diagram to look at: its tests as nodes, in order of appearance, each asked at most once on a way.

use crate::{Engine, TooLarge};
use diagram::{Full, Leaf, Node, Store, View};
use language::rulebook::{Condition, RuleId};

/// Nodes that drawing one condition may make.
const NODE_LIMIT: usize = 10_000;

/// A node of a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawn<'e> {
    /// A test, and the numbers of the nodes to go on to.
    Test {
        /// A test of one fact, reading or conclusion.
        test: &'e Condition,
        /// Where it fails.
        no: usize,
        /// Where it passes.
        yes: usize,
    },
    /// The end: whether the condition holds.
    Holds(bool),
}

impl Engine {
    /// The condition of a rule as a diagram, its root first. Tests of the same fact are nodes of their own.
    ///
    /// # Errors
    /// [`TooLarge`] where the condition needs too many nodes to be looked at.
    pub fn drawing(&self, rule: RuleId) -> Result<Vec<Drawn<'_>>, TooLarge> {
        let rule = &self.rulebook.rules[rule];
        let mut tests = Vec::new();
        gather(&rule.condition, &mut tests);
        let mut store = Store::new(NODE_LIMIT);
        for _ in &tests {
            store.add_variable(2);
        }
        let root = node(&mut store, &rule.condition, &tests)
            .map_err(|Full { .. }| TooLarge { conclusion: rule.decides.0, limit: NODE_LIMIT })?;
        let mut drawing = Drawing { store: &store, tests: &tests, nodes: Vec::new(), drawn: Vec::new() };
        drawing.place(root);
        Ok(drawing.drawn)
    }
}

/// The tests of a condition, each once, in order of appearance.
fn gather<'e>(condition: &'e Condition, tests: &mut Vec<&'e Condition>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| gather(part, tests)),
        Condition::Not(part) => gather(part, tests),
        test if tests.contains(&test) => {}
        test => tests.push(test),
    }
}

fn node(store: &mut Store, condition: &Condition, tests: &[&Condition]) -> Result<Node, Full> {
    let parts = |store: &mut Store, parts: &[Condition]| {
        parts.iter().map(|part| node(store, part, tests)).collect::<Result<Vec<_>, _>>()
    };
    match condition {
        Condition::All(all) => {
            let nodes = parts(store, all)?;
            store.all(nodes)
        }
        Condition::Any(any) => {
            let nodes = parts(store, any)?;
            store.any(nodes)
        }
        Condition::Not(part) => {
            let part = node(store, part, tests)?;
            store.not(part)
        }
        test => {
            let place = tests.iter().position(|known| *known == test).unwrap_or_default();
            store.literal(diagram::Variable::new(place), |value| value.index() == 1)
        }
    }
}

/// A drawing in the making.
struct Drawing<'s, 'e> {
    store: &'s Store,
    tests: &'s [&'e Condition],
    /// The nodes that have a number, by it.
    nodes: Vec<Node>,
    drawn: Vec<Drawn<'e>>,
}

impl Drawing<'_, '_> {
    /// The number of a node, which is drawn with all below it.
    fn place(&mut self, node: Node) -> usize {
        if let Some(number) = self.nodes.iter().position(|known| *known == node) {
            return number;
        }
        let number = self.nodes.len();
        self.nodes.push(node);
        self.drawn.push(Drawn::Holds(false));
        let drawn = match self.store.view(node) {
            View::Leaf(leaf) => Drawn::Holds(leaf == Leaf::YES),
            View::Branch { variable, children } => {
                let test = self.tests.get(variable.index()).copied();
                let (no, yes) = (children.first().copied(), children.last().copied());
                match (test, no, yes) {
                    (Some(test), Some(no), Some(yes)) => {
                        Drawn::Test { test, no: self.place(no), yes: self.place(yes) }
                    }
                    _ => Drawn::Holds(false),
                }
            }
        };
        if let Some(place) = self.drawn.get_mut(number) {
            *place = drawn;
        }
        number
    }
}
