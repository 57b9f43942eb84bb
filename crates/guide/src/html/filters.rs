//! What templates do with values.

use super::words::Words;
use crate::Speech;
use crate::words::date_words;
use language::Date;

/// A day in words.
#[askama::filter_fn]
pub fn day(date: &Date, _: &dyn askama::Values) -> askama::Result<String> {
    Ok(date_words(Speech::default(), *date))
}

/// A text of the rulebook, with what is Russian in it marked as Russian.
#[askama::filter_fn]
pub fn words(text: impl AsRef<str>, _: &dyn askama::Values) -> askama::Result<Words> {
    Ok(Words::said(text.as_ref()))
}
