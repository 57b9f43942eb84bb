//! A table with one row for each way to fill in the facts is the engine's exact count of cases.

use super::agreement::runtime;
use super::made::{VIEWS, found, generated, law};
use crate::counts::MILLIONTHS;
use crate::question::Question;
use crate::values::written;
use crate::{Cells, ColumnNames, Progress, count, session};
use datafusion::arrow::array::{ArrayRef, RecordBatch, StringArray};
use engine::{Case, Outcome};
use language::Rulebook;
use language::rulebook::{FactId, FactType, Known, ValueId, ValueIds};
use std::collections::BTreeMap;
use std::sync::Arc;

const MOST: usize = 3_000;

/// Every value of a fact; `None` where there are too many.
fn values(rulebook: &Rulebook, fact: FactId) -> Option<Vec<Known>> {
    match &rulebook.facts[fact].domain {
        FactType::Flag => Some(vec![Known::Flag(false), Known::Flag(true)]),
        FactType::Choice(all) => Some(all.keys().map(Known::value).collect()),
        FactType::Set(all) => {
            let member = |set: usize, value: &ValueId| set >> usize::from(*value) & 1 == 1;
            let set = |set: usize| Known::Set {
                has: all.keys().filter(|value| member(set, value)).collect(),
                lacks: ValueIds::new(),
                exact: true,
            };
            (all.len() <= 6).then(|| (0..1 << all.len()).map(set).collect())
        }
        FactType::Number { from, to, .. } => (to - from < 200)
            .then(|| (*from..=*to).map(|number| Known::Number { from: number, to: number }).collect()),
        FactType::Date { .. } => None,
    }
}

/// One row for each way to fill in these facts.
fn product(rulebook: &Rulebook, facts: &[FactId]) -> Option<RecordBatch> {
    let mut rows: Vec<Vec<String>> = vec![Vec::new()];
    for fact in facts {
        let values = values(rulebook, *fact)?;
        if rows.len() * values.len() > MOST {
            return None;
        }
        let extended = |row: &Vec<String>, known: &Known| {
            let mut row = row.clone();
            row.push(written(rulebook, *fact, Some(known)));
            row
        };
        rows = rows.iter().flat_map(|row| values.iter().map(move |known| extended(row, known))).collect();
    }
    let column = |(place, fact): (usize, &FactId)| {
        let words = StringArray::from_iter_values(rows.iter().map(|row| row[place].as_str()));
        (rulebook.facts[*fact].name.clone(), Arc::new(words) as ArrayRef)
    };
    RecordBatch::try_from_iter(facts.iter().enumerate().map(column)).ok().filter(|_| !facts.is_empty())
}

#[test]
fn a_row_for_each_case_is_the_exact_count() {
    let runtime = runtime();
    let mut compared = 0;
    for seed in 0..60 {
        let engine = generated(seed);
        let rulebook = engine.rulebook();
        for (id, conclusion) in rulebook.conclusions.iter_enumerated() {
            let Some(batch) = product(rulebook, engine.needs(id)) else { continue };
            let mut law = law(&engine, seed);
            law.view = VIEWS[usize::try_from(seed % 2).unwrap()];
            let mut case = Case::new(law.on);
            (case.known_by, case.view) = (law.known_by, law.view);
            let Ok(mut situation) = engine.situation_without_presumptions(&case) else { continue };
            let mut question = Question::new(law);
            question.conclusions = vec![conclusion.name.clone()];
            let cells = Cells::from_batches(rulebook, vec![vec![batch]], &ColumnNames::default()).unwrap();
            let counts =
                runtime.block_on(count(&session(1), &cells, &question, &Progress::default())).unwrap();
            let mut found_by_values: BTreeMap<String, i128> = BTreeMap::new();
            for ((_, verdict), (_, weight, _)) in found(&counts, &conclusion.name) {
                if !verdict[0].starts_with("Impossible") {
                    *found_by_values.entry(verdict[0].clone()).or_default() += weight / MILLIONTHS;
                }
            }
            let mut exact: BTreeMap<String, i128> = BTreeMap::new();
            for one in situation.count(id) {
                let names: Vec<&str> = one
                    .outcomes
                    .iter()
                    .filter_map(|outcome| match outcome {
                        Outcome::Value(value) => Some(conclusion.values[*value].name.as_str()),
                        Outcome::Gap | Outcome::Conflict => None,
                    })
                    .collect();
                let kind = if one.outcomes.len() > 1 { "Disputed" } else { "Decided" };
                let cases: i128 = one.cases.to_string().parse().unwrap();
                *exact.entry(format!("{kind} {names:?}")).or_default() += cases;
            }
            exact.retain(|_, cases| *cases > 0);
            assert_eq!(found_by_values, exact, "seed {seed}, {}", conclusion.name);
            compared += 1;
        }
    }
    assert!(compared >= 10, "only {compared} conclusions were small enough");
}
