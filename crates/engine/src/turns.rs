//! Why a verdict changes on a day, and since when anybody could know it.

use crate::{Case, Contradiction, Engine, Growth, Situation};
use language::Date;
use language::rulebook::{ConclusionId, FactId, InstrumentId, Rule, RuleId};
use std::collections::BTreeSet;

/// What lets a verdict change on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// Rules under an instrument begin.
    Begins(InstrumentId),
    /// Rules under an instrument have ended the day before.
    Ends(InstrumentId),
    /// A fact has grown, or a time that began on its day has passed.
    Passes(FactId),
}

/// Why a verdict changes on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turn {
    /// What lets it change, law first. Empty where the day is none on which it changes.
    pub causes: Vec<Cause>,
    /// The first day on which the published sources told the verdict as it is now, where that is after the day itself.
    pub known_from: Option<Date>,
}

impl Engine {
    /// Why the verdict of a conclusion changes on a day, as [`Engine::course`] has it.
    ///
    /// # Errors
    /// [`Contradiction`] where the facts of the case cannot all be true.
    pub fn turn(
        &self,
        case: &Case,
        growths: &[Growth],
        conclusion: ConclusionId,
        presumptions: bool,
        day: Date,
    ) -> Result<Turn, Contradiction> {
        let on = |day| self.situation_on(case, growths, day, presumptions);
        let Ok(before) = day.yesterday() else { return Ok(Turn::default()) };
        let mut changed: BTreeSet<RuleId> = BTreeSet::new();
        let (mut then, mut now) = (on(before)?, on(day)?);
        for conclusion in self.conclusions_behind(conclusion) {
            let possible = |situation: &mut Situation<'_>| -> BTreeSet<RuleId> {
                situation.rules(conclusion).0.into_iter().map(|part| part.rule).collect()
            };
            changed.extend(possible(&mut then).symmetric_difference(&possible(&mut now)));
        }
        let changed = self.with_parents(changed);
        let rules: Vec<&Rule> = changed.iter().map(|rule| &self.rulebook.rules[*rule]).collect();
        let mut causes: BTreeSet<Cause> = changed.iter().filter_map(|rule| self.by_law(*rule, day)).collect();
        // Law explains a day alone, unless the rules that changed did so without it.
        if causes.is_empty() {
            causes.extend(self.passing(case, growths, conclusion, day).into_iter().map(Cause::Passes));
        }
        let begun = rules.iter().filter(|rule| rule.in_force.from == Some(day));
        let late = begun.filter_map(|rule| rule.known_from).any(|known| day < known);
        let known_from = if late { self.known_from(&now, conclusion, day) } else { None };
        Ok(Turn { causes: causes.into_iter().collect(), known_from })
    }

    /// Rules, and those whose exceptions they are, and so on: an exception comes and goes with its parent.
    fn with_parents(&self, rules: BTreeSet<RuleId>) -> BTreeSet<RuleId> {
        let mut all = BTreeSet::new();
        let mut open: Vec<RuleId> = rules.into_iter().collect();
        while let Some(rule) = open.pop() {
            if all.insert(rule) {
                open.extend(&self.rulebook.rules[rule].exception_of);
            }
        }
        all
    }

    /// The instrument with which a rule begins on a day, or has ended on the day before.
    fn by_law(&self, id: RuleId, day: Date) -> Option<Cause> {
        let rule = &self.rulebook.rules[id];
        let instrument = self.rulebook.instrument_of(id)?;
        if rule.in_force.from == Some(day) {
            Some(Cause::Begins(instrument))
        } else if rule.in_force.until.is_some_and(|until| until.tomorrow().ok() == Some(day)) {
            Some(Cause::Ends(instrument))
        } else {
            None
        }
    }

    /// The first day from which on the published sources told the verdict of a situation.
    fn known_from(&self, now: &Situation<'_>, conclusion: ConclusionId, day: Date) -> Option<Date> {
        let mut case = now.case().clone();
        let told = |case: &Case| {
            let mut situation = Situation::new(self, case.clone(), Vec::new()).ok()?;
            Some(situation.verdict(conclusion))
        };
        case.known_by = None;
        let whole = told(&case)?;
        let mut first = None;
        for known in self.variables.known_cuts.points().iter().rev() {
            case.known_by = Some(*known);
            if told(&case)? != whole {
                break;
            }
            first = Some(*known);
        }
        first.filter(|known| day < *known)
    }
}
