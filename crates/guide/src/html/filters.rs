//! What templates do with values.

use crate::words;
use language::Date;

/// A day in words.
#[askama::filter_fn]
pub(crate) fn day(date: &Date, _: &dyn askama::Values) -> askama::Result<String> {
    Ok(words::date_words(*date))
}
