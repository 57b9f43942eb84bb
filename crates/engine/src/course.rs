//! The verdict of one case over time: the law's date is a variable like any other, so it can be read along, and what grows
//! with time ([`mod@crate::growth`]) grows on the way.

use crate::build::named_conclusions;
use crate::growth::shifted;
use crate::variables::Axis;
use crate::{Case, Contradiction, Engine, Growth, Verdict};
use language::Date;
use language::rulebook::{ConclusionId, Condition, DateBound, FactId, FactType, Known, Period, Rule, Term};
use std::collections::BTreeSet;

/// A stretch of days on which a verdict is the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spell {
    /// Its first day; `None` = from the beginning.
    pub from: Option<Date>,
    /// The verdict.
    pub verdict: Verdict,
}

/// Around a day that a term leads to, this many days are looked at, since months round to either side.
const ROUNDING: i32 = 4;

impl Engine {
    /// The verdict for every day on which it changes, earliest first. Facts that grow with time do so from the case's own
    /// date on, and back from it; all others are as they are in the case. What was known by a day is left out of account
    /// unless the case says it.
    ///
    /// # Errors
    /// [`Contradiction`] where the facts of the case cannot all be true.
    pub fn course(
        &self,
        case: &Case,
        growths: &[Growth],
        conclusion: ConclusionId,
        presumptions: bool,
    ) -> Result<Vec<Spell>, Contradiction> {
        let mut spells: Vec<Spell> = Vec::new();
        let days = self.days_of_change(case, growths, conclusion);
        let first = days.first().map_or(case.on, |day| day.yesterday().unwrap_or(*day));
        for (from, day) in std::iter::once((None, first)).chain(days.iter().map(|day| (Some(*day), *day))) {
            let verdict = self.situation_on(case, growths, day, presumptions)?.verdict(conclusion);
            let same = |spell: &&Spell| spell.verdict == verdict;
            if spells.last().filter(same).is_none() {
                spells.push(Spell { from, verdict });
            }
        }
        Ok(spells)
    }

    /// Every day on which a verdict on the case can change.
    pub(crate) fn days_of_change(
        &self,
        case: &Case,
        growths: &[Growth],
        conclusion: ConclusionId,
    ) -> BTreeSet<Date> {
        let mut days = BTreeSet::new();
        let next = |day: Date| day.tomorrow().ok();
        let rules = self.rules_behind(conclusion);
        for Period { from, until } in rules.iter().map(|rule| rule.in_force) {
            days.extend(from);
            days.extend(until.and_then(next));
        }
        let rules = rules.iter().map(|rule| &rule.condition);
        let constraints = self.rulebook.constraints.iter().map(|constraint| &constraint.condition);
        for condition in rules.chain(constraints) {
            each_term(condition, &mut |fact, term| {
                for end in self.ends(case, fact) {
                    days.extend(around(end, term));
                }
            });
        }
        for fact in self.needs(conclusion) {
            days.extend(self.days_of_growth(case, growths, *fact));
        }
        days
    }

    /// The rules of a conclusion, and of those that they name.
    fn rules_behind(&self, conclusion: ConclusionId) -> Vec<&Rule> {
        let conclusions = self.conclusions_behind(conclusion);
        let rules = conclusions.into_iter().flat_map(|conclusion| self.rulebook.rules_of(conclusion));
        rules.map(|rule| &self.rulebook.rules[rule]).collect()
    }

    /// A conclusion, and those that its rules name, and so on.
    pub(crate) fn conclusions_behind(&self, conclusion: ConclusionId) -> Vec<ConclusionId> {
        let mut conclusions = vec![conclusion];
        let mut next = 0;
        while let Some(conclusion) = conclusions.get(next).copied() {
            next += 1;
            for rule in self.rulebook.rules_of(conclusion).map(|rule| &self.rulebook.rules[rule]) {
                let mut named = Vec::new();
                named_conclusions(&rule.condition, &mut named);
                named.retain(|named| !conclusions.contains(named));
                named.sort_unstable();
                named.dedup();
                conclusions.extend(named);
            }
        }
        conclusions
    }

    /// The facts that, by growing or by the time since their day, can change a verdict on this day.
    pub(crate) fn passing(
        &self,
        case: &Case,
        growths: &[Growth],
        conclusion: ConclusionId,
        day: Date,
    ) -> BTreeSet<FactId> {
        let needs = self.needs(conclusion).iter().copied();
        let mut facts: BTreeSet<FactId> =
            needs.filter(|fact| self.days_of_growth(case, growths, *fact).contains(&day)).collect();
        for rule in self.rules_behind(conclusion) {
            each_term(&rule.condition, &mut |fact, term| {
                if self.ends(case, fact).into_iter().any(|end| around(end, term).any(|near| near == day)) {
                    facts.insert(fact);
                }
            });
        }
        facts
    }

    /// The days on which a growing fact comes into another class.
    fn days_of_growth(&self, case: &Case, growths: &[Growth], fact: FactId) -> Vec<Date> {
        let (Some(line), Axis::Number(_, cuts)) = (self.line(fact), self.axis(fact)) else {
            return Vec::new();
        };
        let points = cuts.points().iter();
        match (growths.iter().find(|growth| growth.fact == fact), case.known(fact)) {
            (Some(growth), _) => {
                points.filter_map(|point| shifted(growth.since, *point, line.unit)).collect()
            }
            (None, Some(Known::Number { from, to })) => {
                points.flat_map(|point| line.days_around((*from, *to), case.on, *point)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The first and the last day that a date fact can still have.
    fn ends(&self, case: &Case, fact: FactId) -> Vec<Date> {
        match (case.known(fact), &self.rulebook.facts[fact].domain) {
            (Some(Known::Date { from, until }), _) | (None, FactType::Date { from, until }) => {
                vec![*from, *until]
            }
            _ => Vec::new(),
        }
    }
}

/// The case dates around the one on which `case date + term` is this day.
fn around(known: Date, term: &Term) -> impl Iterator<Item = Date> {
    let back = Term { amount: -term.amount, ..*term };
    (-ROUNDING..=ROUNDING).filter_map(move |days| language::shift(known, &back, days))
}

/// Calls for each comparison of a date fact with the case's own date.
fn each_term(condition: &Condition, found: &mut impl FnMut(FactId, &Term)) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                each_term(part, found);
            }
        }
        Condition::Not(part) => each_term(part, found),
        Condition::Date(fact, test) => {
            for bound in [test.from, test.until].into_iter().flatten() {
                if let DateBound::CaseDate { term, .. } = bound {
                    found(*fact, &term);
                }
            }
        }
        _ => {}
    }
}
