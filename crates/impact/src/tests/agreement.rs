//! Counts are those of the engine asked cell by cell.

use super::made::{Table, expected, found, generated, law, table};
use crate::question::Question;
use crate::{Cells, Progress, count, session};
use generate::Rng;
use language::rulebook::FactId;
use proptest::prelude::*;
use std::sync::Arc;
use tokio::runtime::{Builder, Runtime};

/// Rulebooks a run; with the tables of each this makes 10,000 tables.
const RULEBOOKS: u32 = 400;
const TABLES: u64 = 25;

pub(super) fn runtime() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

/// A question about a table: by some of its facts, now and then of two laws.
fn question(engine: &Arc<engine::Engine>, table: &Table, seed: u64) -> (Question, Vec<FactId>) {
    let rng = &mut Rng::new(seed ^ 0x5eed);
    let rulebook = engine.rulebook();
    let mut question = Question::new(law(engine, seed));
    question.conclusions = rulebook.conclusions.iter().map(|conclusion| conclusion.name.clone()).collect();
    if rng.chance(30) {
        question.compared = Some(law(engine, seed + 1));
    }
    let by: Vec<FactId> = table.facts.iter().copied().filter(|_| rng.chance(25)).collect();
    question.by = by.iter().map(|fact| rulebook.facts[*fact].name.clone()).collect();
    (question, by)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: RULEBOOKS, max_shrink_iters: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn counts_are_those_of_asking_cell_by_cell(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        let rulebook = engine.rulebook();
        let runtime = runtime();
        let session = session(2);
        for number in 0..TABLES {
            let seed = seed.wrapping_mul(31).wrapping_add(number);
            let table = table(rulebook, seed);
            let (question, by) = question(&engine, &table, seed);
            let cells = table.cells(rulebook, seed);
            let counts = runtime.block_on(count(&session, &cells, &question, &Progress::default()));
            let counts = counts.unwrap_or_else(|problems| panic!("seed {seed}: {problems:?}"));
            for conclusion in &question.conclusions {
                prop_assert_eq!(
                    found(&counts, conclusion),
                    expected(&table, &question, conclusion, &by),
                    "seed {}, {} by {:?}", seed, conclusion, question.by
                );
            }
        }
    }
}

/// Many rows of the same tables, so that threads have something to do.
fn long(engine: &Arc<engine::Engine>, seed: u64) -> Cells {
    let rulebook = engine.rulebook();
    let table = table(rulebook, seed);
    let batch = table.batch(rulebook, seed);
    let schema = batch.schema();
    let rows = u32::try_from(batch.num_rows()).unwrap();
    let places: Vec<u32> = (0..20_000).map(|row: u32| row.wrapping_mul(2_654_435_761) % rows).collect();
    let places = datafusion::arrow::array::UInt32Array::from(places);
    let columns = batch.columns().iter();
    let columns = columns.map(|column| datafusion::arrow::compute::take(column, &places, None).unwrap());
    let batch = datafusion::arrow::array::RecordBatch::try_new(schema, columns.collect()).unwrap();
    let pieces = (0..20).map(|piece| vec![batch.slice(piece * 1_000, 1_000)]).collect();
    Cells::from_batches(rulebook, pieces, &crate::ColumnNames::default()).unwrap()
}

#[test]
fn any_number_of_threads_gives_the_same_numbers() {
    let runtime = runtime();
    for seed in 0..6 {
        let engine = generated(seed);
        let cells = long(&engine, seed);
        let (question, _) = question(&engine, &table(engine.rulebook(), seed), seed);
        let of = |threads: usize| {
            runtime.block_on(count(&session(threads), &cells, &question, &Progress::default())).unwrap()
        };
        let (one, four) = (of(1), of(4));
        for conclusion in &question.conclusions {
            assert_eq!(found(&one, conclusion), found(&four, conclusion), "seed {seed}");
            assert!(!found(&one, conclusion).is_empty());
        }
    }
}
