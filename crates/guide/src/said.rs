//! The words of answers, where they say more carefully than the case what a person said.
//!
//! Who answers "Kazakhstan or Moldova" is put in the case with Kazakhstan: so far the two make no difference. Here
//! it is kept that the answer was both, so that no sentence claims one of them, and no verdict rests on the choice.

use crate::input::mentioned;
use crate::words::known_words;
use engine::{Case, Inquiry, Situation};
use language::Rulebook;
use language::rulebook::{ConclusionId, FactId, Known, ValueId};
use std::collections::BTreeMap;

/// How facts were answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Said(pub(crate) BTreeMap<FactId, SaidFact>);

/// How one fact was answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SaidFact {
    /// The answer in words.
    pub(crate) words: String,
    /// Of a `some of` fact, the groups of which at least one value is in the set; the first value of each stands
    /// in the case.
    pub(crate) groups: Vec<Vec<ValueId>>,
}

impl Said {
    /// What is known of a fact, in the words it was said in.
    pub(crate) fn words(&self, rulebook: &Rulebook, fact: FactId, known: &Known) -> String {
        match self.0.get(&fact) {
            Some(said) => said.words.clone(),
            None => known_words(&rulebook.facts[fact], known),
        }
    }

    /// The case of a situation, with each answered group left open whose values lead to different verdicts after all;
    /// `None` where there is no such group. `before` is an inquiry that an interview made of the case before.
    ///
    /// A question makes groups of values that nothing then open tells apart. Another view, or a conclusion that was
    /// not asked about, may tell them apart.
    pub(crate) fn sound_case<'e>(
        &self,
        situation: &mut Situation<'e>,
        case: &Case,
        conclusions: &[ConclusionId],
        before: Option<&Inquiry<'e>>,
    ) -> Option<Case> {
        let mut sound = None;
        for (fact, group, stand_ins) in self.doubtful(situation.engine().rulebook()) {
            let with = |value: ValueId| swapped(case, fact, group, Some(value));
            let ways = stand_ins.into_iter().filter_map(|value| with(value).known(fact).cloned());
            let ways: Vec<Known> = ways.collect();
            if situation.differ(fact, &ways, conclusions, before) {
                sound = Some(swapped(sound.as_ref().unwrap_or(case), fact, group, None));
            }
        }
        sound
    }

    /// The answered groups of which different values may stand for it, with these.
    fn doubtful<'s>(
        &'s self,
        rulebook: &'s Rulebook,
    ) -> impl Iterator<Item = (FactId, &'s [ValueId], Vec<ValueId>)> {
        self.0.iter().filter(|(_, said)| !said.groups.is_empty()).flat_map(|(fact, said)| {
            let mentioned = mentioned(rulebook, *fact);
            let groups =
                said.groups.iter().map(move |group| (*fact, group.as_slice(), stand_ins(group, &mentioned)));
            groups.filter(|(_, _, stand_ins)| stand_ins.len() > 1)
        })
    }
}

impl Said {
    /// The cases that the answers leave: for each answered group, each value that may stand for it.
    pub(crate) fn alternatives(&self, rulebook: &Rulebook, case: &Case) -> Vec<Case> {
        let mut cases = vec![case.clone()];
        for (fact, said) in &self.0 {
            let mentioned = mentioned(rulebook, *fact);
            for group in &said.groups {
                let stand_ins = stand_ins(group, &mentioned);
                let each = |case: &Case| -> Vec<Case> {
                    stand_ins.iter().map(|value| swapped(case, *fact, group, Some(*value))).collect()
                };
                cases = cases.iter().flat_map(each).collect();
            }
        }
        cases
    }
}

/// Enough of a group's values to see whether any two differ: those that rules name, and one of the others.
fn stand_ins(group: &[ValueId], mentioned: &[ValueId]) -> Vec<ValueId> {
    let (mut named, others): (Vec<ValueId>, Vec<ValueId>) =
        group.iter().copied().partition(|value| mentioned.contains(value));
    named.extend(others.first());
    named
}

/// The case with another value, or none, standing for a group.
fn swapped(case: &Case, fact: FactId, group: &[ValueId], value: Option<ValueId>) -> Case {
    let mut swapped = case.clone();
    if let Some(Known::Set { has, lacks, exact }) = case.known(fact) {
        let mut has: Vec<ValueId> = has.iter().copied().filter(|member| !group.contains(member)).collect();
        has.extend(value);
        has.sort_unstable();
        swapped.know(fact, Known::Set { has, lacks: lacks.clone(), exact: *exact });
    }
    swapped
}
