//! A case that cannot be.

use crate::Speech;
use crate::said::Said;
use crate::words::capital;
use engine::{Case, Contradiction};
use language::Rulebook;
use language::rulebook::{ConstraintId, FactId};
use serde_json::{Value, json};
use std::fmt;

/// Why nothing is said of a case: what is given cannot all be true.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The language in which it is told.
    pub speech: Speech,
    /// The `never` blocks that exclude the case; none of them can be left out.
    pub nevers: Vec<Never>,
    /// The facts given that clash.
    pub facts: Vec<ClashingFact>,
    /// The journey that they cannot be together with; `None` where they clash among themselves.
    pub journey: Option<Box<RefusedJourney>>,
}

/// A journey that a case cannot be in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedJourney {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Its condition, in words.
    pub needs: String,
}

/// A `never` block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Never {
    /// Its name.
    pub name: String,
    /// Its sentence.
    pub says: String,
    /// The keys of its sources.
    pub sources: Vec<String>,
}

/// A fact that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClashingFact {
    /// Its name.
    pub name: String,
    /// Its short words.
    pub title: String,
    /// What was given, in words.
    pub words: String,
}

impl Refusal {
    pub(crate) fn new(
        speech: Speech,
        rulebook: &Rulebook,
        case: &Case,
        said: &Said,
        contradiction: &Contradiction,
    ) -> Self {
        let never = |id: &ConstraintId| {
            let constraint = &rulebook.constraints[*id];
            let sources = constraint.sources.iter().map(|source| rulebook.sources[*source].name.clone());
            Never { name: constraint.name.clone(), says: constraint.says.clone(), sources: sources.collect() }
        };
        let fact = |id: &FactId| {
            let fact = &rulebook.facts[*id];
            let words = said.words(speech, rulebook, *id, case.known(*id)?);
            Some(ClashingFact { name: fact.name.clone(), title: fact.title.clone(), words })
        };
        Self {
            speech,
            nevers: contradiction.constraints.iter().map(never).collect(),
            facts: contradiction.facts.iter().filter_map(fact).collect(),
            journey: None,
        }
    }

    /// What cannot be, in sentences with their sources.
    pub(crate) fn sentences(&self) -> String {
        let sentence = |never: &Never| format!("{} [{}]", never.says, never.sources.join(", "));
        self.nevers.iter().map(sentence).collect::<Vec<_>>().join(" ")
    }

    /// The refusal as JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        let never =
            |never: &Never| json!({ "never": never.name, "says": never.says, "sources": never.sources });
        let fact =
            |fact: &ClashingFact| json!({ "fact": fact.name, "title": fact.title, "words": fact.words });
        json!({
            "error": "contradiction",
            "journey": self.journey.as_ref().map(|journey| journey.name.as_str()),
            "never": self.nevers.iter().map(never).collect::<Vec<_>>(),
            "facts": self.facts.iter().map(fact).collect::<Vec<_>>(),
        })
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.journey {
            None => formatter.write_str(self.speech.journeys_clash())?,
            Some(journey) => {
                formatter.write_str(&self.speech.journeys_not_in_journey(&journey.name, &journey.title))?;
            }
        }
        for fact in &self.facts {
            write!(formatter, "\n  {} ({}): {}", fact.name, fact.title, fact.words)?;
        }
        for never in &self.nevers {
            write!(
                formatter,
                "\n{} [{}] (never {})",
                capital(self.speech, &never.says),
                never.sources.join(", "),
                never.name
            )?;
        }
        if let Some(journey) = &self.journey {
            write!(formatter, "\n{}", self.speech.journeys_needs(&journey.needs))?;
        }
        Ok(())
    }
}

impl std::error::Error for Refusal {}
