//! What stands at the end of the file, whichever journey it is: papers, phrases, bills, limits, helpers and sources.

use super::PageError;
use crate::journey::Maker;
use crate::lines::{Beside, Line};
use guide::Speech;
use guide::words::{capital, mark_words, published_short};
use language::Rulebook;
use language::rulebook::{Mark, Phrase, PhraseUse};
use std::collections::BTreeSet;

/// The end of the file.
pub(super) struct End {
    pub(super) papers: Vec<PaperLines>,
    /// Russian sentences and what they mean; nothing where the file is in Russian.
    pub(super) phrases: Vec<(String, Option<String>)>,
    pub(super) beside: Beside,
    /// By their marks, in the rulebook's order.
    pub(super) sources: Vec<(String, Vec<String>)>,
}

/// A paper that one may be handed.
pub(super) struct PaperLines {
    pub(super) title: String,
    /// Its name on the paper, where the title does not have it.
    pub(super) russian: Option<String>,
    pub(super) lines: Vec<Line>,
    pub(super) beware: Option<String>,
}

pub(super) fn end(maker: &Maker<'_>) -> Result<End, PageError> {
    Ok(End {
        papers: papers(maker)?,
        phrases: phrases(maker),
        beside: maker.beside.clone(),
        sources: Vec::new(),
    })
}

fn papers(maker: &Maker<'_>) -> Result<Vec<PaperLines>, PageError> {
    let (rulebook, speech) = (maker.engine.rulebook(), maker.speech());
    let mut all = Vec::new();
    for paper in &rulebook.papers {
        let keys: Vec<String> = paper.sources.iter().map(|id| rulebook.sources[*id].name.clone()).collect();
        let lines = [maker.line(&paper.does, &keys), maker.line(&paper.before, &[])];
        // A paper is never shown without what it means.
        let beware = paper.beware.as_ref().map(|beware| maker.say(beware)).transpose()?;
        let title = maker.say(&paper.title)?;
        all.push(PaperLines {
            russian: Some(paper.russian.clone())
                .filter(|russian| !title.to_lowercase().contains(&russian.to_lowercase())),
            title,
            lines: lines.into_iter().flatten().collect(),
            beware: beware.map(|beware| format!("{} {beware}", speech.reference_paper_beware())),
        });
    }
    Ok(all)
}

/// Russian sentences and what they mean.
fn phrases(maker: &Maker<'_>) -> Vec<(String, Option<String>)> {
    let card =
        |phrase: &&Phrase| phrase.uses.contains(&PhraseUse::Card) || phrase.uses.contains(&PhraseUse::Raid);
    let phrases = maker.engine.rulebook().phrases.iter().filter(card);
    let said = phrases.filter_map(|phrase| {
        let means = maker.say(&phrase.means).ok()?;
        Some((phrase.russian.clone(), Some(means).filter(|means| *means != phrase.russian)))
    });
    said.collect()
}

/// Each source with one of these keys, under the words of its mark.
pub(super) fn sources(
    speech: Speech,
    rulebook: &Rulebook,
    cited: &BTreeSet<String>,
) -> Vec<(String, Vec<String>)> {
    let marks = [Mark::Primary, Mark::Reported, Mark::SingleSource, Mark::Unconfirmed];
    let of = |mark: Mark| {
        let all =
            rulebook.sources.iter().filter(|source| source.mark == mark && cited.contains(&source.name));
        let line = |source: &language::rulebook::Source| {
            format!("{} {}, {}", source.name, source.publisher, published_short(speech, &source.date))
        };
        (capital(speech, mark_words(speech, mark)), all.map(line).collect::<Vec<_>>())
    };
    marks.into_iter().map(of).filter(|(_, lines)| !lines.is_empty()).collect()
}
