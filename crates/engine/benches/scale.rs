//! How options, courses and counts grow with the rulebook: generated rulebooks of 100, 300 and 1,000 rules.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench prints what it measured")]

use engine::{Case, Engine};
use generate::Size;
use language::rulebook::ConclusionId;
use language::{Date, InputFile};
use std::time::Instant;

fn main() {
    println!("scale: every conclusion of three generated rulebooks, one case each; mean and greatest, in ms");
    println!(
        "{:>6} {:>10} {:>18} {:>8} {:>18} {:>18} {:>18}",
        "rules", "known", "options", "found", "course", "count", "share"
    );
    for rules in [100, 300, 1000] {
        let engines: Vec<Engine> = (1..=3).map(|seed| engine(seed, rules)).collect();
        for known in ["everything", "a part", "nothing"] {
            row(&engines, rules, known);
        }
    }
}

fn engine(seed: u64, rules: usize) -> Engine {
    let text = generate::sound_rulebook(seed, &Size::scaled(rules));
    let rulebook = language::compile(vec![InputFile { path: "generated.md".into(), text }]).unwrap();
    Engine::compile(rulebook).unwrap()
}

fn row(engines: &[Engine], rules: usize, known: &str) {
    let (mut options, mut found) = (Times::default(), 0);
    let (mut course, mut count, mut share) = (Times::default(), Times::default(), Times::default());
    for engine in engines {
        for (number, conclusion) in engine.rulebook().conclusions.keys().enumerate() {
            let case = possible(engine, &case(engine, number as u64, known));
            let mut situation = engine.situation_without_presumptions(&case).unwrap();
            found += options.of(|| situation.options(conclusion)).len();
            course.of(|| course_of(engine, &case, conclusion));
            count.of(|| situation.count(conclusion));
            share.of(|| situation.shares(conclusion, &engine::Weights::default()));
        }
    }
    let [options, course, count, share] = [options, course, count, share].map(|times| times.told());
    println!("{rules:>6} {known:>10} {options:>18} {found:>8} {course:>18} {count:>18} {share:>18}");
}

fn case(engine: &Engine, seed: u64, known: &str) -> Case {
    let given = match known {
        "everything" => generate::full_case(engine.rulebook(), seed),
        "a part" => generate::case(engine.rulebook(), seed),
        _ => generate::empty_case(engine.rulebook(), seed),
    };
    Case::from_given(&given, Date::constant(2025, 1, 1))
}

/// The case without the facts that would make it impossible.
fn possible(engine: &Engine, case: &Case) -> Case {
    let mut kept = case.clone();
    case.facts().for_each(|(fact, _)| kept.forget(fact));
    for (fact, known) in case.facts() {
        kept.know(fact, known.clone());
        if engine.situation_without_presumptions(&kept).is_err() {
            kept.forget(fact);
        }
    }
    kept
}

fn course_of(engine: &Engine, case: &Case, conclusion: ConclusionId) -> usize {
    engine.course(case, &[], conclusion, false).map_or(0, |spells| spells.len())
}

#[derive(Default)]
struct Times(Vec<f64>);

impl Times {
    fn of<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = work();
        self.0.push(start.elapsed().as_secs_f64() * 1000.0);
        result
    }

    fn told(&self) -> String {
        let mean = self.0.iter().sum::<f64>() / self.0.len().max(1) as f64;
        format!("{mean:.2} ({:.1})", self.0.iter().copied().fold(0.0, f64::max))
    }
}
