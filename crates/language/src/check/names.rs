//! Which names there are, and what a used name means.

use super::{Checker, Located, space_of};
use crate::{
    diagnostic::{Code, Diagnostic},
    rulebook::{ConclusionId, FactId, FileId},
    suggest::nearest,
    syntax::{Name, Tree},
};
use std::collections::{HashMap, HashSet};
use typed_index_collections::TiVec;

/// Blocks whose names must differ from each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Space {
    Rulebook,
    Source,
    Instrument,
    Fact,
    Reading,
    Conclusion,
    Rule,
    Never,
    NotEncoded,
    Journey,
    Account,
    Event,
    Figure,
    Helper,
    Paper,
    Phrase,
}

impl Space {
    const NAMED: [Self; 7] = [
        Self::Source,
        Self::Instrument,
        Self::Fact,
        Self::Reading,
        Self::Conclusion,
        Self::Rule,
        Self::Figure,
    ];

    fn noun(self) -> &'static str {
        match self {
            Self::Rulebook => "rulebook",
            Self::Source => "source",
            Self::Instrument => "instrument",
            Self::Fact => "fact",
            Self::Reading => "reading",
            Self::Conclusion => "conclusion",
            Self::Rule => "rule or exception",
            Self::Never => "`never` block",
            Self::NotEncoded => "`not-encoded` block",
            Self::Journey => "journey",
            Self::Account => "account or case",
            Self::Event => "event",
            Self::Figure => "figure",
            Self::Helper => "helper",
            Self::Paper => "paper",
            Self::Phrase => "phrase",
        }
    }

    fn with_article(self) -> String {
        let noun = self.noun();
        let article = if noun.starts_with(['a', 'e', 'i']) { "an" } else { "a" };
        format!("{article} {noun}")
    }
}

/// Words that begin something else where a fact or a conclusion may stand.
const RESERVED: [&str; 13] =
    ["not", "and", "or", "is", "has", "any", "all", "none", "reading", "case", "on", "known", "view"];

#[derive(Debug, Default)]
pub(super) struct Names<'t> {
    spaces: HashMap<Space, Table<'t>>,
    strays: HashSet<&'t str>,
}

#[derive(Debug, Default)]
struct Table<'t> {
    blocks: Vec<Located<'t>>,
    ids: HashMap<&'t str, usize>,
}

impl<'t> Names<'t> {
    /// Gives every block its id, and reports names that are taken or reserved.
    pub(super) fn declare(
        blocks: impl Iterator<Item = Located<'t>>,
        trees: &TiVec<FileId, Tree<'t>>,
        reports: &mut Vec<Diagnostic>,
    ) -> Self {
        let strays = trees.iter().flat_map(|tree| tree.strays.iter().copied()).collect();
        let mut names = Names { spaces: HashMap::new(), strays };
        for entry in blocks {
            reports.extend(names.add(entry));
        }
        names.facts_and_conclusions_differ(reports);
        names
    }

    fn add(&mut self, entry: Located<'t>) -> Option<Diagnostic> {
        let space = space_of(entry.block.kind);
        let table = self.spaces.entry(space).or_default();
        let id = table.blocks.len();
        table.blocks.push(entry);
        let name = entry.block.name?;
        if let Some(first) = table.ids.get(name.text).and_then(|first| table.blocks.get(*first)) {
            return (space != Space::Rulebook).then(|| taken(entry, name, *first));
        }
        table.ids.insert(name.text, id);
        let reserved = matches!(space, Space::Fact | Space::Conclusion) && RESERVED.contains(&name.text);
        reserved.then(|| {
            let message = format!("`{}` is a word of the language and cannot be a name", name.text);
            Diagnostic::new(Code::BadName, entry.file, name.span(), message)
        })
    }

    fn facts_and_conclusions_differ(&self, reports: &mut Vec<Diagnostic>) {
        for conclusion in self.blocks(Space::Conclusion) {
            let Some(name) = conclusion.block.name else { continue };
            if let Some(fact) =
                self.find(Space::Fact, name.text).and_then(|id| self.blocks(Space::Fact).get(id))
            {
                reports.push(
                    taken(*conclusion, name, *fact).help(
                        "a fact and a conclusion may not share a name, for a condition may test either",
                    ),
                );
            }
        }
    }

    /// The blocks of one space, in order of appearance; their positions are their ids.
    pub(super) fn blocks(&self, space: Space) -> &[Located<'t>] {
        self.spaces.get(&space).map_or(&[], |table| &table.blocks)
    }

    pub(super) fn find(&self, space: Space, name: &str) -> Option<usize> {
        self.spaces.get(&space)?.ids.get(name).copied()
    }

    fn candidates(&self, space: Space) -> impl Iterator<Item = &'t str> {
        self.blocks(space).iter().filter_map(|entry| Some(entry.block.name?.text))
    }
}

fn taken(entry: Located<'_>, name: Name<'_>, first: Located<'_>) -> Diagnostic {
    let message = format!("{} has the name `{}` already", first.block.kind.with_article(), name.text);
    let first_span = first.block.name.map_or_else(|| first.block.kind_span.clone(), |name| name.span());
    Diagnostic::new(Code::RepeatedName, entry.file, name.span(), message).label("again here").related(
        first.file,
        first_span,
        "first here",
    )
}

/// What a condition or a list of tests speaks about.
pub(super) enum Subject {
    Fact(FactId),
    Conclusion(ConclusionId),
}

impl<'t> Checker<'t> {
    /// The id of a name of one space, or a report that there is none.
    pub(super) fn resolve<I: From<usize>>(
        &mut self,
        space: Space,
        file: FileId,
        name: Name<'_>,
    ) -> Option<I> {
        let found = self.names.find(space, name.text);
        if found.is_none() && !self.names.strays.contains(name.text) {
            let mut candidates: Vec<&str> = self.names.candidates(space).collect();
            candidates.dedup();
            self.unknown_name(&space.with_article(), space.noun(), &candidates, file, name);
        }
        found.map(I::from)
    }

    /// The ids of a list of names; a name that stands twice is reported.
    pub(super) fn resolve_all<I: From<usize> + Copy + PartialEq>(
        &mut self,
        space: Space,
        file: FileId,
        names: &[Name<'_>],
    ) -> Option<Vec<I>> {
        self.no_repetition(file, names);
        let ids: Vec<Option<I>> = names.iter().map(|name| self.resolve(space, file, *name)).collect();
        ids.into_iter().collect()
    }

    /// Reports each name of a list that stands in it already.
    pub(super) fn no_repetition(&mut self, file: FileId, names: &[Name<'_>]) {
        if names.len() < 2 {
            return;
        }
        let mut seen: HashMap<&str, Name<'_>> = HashMap::with_capacity(names.len());
        for name in names {
            if let Some(first) = seen.insert(name.text, *name) {
                let message = format!("`{}` stands in this list already", name.text);
                let report = Diagnostic::new(Code::RepeatedValue, file, name.span(), message);
                self.report(report.label("again here").related(file, first.span(), "first here"));
            }
        }
    }

    /// What a test speaks about.
    pub(super) fn subject(&mut self, file: FileId, name: Name<'_>) -> Option<Subject> {
        if let Some(fact) = self.names.find(Space::Fact, name.text) {
            return Some(Subject::Fact(fact.into()));
        }
        if let Some(conclusion) = self.names.find(Space::Conclusion, name.text) {
            return Some(Subject::Conclusion(conclusion.into()));
        }
        if !self.names.strays.contains(name.text) {
            let candidates: Vec<&str> =
                self.names.candidates(Space::Fact).chain(self.names.candidates(Space::Conclusion)).collect();
            self.unknown_name("a fact or conclusion", "fact or conclusion", &candidates, file, name);
        }
        None
    }

    fn unknown_name(
        &mut self,
        expected: &str,
        noun: &str,
        candidates: &[&str],
        file: FileId,
        name: Name<'_>,
    ) {
        let message = format!("no {noun} is called `{}`", name.text);
        let elsewhere = Space::NAMED.into_iter().find(|space| self.names.find(*space, name.text).is_some());
        let help = match (nearest(name.text, candidates.iter().copied()), elsewhere) {
            (_, Some(Space::Reading)) => {
                Some(format!("`{0}` is a reading: write `reading {0}` in a condition", name.text))
            }
            (_, Some(other)) => {
                Some(format!("`{}` is {}; here stands {expected}", name.text, other.with_article()))
            }
            (Some(meant), None) => Some(format!("did you mean `{meant}`?")),
            (None, None) => None,
        };
        let report = Diagnostic::new(Code::UnknownName, file, name.span(), message).label("unknown name");
        self.report(report.maybe_help(help));
    }
}
