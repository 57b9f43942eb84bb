//! Tables made by chance, and what the engine says of each of their rows.

use crate::counts::{MILLIONTHS, Total};
use crate::marks::{Mark, Step};
use crate::question::{AskedLaw, Question};
use crate::values::{UNKNOWN, written};
use crate::{Cells, ColumnNames, Counts};
use datafusion::arrow::array::types::{Int8Type, UInt16Type};
use datafusion::arrow::array::{
    ArrayRef, BooleanArray, Date32Array, Decimal128Array, DictionaryArray, Float64Array, Int64Array,
    RecordBatch, StringArray, StringViewArray, UInt8Array,
};
use engine::{Case, Engine};
use generate::{Rng, Size};
use language::rulebook::{FactId, FactType, Known, ValueIds, View};
use language::{Date, InputFile, Rulebook};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A generated rulebook, sound or not, compiled.
pub(super) fn generated(seed: u64) -> Arc<Engine> {
    let text = generate::rulebook(seed, &Size::small());
    let file = InputFile { path: format!("generated-{seed}.md"), text };
    let rulebook = language::compile(vec![file]).unwrap_or_else(|failure| panic!("seed {seed}:\n{failure}"));
    Arc::new(Engine::compile_with_faults(rulebook).expect("small rulebooks fit the node budget").0)
}

/// A table: what each row knows of each of some facts, and its weight, with bounds where there are any.
pub(super) struct Table {
    pub(super) facts: Vec<FactId>,
    pub(super) rows: Vec<Vec<Option<Known>>>,
    pub(super) weights: Option<Vec<Total>>,
    pub(super) bounded: bool,
}

/// A table of up to eight rows. What cannot be written in a cell (part of a set) is not in it.
pub(super) fn table(rulebook: &Rulebook, seed: u64) -> Table {
    let rng = &mut Rng::new(seed);
    let mut facts: Vec<FactId> = rulebook.facts.keys().filter(|_| rng.chance(70)).collect();
    if facts.is_empty() {
        facts.extend(rulebook.facts.keys().next());
    }
    let count = rng.count(1, 8);
    let exact = rng.chance(40);
    let row = |number: usize| {
        let seed = seed.wrapping_mul(97).wrapping_add(number as u64);
        let given = if exact { generate::full_case(rulebook, seed) } else { generate::case(rulebook, seed) };
        let known = |fact: &FactId| {
            let known = given.facts.iter().find(|(id, _)| id == fact).map(|(_, known)| known.clone());
            known.map(|known| match known {
                Known::Set { has, .. } => Known::Set { has, lacks: ValueIds::new(), exact: true },
                other => other,
            })
        };
        facts.iter().map(known).collect()
    };
    let rows: Vec<Vec<Option<Known>>> = (0..count).map(row).collect();
    let bounded = rng.chance(50);
    let quarter = MILLIONTHS / 4;
    let mut weight = || {
        let mut ends = [0; 3].map(|_: i32| i128::from(rng.between(0, 4_000)) * quarter);
        ends.sort_unstable();
        let [low, weight, high] = ends;
        if bounded { Total { low, weight, high } } else { Total { low: weight, weight, high: weight } }
    };
    let weights: Vec<Total> = (0..count).map(|_| weight()).collect();
    let weights = (bounded || rng.chance(50)).then_some(weights);
    Table { facts, rows, weights, bounded }
}

impl Table {
    /// As columns of Arrow, of types taken by chance among those that can hold the values.
    pub(super) fn batch(&self, rulebook: &Rulebook, seed: u64) -> RecordBatch {
        let rng = &mut Rng::new(seed);
        let mut columns: Vec<(String, ArrayRef)> = Vec::new();
        for (place, fact) in self.facts.iter().enumerate() {
            let cells: Vec<Option<&Known>> = self.rows.iter().map(|row| row[place].as_ref()).collect();
            let native =
                if rng.chance(60) { native(rng, &rulebook.facts[*fact].domain, &cells) } else { None };
            let words =
                || cells.iter().map(|cell| cell.map(|known| written(rulebook, *fact, Some(known)))).collect();
            let array = native.unwrap_or_else(|| text(rng, words()));
            columns.push((rulebook.facts[*fact].name.clone(), array));
        }
        if let Some(weights) = &self.weights {
            let of = |part: fn(&Total) -> i128| weights.iter().map(part).collect::<Vec<i128>>();
            columns.push(("weight".to_owned(), amounts(rng, of(|total| total.weight))));
            if self.bounded {
                columns.push(("low".to_owned(), amounts(rng, of(|total| total.low))));
                columns.push(("high".to_owned(), amounts(rng, of(|total| total.high))));
            }
        }
        RecordBatch::try_from_iter(columns).unwrap()
    }

    /// The batch in pieces, in one or two partitions.
    pub(super) fn cells(&self, rulebook: &Rulebook, seed: u64) -> Cells {
        let batch = self.batch(rulebook, seed);
        let rng = &mut Rng::new(seed ^ 77);
        let cut = rng.count(0, batch.num_rows());
        let (one, other) = (batch.slice(0, cut), batch.slice(cut, batch.num_rows() - cut));
        let partitions = if rng.chance(50) { vec![vec![one, other]] } else { vec![vec![one], vec![other]] };
        Cells::from_batches(rulebook, partitions, &ColumnNames::default()).unwrap_or_else(|problems| {
            panic!("{problems:?}");
        })
    }

    pub(super) fn amount(&self, row: usize) -> Total {
        let one = Total { low: MILLIONTHS, weight: MILLIONTHS, high: MILLIONTHS };
        self.weights.as_ref().map_or(one, |weights| weights[row])
    }

    /// The values of a row by which it is told apart.
    pub(super) fn key(&self, rulebook: &Rulebook, row: usize, by: &[FactId]) -> Vec<String> {
        let value = |fact: &FactId| {
            let place = self.facts.iter().position(|column| column == fact).unwrap();
            self.rows[row][place]
                .as_ref()
                .map_or(UNKNOWN.to_owned(), |known| written(rulebook, *fact, Some(known)))
        };
        by.iter().map(value).collect()
    }

    /// What the engine says of a row when it is asked for it alone.
    pub(super) fn mark(&self, law: &AskedLaw, row: usize, conclusion: &str) -> Mark {
        let mut case = Case::new(law.on);
        (case.known_by, case.view) = (law.known_by, law.view);
        for (fact, known) in self.facts.iter().zip(&self.rows[row]) {
            if let Some(known) = known {
                case.know(*fact, known.clone());
            }
        }
        let conclusion = law.engine.rulebook().conclusion(conclusion).unwrap();
        let verdict = match law.engine.situation_without_presumptions(&case) {
            Ok(mut situation) => situation.verdict(conclusion),
            Err(_) => {
                let status = language::rulebook::Status::Decided;
                engine::Verdict { conclusion, status, outcomes: Vec::new() }
            }
        };
        Mark::of(&verdict)
    }
}

fn text(rng: &mut Rng, words: Vec<Option<String>>) -> ArrayRef {
    match rng.below(4) {
        0 => Arc::new(StringArray::from(words)),
        1 => Arc::new(StringViewArray::from_iter(words)),
        2 => Arc::new(words.iter().map(Option::as_deref).collect::<DictionaryArray<Int8Type>>()),
        _ => Arc::new(words.iter().map(Option::as_deref).collect::<DictionaryArray<UInt16Type>>()),
    }
}

/// Values that are known exactly, or not at all, as numbers, days or bits.
fn native(rng: &mut Rng, domain: &FactType, cells: &[Option<&Known>]) -> Option<ArrayRef> {
    match domain {
        FactType::Flag => {
            let flag = |known: &Known| matches!(known, Known::Flag(true));
            Some(Arc::new(BooleanArray::from_iter(cells.iter().map(|cell| cell.map(flag)))))
        }
        FactType::Number { from, to, .. } => {
            let number = |cell: &Option<&Known>| match cell {
                None => Some(None),
                Some(Known::Number { from, to }) if from == to => Some(Some(i64::from(*from))),
                Some(_) => None,
            };
            let numbers: Vec<Option<i64>> = cells.iter().map(number).collect::<Option<_>>()?;
            Some(match rng.below(3) {
                0 if *from >= 0 && *to <= 255 => {
                    let small =
                        numbers.iter().map(|number| number.map(|number| u8::try_from(number).unwrap()));
                    Arc::new(UInt8Array::from_iter(small))
                }
                1 => Arc::new(Float64Array::from_iter(
                    numbers.iter().map(|number| number.map(|number| number as f64)),
                )),
                _ => Arc::new(Int64Array::from(numbers)),
            })
        }
        FactType::Date { .. } => {
            let day = |cell: &Option<&Known>| match cell {
                None => Some(None),
                Some(Known::Date { from, until }) if from == until => {
                    Some(Some(Date::constant(1970, 1, 1).until(*from).unwrap().get_days()))
                }
                Some(_) => None,
            };
            let days: Vec<Option<i32>> = cells.iter().map(day).collect::<Option<_>>()?;
            Some(Arc::new(Date32Array::from(days)))
        }
        FactType::Choice(_) | FactType::Set(_) => None,
    }
}

fn amounts(rng: &mut Rng, millionths: Vec<i128>) -> ArrayRef {
    let float = |amount: &i128| *amount as f64 / 1e6;
    match rng.below(3) {
        0 => Arc::new(Decimal128Array::from(millionths).with_precision_and_scale(38, 6).unwrap()),
        1 => {
            Arc::new(StringArray::from_iter_values(millionths.iter().map(|amount| float(amount).to_string())))
        }
        _ => Arc::new(Float64Array::from_iter_values(millionths.iter().map(float))),
    }
}

/// A law on a day, a known-by day and in a view near which the rulebook changes.
pub(super) fn law(engine: &Arc<Engine>, seed: u64) -> AskedLaw {
    let given = generate::empty_case(engine.rulebook(), seed);
    let on = given.on.unwrap_or(Date::constant(2025, 1, 1));
    AskedLaw { engine: Arc::clone(engine), on, known_by: given.known_by, view: given.view }
}

/// Totals by group and verdict words, without those that are nothing.
pub(super) type Found = BTreeMap<(Vec<String>, Vec<String>), (i128, i128, i128)>;

/// What was counted of a conclusion.
pub(super) fn found(counts: &Counts, conclusion: &str) -> Found {
    let mut found = Found::new();
    let mut add = |key: &[String], verdict: Vec<String>, total: Total| {
        if total != Total::default() {
            // In an unsound rulebook verdicts with gaps and conflicts share their words with others.
            let sum = found.entry((key.to_vec(), verdict)).or_insert((0, 0, 0));
            *sum = (sum.0 + total.low, sum.1 + total.weight, sum.2 + total.high);
        }
    };
    match counts {
        Counts::Once(all) => {
            for counted in all.iter().filter(|counted| counted.conclusion == conclusion) {
                for group in &counted.groups {
                    for (verdict, total) in counted.verdicts.iter().zip(&group.totals) {
                        add(&group.key, vec![format!("{:?} {:?}", verdict.kind, verdict.values)], *total);
                    }
                }
            }
        }
        Counts::Drawn(_) => {}
        Counts::Compared(all) => {
            for compared in all.iter().filter(|compared| compared.conclusion == conclusion) {
                let one = |verdict: &crate::VerdictKind| format!("{:?} {:?}", verdict.kind, verdict.values);
                let pairs: Vec<Vec<String>> = compared
                    .before
                    .iter()
                    .flat_map(|before| compared.after.iter().map(move |after| vec![one(before), one(after)]))
                    .collect();
                for group in &compared.groups {
                    for (pair, total) in pairs.iter().zip(&group.totals) {
                        add(&group.key, pair.clone(), *total);
                    }
                }
            }
        }
    }
    found
}

/// What the engine says, row by row.
pub(super) fn expected(table: &Table, question: &Question, conclusion: &str, by: &[FactId]) -> Found {
    let rulebook = question.law.engine.rulebook();
    let mut sums: BTreeMap<(Vec<String>, Step), Total> = BTreeMap::new();
    for row in 0..table.rows.len() {
        let before = table.mark(&question.law, row, conclusion);
        let after = question.compared.as_ref().map(|law| table.mark(law, row, conclusion));
        *sums.entry((table.key(rulebook, row, by), Step { before, after })).or_default() += table.amount(row);
    }
    let words = |law: &AskedLaw, mark: Mark| {
        let verdict = crate::words::verdict(guide::Speech::default(), law, conclusion, mark);
        format!("{:?} {:?}", verdict.kind, verdict.values)
    };
    let mut found = Found::new();
    for ((key, step), total) in sums {
        let mut verdict = vec![words(&question.law, step.before)];
        verdict.extend(step.after.map(|after| words(question.compared.as_ref().unwrap(), after)));
        if total != Total::default() {
            let sum = found.entry((key, verdict)).or_insert((0, 0, 0));
            *sum = (sum.0 + total.low, sum.1 + total.weight, sum.2 + total.high);
        }
    }
    found
}

/// Both views, for what does not depend on chance.
pub(super) const VIEWS: [View; 2] = [View::Paper, View::Practice];
