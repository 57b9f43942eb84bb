//! How time and size grow with the rulebook: generated rulebooks of up to 1,000 rules and 200 facts.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench prints what it measured")]

mod lines;

use engine::Engine;
use generate::Size;
use language::InputFile;
use std::time::Instant;

fn main() {
    if lines::asked() { in_lines() } else { in_a_table() }
}

/// So many rulebooks of each size: small ones differ by a factor of two among themselves.
const RULEBOOKS: u64 = 5;

fn texts(rules: usize) -> Vec<String> {
    (1..=RULEBOOKS).map(|seed| generate::sound_rulebook(seed, &Size::scaled(rules))).collect()
}

/// A rulebook of a hundred rules and one of a thousand, from text to diagrams.
fn in_lines() {
    for rules in [100, 1000] {
        let texts = texts(rules);
        lines::nanoseconds("yol", &format!("compile-{rules}"), texts.len(), || {
            for text in &texts {
                let file = InputFile { path: "generated.md".into(), text: text.clone() };
                std::hint::black_box(Engine::compile(language::compile(vec![file]).unwrap()).unwrap());
            }
        });
    }
}

fn in_a_table() {
    println!("growth: the mean of five generated rulebooks for each size");
    println!(
        "{:>6} {:>6} {:>12} {:>12} {:>12} {:>9} {:>12} {:>12}",
        "rules", "facts", "parse ms", "diagrams ms", "total ms", "nodes", "µs per rule", "findings ms"
    );
    for rules in [50, 100, 200, 300, 500, 700, 1000] {
        let all: Vec<Measured> = texts(rules).iter().map(|text| measure(text)).collect();
        let mean = |value: fn(&Measured) -> f64| all.iter().map(value).sum::<f64>() / all.len() as f64;
        let (parse, diagrams) = (mean(|one| one.parse), mean(|one| one.diagrams));
        let first = all.first().unwrap();
        println!(
            "{:>6} {:>6} {:>12.1} {:>12.1} {:>12.1} {:>9} {:>12.0} {:>12.1}",
            first.rules,
            first.facts,
            parse,
            diagrams,
            parse + diagrams,
            mean(|one| one.nodes as f64) as u64,
            (parse + diagrams) * 1000.0 / first.rules as f64,
            mean(|one| one.findings)
        );
    }
}

struct Measured {
    rules: usize,
    facts: usize,
    parse: f64,
    diagrams: f64,
    nodes: usize,
    findings: f64,
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
    let start = Instant::now();
    engine.findings().unwrap();
    let findings = start.elapsed().as_secs_f64() * 1000.0;
    Measured { rules, facts, parse, diagrams, nodes: engine.node_count(), findings }
}
