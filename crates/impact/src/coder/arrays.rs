//! Arrow arrays as the few kinds that are counted.

use crate::problem::{Problem, Wanted};
use datafusion::arrow::array::types::{
    ArrowPrimitiveType, Date32Type, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type,
    UInt32Type,
};
use datafusion::arrow::array::{
    Array, ArrayRef, AsArray, BooleanArray, Date32Array, Float64Array, PrimitiveArray,
};
use datafusion::arrow::buffer::BooleanBuffer;
use datafusion::arrow::compute::{CastOptions, cast_with_options, max, min};
use datafusion::arrow::datatypes::DataType;
use guide::InputError;
use std::sync::Arc;
use tally::Values;

/// Values as they are counted.
pub(crate) enum Raw {
    /// None came yet.
    None,
    /// All are empty: their cells.
    Empty(Vec<u16>),
    /// Yes and no.
    Flags(BooleanArray),
    /// Whole numbers, or days by their number.
    Numbers(ArrayRef),
    /// Words by the number of a word.
    Dictionary(Keys),
    /// Words.
    Words(ArrayRef),
    /// The cells of words.
    Cells(Vec<u16>),
}

/// The keys of a dictionary.
pub(crate) struct Keys {
    pub(crate) keys: ArrayRef,
    words: ArrayRef,
}

impl Keys {
    pub(crate) fn words(&self) -> &ArrayRef {
        &self.words
    }
}

/// An array as one of the kinds that are counted.
///
/// # Errors
/// Its type is none that a fact can have, or a number is not whole.
pub(crate) fn plain(column: &str, array: &ArrayRef) -> Result<Raw, Problem> {
    let same = || Arc::clone(array);
    Ok(match array.data_type() {
        DataType::Null => Raw::Empty(vec![0; array.len()]),
        DataType::Boolean => Raw::Flags(array.as_boolean().clone()),
        DataType::Int8 | DataType::Int16 | DataType::Int32 | DataType::Int64 => Raw::Numbers(same()),
        DataType::UInt8 | DataType::UInt16 | DataType::UInt32 => Raw::Numbers(same()),
        DataType::Date32 => Raw::Numbers(same()),
        DataType::UInt64 => Raw::Numbers(cast(column, array, &DataType::Int64, Wanted::Number)?),
        DataType::Float16 | DataType::Float32 | DataType::Float64 => {
            let floats = cast(column, array, &DataType::Float64, Wanted::Number)?;
            whole(column, floats.as_primitive())?;
            Raw::Numbers(cast(column, &floats, &DataType::Int64, Wanted::Number)?)
        }
        DataType::Date64 | DataType::Timestamp(..) => {
            Raw::Numbers(cast(column, array, &DataType::Date32, Wanted::Date)?)
        }
        DataType::Dictionary(_, words) if is_text(words) => dictionary(column, array)?,
        DataType::Dictionary(_, values) => plain(column, &cast(column, array, values, Wanted::Text)?)?,
        text if is_text(text) => Raw::Words(same()),
        _ => return Err(wrong_type(column, array, Wanted::Text)),
    })
}

fn dictionary(column: &str, array: &ArrayRef) -> Result<Raw, Problem> {
    let keys_of = |array: &ArrayRef| {
        let dictionary = array.as_any_dictionary_opt()?;
        let (data, words) = (dictionary.keys(), dictionary.values());
        // The keys of a dictionary are numbers of a type of their own, which makes them an array again.
        let keys = data.slice(0, data.len());
        Some(Raw::Dictionary(Keys { keys, words: Arc::clone(words) }))
    };
    match array.data_type() {
        DataType::Dictionary(keys, words) if matches!(**keys, DataType::UInt64) => {
            let narrow = DataType::Dictionary(Box::new(DataType::Int64), words.clone());
            keys_of(&cast(column, array, &narrow, Wanted::Text)?)
        }
        _ => keys_of(array),
    }
    .ok_or_else(|| wrong_type(column, array, Wanted::Text))
}

/// Whether a type is one of words.
pub(crate) fn is_text(data_type: &DataType) -> bool {
    matches!(data_type, DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View)
}

fn cast(column: &str, array: &ArrayRef, to: &DataType, wanted: Wanted) -> Result<ArrayRef, Problem> {
    let strict = CastOptions { safe: false, ..CastOptions::default() };
    cast_with_options(array, to, &strict).map_err(|_| wrong_type(column, array, wanted))
}

fn wrong_type(column: &str, array: &ArrayRef, wanted: Wanted) -> Problem {
    Problem::wrong_type(column, array.data_type(), wanted)
}

fn whole(column: &str, floats: &Float64Array) -> Result<(), Problem> {
    // As far as this, every whole number is a float.
    const MOST: f64 = 9_007_199_254_740_992.0;
    let fits = |float: f64| float.fract() == 0.0 && float.abs() <= MOST;
    match floats.iter().flatten().find(|float| !fits(*float)) {
        None => Ok(()),
        Some(float) => {
            let message = guide::Speech::default().impact_cells_not_whole();
            Err(Problem::wrong_value(InputError::new(column, float.to_string(), message)))
        }
    }
}

/// The words of a text array, in order.
pub(crate) fn words(array: &ArrayRef) -> Box<dyn Iterator<Item = Option<&str>> + '_> {
    match array.data_type() {
        DataType::Utf8 => Box::new(array.as_string::<i32>().iter()),
        DataType::LargeUtf8 => Box::new(array.as_string::<i64>().iter()),
        DataType::Utf8View => Box::new(array.as_string_view().iter()),
        _ => Box::new(std::iter::empty()),
    }
}

pub(crate) fn bits(buffer: &BooleanBuffer) -> Values<'_> {
    Values::Bits { bytes: buffer.values(), offset: buffer.offset() }
}

/// The numbers of an array as they lie in memory.
pub(crate) fn numbers(array: &ArrayRef) -> Values<'_> {
    fn of<T: ArrowPrimitiveType>(array: &ArrayRef) -> &[T::Native] {
        array.as_primitive::<T>().values()
    }
    match array.data_type() {
        DataType::Int8 => Values::I8(of::<Int8Type>(array)),
        DataType::Int16 => Values::I16(of::<Int16Type>(array)),
        DataType::Int32 => Values::I32(of::<Int32Type>(array)),
        DataType::Date32 => Values::I32(of::<Date32Type>(array)),
        DataType::UInt8 => Values::U8(of::<UInt8Type>(array)),
        DataType::UInt16 => Values::U16(of::<UInt16Type>(array)),
        DataType::UInt32 => Values::U32(of::<UInt32Type>(array)),
        DataType::Int64 => Values::I64(of::<Int64Type>(array)),
        _ => Values::I64(&[]),
    }
}

/// The least and the greatest number of an array.
pub(crate) fn extremes(array: &ArrayRef) -> Option<(i64, i64)> {
    fn of<T: ArrowPrimitiveType>(array: &ArrayRef) -> Option<(i64, i64)>
    where
        T::Native: Into<i64>,
    {
        let array: &PrimitiveArray<T> = array.as_primitive_opt()?;
        Some((min(array)?.into(), max(array)?.into()))
    }
    match array.data_type() {
        DataType::Int8 => of::<Int8Type>(array),
        DataType::Int16 => of::<Int16Type>(array),
        DataType::Int32 => of::<Int32Type>(array),
        DataType::Date32 => of::<Date32Type>(array),
        DataType::UInt8 => of::<UInt8Type>(array),
        DataType::UInt16 => of::<UInt16Type>(array),
        DataType::UInt32 => of::<UInt32Type>(array),
        _ => of::<Int64Type>(array),
    }
}

/// A number of an array as it would be written: of days, the day.
pub(crate) fn number_as_text(array: &ArrayRef, number: i64) -> String {
    let day = || {
        let day = Date32Array::from(vec![i32::try_from(number).ok()?]);
        day.value_as_date(0).map(|day| day.to_string())
    };
    match array.data_type() {
        DataType::Date32 => day().unwrap_or_else(|| number.to_string()),
        _ => number.to_string(),
    }
}
