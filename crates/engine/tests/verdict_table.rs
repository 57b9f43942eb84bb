//! A table of verdicts says what asking cell by cell says.

use crate::common::{case, generated};
use engine::{Engine, TableColumn};
use generate::Rng;
use language::rulebook::{FactId, FactType, Known, ValueIds};
use proptest::prelude::*;

/// What the cells of a fact's column can hold: its classes, an unknown, wider ranges and sets.
fn cells(engine: &Engine, classes: Vec<Known>, fact: FactId, rng: &mut Rng) -> Vec<Option<Known>> {
    let mut cells: Vec<Option<Known>> = classes.into_iter().map(Some).chain([None]).collect();
    match &engine.rulebook().facts[fact].domain {
        FactType::Number { from, to, .. } => {
            cells.push(Some(Known::Number { from: *from, to: rng.between(*from, *to) }));
        }
        FactType::Set(values) => {
            for exact in [true, false] {
                let (has, lacks): (ValueIds, ValueIds) = values.keys().partition(|_| rng.chance(40));
                cells.push(Some(Known::Set {
                    has,
                    lacks: if exact { ValueIds::new() } else { lacks },
                    exact,
                }));
            }
            cells.push(Some(Known::Set { has: ValueIds::new(), lacks: ValueIds::new(), exact: true }));
        }
        FactType::Choice(values) => cells.push(Some(Known::Choice(values.keys().collect()))),
        FactType::Flag | FactType::Date { .. } => {}
    }
    cells
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn each_cell_has_the_verdict_of_its_case(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        let mut rng = Rng::new(seed);
        let base = case(&generate::case(engine.rulebook(), seed));
        let Ok(situation) = engine.situation_without_presumptions(&base) else { return Ok(()) };
        let facts: Vec<FactId> = engine.rulebook().facts.keys().filter(|_| rng.chance(70)).collect();
        let columns: Vec<TableColumn> =
            facts.iter().map(|fact| (*fact, cells(&engine, situation.fact_classes(*fact), *fact, &mut rng))).collect();
        for conclusion in engine.rulebook().conclusions.keys() {
            let table = situation.verdict_table(conclusion, &columns);
            for _ in 0..40 {
                let places: Vec<usize> = columns.iter().map(|(_, cells)| rng.below(cells.len())).collect();
                let mut case = base.clone();
                for ((fact, cells), place) in columns.iter().zip(&places) {
                    match &cells[*place] {
                        Some(known) => case.know(*fact, known.clone()),
                        None => case.forget(*fact),
                    }
                }
                let told = table.at(&places).unwrap();
                match engine.situation_without_presumptions(&case) {
                    Ok(mut asked) => prop_assert_eq!(told, &asked.verdict(conclusion), "seed {}: {:?}", seed, case),
                    Err(_) => prop_assert!(told.outcomes.is_empty(), "seed {}: {:?} has {:?}", seed, case, told),
                }
            }
        }
    }

    /// The classes of a fact hold all its values, each once.
    #[test]
    fn classes_divide_a_fact(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        let base = engine::Case::new(language::Date::constant(2025, 1, 1));
        let situation = engine.situation_without_presumptions(&base).unwrap();
        for (id, fact) in engine.rulebook().facts.iter_enumerated() {
            let classes = situation.fact_classes(id);
            match &fact.domain {
                FactType::Number { from, to, .. } => {
                    let mut next = *from;
                    for class in &classes {
                        let Known::Number { from, to } = class else { panic!("{class:?}") };
                        prop_assert_eq!(*from, next);
                        next = to + 1;
                    }
                    prop_assert_eq!(next, to + 1);
                }
                FactType::Date { from, until } => {
                    let mut next = *from;
                    for class in &classes {
                        let Known::Date { from, until } = class else { panic!("{class:?}") };
                        prop_assert_eq!(*from, next);
                        next = until.tomorrow().unwrap();
                    }
                    prop_assert_eq!(next, until.tomorrow().unwrap());
                }
                FactType::Choice(values) => prop_assert_eq!(classes.len(), values.len()),
                FactType::Flag => prop_assert_eq!(classes.len(), 2),
                FactType::Set(_) => prop_assert!(classes.is_empty()),
            }
        }
    }
}
