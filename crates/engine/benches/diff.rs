//! The difference between two days: on the real rulebook, and on generated ones of up to 1,000 rules.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench prints what it measured")]

use engine::{Case, Difference, Engine, Law, Twin};
use generate::Size;
use language::rulebook::View;
use language::{Date, InputFile};
use std::time::Instant;

const BEFORE: Date = Date::constant(2025, 11, 4);
const AFTER: Date = Date::constant(2025, 11, 5);

fn main() {
    let engine = bundle::engine().unwrap();
    println!("difference between two days, in ms: the fastest and the mean of 20 runs, all conclusions");
    println!(
        "{:>16} {:>9} {:>9} {:>8} {:>8} {:>10} {:>8}",
        "rulebook", "fastest", "mean", "changed", "changes", "conditions", "unlisted"
    );
    measure("real", &engine, [BEFORE, AFTER]);
    measure("real 2022-2026", &engine, [Date::constant(2022, 1, 1), Date::constant(2026, 6, 1)]);
    for rules in [100, 300, 1000] {
        for seed in 1..=3 {
            let text = generate::sound_rulebook(seed, &Size::scaled(rules));
            let engine = compiled(vec![InputFile { path: "generated.md".into(), text }]);
            let day = |from: bool| days(&engine, from);
            measure(&format!("{rules} rules, {seed}"), &engine, [day(true), day(false)]);
        }
    }
}

/// The day before most of the law took effect, and the day after.
fn days(engine: &Engine, before: bool) -> Date {
    let mut starts: Vec<Date> =
        engine.rulebook().rules.iter().filter_map(|rule| rule.in_force.from).collect();
    starts.sort_unstable();
    let middle = starts.get(starts.len() / 2).copied().unwrap_or(AFTER);
    if before { middle.yesterday().unwrap() } else { middle }
}

fn measure(name: &str, engine: &Engine, [from, to]: [Date; 2]) {
    let mut times = Vec::new();
    let mut difference = diff(engine, from, to);
    for _ in 0..20 {
        let start = Instant::now();
        difference = diff(engine, from, to);
        times.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    let changes = || difference.changed.iter().flat_map(|changed| &changed.changes);
    let conditions: usize = changes().flat_map(|change| change.whom.iter().flatten()).map(Vec::len).sum();
    println!(
        "{name:>16} {:>9.2} {:>9.2} {:>8} {:>8} {:>10} {:>8}",
        times.iter().copied().fold(f64::INFINITY, f64::min),
        times.iter().sum::<f64>() / times.len() as f64,
        difference.changed.len(),
        changes().count(),
        conditions,
        changes().filter(|change| change.whom.is_none()).count()
    );
}

fn diff(engine: &Engine, from: Date, to: Date) -> Difference {
    let law = |on| Law { on, known_by: None, view: View::Paper };
    let twins: Vec<Twin> =
        engine.rulebook().conclusions.keys().map(|conclusion| Twin::itself(engine, conclusion)).collect();
    engine.diff(&twins, &law(from), &law(to), &Case::new(to)).unwrap()
}

fn compiled(files: Vec<InputFile>) -> Engine {
    Engine::compile(language::compile(files).unwrap()).unwrap()
}
