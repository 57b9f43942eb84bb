//! The words of answers, where they say more carefully than the case what a person said.
//!
//! Who answers "Kazakhstan or Moldova" is put in the case with Kazakhstan: so far the two make no difference. Here
//! it is kept that the answer was both, so that no sentence claims one of them, and no verdict rests on the choice.

use crate::Speech;
use crate::words::known_words;
use engine::{Case, Engine, Inquiry, Situation, Way};
use language::Rulebook;
use language::rulebook::{ConclusionId, FactId, Known, ValueId, ValueIds};
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
    pub(crate) fn words(&self, speech: Speech, rulebook: &Rulebook, fact: FactId, known: &Known) -> String {
        match self.0.get(&fact) {
            Some(said) => said.words.clone(),
            None => known_words(speech, &rulebook.facts[fact], known),
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
        for (fact, group, stand_ins) in self.doubtful(situation.engine()) {
            let ways: Vec<Way> = stand_ins.into_iter().map(|value| way(case, fact, group, value)).collect();
            if situation.differ(&ways, conclusions, before) {
                let open: &mut Case = sound.get_or_insert_with(|| case.clone());
                if let Some(known) = standing(open, fact, group, None) {
                    open.know(fact, known);
                }
            }
        }
        sound
    }

    /// The answered groups of which different values may stand for it, with these.
    fn doubtful<'s>(
        &'s self,
        engine: &'s Engine,
    ) -> impl Iterator<Item = (FactId, &'s [ValueId], Vec<ValueId>)> {
        let groups = self.0.iter().flat_map(|(fact, said)| said.groups.iter().map(|group| (*fact, group)));
        let doubtful =
            groups.map(|(fact, group)| (fact, group.as_slice(), stand_ins(group, engine.named_values(fact))));
        doubtful.filter(|(_, _, stand_ins)| stand_ins.len() > 1)
    }

    /// The ways to take the answers: for each answered group that bears on a conclusion, each value that may stand for it.
    /// One way, where there is no such group.
    pub(crate) fn ways(&self, engine: &Engine, case: &Case, conclusion: ConclusionId) -> Vec<Way> {
        let mut ways: Vec<Way> = vec![Vec::new()];
        for (fact, group, stand_ins) in self.doubtful(engine) {
            if !engine.bears_on(conclusion, fact) {
                continue;
            }
            let each = |before: &Way| -> Vec<Way> {
                let known = before.iter().rev().find(|(other, _)| *other == fact);
                let mut start = case.clone();
                if let Some((fact, known)) = known {
                    start.know(*fact, known.clone());
                }
                let longer = |value: &ValueId| {
                    let mut longer = before.clone();
                    longer.retain(|(other, _)| *other != fact);
                    longer.extend(way(&start, fact, group, *value));
                    longer
                };
                stand_ins.iter().map(longer).collect()
            };
            ways = ways.iter().flat_map(each).collect();
        }
        ways
    }
}

/// What is known of a fact where this value stands for a group of its values.
fn way(case: &Case, fact: FactId, group: &[ValueId], value: ValueId) -> Way {
    standing(case, fact, group, Some(value)).map(|known| (fact, known)).into_iter().collect()
}

/// Enough of a group's values to see whether any two differ: those that rules name, and one of the others.
fn stand_ins(group: &[ValueId], mentioned: &[ValueId]) -> Vec<ValueId> {
    let (mut named, others): (Vec<ValueId>, Vec<ValueId>) =
        group.iter().copied().partition(|value| mentioned.contains(value));
    named.extend(others.first());
    named
}

/// What is known of a fact with another value, or none, standing for a group.
fn standing(case: &Case, fact: FactId, group: &[ValueId], value: Option<ValueId>) -> Option<Known> {
    let known = case.known(fact)?;
    let Known::Set { has, lacks, exact } = known else { return Some(known.clone()) };
    let mut has: ValueIds = has.iter().copied().filter(|member| !group.contains(member)).collect();
    has.extend(value);
    has.sort_unstable();
    Some(Known::Set { has, lacks: lacks.clone(), exact: *exact })
}
