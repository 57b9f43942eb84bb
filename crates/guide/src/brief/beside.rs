//! What stands beside the answers: what is pending, who helps, and what to say.

use super::Builder;
use super::parts::{HelperEntry, PhraseEntry};
use crate::listings::helper_entry;
use crate::timeline::pending;
use crate::truth::{Truth, truth};
use crate::{Moment, Options};
use engine::Situation;
use language::Rulebook;
use language::rulebook::{ConclusionId, Condition, Helper, Phrase, PhraseUse};

/// The bills and announcements that touch these conclusions and bear on the case for certain, latest first.
pub(crate) fn bills(
    builder: &mut Builder<'_>,
    situation: &mut Situation<'_>,
    shown: &[ConclusionId],
) -> Vec<Moment> {
    let options = Options { conclusions: shown.to_vec(), ..builder.options.clone() };
    let mut bills = Vec::new();
    for bill in pending(builder.engine, &builder.case, &options) {
        let mut instruments = builder.rulebook().instruments.iter();
        let Some(instrument) = instruments.find(|entry| entry.name == bill.name) else { continue };
        if truth(situation, &instrument.condition) == Truth::Yes {
            builder.keys(&instrument.sources);
            bills.push(bill);
        }
    }
    bills
}

/// Who helps people in this case, those for some people only first.
pub(crate) fn helpers(builder: &mut Builder<'_>, situation: &mut Situation<'_>) -> Vec<HelperEntry> {
    let rulebook = builder.rulebook();
    let fits = |helper: &&Helper| truth(situation, &helper.condition) == Truth::Yes;
    let mut helpers: Vec<&Helper> = rulebook.helpers.iter().filter(fits).collect();
    helpers.sort_by_key(|helper| helper.condition == Condition::All(Vec::new()));
    let entry = |helper: &Helper| {
        builder.keys(&helper.sources);
        helper_entry(builder.options.speech, rulebook, helper, builder.case.on)
    };
    helpers.into_iter().map(entry).collect()
}

/// The sentences for the card whose condition certainly holds; those that not everybody can say come first.
pub(crate) fn phrases(rulebook: &Rulebook, situation: &mut Situation<'_>) -> Vec<PhraseEntry> {
    let mut fits = |phrase: &&Phrase| {
        phrase.uses.contains(&PhraseUse::Card) && truth(situation, &phrase.condition) == Truth::Yes
    };
    let mut phrases: Vec<&Phrase> = rulebook.phrases.iter().filter(&mut fits).collect();
    phrases.sort_by_key(|phrase| phrase.condition == Condition::All(Vec::new()));
    let entry = |phrase: &Phrase| PhraseEntry {
        russian: phrase.russian.clone(),
        means: phrase.means.clone(),
        act: phrase.act.clone(),
    };
    phrases.into_iter().map(entry).collect()
}
