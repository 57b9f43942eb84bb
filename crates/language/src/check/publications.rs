//! Sources and instruments.

use super::fields::mark;
use super::{Checker, Located, keyword_span};
use crate::{
    diagnostic::{Code, Diagnostic},
    rulebook::{Instrument, Period, Source, Standing},
    syntax::Value,
};

impl<'t> Checker<'t> {
    pub(super) fn source(&mut self, entry: Located<'t>) -> Option<Source> {
        let block = entry.block;
        let Value::Published(date) = block.value("date")? else { return None };
        let address = match block.value("address") {
            Some(Value::Address(address)) => Some(address.text.to_owned()),
            _ => None,
        };
        Some(Source {
            name: block.name_text(),
            publisher: block.text("publisher")?,
            title: block.text("title")?,
            date: date.clone(),
            address,
            mark: mark(block.word("mark")?.text)?,
            place: self.place(entry),
        })
    }

    pub(super) fn instrument(&mut self, entry: Located<'t>) -> Option<Instrument> {
        let block = entry.block;
        let sources = self.own_sources(entry);
        let standing = block.word("standing").and_then(|word| standing(word.text));
        let in_force = match block.period("in force") {
            Some(syntax) => self.period(entry.file, syntax),
            None => Some(Period::default()),
        };
        if let (Some(standing), Some(in_force)) = (standing, in_force) {
            self.dates_of_standing(entry, standing, in_force);
        }
        Some(Instrument {
            name: block.name_text(),
            title: block.text("title")?,
            standing: standing?,
            in_force: in_force?,
            known_from: block.period("known").and_then(|known| known.from).map(|day| day.date),
            note: block.text("note"),
            sources: sources?,
            place: self.place(entry),
        })
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
