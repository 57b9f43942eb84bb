//! Cases as queries to the solver, and the solver's atoms as outcomes.

use super::encode::{day_number, program};
use super::opinion::{ByReading, Left, reading_choices};
use engine::Outcome;
use language::Rulebook;
use language::rulebook::{ConclusionId, FactId, FactType, Given, Known, RuleId, ValueId};
use serde_json::{Value, json};
use std::ops::RangeInclusive;

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
                by_reading.insert(readings.clone(), left(rulebook, &atoms)?);
            }
        }
        opinions.push(by_reading);
    }
    Ok(opinions)
}

fn left(rulebook: &Rulebook, atoms: &[String]) -> crate::Result<Left> {
    let mut left = Left::nothing(rulebook);
    for atom in atoms {
        read(atom, &mut left).ok_or_else(|| format!("the solver said {atom}"))?;
    }
    Ok(left)
}

/// `outcome(0,1)`, `outcome(1,gap)`, `outcome(1,conflict)`, `unclaimed(0)`, `holds(7)`, `fails(7)`.
fn read(atom: &str, left: &mut Left) -> Option<()> {
    let (name, rest) = atom.split_once('(')?;
    let inner = rest.strip_suffix(')')?;
    match (name, inner.split_once(',')) {
        ("outcome", Some((conclusion, outcome))) => {
            let outcomes = left.outcomes.get_mut(ConclusionId(conclusion.parse().ok()?))?;
            outcomes.insert(outcome_called(outcome)?);
        }
        ("unclaimed", None) => {
            left.unclaimed.insert(ConclusionId(inner.parse().ok()?));
        }
        ("holds", None) => {
            left.holds.insert(RuleId(inner.parse().ok()?));
        }
        ("fails", None) => {
            left.fails.insert(RuleId(inner.parse().ok()?));
        }
        _ => return None,
    }
    Some(())
}

fn outcome_called(name: &str) -> Option<Outcome> {
    match name {
        "gap" => Some(Outcome::Gap),
        "conflict" => Some(Outcome::Conflict),
        value => Some(Outcome::Value(ValueId(value.parse().ok()?))),
    }
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
        let mut left = Left::nothing(&Rulebook::default());
        left.outcomes.push(Default::default());
        for atom in
            ["outcome(0,12)", "outcome(0,gap)", "outcome(0,conflict)", "unclaimed(0)", "holds(4)", "fails(5)"]
        {
            assert_eq!(read(atom, &mut left), Some(()), "{atom}");
        }
        let outcomes = [Outcome::Value(ValueId(12)), Outcome::Gap, Outcome::Conflict];
        assert_eq!(left.outcomes.first(), Some(&outcomes.into()));
        assert_eq!((left.holds, left.fails), ([RuleId(4)].into(), [RuleId(5)].into()));
        assert_eq!(left.unclaimed, [ConclusionId(0)].into());
        for atom in ["excluded", "outcome(0,worst)", "outcome(1,0)", "holds(x)", "fails(1"] {
            assert_eq!(read(atom, &mut Left::nothing(&Rulebook::default())), None, "{atom}");
        }
    }
}
