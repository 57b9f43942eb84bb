//! Facts: their types and what is said about them.

use super::mention::Mention;
use super::{Checker, Located};
use crate::{
    diagnostic::{Code, Diagnostic},
    rulebook::{Change, Fact, FactId, FactKind, FactType, FactValue, FileId, Intrusion, ValueId, Voiced},
    syntax::{Block, Day, Number, TypeSyntax, ValueEntry},
};
use std::rc::Rc;
use typed_index_collections::TiVec;

impl<'t> Checker<'t> {
    /// The type of a fact; `None` where it cannot be known.
    pub(super) fn domain(&mut self, entry: Located<'t>) -> Option<FactType> {
        match entry.block.type_syntax()? {
            TypeSyntax::Flag => Some(FactType::Flag),
            TypeSyntax::Choice(entries) => Some(FactType::Choice(self.fact_values(entry.file, entries))),
            TypeSyntax::Set(entries) => {
                self.none_is_reserved(entry.file, entries);
                Some(FactType::Set(self.fact_values(entry.file, entries)))
            }
            TypeSyntax::Number { from, to } => self.number_type(entry.file, from, to),
            TypeSyntax::Date { from, to } => self.date_type(entry.file, *from, *to),
        }
    }

    fn fact_values(&mut self, file: FileId, entries: &[ValueEntry<'_>]) -> TiVec<ValueId, FactValue> {
        for him in entries.iter().filter_map(|entry| entry.label_him.as_ref()) {
            let message = "the value of a fact has one text";
            let report = Diagnostic::new(Code::CannotRead, file, him.span.clone(), message);
            self.report(report.help("only the values of a conclusion are said in two voices"));
        }
        let value = |entry: &ValueEntry<'_>| FactValue {
            name: entry.name.text.to_owned(),
            label: entry.label.text.clone(),
        };
        entries.iter().map(value).collect()
    }

    fn none_is_reserved(&mut self, file: FileId, entries: &[ValueEntry<'_>]) {
        for entry in entries.iter().filter(|entry| entry.name.text == "none") {
            let message = "`none` is the empty set and cannot name a value";
            self.report(Diagnostic::new(Code::BadName, file, entry.name.span(), message));
        }
    }

    fn number_type(&mut self, file: FileId, from: &Number<'_>, to: &Number<'_>) -> Option<FactType> {
        if let (Some(one), Some(other)) = (from.unit, to.unit)
            && one.text != other.text
        {
            let message = format!("a range has one unit, not both `{}` and `{}`", one.text, other.text);
            self.report(Diagnostic::new(Code::WrongUnit, file, one.span(), message));
            return None;
        }
        if to.value < from.value {
            self.empty_range(file, from.span.start..to.span.end);
            return None;
        }
        let unit = to.unit.or(from.unit).map(|unit| unit.text.to_owned()).unwrap_or_default();
        Some(FactType::Number { from: from.value, to: to.value, unit })
    }

    fn date_type(&mut self, file: FileId, from: Day, to: Day) -> Option<FactType> {
        if to.date < from.date {
            self.empty_range(file, from.start..to.span().end);
            return None;
        }
        Some(FactType::Date { from: from.date, until: to.date })
    }

    pub(super) fn fact(&mut self, entry: Located<'t>) -> Option<Fact> {
        let block = entry.block;
        self.needs_source(entry, "presume");
        self.needs_source(entry, "beware");
        let sources = self.own_sources(entry);
        let domain = self.domain_of(block);
        let presume = match (block.known_syntax("presume"), &domain) {
            (Some(syntax), Some(domain)) => {
                let name = block.name?;
                Some(self.known(Mention { file: entry.file, fact: name, domain }, syntax)?)
            }
            _ => None,
        };
        Some(Fact {
            name: block.name_text(),
            domain: domain?.as_ref().clone(),
            title: block.text("title")?,
            ask: voiced(block, "ask", "ask him")?,
            why: block.text("why"),
            find_out: block.text("find out"),
            intrusion: intrusion(block.word("intrusive")?.text)?,
            change: change(block.word("change")?.text)?,
            kind: if block.word("kind").is_some() { FactKind::Discretion } else { FactKind::Known },
            presume,
            beware: block.text("beware"),
            sources: sources?,
            place: self.place(entry),
        })
    }

    fn domain_of(&self, block: &Block<'t>) -> Option<Rc<FactType>> {
        let id = self.names.find(super::Space::Fact, block.name?.text)?;
        self.domains.get(FactId::from(id))?.clone()
    }
}

/// The text of one field, and of the other where it says it about him.
pub(super) fn voiced(block: &Block<'_>, you: &str, he: &str) -> Option<Voiced> {
    let you = block.text(you)?;
    let he = block.text(he).unwrap_or_else(|| you.clone());
    Some(Voiced { you, he })
}

fn intrusion(word: &str) -> Option<Intrusion> {
    match word {
        "low" => Some(Intrusion::Low),
        "some" => Some(Intrusion::Some),
        "high" => Some(Intrusion::High),
        _ => None,
    }
}

fn change(word: &str) -> Option<Change> {
    match word {
        "never" => Some(Change::Never),
        "waiting" => Some(Change::Waiting),
        "heavy" => Some(Change::Heavy),
        "light" => Some(Change::Light),
        _ => None,
    }
}
