//! The weights of rows.

use crate::counts::{MILLIONTHS, Total};
use crate::problem::{Problem, Wanted};
use crate::weight::{self, WrongWeight};
use datafusion::arrow::array::types::{Decimal128Type, Float64Type, Int64Type};
use datafusion::arrow::array::{Array, ArrayRef, AsArray};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::DataType;
use datafusion::arrow::util::display::array_value_to_string;
use std::sync::Arc;

/// The weights of a batch in millionths; without bounds each is its own.
pub(crate) struct Amounts {
    weight: Vec<i64>,
    bounds: Option<(Vec<i64>, Vec<i64>)>,
}

/// What a row counts as: one, where there are no weights.
pub(crate) fn of(amounts: Option<&Amounts>, row: usize) -> Total {
    let Some(amounts) = amounts else {
        return Total { low: MILLIONTHS, weight: MILLIONTHS, high: MILLIONTHS };
    };
    let (low, weight, high) = amounts.at(row);
    Total { low: low.into(), weight: weight.into(), high: high.into() }
}

impl Amounts {
    /// The least, the weight and the most of a row.
    pub(crate) fn at(&self, row: usize) -> (i64, i64, i64) {
        let at = |values: &Vec<i64>| values.get(row).copied().unwrap_or(0);
        let weight = at(&self.weight);
        self.bounds.as_ref().map_or((weight, weight, weight), |(low, high)| (at(low), weight, at(high)))
    }

    /// Reads the weights of a batch: one column, or the weight and its two bounds.
    ///
    /// # Errors
    /// A weight that cannot be counted with; its place is not known here.
    pub(crate) fn read(names: &[String], columns: &[ArrayRef]) -> Result<Option<Self>, Problem> {
        let read = |place: usize| match (names.get(place), columns.get(place)) {
            (Some(name), Some(column)) => millionths(name, column).map(Some),
            _ => Ok(None),
        };
        let Some(weight) = read(0)? else { return Ok(None) };
        let bounds = read(1)?.zip(read(2)?);
        if let Some((low, high)) = &bounds {
            let mut rows = low.iter().zip(&weight).zip(high).enumerate();
            if let Some((row, _)) = rows.find(|(_, ((low, weight), high))| low > weight || weight > high) {
                let text = |place: usize| {
                    columns
                        .get(place)
                        .and_then(|column| array_value_to_string(column, row).ok())
                        .unwrap_or_default()
                };
                let value = format!("{} / {} / {}", text(1), text(0), text(2));
                let name = names.first().map_or("", String::as_str);
                return Err(Problem::wrong_weight(name, value, WrongWeight::OutOfOrder));
            }
        }
        Ok(Some(Self { weight, bounds }))
    }
}

/// A column of weights in millionths.
pub(crate) fn millionths(name: &str, column: &ArrayRef) -> Result<Vec<i64>, Problem> {
    let wrong = |row: usize, wrong: WrongWeight| {
        let value = array_value_to_string(column, row).unwrap_or_default();
        Problem::wrong_weight(name, value, wrong)
    };
    let wrong_type = || Problem::wrong_type(name, column.data_type(), Wanted::Weight);
    if let Some(row) = (0..column.len()).find(|row| column.is_null(*row)) {
        return Err(wrong(row, WrongWeight::Missing));
    }
    let to = |data_type: &DataType| cast(column, data_type).map_err(|_| wrong_type());
    match column.data_type() {
        DataType::UInt64 => {
            each(to(&DataType::Utf8)?.as_string::<i32>().iter().flatten(), weight::from_text, wrong)
        }
        integer if integer.is_integer() => {
            let numbers = to(&DataType::Int64)?;
            each(numbers.as_primitive::<Int64Type>().values().iter().copied(), weight::from_integer, wrong)
        }
        DataType::Float16 | DataType::Float32 | DataType::Float64 => {
            let numbers = to(&DataType::Float64)?;
            each(numbers.as_primitive::<Float64Type>().values().iter().copied(), weight::from_float, wrong)
        }
        DataType::Decimal128(_, scale) if *scale >= 0 => {
            let numbers = column.as_primitive::<Decimal128Type>();
            let texts = (0..numbers.len()).map(|row| numbers.value_as_string(row));
            each(texts, |text: String| weight::from_text(&text), wrong)
        }
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View | DataType::Dictionary(..) => {
            let words =
                if *column.data_type() == DataType::Utf8 { Arc::clone(column) } else { to(&DataType::Utf8)? };
            each(words.as_string::<i32>().iter().map(Option::unwrap_or_default), weight::from_text, wrong)
        }
        _ => Err(wrong_type()),
    }
}

fn each<T>(
    values: impl Iterator<Item = T>,
    read: impl Fn(T) -> Result<i64, WrongWeight>,
    wrong: impl Fn(usize, WrongWeight) -> Problem,
) -> Result<Vec<i64>, Problem> {
    values.enumerate().map(|(row, value)| read(value).map_err(|error| wrong(row, error))).collect()
}
