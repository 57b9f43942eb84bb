//! From trees to a checked rulebook: names become ids, and every value is held against its type.
//!
//! Every block gets its id before any is checked, so the order of blocks does not matter. A block that cannot
//! be built has been reported; the rulebook is handed out only if nothing was.

mod accounts;
mod circles;
mod conditions;
mod dates;
mod facts;
mod fields;
mod known;
mod mention;
mod names;
mod numbers;
mod outputs;
mod papers;
mod publications;
mod record;
mod rules;
mod unused;

use crate::{
    diagnostic::{Code, Diagnostic},
    rulebook::{ConclusionId, FactId, FactType, FileId, Place, Rulebook, SourceFile},
    syntax::{Block, BlockKind, Span, Tree},
};
use names::{Names, Space};
use outputs::outcomes;
use std::rc::Rc;
use typed_index_collections::TiVec;

/// A block, and the file in which it stands.
#[derive(Clone, Copy, Debug)]
struct Located<'t> {
    file: FileId,
    block: &'t Block<'t>,
}

struct Checker<'t> {
    reports: Vec<Diagnostic>,
    names: Names<'t>,
    /// Where each line of each file begins.
    line_starts: TiVec<FileId, Vec<usize>>,
    /// The types of the facts; `None` where the type could not be read, so that nothing is held against it.
    domains: TiVec<FactId, Option<Rc<FactType>>>,
    /// The values of the conclusions; `None` where they could not be read.
    outcomes: TiVec<ConclusionId, Option<Rc<[&'t str]>>>,
}

/// Checks the trees of a rulebook's files, and adds to what was reported of them. The rulebook is complete only
/// where nothing was.
pub(crate) fn check<'t>(
    files: &TiVec<FileId, SourceFile>,
    trees: &'t TiVec<FileId, Tree<'t>>,
    mut reports: Vec<Diagnostic>,
) -> (Rulebook, Vec<Diagnostic>) {
    let located = || {
        trees
            .iter_enumerated()
            .flat_map(|(file, tree)| tree.blocks().map(move |block| Located { file, block }))
    };
    let everything_was_read = reports.is_empty();
    let names = Names::declare(located(), trees, &mut reports);
    let line_starts = files.iter().map(|file| line_starts(&file.text)).collect();
    let mut checker = Checker { reports, names, line_starts, domains: TiVec::new(), outcomes: TiVec::new() };
    for entry in located() {
        checker.check_fields(entry);
    }
    let rulebook = checker.rulebook(trees);
    if everything_was_read {
        checker.unused_names(located());
    }
    checker.account_for_every_block(&rulebook, located().count());
    (rulebook, checker.reports)
}

fn line_starts(text: &str) -> Vec<usize> {
    let newlines = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
    std::iter::once(0).chain(newlines).collect()
}

impl<'t> Checker<'t> {
    fn rulebook(&mut self, trees: &TiVec<FileId, Tree<'_>>) -> Rulebook {
        let mut rulebook = self.head(trees);
        rulebook.sources = self.each(Space::Source, Self::source);
        self.domains = self
            .names
            .blocks(Space::Fact)
            .to_vec()
            .into_iter()
            .map(|entry| self.domain(entry).map(Rc::new))
            .collect();
        self.outcomes = self.names.blocks(Space::Conclusion).to_vec().into_iter().map(outcomes).collect();
        rulebook.instruments = self.instruments();
        rulebook.facts = self.each(Space::Fact, Self::fact);
        rulebook.readings = self.each(Space::Reading, Self::reading);
        rulebook.conclusions = self.each(Space::Conclusion, Self::conclusion);
        rulebook.rules = self.rules(&rulebook);
        rulebook.constraints = self.each(Space::Never, Self::constraint);
        rulebook.not_encoded = self.each(Space::NotEncoded, Self::not_encoded);
        rulebook.journeys = self.each(Space::Journey, Self::journey);
        rulebook.accounts = self.each(Space::Account, Self::account);
        rulebook.events = self.each(Space::Event, Self::event);
        rulebook.figures = self.figures();
        rulebook.helpers = self.each(Space::Helper, Self::helper);
        rulebook.papers = self.each(Space::Paper, Self::paper);
        rulebook.phrases = self.each(Space::Phrase, Self::phrase);
        rulebook
    }

    /// Builds every block of one kind that can be built.
    fn each<I, T>(
        &mut self,
        space: Space,
        build: impl Fn(&mut Self, Located<'t>) -> Option<T>,
    ) -> TiVec<I, T> {
        let blocks = self.names.blocks(space).to_vec();
        blocks.into_iter().filter_map(|entry| build(self, entry)).collect()
    }

    /// The `rulebook` block, which stands once.
    fn head(&mut self, trees: &TiVec<FileId, Tree<'_>>) -> Rulebook {
        let heads = self.names.blocks(Space::Rulebook).to_vec();
        for again in heads.iter().skip(1) {
            let message = "a rulebook has one `rulebook` block";
            let mut report =
                Diagnostic::new(Code::RulebookOnce, again.file, again.block.kind_span.clone(), message)
                    .label("second one");
            if let Some(first) = heads.first() {
                report = report.related(first.file, first.block.kind_span.clone(), "the first one");
            }
            self.reports.push(report);
        }
        let Some(head) = heads.first() else {
            self.missing_head(trees);
            return Rulebook::default();
        };
        let (checked_until, trust_until) = (head.block.day("checked until"), head.block.day("trust until"));
        if trust_until < checked_until && trust_until.is_some() {
            let message = "trust ends before the day until which the rules were checked";
            let span = keyword_span(head.block, "trust until");
            self.report(
                Diagnostic::new(Code::EmptyRange, head.file, span, message)
                    .help("write a day on or after `checked until`, or leave `trust until` out"),
            );
        }
        Rulebook {
            title: head.block.text("title").unwrap_or_default(),
            checked_until,
            trust_until,
            ..Rulebook::default()
        }
    }

    fn missing_head(&mut self, trees: &TiVec<FileId, Tree<'_>>) {
        if trees.iter().any(|tree| !tree.strays.is_empty()) {
            return;
        }
        let fence = trees
            .iter_enumerated()
            .find_map(|(file, tree)| Some((file, tree.fences.first()?.fence.opening.clone())));
        let (file, span) = fence.unwrap_or((FileId(0), 0..0));
        let message = "the rulebook has no `rulebook` block";
        let help = "write one, with the rulebook's `title` and `checked until`";
        self.reports.push(Diagnostic::new(Code::RulebookOnce, file, span, message).help(help));
    }

    fn place(&self, entry: Located<'t>) -> Place {
        let starts = self.line_starts.get(entry.file);
        let line =
            starts.map_or(1, |starts| starts.partition_point(|start| *start <= entry.block.span.start));
        Place {
            file: entry.file,
            span: entry.block.span.clone(),
            header: entry.block.header(),
            line: u32::try_from(line).unwrap_or(u32::MAX),
        }
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.reports.push(diagnostic);
    }

    /// Where every block is in the rulebook, ids and positions agree.
    fn account_for_every_block(&mut self, rulebook: &Rulebook, blocks: usize) {
        let built = [
            rulebook.sources.len(),
            rulebook.instruments.len(),
            rulebook.facts.len(),
            rulebook.readings.len(),
            rulebook.conclusions.len(),
            rulebook.rules.len(),
            rulebook.constraints.len(),
            rulebook.journeys.len(),
            rulebook.accounts.len(),
            rulebook.not_encoded.len(),
            rulebook.events.len(),
            rulebook.figures.len(),
            rulebook.helpers.len(),
            rulebook.papers.len(),
            rulebook.phrases.len(),
            usize::from(!self.names.blocks(Space::Rulebook).is_empty()),
        ];
        if self.reports.is_empty() && built.iter().sum::<usize>() != blocks {
            let message = "a block of this rulebook could not be read";
            self.reports.push(Diagnostic::new(Code::CannotRead, FileId(0), 0..0, message));
        }
    }
}

/// Whether an expected block was written; the kinds that a space holds share their names.
fn space_of(kind: BlockKind) -> Space {
    match kind {
        BlockKind::Rulebook => Space::Rulebook,
        BlockKind::Source => Space::Source,
        BlockKind::Instrument => Space::Instrument,
        BlockKind::Fact => Space::Fact,
        BlockKind::Reading => Space::Reading,
        BlockKind::Conclusion => Space::Conclusion,
        BlockKind::Rule | BlockKind::Exception => Space::Rule,
        BlockKind::Never => Space::Never,
        BlockKind::NotEncoded => Space::NotEncoded,
        BlockKind::Journey => Space::Journey,
        BlockKind::Account | BlockKind::Case => Space::Account,
        BlockKind::Event => Space::Event,
        BlockKind::Figure => Space::Figure,
        BlockKind::Helper => Space::Helper,
        BlockKind::Paper => Space::Paper,
        BlockKind::Phrase => Space::Phrase,
    }
}

/// The same span, moved to one word: what a diagnostic about a keyword underlines.
fn keyword_span(block: &Block<'_>, keyword: &str) -> Span {
    block.field(keyword).map_or_else(|| block.kind_span.clone(), |field| field.keyword.clone())
}
