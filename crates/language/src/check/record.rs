//! Events, figures, helpers, and the lists in which blocks name others of their kind.

use super::circles::order;
use super::conditions::Allowed;
use super::names::Space;
use super::{Checker, Located, keyword_span};
use crate::{
    diagnostic::{Code, Diagnostic},
    rulebook::{
        Amount, Checked, ConclusionId, Event, Figure, FigureId, FigurePeriod, Helper, Listing, PublishedOn,
        Quantity,
    },
    syntax::Value,
};
use typed_index_collections::TiVec;

impl<'t> Checker<'t> {
    pub(super) fn event(&mut self, entry: Located<'t>) -> Option<Event> {
        let block = entry.block;
        let sources = self.own_sources(entry);
        let touches = self.touches(entry);
        let condition = self.condition_of(entry, Allowed::FactsOnly);
        let (date, until) = (block.moment("date")?, block.moment("until"));
        if ends_before(&date, until.as_ref()) {
            self.empty_range(entry.file, keyword_span(block, "until"));
        }
        Some(Event {
            name: block.name_text(),
            title: block.text("title")?,
            date,
            until,
            says: block.text("says")?,
            touches: touches?,
            condition: condition?.condition,
            sources: sources?,
            place: self.place(entry),
        })
    }

    pub(super) fn figures(&mut self) -> TiVec<FigureId, Figure> {
        let figures: TiVec<FigureId, Figure> = self.each(Space::Figure, Self::figure);
        if figures.len() == self.names.blocks(Space::Figure).len() {
            self.circles_of_corrections(&figures);
        }
        figures
    }

    fn figure(&mut self, entry: Located<'t>) -> Option<Figure> {
        let block = entry.block;
        let sources = self.own_sources(entry);
        let contradicts = self.others(Space::Figure, entry, "contradicts");
        let corrects = self.others(Space::Figure, entry, "corrects");
        let condition = self.condition_of(entry, Allowed::FactsOnly);
        let value = self.quantity(entry);
        let period = self.figure_period(entry);
        let title = block.text("title")?;
        let counts = title.split_once(", ").map_or(title.as_str(), |(counts, _)| counts).to_owned();
        Some(Figure {
            name: block.name_text(),
            title,
            counts,
            value: value?,
            measures: block.text("measures")?,
            period: period?,
            said_by: block.text("said by"),
            checked: checked(block.word("checked")?.text)?,
            note: block.text("note"),
            contradicts: contradicts?,
            corrects: corrects?,
            condition: condition?.condition,
            sources: sources?,
            place: self.place(entry),
        })
    }

    fn quantity(&mut self, entry: Located<'t>) -> Option<Quantity> {
        let Value::Quantity(syntax) = entry.block.value("value")? else { return None };
        if matches!(syntax.amount, Amount::Between(from, to) if to < from) {
            self.empty_range(entry.file, syntax.amount_span.clone());
        }
        Some(Quantity { amount: syntax.amount, unit: syntax.unit.text.clone() })
    }

    fn figure_period(&mut self, entry: Located<'t>) -> Option<FigurePeriod> {
        let Value::Moments(moments) = entry.block.value("period")? else { return None };
        if ends_before(&moments.from, moments.until.as_ref()) {
            self.empty_range(entry.file, moments.span.clone());
        }
        Some(FigurePeriod { from: moments.from.clone(), until: moments.until.clone() })
    }

    /// Of figures that correct each other in a circle, none is the better one.
    fn circles_of_corrections(&mut self, figures: &TiVec<FigureId, Figure>) {
        let corrects: Vec<Vec<usize>> = figures
            .iter()
            .map(|figure| figure.corrects.iter().map(|other| usize::from(*other)).collect())
            .collect();
        for circle in order(&corrects).circles.into_iter().filter(|circle| circle.len() > 1) {
            let places: Vec<_> =
                circle.iter().filter_map(|id| Some(&figures.get(FigureId::from(*id))?.place)).collect();
            let Some((first, rest)) = places.split_first() else { continue };
            let message = "this figure corrects, by way of others, itself";
            let mut report = Diagnostic::new(Code::Circle, first.file, first.header.clone(), message);
            for place in rest {
                report = report.related(place.file, place.header.clone(), "by way of this one");
            }
            self.report(report.help("only the better figure corrects the other; use `contradicts` for both"));
        }
    }

    pub(super) fn helper(&mut self, entry: Located<'t>) -> Option<Helper> {
        let block = entry.block;
        let sources = self.own_sources(entry);
        let condition = self.condition_of(entry, Allowed::FactsOnly);
        Some(Helper {
            name: block.name_text(),
            title: block.text("title")?,
            does: block.text("does")?,
            contact: block.text("contact"),
            seen: block.moment("seen")?,
            listed: listing(block.word("listed")?.text)?,
            note: block.text("note"),
            condition: condition?.condition,
            sources: sources?,
            place: self.place(entry),
        })
    }

    /// The conclusions that a block touches.
    pub(super) fn touches(&mut self, entry: Located<'t>) -> Option<Vec<ConclusionId>> {
        self.resolve_all(Space::Conclusion, entry.file, entry.block.names("touches").unwrap_or(&[]))
    }

    /// Others of the block's own kind, which a field lists.
    pub(super) fn others<I: From<usize> + Copy + PartialEq>(
        &mut self,
        space: Space,
        entry: Located<'t>,
        keyword: &str,
    ) -> Option<Vec<I>> {
        let names = entry.block.names(keyword).unwrap_or(&[]);
        let own = entry.block.name.map(|name| name.text);
        for name in names.iter().filter(|name| Some(name.text) == own) {
            let message = format!("`{}` stands in its own `{keyword}`", name.text);
            let report = Diagnostic::new(Code::NamesItself, entry.file, name.span(), message);
            self.report(report.label("this block itself").help(format!("`{keyword}` names other blocks")));
        }
        self.resolve_all(space, entry.file, names)
    }
}

/// Whether the last day that an end can mean comes before the first that a beginning can mean.
fn ends_before(from: &PublishedOn, until: Option<&PublishedOn>) -> bool {
    let (last, first) = (until.and_then(PublishedOn::last_day), from.first_day());
    matches!((last, first), (Some(last), Some(first)) if last < first)
}

fn checked(word: &str) -> Option<Checked> {
    match word {
        "agrees" => Some(Checked::Agrees),
        "differs" => Some(Checked::Differs),
        "not-found" => Some(Checked::NotFound),
        "not-checked" => Some(Checked::NotChecked),
        _ => None,
    }
}

fn listing(word: &str) -> Option<Listing> {
    match word {
        "foreign-agent" => Some(Listing::ForeignAgent),
        "undesirable" => Some(Listing::Undesirable),
        "not-checked" => Some(Listing::NotChecked),
        _ => None,
    }
}
