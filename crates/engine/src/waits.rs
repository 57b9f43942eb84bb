//! What waiting leads to: the first day on which a verdict is better, with everything else as it is.

use crate::reference::Outcome;
use crate::variables::Axis;
use crate::{Case, Contradiction, Engine, Growth, Price, Situation, Verdict};
use language::Date;
use language::rulebook::{ConclusionId, FactId, Known};

/// A better verdict that comes with time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait {
    /// The first day on which the verdict can be better: earlier than `from` where a fact's growth is not known to the day.
    /// Where months differ in length, up to three days too early; never too late.
    pub earliest: Date,
    /// The first day on which it is better for certain.
    pub from: Date,
    /// The last day of that; `None` = without an end that is known.
    pub until: Option<Date>,
    /// The verdict on the day `from`.
    pub verdict: Verdict,
    /// The conclusions that are worse on that day than now.
    pub price: Vec<Price>,
}

/// Ways to tell apart how far several facts have grown, at most.
const MOST_PHASES: usize = 256;

impl Engine {
    /// The first better verdict that comes with time: because a fact has grown, because a day has come nearer, or
    /// because the law changes as is known today. Better is what has a better worst outcome than on the case's date.
    /// `None` where none comes for certain.
    ///
    /// # Errors
    /// [`Contradiction`] where the facts of the case cannot all be true.
    pub fn wait(
        &self,
        case: &Case,
        growths: &[Growth],
        conclusion: ConclusionId,
        others: &[ConclusionId],
        presumptions: bool,
    ) -> Result<Option<Wait>, Contradiction> {
        let on = |day: Date| self.situation_on(case, growths, day, presumptions);
        let mut today = on(case.on)?;
        let Some(now) = today.verdict(conclusion).outcomes.last().copied() else { return Ok(None) };
        let days = self.days_of_change(case, growths, conclusion);
        let days: Vec<Date> = days.into_iter().filter(|day| *day > case.on).collect();
        let (mut earliest, mut certain) = (None, None);
        for day in &days {
            let mut then = on(*day)?;
            let verdict = then.verdict(conclusion);
            let better = verdict.outcomes.last().is_some_and(|worst| *worst < now);
            match (better, &certain) {
                (true, None) => {
                    let price = worse(&mut today, &mut then, conclusion, others);
                    certain = Some((*day, verdict, price));
                }
                (false, Some((from, verdict, price))) => {
                    let (from, verdict, price) = (*from, verdict.clone(), price.clone());
                    let until = day.yesterday().ok();
                    return Ok(Some(Wait {
                        earliest: earliest.unwrap_or(from),
                        from,
                        until,
                        verdict,
                        price,
                    }));
                }
                (false, None) if earliest.is_none() => {
                    let grown = self.phases(case, &then, |_| true);
                    if grown.iter().any(|phase| then.is_better_in(phase, conclusion, now)) {
                        earliest = Some(*day);
                    }
                }
                _ => {}
            }
        }
        Ok(certain.map(|(from, verdict, price)| Wait {
            earliest: earliest.unwrap_or(from),
            from,
            until: None,
            verdict,
            price,
        }))
    }

    /// The ways in which the facts that count may have grown until another day: what is known then, told apart by class.
    pub(crate) fn phases(
        &self,
        case: &Case,
        then: &Situation<'_>,
        counts: impl Fn(FactId) -> bool,
    ) -> Vec<Vec<(FactId, Known)>> {
        let mut phases: Vec<Vec<(FactId, Known)>> = vec![Vec::new()];
        for (fact, known) in then.case.facts() {
            let (Some(_), Known::Number { from, to }, Axis::Number(_, cuts)) =
                (self.line(fact).filter(|_| counts(fact)), known, self.axis(fact))
            else {
                continue;
            };
            if case.known(fact) == Some(known) || cuts.class_of(*from) == cuts.class_of(*to) {
                continue;
            }
            let classes: Vec<Known> = (cuts.class_of(*from)..=cuts.class_of(*to))
                .map(|class| Known::Number {
                    from: cuts.start(class).unwrap_or(*from).max(*from),
                    to: cuts.end(class).map_or(*to, |next| next.saturating_sub(1)).min(*to),
                })
                .collect();
            if phases.len().saturating_mul(classes.len()) > MOST_PHASES {
                break;
            }
            let with = |start: Vec<(FactId, Known)>| {
                classes
                    .iter()
                    .map(move |known| start.iter().cloned().chain([(fact, known.clone())]).collect())
            };
            phases = phases.into_iter().flat_map(with).collect::<Vec<_>>();
        }
        phases.retain(|phase| !phase.is_empty());
        phases
    }
}

impl Situation<'_> {
    /// The same day if at least one fact has grown in this way; `None` where it cannot have.
    pub(crate) fn in_phase(&self, phase: &[(FactId, Known)]) -> Option<Self> {
        let ((fact, known), rest) = phase.split_first()?;
        let first = self.with(*fact, Some(known.clone()))?;
        rest.iter().try_fold(first, |grown, (fact, known)| grown.with(*fact, Some(known.clone())))
    }

    /// Whether the worst outcome is better than `now` if the facts have grown in this way.
    fn is_better_in(&self, phase: &[(FactId, Known)], conclusion: ConclusionId, now: Outcome) -> bool {
        self.in_phase(phase).is_some_and(|mut grown| {
            grown.verdict(conclusion).outcomes.last().is_some_and(|worst| *worst < now)
        })
    }
}

/// What is worse then than now.
fn worse(
    today: &mut Situation<'_>,
    then: &mut Situation<'_>,
    conclusion: ConclusionId,
    others: &[ConclusionId],
) -> Vec<Price> {
    let mut price = Vec::new();
    for other in others.iter().copied().filter(|other| *other != conclusion) {
        let (now, then) = (today.verdict(other), then.verdict(other));
        if let (Some(now), Some(then)) = (now.outcomes.last().copied(), then.outcomes.last().copied())
            && now < then
        {
            price.push(Price { conclusion: other, now, then });
        }
    }
    price
}
