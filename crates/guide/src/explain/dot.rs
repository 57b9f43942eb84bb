//! A rule's diagram in the language of Graphviz.

use super::{Explanation, Shape};
use std::fmt::Write as _;

/// Characters on one line of a node.
const WIDTH: usize = 28;

impl Explanation {
    /// The condition as a diagram in DOT: tests in boxes, yes and no on the ways out, and the two ends.
    #[must_use]
    pub fn dot(&self) -> String {
        let mut text = "digraph rule {\n    node [shape=box];\n".to_owned();
        for (number, shape) in self.drawing.iter().enumerate() {
            let label = match shape {
                Shape::Test { words, .. } => words.as_str(),
                Shape::Holds(true) => self.speech.explain_holds(),
                Shape::Holds(false) => self.speech.explain_holds_not(),
            };
            let label = escaped(&textwrap::fill(label, WIDTH));
            let form = if matches!(shape, Shape::Holds(_)) { ", shape=ellipse" } else { "" };
            let _always_written = writeln!(text, "    n{number} [label=\"{label}\"{form}];");
        }
        let [passes, fails] = [self.speech.known_yes(), self.speech.known_no()].map(escaped);
        for (number, shape) in self.drawing.iter().enumerate() {
            if let Shape::Test { no, yes, .. } = shape {
                let _always_written = writeln!(text, "    n{number} -> n{yes} [label=\"{passes}\"];");
                let _always_written = writeln!(text, "    n{number} -> n{no} [label=\"{fails}\"];");
            }
        }
        text.push_str("}\n");
        text
    }
}

fn escaped(label: &str) -> String {
    label.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}
