//! Papers that one may be handed, and phrases to say.

use super::conditions::Allowed;
use super::{Checker, Located};
use crate::{
    rulebook::{Paper, PaperKind, Phrase, PhraseUse},
    syntax::Value,
};

/// The words that `use` takes.
const USES: [(&str, PhraseUse); 2] = [("card", PhraseUse::Card), ("raid", PhraseUse::Raid)];

impl<'t> Checker<'t> {
    pub(super) fn paper(&mut self, entry: Located<'t>) -> Option<Paper> {
        let block = entry.block;
        let sources = self.own_sources(entry);
        let printed = block.fields.iter().filter(|field| field.rule.keyword == "printed");
        let printed = printed.filter_map(|field| match &field.value {
            Some(Value::Text(text)) => Some(text.text.clone()),
            _ => None,
        });
        Some(Paper {
            name: block.name_text(),
            title: block.text("title")?,
            russian: block.text("russian")?,
            printed: printed.collect(),
            kind: kind(block.word("kind")?.text)?,
            handed: block.text("handed"),
            does: block.text("does")?,
            before: block.text("before")?,
            beware: block.text("beware"),
            note: block.text("note"),
            sources: sources?,
            place: self.place(entry),
        })
    }

    pub(super) fn phrase(&mut self, entry: Located<'t>) -> Option<Phrase> {
        let block = entry.block;
        let request = block.word("kind").is_some_and(|kind| kind.text == "request");
        self.needs_source(entry, if request { "act" } else { "russian" });
        let sources = self.own_sources(entry);
        let condition = self.condition_of(entry, Allowed::FactsOnly);
        let uses = self.uses(entry);
        Some(Phrase {
            name: block.name_text(),
            russian: block.text("russian")?,
            means: block.text("means")?,
            uses: uses?,
            act: block.text("act"),
            request,
            condition: condition?.condition,
            sources: sources?,
            place: self.place(entry),
        })
    }

    /// Where a phrase is of use: words of the language, each once.
    fn uses(&mut self, entry: Located<'t>) -> Option<Vec<PhraseUse>> {
        let names = entry.block.names("use")?;
        self.no_repetition(entry.file, names);
        let mut uses = Vec::new();
        for name in names {
            let found = USES.iter().find(|(word, _)| *word == name.text);
            if found.is_none() {
                self.unknown_word(entry.file, *name, "use", &USES.map(|(word, _)| word));
            }
            uses.push(found.map(|(_, place)| *place));
        }
        uses.into_iter().collect()
    }
}

fn kind(word: &str) -> Option<PaperKind> {
    match word {
        "sign" => Some(PaperKind::Sign),
        "given" => Some(PaperKind::Given),
        "shown" => Some(PaperKind::Shown),
        _ => None,
    }
}
