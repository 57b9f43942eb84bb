//! A question as JSON.

use super::QuestionView;
use crate::known_to_json;
use engine::Class;
use language::Rulebook;
use language::rulebook::{Fact, FactType, Known, ValueId, ValueIds};
use serde_json::{Value, json};

impl QuestionView {
    /// The question as JSON: each answer with what it makes known, as a case has it.
    ///
    /// Where several answers may be chosen, each is a group of values. Whoever knows the values themselves writes
    /// those into the case.
    #[must_use]
    pub fn json(&self, rulebook: &Rulebook) -> Value {
        let fact = rulebook.fact(&self.fact).and_then(|id| rulebook.facts.get(id));
        let answers = self.answers.iter().zip(&self.classes);
        let answers = answers.map(|(words, class)| answer(fact, words, class, self.several));
        json!({
            "fact": self.fact,
            "title": self.title,
            "text": self.text,
            "why": self.why,
            "find-out": self.find_out,
            "several": self.several,
            "answers": answers.collect::<Vec<_>>(),
            "none": if self.several { fact.map(|fact| self.none(fact)) } else { None },
            "asked": self.progress.asked,
            "at-most-left": self.progress.at_most_left,
            "matters-to": self.matters_to,
        })
    }

    /// What is known of the fact when none of the groups applies.
    fn none(&self, fact: &Fact) -> Value {
        let lacks = self.classes.iter().flat_map(|class| class.values.iter().copied()).collect();
        known_to_json(fact, &Known::Set { has: ValueIds::new(), lacks, exact: false })
    }
}

fn answer(fact: Option<&Fact>, words: &str, class: &Class, several: bool) -> Value {
    let known = fact.filter(|_| !several).map(|fact| known_to_json(fact, &class.known));
    json!({ "words": words, "known": known, "values": fact.map_or_else(Vec::new, |fact| names(fact, &class.values)) })
}

fn names<'f>(fact: &'f Fact, values: &[ValueId]) -> Vec<&'f str> {
    let (FactType::Choice(all) | FactType::Set(all)) = &fact.domain else { return Vec::new() };
    values.iter().filter_map(|value| all.get(*value)).map(|value| value.name.as_str()).collect()
}
