//! Looks at the first rows for what is an identity whatever its column is called.

use crate::columns::Columns;
use crate::identity;
use crate::problem::Problem;
use datafusion::arrow::array::{Array, RecordBatch};
use datafusion::arrow::util::display::{ArrayFormatter, FormatOptions};

/// So many rows are looked at.
pub(super) const ROWS: usize = 10_000;

/// Checks all columns but the weights, also those that are not to be read.
///
/// # Errors
/// Every column that looks like an identity.
pub(super) fn check(columns: &Columns, batch: &RecordBatch) -> Result<(), Vec<Problem>> {
    let amounts = columns.amounts();
    let schema = batch.schema();
    let mut problems = Vec::new();
    for (field, array) in schema.fields().iter().zip(batch.columns()) {
        let (name, floats) = (field.name(), array.data_type().is_floating());
        if amounts.contains(&name.as_str()) || floats {
            continue;
        }
        let array = array.slice(0, array.len().min(ROWS));
        let options = FormatOptions::default();
        let Ok(shown) = ArrayFormatter::try_new(array.as_ref(), &options) else { continue };
        let values: Vec<String> = (0..array.len()).map(|row| shown.value(row).to_string()).collect();
        let is_fact = columns.fact(name).is_some();
        if let Some(why) = identity::by_content(values.iter().map(String::as_str), is_fact) {
            problems.push(Problem::Identity { column: name.clone(), why });
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}
