//! What may be shown, as text, CSV, JSON and a chart.
//!
//! A [`Report`] is made of what `privacy` lets out, and of what has to be said with it: which law was asked, until when
//! the rules were checked, and whether the table is a made-up one. Everything here is a pure function of it.
//!
//! Fields of the JSON: `table`, `synthetic`, `law` (`on`, `known-by`, `view`, `rulebook`), `compared-with` (the law
//! after, or null), `checked-until`, `threshold`, `draws` (`count`, `seed`, or null) and `conclusions`. A conclusion has
//! `conclusion`, `title`, `by`, `values` (sentences by name), `answers`, `groups` and `everybody`. An answer has `status`, `values` and `words`; in a
//! comparison it has `before` and `after`, which have these. A group has `group` (its values by fact, or null where
//! groups are added up), `others` (how many are, or null), `people`, and `answers`: a number for each answer. A number
//! is null where it is withheld; else it has `people`, `low`, `high`, `share`, `share-low`, `share-high`, and, where
//! weights were drawn, `drawn` and `share-drawn`, each with `5`, `50` and `95`.

mod chart;
mod json;
mod png;
mod rows;
mod sheet;
mod text;
mod words;

#[cfg(test)]
mod tests;

pub use png::NoPicture;

use crate::draws::Draws;
use crate::privacy::{Published, PublishedComparison, Threshold};
use guide::Speech;
use language::Date;

/// Everything that is told of one run.
///
/// ```
/// use guide::Speech;
/// use impact::{Law, Report, Threshold};
///
/// let law = Law { on: "2026-02-01".parse()?, known_by: None, practice: true, rulebook: None };
/// let report = Report {
///     table: "cells.csv".to_owned(),
///     synthetic: false,
///     law,
///     compared_with: None,
///     checked_until: Some("2026-03-01".parse()?),
///     threshold: Threshold::default(),
///     draws: None,
///     parts: Vec::new(),
/// };
/// assert!(report.text(Speech::default(), 80).contains("1 February 2026"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Report {
    /// The name of the table that was counted.
    pub table: String,
    /// Whether the table is made up from published figures.
    pub synthetic: bool,
    /// The law that was asked; in a comparison, the law before.
    pub law: Law,
    /// In a comparison, the law after.
    pub compared_with: Option<Law>,
    /// Until when the rulebook was checked, where it says so.
    pub checked_until: Option<Date>,
    /// Below which number of people a number is withheld.
    pub threshold: Threshold,
    /// Whether weights were drawn.
    pub draws: Option<Draws>,
    /// The conclusions.
    pub parts: Vec<Part>,
}

/// Which law was asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Law {
    /// The day of the law.
    pub on: Date,
    /// Only what was known by this day counts.
    pub known_by: Option<Date>,
    /// Whether reported practice counts as well.
    pub practice: bool,
    /// The folder of the rulebook, where it is not the built-in one.
    pub rulebook: Option<String>,
}

/// What is told of one conclusion.
#[derive(Clone, PartialEq, Debug)]
pub struct Part {
    /// The title of the conclusion.
    pub title: String,
    /// The titles of the facts that groups are made by.
    pub by: Vec<String>,
    /// What each value of the conclusion means: its name, and its sentence about somebody else.
    pub values: Vec<(String, String)>,
    /// For each fact that groups are made by: its values as they are written in a table, and in words.
    pub names: Vec<Vec<(String, String)>>,
    /// The numbers.
    pub numbers: Numbers,
}

/// The numbers of one conclusion.
#[derive(Clone, PartialEq, Debug)]
pub enum Numbers {
    /// Under one law.
    Once(Published),
    /// Under the law before and after a change.
    Compared(PublishedComparison),
}

/// A report that could not be written as CSV.
#[derive(Debug, thiserror::Error)]
#[error("the table cannot be written: {0}")]
pub struct NoTable(#[from] csv::Error);

impl Report {
    /// The report for people, in lines of at most so many columns.
    #[must_use]
    pub fn text(&self, speech: Speech, width: usize) -> String {
        text::text(self, speech, width)
    }

    /// One line for each group and answer. The first columns are the same for each table; those of the facts that
    /// groups are made by come last, each with the fact's name after `by `.
    ///
    /// # Errors
    /// The lines could not be put together.
    pub fn csv(&self) -> Result<String, NoTable> {
        rows::csv(self)
    }

    /// The report for programs; the fields are those that the module tells.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        json::json(self)
    }

    /// The chart, as an SVG picture that needs nothing but a font.
    #[must_use]
    pub fn svg(&self, speech: Speech) -> String {
        chart::svg(self, speech)
    }

    /// The chart as a PNG picture, drawn with the built-in font.
    ///
    /// # Errors
    /// The picture is too large, or it cannot be packed.
    pub fn png(&self, speech: Speech) -> Result<Vec<u8>, NoPicture> {
        png::png(&self.svg(speech))
    }
}
