//! Compares the three opinions of a rulebook's cases.

use super::faults::{self, Seen};
use super::opinion::{self, ByReading, Verdict, agree, of_diagrams, of_reference};
use super::query::opinions;
use super::subject::{Subject, write};
use super::tally::Tally;
use crate::Result;
use language::Rulebook;
use language::rulebook::{ConclusionId, Given, RuleId};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use typed_index_collections::TiVec;

/// The three opinions of one case.
struct Opinions<'subject> {
    given: &'subject Given,
    solver: ByReading,
    reference: ByReading,
    diagrams: Option<TiVec<ConclusionId, Verdict>>,
}

/// Compares all cases of a rulebook; the error holds the three opinions of the first case on which they differ.
pub(crate) fn compare(subject: &Subject, answers: Vec<Option<Vec<String>>>, tally: &mut Tally) -> Result<()> {
    let rulebook = subject.engine.rulebook();
    let solver = opinions(rulebook, &subject.cases, answers)?;
    faults::check(subject, &solver)?;
    let mut seen = Seen::default();
    for (given, solver) in subject.cases.iter().zip(solver) {
        let opinions = Opinions {
            given,
            solver,
            reference: of_reference(rulebook, given),
            diagrams: of_diagrams(&subject.engine, given),
        };
        if !opinions.agree(rulebook) {
            return Err(opinions.differ(subject)?.into());
        }
        opinions.count(tally, &mut seen);
    }
    faults::complete(subject, &seen)?;
    tally.rulebook(&seen);
    Ok(())
}

impl Opinions<'_> {
    fn agree(&self, rulebook: &Rulebook) -> bool {
        let diagrams_agree = match &self.diagrams {
            None => self.solver.is_empty(),
            Some(_) if self.solver.is_empty() => false,
            Some(diagrams) => {
                diagrams.iter_enumerated().all(|(id, verdict)| agree(rulebook, &self.solver, id, verdict))
            }
        };
        diagrams_agree && self.solver == self.reference
    }

    fn count(&self, tally: &mut Tally, seen: &mut Seen) {
        tally.case(&self.solver);
        for (conclusion, verdict) in self.diagrams.iter().flat_map(|diagrams| diagrams.iter_enumerated()) {
            seen.note(conclusion, &verdict.outcomes);
            tally.verdict(verdict.status, &verdict.outcomes);
        }
    }

    /// The case and the three opinions of it.
    fn differ(&self, subject: &Subject) -> Result<String> {
        let path = write(subject.seed, &subject.text)?;
        let mut text = format!("the opinions of rulebook {} differ; see {}\n", subject.seed, path.display());
        writeln!(text, "case: {:?}", self.given)?;
        if self.solver.is_empty() != self.diagrams.is_none() || self.solver.len() != self.reference.len() {
            writeln!(text, "they differ on whether the case is possible at all")?;
        }
        let rulebook = subject.engine.rulebook();
        for (id, conclusion) in rulebook.conclusions.iter_enumerated() {
            let values: Vec<&str> = conclusion.values.iter().map(|value| value.name.as_str()).collect();
            writeln!(text, "{}, whose values are {values:?}:", conclusion.name)?;
            for (name, by_reading) in [("solver", &self.solver), ("plain evaluator", &self.reference)] {
                writeln!(text, "  {name}: {:?}; by readings:", opinion::verdict(by_reading, id))?;
                for (readings, left) in by_reading {
                    let rules = |rules: &BTreeSet<RuleId>| names(rulebook, id, rules);
                    let (holds, fails) = (rules(&left.holds), rules(&left.fails));
                    writeln!(
                        text,
                        "    {readings:?}: {:?}, hold {holds:?}, fail {fails:?}",
                        left.outcomes.get(id)
                    )?;
                }
            }
            let diagrams = self.diagrams.as_ref().and_then(|diagrams| diagrams.get(id));
            writeln!(text, "  diagrams: {diagrams:?}")?;
        }
        Ok(text)
    }
}

/// The rules of a conclusion that are among these.
fn names<'book>(
    rulebook: &'book Rulebook,
    conclusion: ConclusionId,
    rules: &BTreeSet<RuleId>,
) -> Vec<&'book str> {
    let own = rulebook.rules_of(conclusion).filter(|rule| rules.contains(rule));
    own.filter_map(|rule| rulebook.rules.get(rule)).map(|rule| rule.name.as_str()).collect()
}
