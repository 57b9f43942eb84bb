//! How many cases lead to each answer.

mod text;

use crate::journeys::on_journey;
use crate::said::Said;
use crate::words::status_name;
use crate::{Options, Outcome, Refusal, Speech, subjects};
use engine::{Case, Count, Engine, Weights};
use language::Date;
use language::rulebook::{ConclusionId, Status};
use serde_json::{Value, json};

/// How many cases lead to each answer of some conclusions.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseCounts {
    /// How they are told.
    pub speech: Speech,
    /// The rulebook's title.
    pub title: String,
    /// The day of the law.
    pub on: Date,
    /// Whether weights were given; else every value is equally likely.
    pub weighted: bool,
    /// For each conclusion its counts.
    pub conclusions: Vec<CaseCount>,
}

/// How many cases lead to each answer of one conclusion.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseCount {
    /// The conclusion's name.
    pub name: String,
    /// Its short words.
    pub title: String,
    /// The titles of the facts whose values are counted.
    pub facts: Vec<String>,
    /// All possible cases, in digits.
    pub all: String,
    /// The counts, settled answers first.
    pub counts: Vec<Counted>,
}

/// The cases with one answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// Decided, or disputed where the readings lead apart.
    pub status: Status,
    /// The outcomes.
    pub outcomes: Vec<Outcome>,
    /// The number of cases, in digits.
    pub cases: String,
    /// Their share of all possible cases, under the weights.
    pub share: f64,
}

/// Counts the complete cases behind the conclusions that are asked for or shown.
///
/// # Errors
/// [`Refusal`] where what is given cannot all be true.
pub fn count(
    engine: &Engine,
    case: &Case,
    weights: Option<&Weights>,
    options: &Options,
) -> Result<CaseCounts, Refusal> {
    let rulebook = engine.rulebook();
    let case = on_journey(engine, case, options)?.case;
    let refused = |found| Refusal::new(options.speech, rulebook, &case, &Said::default(), &found);
    let mut situation = options.situation(engine, &case).map_err(refused)?;
    let nothing = Weights::default();
    let conclusions = subjects::shown(&mut situation, options).into_iter().map(|conclusion| {
        let counts = situation.count(conclusion);
        let all = counts.iter().map(|count| &count.cases).sum::<engine::BigUint>();
        let shares = situation.shares(conclusion, weights.unwrap_or(&nothing));
        let entry = &rulebook.conclusions[conclusion];
        let facts = situation.counted_facts(conclusion).iter();
        CaseCount {
            name: entry.name.clone(),
            title: entry.title.clone(),
            facts: facts.map(|fact| rulebook.facts[*fact].title.clone()).collect(),
            all: all.to_string(),
            counts: counts.iter().map(|count| counted(engine, options, conclusion, count, &shares)).collect(),
        }
    });
    let conclusions = conclusions.collect();
    Ok(CaseCounts {
        speech: options.speech,
        title: rulebook.title.clone(),
        on: case.on,
        weighted: weights.is_some(),
        conclusions,
    })
}

fn counted(
    engine: &Engine,
    options: &Options,
    conclusion: ConclusionId,
    count: &Count<engine::BigUint>,
    shares: &[Count<f64>],
) -> Counted {
    let outcome = |outcome: &engine::Outcome| match outcome {
        engine::Outcome::Value(value) => {
            Some(Outcome::of(engine.rulebook(), conclusion, *value, options.speech))
        }
        engine::Outcome::Gap | engine::Outcome::Conflict => None,
    };
    let share = shares.iter().find(|share| share.outcomes == count.outcomes);
    Counted {
        status: if count.outcomes.len() > 1 { Status::Disputed } else { Status::Decided },
        outcomes: count.outcomes.iter().filter_map(outcome).collect(),
        cases: count.cases.to_string(),
        share: share.map_or(0.0, |share| share.cases),
    }
}

impl CaseCounts {
    /// The counts as JSON. Numbers of cases are strings of digits: they pass what a number in JSON can hold.
    #[must_use]
    pub fn json(&self) -> Value {
        let counted = |counted: &Counted| {
            json!({
                "status": status_name(counted.status),
                "values": counted.outcomes.iter().map(|outcome| outcome.name.as_str()).collect::<Vec<_>>(),
                "cases": counted.cases,
                "share": counted.share,
            })
        };
        let conclusion = |one: &CaseCount| {
            json!({
                "conclusion": one.name,
                "title": one.title,
                "facts": one.facts,
                "cases": one.all,
                "counts": one.counts.iter().map(counted).collect::<Vec<_>>(),
            })
        };
        json!({
            "title": self.title,
            "on": self.on.to_string(),
            "weighted": self.weighted,
            "conclusions": self.conclusions.iter().map(conclusion).collect::<Vec<_>>(),
        })
    }
}
