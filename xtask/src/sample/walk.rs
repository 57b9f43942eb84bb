//! Walks through the interview, so that in the end every answer of every question was picked about as often.

use super::expected::{self, Groups};
use super::picks::Pick;
use crate::Result;
use engine::{Case, Engine};
use generate::Rng;
use guide::{Interview, Options, QuestionView, Step, Voice};
use language::Date;
use language::rulebook::{FactId, JourneyId};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How many questions a visit asks at most.
const MOST_QUESTIONS: usize = 9;

/// Makes paths, and remembers what was picked on those before.
pub(super) struct Walker<'e> {
    engine: &'e Engine,
    on: Date,
    rng: Rng,
    picked: BTreeMap<(String, Vec<String>, usize), usize>,
}

impl<'e> Walker<'e> {
    pub(super) fn new(engine: &'e Engine, on: Date, seed: u64) -> Self {
        Self { engine, on, rng: Rng::new(seed), picked: BTreeMap::new() }
    }

    /// One path to the brief, and what stands in that.
    pub(super) fn path(&mut self, journey: JourneyId, voice: Voice) -> Result<Value> {
        let case = Case::new(self.on);
        let options = Options {
            speech: guide::Speech { voice, ..guide::Speech::default() },
            journey: Some(journey),
            ..Options::default()
        };
        let mut interview = Interview::new(self.engine, case, options);
        let (mut steps, mut groups) = (Vec::new(), Groups::new());
        for _ in 0..MOST_QUESTIONS {
            let Step::Question(question) = interview.step() else { break };
            let pick = self.answered(&mut interview, &question, &mut steps)?;
            groups.extend(self.groups(&question, &pick));
        }
        let entry = self.engine.rulebook().journeys.get(journey).ok_or("no such journey")?;
        Ok(json!({
            "journey": entry.name,
            "journey-place": usize::from(journey),
            "voice": if voice == Voice::You { "you" } else { "he" },
            "steps": steps,
            "findings": expected::findings(self.engine, interview.case(), &groups, &entry.shows, voice)?,
        }))
    }

    /// Picks an answer that can be; those tried before are told as refused.
    fn answered(
        &mut self,
        interview: &mut Interview<'_>,
        question: &QuestionView,
        steps: &mut Vec<Value>,
    ) -> Result<Pick> {
        for pick in self.in_order(question) {
            let refused = interview.answer(pick.answer()).is_err();
            *self.picked.entry(key(question, &pick)).or_default() += 1;
            steps.push(json!({
                "question": question.text,
                "pick": pick.json(question),
                "refused": refused,
            }));
            if !refused {
                return Ok(pick);
            }
        }
        Err(format!("no answer to `{}` can be", question.text).into())
    }

    /// The picks of a question, those that were picked least first.
    fn in_order(&mut self, question: &QuestionView) -> Vec<Pick> {
        let picks = Pick::all(question, &mut self.rng);
        let mut ranked: Vec<(usize, u64, Pick)> = picks
            .into_iter()
            .map(|pick| {
                let times = self.picked.get(&key(question, &pick)).copied().unwrap_or(0);
                (times, self.rng.next_number(), pick)
            })
            .collect();
        ranked.sort_by_key(|(times, chance, _)| (*times, *chance));
        ranked.into_iter().map(|(_, _, pick)| pick).collect()
    }

    /// The groups of values of which the pick says that one is in the set, without saying which.
    fn groups(&self, question: &QuestionView, pick: &Pick) -> Groups {
        if !question.several {
            return Groups::new();
        }
        let facts = &self.engine.rulebook().facts;
        let fact: Option<FactId> =
            facts.iter_enumerated().find(|(_, fact)| fact.name == question.fact).map(|(id, _)| id);
        let classes = pick.places().iter().filter_map(|place| question.classes.get(*place));
        let groups = classes.filter(|class| class.values.len() > 1).map(|class| class.values.clone());
        fact.map(|fact| groups.map(|group| (fact, group)).collect()).unwrap_or_default()
    }
}

fn key(question: &QuestionView, pick: &Pick) -> (String, Vec<String>, usize) {
    (question.fact.clone(), question.answers.clone(), pick.key())
}
