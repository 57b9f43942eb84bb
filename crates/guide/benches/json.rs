//! A case as JSON in, a verdict out, on the decree that every peer was measured on.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench whose set-up fails has nothing to measure"
)]

#[path = "../../engine/benches/lines/mod.rs"]
mod lines;
#[path = "../../engine/benches/decree/people.rs"]
mod people;

use divan::{Bencher, black_box};
use engine::Engine;
use guide::{Speech, case_from_json, case_to_json};
use language::Date;
use language::rulebook::{ConclusionId, ValueId};

const TODAY: Date = Date::constant(2026, 2, 1);
const CASES: usize = 1024;

fn main() {
    if lines::asked() { in_lines() } else { divan::main() }
}

fn outcome(engine: &Engine) -> ConclusionId {
    engine.rulebook().conclusion("outcome").unwrap()
}

/// The cases as text; each must come out as it does by hand.
fn texts(engine: &Engine) -> Vec<String> {
    let of = |person: &people::Person| {
        let text = case_to_json(engine.rulebook(), &people::case(engine, person)).to_string();
        let by_hand = ValueId::from(usize::from(people::by_hand(person)));
        assert_eq!(verdict(engine, outcome(engine), &text), Some(by_hand), "{person:?}");
        text
    };
    people::people().iter().take(CASES).map(of).collect()
}

fn verdict(engine: &Engine, outcome: ConclusionId, text: &str) -> Option<ValueId> {
    let case = case_from_json(Speech::default(), engine.rulebook(), text, TODAY).unwrap();
    engine.situation(&case).unwrap().verdict(outcome).value()
}

fn all(engine: &Engine, outcome: ConclusionId, texts: &[String]) -> usize {
    texts.iter().filter(|text| verdict(engine, outcome, black_box(text)).is_some()).count()
}

/// A divan line is one pass over all cases: divide by 1,024.
#[divan::bench]
fn all_1024_from_json(bencher: Bencher) {
    let engine = people::engine();
    let texts = texts(&engine);
    bencher.bench_local(|| all(&engine, outcome(&engine), &texts));
}

fn in_lines() {
    let engine = people::engine();
    let texts = texts(&engine);
    lines::nanoseconds("yol", "json", texts.len(), || {
        black_box(all(&engine, outcome(&engine), &texts));
    });
}
