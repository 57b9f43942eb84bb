//! Cases as queries to the solver, and the solver's atoms as outcomes.

use super::encode::{day_number, program};
use super::opinion::{ByReading, Outcomes, reading_choices};
use engine::Outcome;
use language::Rulebook;
use language::rulebook::{ConclusionId, FactId, FactType, Given, Known, ValueId};
use serde_json::{Value, json};
use std::ops::RangeInclusive;
use typed_index_collections::TiVec;

/// The request for a rulebook: every case, with the readings taken every way.
pub(crate) fn request(rulebook: &Rulebook, cases: &[Given]) -> Value {
    let mut queries = Vec::new();
    for (context, case) in cases.iter().enumerate() {
        for readings in reading_choices(rulebook) {
            queries.push(query(rulebook, context, case, &readings));
        }
    }
    json!({ "program": program(rulebook, cases), "queries": queries })
}

/// The solver's opinion of each case.
pub(crate) fn opinions(
    rulebook: &Rulebook,
    cases: &[Given],
    answers: Vec<Option<Vec<String>>>,
) -> crate::Result<Vec<ByReading>> {
    let choices = reading_choices(rulebook);
    if answers.len() != cases.len() * choices.len() {
        return Err("the solver gave another number of answers than was asked".into());
    }
    let mut answers = answers.into_iter();
    let mut opinions = Vec::new();
    for _ in cases {
        let mut by_reading = ByReading::new();
        for (readings, answer) in choices.iter().zip(answers.by_ref()) {
            if let Some(atoms) = answer {
                by_reading.insert(readings.clone(), outcomes(rulebook, &atoms)?);
            }
        }
        opinions.push(by_reading);
    }
    Ok(opinions)
}

fn outcomes(rulebook: &Rulebook, atoms: &[String]) -> crate::Result<TiVec<ConclusionId, Outcomes>> {
    let mut all: TiVec<ConclusionId, Outcomes> =
        rulebook.conclusions.iter().map(|_| Outcomes::new()).collect();
    for atom in atoms {
        let (conclusion, outcome) = parsed(atom).ok_or_else(|| format!("not an outcome: {atom}"))?;
        all.get_mut(conclusion).ok_or("no such conclusion")?.insert(outcome);
    }
    Ok(all)
}

/// `outcome(0,1)`, `outcome(1,gap)`, `outcome(1,conflict)`.
fn parsed(atom: &str) -> Option<(ConclusionId, Outcome)> {
    let (conclusion, outcome) = atom.strip_prefix("outcome(")?.strip_suffix(')')?.split_once(',')?;
    let outcome = match outcome {
        "gap" => Outcome::Gap,
        "conflict" => Outcome::Conflict,
        value => Outcome::Value(ValueId(value.parse().ok()?)),
    };
    Some((ConclusionId(conclusion.parse().ok()?), outcome))
}

fn query(rulebook: &Rulebook, context: usize, case: &Given, readings: &[bool]) -> Value {
    let mut atoms =
        Atoms { stated: vec![format!("context({context})")], denied: vec!["excluded".to_owned()] };
    for (index, yes) in readings.iter().enumerate() {
        atoms.state(*yes, format!("reading({index})"));
    }
    for (fact, known) in &case.facts {
        atoms.know(rulebook, *fact, known);
    }
    json!({ "true": atoms.stated, "false": atoms.denied })
}

struct Atoms {
    stated: Vec<String>,
    denied: Vec<String>,
}

impl Atoms {
    fn state(&mut self, holds: bool, atom: String) {
        if holds { self.stated.push(atom) } else { self.denied.push(atom) }
    }

    fn know(&mut self, rulebook: &Rulebook, fact: FactId, known: &Known) {
        let id = fact.0;
        let Some(domain) = rulebook.facts.get(fact).map(|fact| &fact.domain) else { return };
        match (known, domain) {
            (Known::Flag(yes), _) => self.stated.push(format!("fact({id},{})", i32::from(*yes))),
            (Known::Choice(possible), FactType::Choice(values)) => {
                let ruled_out = values.keys().filter(|value| !possible.contains(value));
                self.denied.extend(ruled_out.map(|value| format!("fact({id},{})", value.0)));
            }
            (Known::Set { has, lacks, exact }, FactType::Set(values)) => {
                for value in values.keys() {
                    if has.contains(&value) || lacks.contains(&value) || *exact {
                        self.state(has.contains(&value), format!("member({id},{})", value.0));
                    }
                }
            }
            (Known::Number { from, to }, FactType::Number { from: first, to: last, .. }) => {
                self.only(id, *first..=*last, *from..=*to);
            }
            (Known::Date { from, until }, FactType::Date { from: first, until: last }) => {
                self.only(id, day_number(*first)..=day_number(*last), day_number(*from)..=day_number(*until));
            }
            _ => {}
        }
    }

    fn only(&mut self, fact: u32, all: RangeInclusive<i32>, possible: RangeInclusive<i32>) {
        let ruled_out = all.filter(|value| !possible.contains(value));
        self.denied.extend(ruled_out.map(|value| format!("fact({fact},{value})")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn atoms_are_read() {
        assert_eq!(parsed("outcome(0,12)"), Some((ConclusionId(0), Outcome::Value(ValueId(12)))));
        assert_eq!(parsed("outcome(3,gap)"), Some((ConclusionId(3), Outcome::Gap)));
        assert_eq!(parsed("outcome(3,conflict)"), Some((ConclusionId(3), Outcome::Conflict)));
        assert_eq!(parsed("excluded"), None);
        assert_eq!(parsed("outcome(3,worst)"), None);
    }
}
