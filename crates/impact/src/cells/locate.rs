//! Where a mistake stands. Counting does not keep account of places, since rows come from many files at once; once it has
//! met a mistake, the table is read again, in order, until a handful is found.

use super::{csv, parquet};
use crate::amounts::Amounts;
use crate::coder::Coder;
use crate::columns::Columns;
use crate::problem::{Place, Problem};
use crate::values;
use ::csv::StringRecord;
use datafusion::arrow::array::{Array as _, ArrayRef, RecordBatch, StringArray};
use guide::Speech;
use language::Rulebook;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// So many mistakes are told.
const MOST: usize = 8;

/// Gathers mistakes, each of which is told once, at its first place.
pub(super) struct Finder<'r> {
    speech: Speech,
    rulebook: &'r Rulebook,
    columns: &'r Columns,
    /// Words that are known to be values, by column.
    good: HashSet<(usize, String)>,
    told: HashSet<String>,
    problems: Vec<Problem>,
}

impl<'r> Finder<'r> {
    pub(super) fn new(speech: Speech, rulebook: &'r Rulebook, columns: &'r Columns) -> Self {
        Self { speech, rulebook, columns, good: HashSet::new(), told: HashSet::new(), problems: Vec::new() }
    }

    fn is_full(&self) -> bool {
        self.problems.len() >= MOST
    }

    fn tell(&mut self, problem: Problem, place: Place) {
        if !self.is_full() && self.told.insert(problem.to_string()) {
            self.problems.push(problem.at(place));
        }
    }

    /// Looks at a word in a fact's column.
    fn word(&mut self, column: usize, text: &str, place: &Place) {
        let key = (column, text.to_owned());
        let Some(fact) = self.columns.facts.get(column) else { return };
        if self.good.contains(&key) {
            return;
        }
        match values::known(self.speech, self.rulebook, fact.fact, text) {
            Ok(_) => drop(self.good.insert(key)),
            Err(error) => self.tell(Problem::wrong_value(error), place.clone()),
        }
    }

    fn batch(&mut self, batch: &RecordBatch, file: Option<&PathBuf>, before: u64) {
        let columns = self.columns;
        for row in 0..batch.num_rows() {
            let number = u64::try_from(row).unwrap_or(u64::MAX).saturating_add(before).saturating_add(1);
            let place = Place { file: file.cloned(), row: Some(number) };
            for column in &columns.facts {
                let Some(array) = batch.column_by_name(&column.name) else { continue };
                if let Err(problem) = Coder::check(self.speech, self.rulebook, column, &array.slice(row, 1)) {
                    self.tell(problem, place.clone());
                }
            }
            let amounts: Vec<ArrayRef> = columns
                .amounts()
                .iter()
                .filter_map(|name| Some(batch.column_by_name(name)?.slice(row, 1)))
                .collect();
            self.amounts(&amounts, &place);
            if self.is_full() {
                return;
            }
        }
    }

    fn amounts(&mut self, amounts: &[ArrayRef], place: &Place) {
        let names: Vec<String> = self.columns.amounts().into_iter().map(str::to_owned).collect();
        if let Err(problem) = Amounts::read(&names, amounts) {
            self.tell(problem, place.clone());
        }
    }
}

pub(super) fn in_csv(mut finder: Finder<'_>, files: &[PathBuf]) -> Vec<Problem> {
    for file in files {
        if let Err(problems) = in_csv_file(&mut finder, file) {
            finder.problems.extend(problems);
        }
        if finder.is_full() {
            break;
        }
    }
    finder.problems
}

fn in_csv_file(finder: &mut Finder<'_>, file: &Path) -> Result<(), Vec<Problem>> {
    let mut reader = csv::reader(file)?;
    let header = csv::header(file, &mut reader)?;
    let place_of = |name: &str| header.iter().position(|column| column == name);
    let facts: Vec<Option<usize>> =
        finder.columns.facts.iter().map(|column| place_of(&column.name)).collect();
    let amounts: Vec<Option<usize>> = finder.columns.amounts().iter().map(|name| place_of(name)).collect();
    let (mut record, mut row) = (StringRecord::new(), 0_u64);
    while !finder.is_full()
        && reader.read_record(&mut record).map_err(|error| vec![csv::broken(file, &error)])?
    {
        row = row.saturating_add(1);
        let place = Place { file: Some(file.to_owned()), row: Some(row) };
        let value = |place: &Option<usize>| place.and_then(|place| record.get(place)).unwrap_or_default();
        for (column, at) in facts.iter().enumerate() {
            finder.word(column, value(at), &place);
        }
        let weights = amounts.iter().map(|at| {
            let text = Some(value(at)).filter(|text| !text.is_empty());
            Arc::new(StringArray::from(vec![text])) as ArrayRef
        });
        finder.amounts(&weights.collect::<Vec<_>>(), &place);
    }
    Ok(())
}

pub(super) fn in_parquet(mut finder: Finder<'_>, files: &[PathBuf]) -> Vec<Problem> {
    for file in files {
        let mut before = 0_u64;
        let found = parquet::builder(file)
            .and_then(|builder| builder.build().map_err(|error| parquet::broken(file, &error)))
            .and_then(|reader| {
                for batch in reader {
                    let batch = batch.map_err(|error| {
                        let place = Place { file: Some(file.clone()), row: Some(before.saturating_add(1)) };
                        vec![Problem::Broken { place, reason: error.to_string() }]
                    })?;
                    finder.batch(&batch, Some(file), before);
                    before = before.saturating_add(u64::try_from(batch.num_rows()).unwrap_or(0));
                    if finder.is_full() {
                        break;
                    }
                }
                Ok(())
            });
        if let Err(problems) = found {
            finder.problems.extend(problems);
        }
    }
    finder.problems
}

pub(super) fn in_memory(mut finder: Finder<'_>, partitions: &[Vec<RecordBatch>]) -> Vec<Problem> {
    let mut before = 0_u64;
    for batch in partitions.iter().flatten() {
        finder.batch(batch, None, before);
        before = before.saturating_add(u64::try_from(batch.num_rows()).unwrap_or(0));
    }
    finder.problems
}
