//! How time and size grow with the rulebook: generated rulebooks of up to 1,000 rules and 200 facts.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench prints what it measured")]

use engine::Engine;
use generate::Size;
use language::InputFile;
use std::time::Instant;

fn main() {
    println!("growth: the best of three for each size");
    println!("{:>6} {:>6} {:>12} {:>12} {:>12} {:>9} {:>12}", "rules", "facts", "parse ms", "diagrams ms", "total ms", "nodes", "µs per rule");
    for rules in [50, 100, 200, 300, 500, 700, 1000] {
        let text = generate::sound_rulebook(7, &Size::scaled(rules));
        let best = (0..3).map(|_| measure(&text)).min_by(|left, right| left.total().total_cmp(&right.total()));
        let best = best.unwrap();
        println!(
            "{:>6} {:>6} {:>12.1} {:>12.1} {:>12.1} {:>9} {:>12.0}",
            best.rules, best.facts, best.parse, best.diagrams, best.total(), best.nodes,
            best.total() * 1000.0 / best.rules as f64
        );
    }
}

struct Measured {
    rules: usize,
    facts: usize,
    parse: f64,
    diagrams: f64,
    nodes: usize,
}

impl Measured {
    fn total(&self) -> f64 {
        self.parse + self.diagrams
    }
}

fn measure(text: &str) -> Measured {
    let start = Instant::now();
    let file = InputFile { path: "generated.md".into(), text: text.into() };
    let rulebook = language::compile(vec![file]).unwrap();
    let parse = start.elapsed().as_secs_f64() * 1000.0;
    let (rules, facts) = (rulebook.rules.len(), rulebook.facts.len());
    let start = Instant::now();
    let engine = Engine::compile(rulebook).unwrap();
    let diagrams = start.elapsed().as_secs_f64() * 1000.0;
    Measured { rules, facts, parse, diagrams, nodes: engine.node_count() }
}
