//! The verdict of one case over time: the law's date is a variable like any other, so it can be read along.

use crate::{Case, Contradiction, Engine, Verdict};
use language::Date;
use language::rulebook::{ConclusionId, Condition, DateBound, FactId, FactType, Known, Period, Term};
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
    /// The verdict for every day on which it changes, earliest first, with all facts as they are in the case. The
    /// case's own date is left out of account; what was known by a day is not.
    ///
    /// # Errors
    /// [`Contradiction`] where the facts of the case cannot all be true.
    pub fn course(
        &self,
        case: &Case,
        conclusion: ConclusionId,
        presumptions: bool,
    ) -> Result<Vec<Spell>, Contradiction> {
        let mut spells: Vec<Spell> = Vec::new();
        let days = self.days_of_change(case);
        let first = days.first().map_or(case.on, |day| day.yesterday().unwrap_or(*day));
        for (from, day) in std::iter::once((None, first)).chain(days.iter().map(|day| (Some(*day), *day))) {
            let mut case = case.clone();
            case.on = day;
            let situation =
                if presumptions { self.situation(&case) } else { self.situation_without_presumptions(&case) };
            let verdict = situation?.verdict(conclusion);
            let same = |spell: &&Spell| spell.verdict == verdict;
            if spells.last().filter(same).is_none() {
                spells.push(Spell { from, verdict });
            }
        }
        Ok(spells)
    }

    /// Every day on which a verdict on the case can change.
    fn days_of_change(&self, case: &Case) -> BTreeSet<Date> {
        let mut days = BTreeSet::new();
        let next = |day: Date| day.tomorrow().ok();
        for Period { from, until } in self.rulebook.rules.iter().map(|rule| rule.in_force) {
            days.extend(from);
            days.extend(until.and_then(next));
        }
        let rules = self.rulebook.rules.iter().map(|rule| &rule.condition);
        let constraints = self.rulebook.constraints.iter().map(|constraint| &constraint.condition);
        for condition in rules.chain(constraints) {
            each_term(condition, &mut |fact, term| {
                for end in self.ends(case, fact) {
                    days.extend(around(end, term));
                }
            });
        }
        days
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
