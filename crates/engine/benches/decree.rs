//! One decision with all facts known, beside a hand-written `match` on the same cases.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench whose set-up fails has nothing to measure"
)]

#[path = "decree/people.rs"]
mod people;

mod lines;

use divan::{Bencher, black_box};
use engine::{Case, DecisionTable, Engine};
use language::rulebook::{ConclusionId, ValueId};
use people::{Person, by_hand, case, engine, people};

fn main() {
    if lines::asked() { in_lines() } else { divan::main() }
}

/// The classes of all cases in one row, and how many there are for each.
struct Classes {
    all: Vec<u16>,
    width: usize,
}

impl Classes {
    fn of(engine: &Engine) -> Self {
        let all = people();
        let of = |person: &Person| engine.situation(&case(engine, person)).unwrap().classes().unwrap();
        let width = of(all.first().unwrap()).len();
        Self { all: all.iter().flat_map(of).collect(), width }
    }

    fn cases(&self) -> impl Iterator<Item = &[u16]> {
        self.all.chunks_exact(self.width)
    }
}

fn outcome(engine: &Engine) -> ConclusionId {
    engine.rulebook().conclusion("outcome").unwrap()
}

fn table(engine: &Engine) -> DecisionTable {
    engine.table(outcome(engine)).unwrap()
}

fn all_by_hand(people: &[Person]) -> u32 {
    people.iter().map(|person| u32::from(by_hand(black_box(person)))).sum()
}

fn all_by_table(table: &DecisionTable, classes: &Classes) -> usize {
    classes.cases().filter(|case| table.decide(black_box(case)).is_some()).count()
}

fn all_by_diagram(engine: &Engine, outcome: ConclusionId, classes: &Classes) -> usize {
    classes.cases().filter(|case| engine.decide(outcome, black_box(case)).is_some()).count()
}

/// A divan line is one pass over all cases: divide by 131,072.
#[divan::bench]
fn all_131072_by_hand(bencher: Bencher) {
    let people = people();
    bencher.bench_local(|| all_by_hand(&people));
}

#[divan::bench]
fn all_131072_by_table(bencher: Bencher) {
    let engine = engine();
    let (table, classes) = (table(&engine), Classes::of(&engine));
    check(&engine, &table, &classes);
    bencher.bench_local(|| all_by_table(&table, &classes));
}

#[divan::bench]
fn all_131072_by_diagram(bencher: Bencher) {
    let engine = engine();
    let (outcome, classes) = (outcome(&engine), Classes::of(&engine));
    bencher.bench_local(|| all_by_diagram(&engine, outcome, &classes));
}

/// The same decision, or the comparison means nothing.
fn check(engine: &Engine, table: &DecisionTable, classes: &Classes) {
    for (person, classes) in people().iter().zip(classes.cases()) {
        let by_hand = engine::Outcome::Value(ValueId::from(usize::from(by_hand(person))));
        assert_eq!(table.decide(classes), Some(by_hand), "{person:?}");
        assert_eq!(engine.decide(outcome(engine), classes), Some(by_hand), "{person:?}");
    }
}

fn in_lines() {
    let (people, engine) = (people(), engine());
    let (table, classes) = (table(&engine), Classes::of(&engine));
    check(&engine, &table, &classes);
    let all = people.len();
    lines::nanoseconds("match", "decision", all, || {
        black_box(all_by_hand(&people));
    });
    lines::nanoseconds("yol", "decision", all, || {
        black_box(all_by_table(&table, &classes));
    });
    lines::nanoseconds("yol (diagram)", "decision", all, || {
        black_box(all_by_diagram(&engine, outcome(&engine), &classes));
    });
    let cases: Vec<Case> = people.iter().take(1024).map(|person| case(&engine, person)).collect();
    lines::nanoseconds("yol", "values", cases.len(), || {
        for case in &cases {
            black_box(engine.situation(black_box(case)).unwrap().verdict(outcome(&engine)));
        }
    });
    lines::nanoseconds("yol", "explained", cases.len(), || {
        for case in &cases {
            let mut situation = engine.situation(black_box(case)).unwrap();
            black_box((situation.verdict(outcome(&engine)), situation.reason(outcome(&engine))));
        }
    });
}
