//! Sources and instruments.

use super::conditions::Allowed;
use super::names::Space;
use super::{Checker, Located, keyword_span};
use crate::{
    Date,
    diagnostic::{Code, Diagnostic},
    rulebook::{Dated, Instrument, InstrumentId, Mark, Period, Source, Standing},
    syntax::{Name, Value},
};
use typed_index_collections::TiVec;

impl<'t> Checker<'t> {
    pub(super) fn source(&mut self, entry: Located<'t>) -> Option<Source> {
        let block = entry.block;
        let address = match block.value("address") {
            Some(Value::Address(address)) => Some(address.text.to_owned()),
            _ => None,
        };
        Some(Source {
            name: block.name_text(),
            publisher: block.text("publisher")?,
            title: block.text("title")?,
            date: block.moment("date")?,
            address,
            mark: mark(block.word("mark")?.text)?,
            place: self.place(entry),
        })
    }

    pub(super) fn instruments(&mut self) -> TiVec<InstrumentId, Instrument> {
        let blocks = self.names.blocks(Space::Instrument).to_vec();
        let instruments: TiVec<InstrumentId, Instrument> = self.each(Space::Instrument, Self::instrument);
        // Where one could not be built, positions and ids may differ.
        if instruments.len() == blocks.len() {
            for (entry, instrument) in blocks.into_iter().zip(&instruments) {
                let names = entry.block.names("repeals").unwrap_or(&[]);
                for (name, id) in names.iter().zip(&instrument.repeals) {
                    if let Some(other) = instruments.get(*id) {
                        self.repealed_has_ended(entry, *name, instrument, other);
                    }
                }
            }
        }
        instruments
    }

    /// What law repeals has ended before that law is in force. A bill only would repeal it.
    fn repealed_has_ended(
        &mut self,
        entry: Located<'t>,
        name: Name<'_>,
        repealing: &Instrument,
        repealed: &Instrument,
    ) {
        let (from, until) = (repealing.in_force.from, repealed.in_force.until);
        let place = repealed.place.clone();
        let report = match (from, until) {
            // Its own block is reported already.
            (_, None) if repealed.standing == Standing::Repealed => return,
            _ if repealing.standing == Standing::Bill || repealing.name == repealed.name => return,
            (_, None) => {
                let message = format!(
                    "`{}` is repealed by `{}` and has no last day in force",
                    name.text, repealing.name
                );
                Diagnostic::new(Code::MissingEnd, entry.file, name.span(), message)
                    .help("add `until` and its last day to the `in force` of what is repealed")
            }
            (Some(from), Some(until)) if from <= until => {
                let message = format!(
                    "`{}` is in force until {until}, and `{}`, which repeals it, from {from}",
                    name.text, repealing.name
                );
                Diagnostic::new(Code::OutlivesRepeal, entry.file, name.span(), message)
                    .help("let it end on the day before, or correct the day from which it is repealed")
            }
            _ => return,
        };
        self.report(report.related(place.file, place.header, "what is repealed"));
    }

    fn instrument(&mut self, entry: Located<'t>) -> Option<Instrument> {
        let block = entry.block;
        let sources = self.own_sources(entry);
        let standing = block.word("standing").and_then(|word| standing(word.text));
        let repeals = self.others(Space::Instrument, entry, "repeals");
        let amends = self.others(Space::Instrument, entry, "amends");
        let touches = self.touches(entry);
        let condition = self.condition_of(entry, Allowed::FactsOnly);
        let in_force = match block.period("in force") {
            Some(syntax) => self.period(entry.file, syntax),
            None => Some(Period::default()),
        };
        if let (Some(standing), Some(in_force)) = (standing, in_force) {
            self.dates_of_standing(entry, standing, in_force);
        }
        let known_from = block.period("known").and_then(|known| known.from).map(|day| day.date);
        let dated = self.dated(entry, in_force.and_then(|dates| dates.from).or(known_from));
        Some(Instrument {
            name: block.name_text(),
            title: block.text("title")?,
            says: block.text("says"),
            standing: standing?,
            in_force: in_force?,
            known_from,
            dated,
            repeals: repeals?,
            amends: amends?,
            touches: touches?,
            condition: condition?.condition,
            note: block.text("note"),
            sources: sources?,
            place: self.place(entry),
        })
    }

    /// The day that an instrument is counted from (for a bill, the day it was known) lies in the time that the
    /// sources give for it.
    fn dated(&mut self, entry: Located<'t>, from: Option<Date>) -> Option<Dated> {
        let Some(Value::Dated(syntax)) = entry.block.value("dated") else { return None };
        let (first, last) = (syntax.moment.first_day()?, syntax.moment.last_day()?);
        // Without a day to count from, the missing field is what is reported.
        let outside = from.is_some_and(|from| !(first..=last).contains(&from));
        if outside && !entry.block.broken {
            let message = "the day that this is counted from lies outside the time given here";
            let report = Diagnostic::new(Code::OutsideDated, entry.file, syntax.span.clone(), message);
            self.report(report.help(
                "let `in force`, or the `known` of a bill, begin on a day in this time; its last day claims least where the day is not known",
            ));
        }
        Some(Dated { moment: syntax.moment.clone(), before: syntax.before })
    }

    /// Only a bill may be without dates; what is repealed has ended.
    fn dates_of_standing(&mut self, entry: Located<'t>, standing: Standing, in_force: Period) {
        if entry.block.broken {
            return;
        }
        if standing != Standing::Bill && entry.block.field("in force").is_none() {
            self.missing_field(entry, "in force");
        } else if standing == Standing::Repealed && in_force.until.is_none() {
            let span = keyword_span(entry.block, "in force");
            let report = Diagnostic::new(
                Code::MissingEnd,
                entry.file,
                span,
                "a repealed instrument has a last day in force",
            );
            self.report(
                report.label("without an end").help("add `until` and the last day on which it was in force"),
            );
        }
    }
}

fn standing(word: &str) -> Option<Standing> {
    match word {
        "enacted" => Some(Standing::Enacted),
        "bill" => Some(Standing::Bill),
        "practice" => Some(Standing::Practice),
        "repealed" => Some(Standing::Repealed),
        _ => None,
    }
}

/// A mark, by its word.
pub(super) fn mark(word: &str) -> Option<Mark> {
    match word {
        "primary" => Some(Mark::Primary),
        "reported" => Some(Mark::Reported),
        "single-source" => Some(Mark::SingleSource),
        "unconfirmed" => Some(Mark::Unconfirmed),
        _ => None,
    }
}
