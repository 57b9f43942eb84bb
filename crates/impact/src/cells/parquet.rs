//! Parquet files.

use super::{Cells, Source, checked, sample, unreadable};
use crate::columns::ColumnNames;
use crate::problem::{Place, Problem};
use datafusion::arrow::datatypes::SchemaRef;
use datafusion::parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use language::Rulebook;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Checks the files and their columns, and looks at the first rows.
pub(super) fn open(
    rulebook: &Rulebook,
    files: Vec<PathBuf>,
    names: &ColumnNames,
) -> Result<Cells, Vec<Problem>> {
    let mut found: Option<(PathBuf, SchemaRef)> = None;
    let (mut rows, mut empty, mut columns) = (0_u64, PathBuf::new(), None);
    for file in &files {
        let builder = builder(file)?;
        let schema = Arc::clone(builder.schema());
        match &found {
            None => found = Some((file.clone(), Arc::clone(&schema))),
            Some((_, same)) if same.fields() == schema.fields() => {}
            Some((first, _)) => {
                return Err(vec![Problem::Unlike { file: file.clone(), first: first.clone() }]);
            }
        }
        let here = u64::try_from(builder.metadata().file_metadata().num_rows()).unwrap_or(0);
        if here == 0 {
            empty.clone_from(file);
        }
        rows = rows.saturating_add(here);
        let place = || Place { file: Some(file.clone()), row: None };
        let checked = checked(rulebook, &schema, names).map_err(|problems| {
            problems.into_iter().map(|problem| problem.at(place())).collect::<Vec<_>>()
        })?;
        let mut reader =
            builder.with_batch_size(sample::ROWS).build().map_err(|error| broken(file, &error))?;
        if let Some(batch) = reader.next() {
            sample::check(&checked, &batch.map_err(|error| broken(file, &error))?)?;
        }
        columns = Some(checked);
    }
    match (columns, found) {
        (Some(columns), Some((_, schema))) if rows > 0 => {
            Ok(Cells { columns, schema, source: Source::Parquet(files), rows })
        }
        _ => Err(vec![Problem::Empty(empty)]),
    }
}

pub(super) fn builder(file: &Path) -> Result<ParquetRecordBatchReaderBuilder<File>, Vec<Problem>> {
    let opened = File::open(file).map_err(|error| unreadable(file, &error))?;
    ParquetRecordBatchReaderBuilder::try_new(opened).map_err(|error| broken(file, &error))
}

pub(super) fn broken(file: &Path, error: &impl ToString) -> Vec<Problem> {
    vec![Problem::Broken {
        place: Place { file: Some(file.to_owned()), row: None },
        reason: error.to_string(),
    }]
}
