//! CSV files. All columns are read as words, so that a class (`18..65`) may stand wherever a number may.

use super::{Cells, Source, checked, sample, unreadable};
use crate::columns::ColumnNames;
use crate::problem::{Place, Problem};
use csv::{Reader, ReaderBuilder, StringRecord};
use datafusion::arrow::array::{ArrayRef, RecordBatch, StringBuilder};
use datafusion::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
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
    let mut first: Option<(PathBuf, Vec<String>)> = None;
    let (mut rows, mut empty) = (0_u64, PathBuf::new());
    let mut found = None;
    for file in &files {
        let mut reader = reader(file)?;
        let header = header(file, &mut reader)?;
        match &first {
            None => first = Some((file.clone(), header.clone())),
            Some((_, same)) if *same == header => {}
            Some((first, _)) => {
                return Err(vec![Problem::Unlike { file: file.clone(), first: first.clone() }]);
            }
        }
        let schema = schema(&header);
        let columns = checked(rulebook, &schema, names)?;
        let (batch, all) = first_rows(file, &mut reader, &schema)?;
        sample::check(&columns, &batch)?;
        if all == 0 {
            empty.clone_from(file);
        }
        rows = rows.saturating_add(all);
        found = Some((columns, schema));
    }
    match found {
        Some((columns, schema)) if rows > 0 => {
            Ok(Cells { columns, schema, source: Source::Csv(files), rows })
        }
        _ => Err(vec![Problem::Empty(empty)]),
    }
}

pub(super) fn reader(file: &Path) -> Result<Reader<File>, Vec<Problem>> {
    let opened = File::open(file).and_then(|opened| match opened.metadata()?.is_dir() {
        true => Err(std::io::ErrorKind::IsADirectory.into()),
        false => Ok(opened),
    });
    Ok(ReaderBuilder::new().from_reader(opened.map_err(|error| unreadable(file, &error))?))
}

/// The names of the columns.
pub(super) fn header(file: &Path, reader: &mut Reader<File>) -> Result<Vec<String>, Vec<Problem>> {
    let header = reader.headers().map_err(|error| vec![broken(file, &error)])?;
    if header.is_empty() {
        return Err(vec![Problem::Empty(file.to_owned())]);
    }
    let plain = |name: &str| name.trim_start_matches('\u{feff}').to_owned();
    Ok(header.iter().map(plain).collect())
}

fn schema(header: &[String]) -> SchemaRef {
    let fields: Vec<Field> = header.iter().map(|name| Field::new(name, DataType::Utf8, true)).collect();
    Arc::new(Schema::new(fields))
}

/// The first rows, and how many there are about in all.
fn first_rows(
    file: &Path,
    reader: &mut Reader<File>,
    schema: &SchemaRef,
) -> Result<(RecordBatch, u64), Vec<Problem>> {
    let mut builders: Vec<StringBuilder> = schema.fields().iter().map(|_| StringBuilder::new()).collect();
    let begin = reader.position().byte();
    let (mut record, mut rows) = (StringRecord::new(), 0_u64);
    let most = u64::try_from(sample::ROWS).unwrap_or(u64::MAX);
    while rows < most && reader.read_record(&mut record).map_err(|error| vec![broken(file, &error)])? {
        for (builder, value) in builders.iter_mut().zip(&record) {
            builder.append_value(value);
        }
        rows = rows.saturating_add(1);
    }
    let arrays = builders.iter_mut().map(|builder| Arc::new(builder.finish()) as ArrayRef).collect();
    let batch = RecordBatch::try_new(Arc::clone(schema), arrays);
    let batch = batch.map_err(|error| vec![Problem::Carrier(error.to_string())])?;
    let read = reader.position().byte().saturating_sub(begin);
    let size = reader.get_ref().metadata().map_or(0, |data| data.len()).saturating_sub(begin);
    let about = if rows < most { Some(rows) } else { size.saturating_mul(rows).checked_div(read) };
    Ok((batch, about.unwrap_or(rows).max(rows)))
}

/// What is wrong with the file, and where.
pub(super) fn broken(file: &Path, error: &csv::Error) -> Problem {
    let row = error.position().map(|position| position.record());
    let reason = match error.kind() {
        csv::ErrorKind::Io(error) => error.to_string(),
        csv::ErrorKind::Utf8 { err, .. } => err.to_string(),
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            return Problem::Broken {
                place: Place { file: Some(file.to_owned()), row },
                reason: guide::Speech::default().impact_cells_unequal(*len, *expected_len),
            };
        }
        _ => error.to_string(),
    };
    Problem::Broken { place: Place { file: Some(file.to_owned()), row }, reason }
}
