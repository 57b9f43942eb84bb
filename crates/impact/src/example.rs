//! A table to begin with: made up from published figures, and marked as such wherever it is shown. `example/sources.json`
//! names for each weight the figures, their sources and the step from them to it.

use crate::cells::Cells;
use crate::columns::ColumnNames;
use crate::problem::Problem;
use datafusion::arrow::array::{ArrayRef, RecordBatch, StringArray};
use language::Rulebook;
use std::sync::Arc;

static CELLS: &[u8] = include_bytes!("../example/cells.csv");

/// What each weight of the example follows from.
pub static EXAMPLE_SOURCES: &str = include_str!("../example/sources.json");

impl Cells {
    /// The built-in example.
    ///
    /// # Errors
    /// The rulebook does not have its facts.
    pub fn example(rulebook: &Rulebook) -> Result<Self, Vec<Problem>> {
        let carrier = |error: &dyn ToString| vec![Problem::Carrier(error.to_string())];
        let mut reader = csv::Reader::from_reader(CELLS);
        let header = reader.headers().map_err(|error| carrier(&error))?.clone();
        let rows: Vec<csv::StringRecord> =
            reader.records().collect::<Result<_, _>>().map_err(|error| carrier(&error))?;
        let columns = header.iter().enumerate().map(|(place, name)| {
            let words = rows.iter().map(|row| row.get(place).filter(|word| !word.is_empty()));
            (name, Arc::new(StringArray::from_iter(words)) as ArrayRef)
        });
        let batch = RecordBatch::try_from_iter(columns).map_err(|error| carrier(&error))?;
        Self::from_batches(rulebook, vec![vec![batch]], &ColumnNames::default())
    }
}
