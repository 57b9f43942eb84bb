//! A table of cells: facts or classes of facts, with how many people each row stands for.

mod csv;
mod locate;
mod parquet;
mod sample;
mod types;

use crate::columns::{ColumnNames, Columns};
use crate::problem::Problem;
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::datatypes::SchemaRef;
use datafusion::common::Result;
use datafusion::datasource::MemTable;
use datafusion::prelude::{CsvReadOptions, DataFrame, ParquetReadOptions, SessionContext};
use guide::Speech;
use language::Rulebook;
use locate::Finder;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A table of cells whose columns have been checked; its rows are read while they are counted.
pub struct Cells {
    pub(crate) columns: Columns,
    pub(crate) schema: SchemaRef,
    source: Source,
    /// How many rows there are, or about how many.
    rows: u64,
}

enum Source {
    Csv(Vec<PathBuf>),
    Parquet(Vec<PathBuf>),
    Memory(Vec<Vec<RecordBatch>>),
}

impl Cells {
    /// Opens a table that lies in files, all CSV or all Parquet, and checks its columns.
    ///
    /// # Errors
    /// Everything that can be seen to be wrong before the rows are read: files that are missing, damaged or empty, and columns
    /// that are no facts, hold something else than their facts take, or look like an identity.
    pub fn open(rulebook: &Rulebook, files: &[PathBuf], names: &ColumnNames) -> Result<Self, Vec<Problem>> {
        let ends_with = |ending: &str| {
            let ends =
                |file: &&PathBuf| file.extension().is_some_and(|found| found.eq_ignore_ascii_case(ending));
            files.iter().find(|file| !ends(file))
        };
        let files_owned = || files.to_vec();
        match (ends_with("csv"), ends_with("parquet")) {
            (None, _) => csv::open(rulebook, files_owned(), names),
            (_, None) => parquet::open(rulebook, files_owned(), names),
            (Some(odd), Some(_)) => Err(vec![Problem::Form(odd.clone())]),
        }
    }

    /// A table in memory, in partitions that are counted side by side.
    ///
    /// # Errors
    /// As [`Cells::open`].
    pub fn from_batches(
        rulebook: &Rulebook,
        partitions: Vec<Vec<RecordBatch>>,
        names: &ColumnNames,
    ) -> Result<Self, Vec<Problem>> {
        let nothing = || vec![Problem::Empty(PathBuf::new())];
        let first = partitions.iter().flatten().next().ok_or_else(nothing)?;
        let schema = first.schema();
        let columns = checked(rulebook, &schema, names)?;
        let rows = partitions.iter().flatten().map(RecordBatch::num_rows).fold(0, usize::saturating_add);
        if rows == 0 {
            return Err(nothing());
        }
        sample::check(&columns, first)?;
        let rows = u64::try_from(rows).unwrap_or(u64::MAX);
        Ok(Self { columns, schema, source: Source::Memory(partitions), rows })
    }

    /// How many rows there are; of CSV files about how many.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// The names of the columns that are facts, in the order of the table.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        self.columns.facts.iter().map(|column| column.name.as_str())
    }

    /// Whether the weights have bounds.
    #[must_use]
    pub fn is_bounded(&self) -> bool {
        self.columns.bounds.is_some()
    }

    /// The table in a session; `in_order` where rows must come in the order of the table, which takes a session of one thread.
    pub(crate) async fn frame(&self, session: &SessionContext, in_order: bool) -> Result<DataFrame> {
        match &self.source {
            Source::Csv(files) => {
                let options =
                    CsvReadOptions::new().schema(&self.schema).has_header(true).newlines_in_values(false);
                session.read_csv(paths(files), options.file_extension("")).await
            }
            Source::Parquet(files) => {
                let options = ParquetReadOptions { file_extension: "", ..ParquetReadOptions::default() };
                session.read_parquet(paths(files), options.schema(&self.schema)).await
            }
            Source::Memory(partitions) => {
                let together = || vec![partitions.iter().flatten().cloned().collect()];
                let partitions = if in_order { together() } else { partitions.clone() };
                let table = MemTable::try_new(Arc::clone(&self.schema), partitions)?;
                session.read_table(Arc::new(table))
            }
        }
    }

    /// The mistakes in the rows, with their places, once it is known that there is one: at most a handful.
    pub(crate) fn locate(&self, speech: Speech, rulebook: &Rulebook) -> Vec<Problem> {
        match &self.source {
            Source::Csv(files) => locate::in_csv(Finder::new(speech, rulebook, &self.columns), files),
            Source::Parquet(files) => locate::in_parquet(Finder::new(speech, rulebook, &self.columns), files),
            Source::Memory(partitions) => {
                locate::in_memory(Finder::new(speech, rulebook, &self.columns), partitions)
            }
        }
    }
}

/// What the columns mean, and whether they can hold it.
fn checked(rulebook: &Rulebook, schema: &SchemaRef, names: &ColumnNames) -> Result<Columns, Vec<Problem>> {
    let all: Vec<String> = schema.fields().iter().map(|field| field.name().clone()).collect();
    let columns = Columns::new(rulebook, &all, names)?;
    let problems = types::check(rulebook, &columns, schema);
    if problems.is_empty() { Ok(columns) } else { Err(problems) }
}

fn paths(files: &[PathBuf]) -> Vec<String> {
    files.iter().map(|file| file.to_string_lossy().into_owned()).collect()
}

fn unreadable(file: &Path, error: &std::io::Error) -> Vec<Problem> {
    vec![Problem::Unreadable { file: file.to_owned(), reason: error.to_string() }]
}
