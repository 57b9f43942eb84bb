//! What templates do with values.

use super::words::Words;
use crate::Speech;
use crate::words::date_words;
use language::Date;

/// A day in words.
#[askama::filter_fn]
pub fn day(date: &Date, _: &dyn askama::Values, speech: &Speech) -> askama::Result<String> {
    Ok(date_words(*speech, *date))
}

/// A text on a page in a language, with what is Russian in it marked as Russian.
#[askama::filter_fn]
pub fn words(text: impl AsRef<str>, _: &dyn askama::Values, speech: &Speech) -> askama::Result<Words> {
    Ok(Words::said(*speech, text.as_ref()))
}
