//! What a change of one fact would lead to.

use crate::Situation;
use crate::questions::Class;
use crate::verdicts::Verdict;
use language::rulebook::{Change, ConclusionId, FactId, Known};

/// A change of one fact that a person can make, and the verdict it leads to.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The fact to change.
    pub fact: FactId,
    /// The values to change it to.
    pub class: Class,
    /// The verdict then; everything else stays as it is.
    pub verdict: Verdict,
}

impl Situation<'_> {
    /// Every change of one fact that leaves nothing as bad as the worst outcome now, lightest changes first.
    /// Facts that a person cannot change, or only by waiting, are left out.
    pub fn offers(&mut self, conclusion: ConclusionId) -> Vec<Offer> {
        let engine = self.engine;
        let now = self.verdict(conclusion);
        let mut offers = Vec::new();
        for fact in engine.needs(conclusion) {
            let change = engine.rulebook.facts[*fact].change;
            if !matches!(change, Change::Light | Change::Heavy) {
                continue;
            }
            for class in self.other_values(conclusion, *fact) {
                let verdict = self.verdict_with(conclusion, *fact, class.known.clone());
                if let Some(verdict) = verdict.filter(|verdict| verdict.outcomes.last() < now.outcomes.last())
                {
                    offers.push(Offer { fact: *fact, class, verdict });
                }
            }
        }
        offers.sort_by_key(|offer| std::cmp::Reverse(engine.rulebook.facts[offer.fact].change));
        offers
    }

    /// The classes of a fact's values, as if nothing were known of it.
    fn other_values(&self, conclusion: ConclusionId, fact: FactId) -> Vec<Class> {
        let question = self.with(fact, None).and_then(|mut freed| freed.question_for(conclusion, fact));
        question.map(|question| question.classes).unwrap_or_default()
    }

    /// The verdict if a fact were known otherwise; `None` where that cannot be.
    pub fn verdict_with(&self, conclusion: ConclusionId, fact: FactId, known: Known) -> Option<Verdict> {
        self.with(fact, Some(known)).map(|mut changed| changed.verdict(conclusion))
    }
}
