//! Rules and exceptions, and the order among them.

use super::circles::order;
use super::conditions::{Allowed, Built};
use super::names::Space;
use super::publications::mark;
use super::{Checker, Located, keyword_span};
use crate::{
    diagnostic::{Code, Diagnostic},
    rulebook::{
        ConclusionId, FileId, Instrument, InstrumentId, Mark, Period, Rule, RuleId, Rulebook, SourceId,
        ValueId,
    },
    syntax::{BlockKind, Day, Span, Value},
};
use jiff::civil::Date;
use std::collections::HashMap;
use typed_index_collections::TiVec;

/// What a rule says itself, before it takes over anything from its instrument and its parents.
struct Draft<'t> {
    entry: Located<'t>,
    parents: Option<Vec<RuleId>>,
    conclusion: Option<ConclusionId>,
    value: Option<ValueId>,
    instrument: Option<InstrumentId>,
    in_force: Period,
    known_from: Option<Date>,
    sources: Option<Vec<SourceId>>,
    mark: Option<Mark>,
    condition: Option<Built>,
}

/// How many places of a circle are shown.
const SHOWN: usize = 8;

impl<'t> Checker<'t> {
    pub(super) fn rules(&mut self, rulebook: &Rulebook) -> TiVec<RuleId, Rule> {
        let blocks = self.names.blocks(Space::Rule).to_vec();
        let drafts: TiVec<RuleId, Draft<'t>> =
            blocks.into_iter().map(|entry| self.draft(entry, &rulebook.instruments)).collect();
        for draft in &drafts {
            self.same_conclusion(draft, &drafts);
        }
        self.circles_of_conclusions(&drafts);
        let order = self.circles_of_exceptions(&drafts);
        let sources = inherited_sources(&drafts, &order, rulebook);
        let finish = |(draft, sources)| self.finish(draft, sources, rulebook);
        drafts.into_iter().zip(sources).filter_map(finish).collect()
    }

    fn draft(&mut self, entry: Located<'t>, instruments: &TiVec<InstrumentId, Instrument>) -> Draft<'t> {
        let block = entry.block;
        let (conclusion, value) = self.decides(entry);
        let instrument: Option<InstrumentId> =
            block.word("under").and_then(|name| self.resolve(Space::Instrument, entry.file, name));
        let own_period =
            block.period("in force").and_then(|syntax| self.period(entry.file, syntax)).unwrap_or_default();
        let own_known = block.period("known").and_then(|known| known.from);
        let under = instrument.and_then(|id| self.instrument_called(id, instruments));
        if let Some(under) = under {
            self.inside_instrument(entry, under, own_known);
        }
        let theirs = under.map(|under| under.in_force).unwrap_or_default();
        let parents = self.resolve_all(Space::Rule, entry.file, &block.parents);
        Draft {
            entry,
            parents,
            conclusion,
            value,
            instrument,
            in_force: Period {
                from: theirs.from.max(own_period.from),
                until: earlier(theirs.until, own_period.until),
            },
            known_from: own_known.map(|day| day.date).or(under.and_then(|under| under.known_from)),
            sources: self.own_sources(entry),
            mark: block.word("mark").and_then(|word| mark(word.text)),
            condition: self.condition_of(entry, Allowed::Everything),
        }
    }

    /// The built instrument, where every instrument could be built: else positions and ids may differ.
    fn instrument_called<'i>(
        &self,
        id: InstrumentId,
        instruments: &'i TiVec<InstrumentId, Instrument>,
    ) -> Option<&'i Instrument> {
        let complete = self.names.blocks(Space::Instrument).len() == instruments.len();
        instruments.get(id).filter(|_| complete)
    }

    fn decides(&mut self, entry: Located<'t>) -> (Option<ConclusionId>, Option<ValueId>) {
        let Some(Value::Decides(decides)) = entry.block.value("decides") else { return (None, None) };
        let conclusion: Option<ConclusionId> =
            self.resolve(Space::Conclusion, entry.file, decides.conclusion);
        let value = conclusion.and_then(|id| self.outcome(entry.file, id, decides.conclusion, decides.value));
        (conclusion, value)
    }

    /// A rule narrows its instrument's dates, and cannot widen them.
    fn inside_instrument(&mut self, entry: Located<'t>, under: &Instrument, known: Option<Day>) {
        let period = entry.block.period("in force");
        let (from, until) = (period.and_then(|period| period.from), period.and_then(|period| period.until));
        let theirs = under.in_force;
        let before_start = |day: Day| {
            theirs.from.filter(|start| day.date < *start).map(|start| (start, "is in force only from"))
        };
        let after_end =
            |day: Day| theirs.until.filter(|end| *end < day.date).map(|end| (end, "is in force only until"));
        let not_known = |day: Day| {
            under.known_from.filter(|start| day.date < *start).map(|start| (start, "was not known before"))
        };
        for day in [from, until].into_iter().flatten() {
            if let Some((limit, words)) = before_start(day).or_else(|| after_end(day)) {
                self.outside_instrument(entry.file, day, under, limit, words);
            }
        }
        if let Some((day, (limit, words))) = known.and_then(|day| Some((day, not_known(day)?))) {
            self.outside_instrument(entry.file, day, under, limit, words);
        }
    }

    fn outside_instrument(&mut self, file: FileId, day: Day, under: &Instrument, limit: Date, words: &str) {
        let message = format!("`{}` {words} {limit}", under.name);
        let header = self
            .names
            .find(Space::Instrument, &under.name)
            .and_then(|id| self.names.blocks(Space::Instrument).get(id));
        let mut report = Diagnostic::new(Code::OutsideInstrument, file, day.span(), message)
            .label("outside the instrument's dates");
        if let Some(name) = header.and_then(|entry| entry.block.name) {
            report = report.related(under.place.file, name.span(), "the instrument");
        }
        self.report(report.help("a rule narrows the dates of its instrument; correct one or the other"));
    }

    fn same_conclusion(&mut self, draft: &Draft<'t>, drafts: &TiVec<RuleId, Draft<'t>>) {
        let (Some(conclusion), Some(parents)) = (draft.conclusion, &draft.parents) else { return };
        let differs = |parent: &&Draft<'t>| parent.conclusion.is_some_and(|other| other != conclusion);
        let Some(parent) = parents.iter().filter_map(|id| drafts.get(*id)).find(differs) else { return };
        let (Some(Value::Decides(own)), Some(Value::Decides(theirs))) =
            (draft.entry.block.value("decides"), parent.entry.block.value("decides"))
        else {
            return;
        };
        let message = format!(
            "an exception decides the conclusion of the rule it belongs to, `{}`",
            theirs.conclusion.text
        );
        let report = Diagnostic::new(Code::OtherConclusion, draft.entry.file, own.conclusion.span(), message)
            .label("another conclusion")
            .related(parent.entry.file, theirs.conclusion.span(), "what the rule decides");
        self.report(report);
    }

    /// The rules, parents before their exceptions; those on a circle are reported and left out.
    fn circles_of_exceptions(&mut self, drafts: &TiVec<RuleId, Draft<'t>>) -> Vec<usize> {
        let parents_of =
            |draft: &Draft<'t>| draft.parents.iter().flatten().map(|id| usize::from(*id)).collect();
        let ordered = order(&drafts.iter().map(parents_of).collect::<Vec<_>>());
        for circle in &ordered.circles {
            let rules: Vec<&Draft<'t>> =
                circle.iter().filter_map(|id| drafts.get(RuleId::from(*id))).collect();
            let places = rules.iter().filter_map(|rule| Some((rule.entry.file, rule.entry.block.name?)));
            let places: Vec<_> = places.collect();
            let Some(((file, name), rest)) = places.split_first() else { continue };
            let message = match rest {
                [] => format!("`{}` is an exception of itself", name.text),
                _ => format!("`{}` is, by way of others, an exception of itself", name.text),
            };
            let mut report = Diagnostic::new(Code::Circle, *file, name.span(), message);
            for (file, name) in rest.iter().take(SHOWN) {
                report = report.related(*file, name.span(), "by way of this one");
            }
            self.report(report.help("an exception belongs to something more general than itself"));
        }
        ordered.order
    }

    /// A conclusion whose rules test another depends on it.
    fn circles_of_conclusions(&mut self, drafts: &TiVec<RuleId, Draft<'t>>) {
        let mut where_used: HashMap<(usize, usize), (FileId, Span)> = HashMap::new();
        let mut depends_on: Vec<Vec<usize>> = vec![Vec::new(); self.outcomes.len()];
        for draft in drafts {
            let (Some(conclusion), Some(condition)) = (draft.conclusion, &draft.condition) else { continue };
            for (used, span) in &condition.uses {
                let pair = (usize::from(conclusion), usize::from(*used));
                if where_used.insert(pair, (draft.entry.file, span.clone())).is_none()
                    && let Some(needs) = depends_on.get_mut(pair.0)
                {
                    needs.push(pair.1);
                }
            }
        }
        for circle in order(&depends_on).circles {
            let next = circle.iter().cycle().skip(1);
            let places: Vec<&(FileId, Span)> =
                circle.iter().zip(next).filter_map(|(one, other)| where_used.get(&(*one, *other))).collect();
            self.circle_of_conclusions(&circle, &places);
        }
    }

    fn circle_of_conclusions(&mut self, circle: &[usize], places: &[&(FileId, Span)]) {
        let name = circle
            .first()
            .and_then(|id| self.names.blocks(Space::Conclusion).get(*id))
            .map(|entry| entry.block.name_text());
        let (Some(name), Some(((file, span), rest))) = (name, places.split_first()) else { return };
        let message = match rest {
            [] => format!("the conclusion `{name}` depends on itself"),
            _ => format!("the conclusion `{name}` depends, by way of others, on itself"),
        };
        let mut report = Diagnostic::new(Code::Circle, *file, span.clone(), message).label("tested here");
        for (file, span) in rest.iter().take(SHOWN) {
            report = report.related(*file, span.clone(), "and by way of this test");
        }
        self.report(report.help("let one of the rules test facts instead"));
    }

    fn finish(&mut self, draft: Draft<'t>, sources: Vec<SourceId>, rulebook: &Rulebook) -> Option<Rule> {
        let block = draft.entry.block;
        if block.kind == BlockKind::Rule && draft.instrument.is_none() {
            return None;
        }
        if draft.in_force.from.is_some()
            && draft.in_force.until.is_some_and(|until| Some(until) < draft.in_force.from)
        {
            let span = keyword_span(block, "in force");
            let message = "nothing is left of the instrument's dates";
            self.report(Diagnostic::new(Code::OutsideInstrument, draft.entry.file, span, message));
        }
        let weakest =
            sources.iter().filter_map(|id| rulebook.sources.get(*id)).map(|source| source.mark).max();
        Some(Rule {
            name: block.name_text(),
            exception_of: draft.parents?,
            decides: (draft.conclusion?, draft.value?),
            instrument: draft.instrument,
            in_force: draft.in_force,
            known_from: draft.known_from,
            says: block.text("says"),
            condition: draft.condition?.condition,
            sources,
            mark: draft.mark.or(weakest)?,
            place: self.place(draft.entry),
        })
    }
}

/// The earlier of two ends, where none is later than any.
fn earlier(one: Option<Date>, other: Option<Date>) -> Option<Date> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// Each rule's own sources, else its instrument's, else its parents' in their order.
fn inherited_sources(
    drafts: &TiVec<RuleId, Draft<'_>>,
    order: &[usize],
    rulebook: &Rulebook,
) -> Vec<Vec<SourceId>> {
    let mut inherited: TiVec<RuleId, Vec<SourceId>> = drafts.iter().map(|_| Vec::new()).collect();
    for id in order.iter().map(|id| RuleId::from(*id)) {
        let Some(draft) = drafts.get(id) else { continue };
        let own = draft.sources.clone().unwrap_or_default();
        let theirs =
            draft.instrument.and_then(|id| rulebook.instruments.get(id)).map(|under| under.sources.clone());
        let sources = match theirs {
            _ if !own.is_empty() => own,
            Some(theirs) => theirs,
            None => union(draft.parents.iter().flatten().filter_map(|parent| inherited.get(*parent))),
        };
        if let Some(slot) = inherited.get_mut(id) {
            *slot = sources;
        }
    }
    inherited.into()
}

fn union<'s>(lists: impl Iterator<Item = &'s Vec<SourceId>>) -> Vec<SourceId> {
    let mut union = Vec::new();
    for source in lists.flatten() {
        if !union.contains(source) {
            union.push(*source);
        }
    }
    union
}
