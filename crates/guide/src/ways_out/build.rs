//! From engine options to what people are told.

use super::{Answered, ChangedFact, Cost, Grounds, Waiting, WayOut, WaysOut};
use crate::brief::tested;
use crate::journeys::on_journey;
use crate::listings::keys;
use crate::said::Said;
use crate::words::{Join, capital, condition_words, known_words, labels, listed, stopped};
use crate::{Options, Outcome, Refusal, known_to_json, subjects};
use engine::{Case, Engine, FactChange, Price, PricedOption, Reason, RulePart, Situation, Verdict};
use language::Rulebook;
use language::rulebook::{Change, ConclusionId, FactId, FactType, Known, Mark, RuleId, SourceId, ValueId};

pub(super) fn build(engine: &Engine, case: &Case, options: &Options) -> Result<WaysOut, Refusal> {
    let rulebook = engine.rulebook();
    let case = on_journey(engine, case, options)?.case;
    let refused = |found| Refusal::new(options.speech, rulebook, &case, &Said::default(), &found);
    let mut situation = options.situation(engine, &case).map_err(refused)?;
    let shown = subjects::shown(&mut situation, options);
    let journey = options.journey.and_then(|journey| rulebook.journeys.get(journey));
    let mut near = journey.map_or_else(|| shown.clone(), |journey| journey.shows.clone());
    let apart: Vec<ConclusionId> = shown.iter().filter(|shown| !near.contains(shown)).copied().collect();
    near.extend(apart);
    let mut others = near.clone();
    others.extend(rulebook.conclusions.keys().filter(|conclusion| !near.contains(conclusion)));
    let mut builder = Builder { engine, options, others };
    let mut answers = Vec::new();
    for conclusion in shown {
        // With time much else changes that waiting does not bring about: only the journey's answers are told.
        let wait = engine.wait(&case, &options.growths, conclusion, &near, options.presumptions);
        let waiting = wait.map_err(refused)?.map(|wait| Waiting {
            earliest: wait.earliest,
            from: wait.from,
            until: wait.until,
            status: wait.verdict.status,
            then: builder.outcomes(&wait.verdict),
            costs: builder.costs(&wait.price),
        });
        let answered = builder.answered(&mut situation, conclusion, waiting);
        if !answered.is_best || !options.conclusions.is_empty() {
            answers.push(answered);
        }
    }
    let on = situation.case().on;
    Ok(WaysOut {
        title: rulebook.title.clone(),
        speech: options.speech,
        on,
        checked_until: rulebook.checked_until,
        answers,
    })
}

struct Builder<'a> {
    engine: &'a Engine,
    options: &'a Options,
    /// The conclusions whose price is told: those of the journey first.
    others: Vec<ConclusionId>,
}

impl Builder<'_> {
    fn rulebook(&self) -> &Rulebook {
        self.engine.rulebook()
    }

    fn answered(
        &mut self,
        situation: &mut Situation<'_>,
        conclusion: ConclusionId,
        waiting: Option<Waiting>,
    ) -> Answered {
        let verdict = situation.verdict(conclusion);
        let priced = situation.priced_options(conclusion, &self.others);
        let mut ways: Vec<WayOut> =
            priced.iter().filter_map(|priced| self.way(situation, conclusion, priced)).collect();
        ways.sort_by_key(WayOut::is_warned_of);
        let entry = &self.rulebook().conclusions[conclusion];
        let best = entry.values.first_key();
        Answered {
            name: entry.name.clone(),
            title: entry.title.clone(),
            status: verdict.status,
            now: self.outcomes(&verdict),
            is_best: verdict.values().last() == best,
            ways,
            waiting,
        }
    }

    fn way(
        &self,
        situation: &Situation<'_>,
        conclusion: ConclusionId,
        PricedOption { option, price }: &PricedOption,
    ) -> Option<WayOut> {
        let mut case = situation.case().clone();
        option.changes.iter().for_each(|change| case.change(change.fact, &change.to.known));
        // What is presumed stands in the case already.
        let mut changed = self.engine.situation_without_presumptions(&case).ok()?;
        let reason = changed.reason(conclusion);
        Some(WayOut {
            changes: option.changes.iter().map(|change| self.changed(change)).collect(),
            status: option.verdict.status,
            then: self.outcomes(&option.verdict),
            grounds: self.grounds(&case, &option.verdict, &reason),
            strength: reason.strength.max(self.weakest(conclusion, &reason)),
            costs: self.costs(price),
            beware: self.other_warnings(&case, &option.changes, &reason),
        })
    }

    /// The warnings on facts that the answer rests on and that are not changed: a paper is never shown without what it
    /// means.
    fn other_warnings(&self, case: &Case, changes: &[FactChange], reason: &Reason) -> Vec<Grounds> {
        let rulebook = self.rulebook();
        let tested = reason.rules.iter().flat_map(|part| tested(&rulebook.rules[part.rule].condition));
        let mut facts: Vec<FactId> = tested
            .filter(|fact| !changes.iter().any(|change| change.fact == *fact))
            .filter(|fact| reason.facts.contains(fact) || case.known(*fact).is_none())
            .collect();
        facts.sort_unstable();
        facts.dedup();
        facts.into_iter().filter_map(|fact| self.warning(fact)).collect()
    }

    fn warning(&self, fact: FactId) -> Option<Grounds> {
        let entry = &self.rulebook().facts[fact];
        let says = entry.beware.clone()?;
        Some(Grounds { name: String::new(), says, sources: self.keys(&entry.sources) })
    }

    fn weakest(&self, conclusion: ConclusionId, reason: &Reason) -> Mark {
        let sources = self.rulebook().conclusions[conclusion].sources.iter().filter(|_| reason.otherwise);
        sources.map(|source| self.rulebook().sources[*source].mark).max().unwrap_or(Mark::Primary)
    }

    fn changed(&self, FactChange { fact, to }: &FactChange) -> ChangedFact {
        let (speech, entry) = (self.options.speech, &self.rulebook().facts[*fact]);
        let words = match (&entry.domain, &to.known) {
            (FactType::Set(values), Known::Set { has, .. }) => {
                let values = listed(speech, &labels(values, &to.values), Join::Or);
                if has.is_empty() { speech.ways_without(values) } else { speech.ways_also(values) }
            }
            (_, known) => known_words(speech, entry, known),
        };
        ChangedFact {
            fact: entry.name.clone(),
            title: entry.title.clone(),
            words,
            known: known_to_json(entry, &to.known),
            heavy: entry.change == Change::Heavy,
            beware: self.warning(*fact),
        }
    }

    /// The rules that decide the worst that is left then: those that hold whatever is unknown; where there is none, those
    /// that may, and the fallback.
    fn grounds(&self, case: &Case, verdict: &Verdict, reason: &Reason) -> Vec<Grounds> {
        let worst = verdict.values().last();
        let decides = |part: &&RulePart| Some(self.rulebook().rules[part.rule].decides.1) == worst;
        let (always, sometimes): (Vec<&RulePart>, Vec<&RulePart>) =
            reason.rules.iter().filter(decides).partition(|part| part.always);
        let settled = !always.is_empty();
        let parts = if settled { always } else { sometimes };
        let mut grounds: Vec<Grounds> = parts.iter().map(|part| self.rule(case, part.rule)).collect();
        let entry = &self.rulebook().conclusions[verdict.conclusion];
        if reason.otherwise && !settled && entry.otherwise == worst {
            let says = entry.says.clone();
            let says = says.unwrap_or_else(|| self.options.speech.brief_no_rule_says_otherwise().to_owned());
            grounds.push(Grounds { name: String::new(), says, sources: self.keys(&entry.sources) });
        }
        grounds
    }

    fn rule(&self, case: &Case, rule: RuleId) -> Grounds {
        let rule = &self.rulebook().rules[rule];
        let speech = self.options.speech;
        let condition = || condition_words(speech, self.rulebook(), &rule.condition, case.on);
        let says = rule.says.clone().unwrap_or_else(|| stopped(&capital(speech, &condition())));
        Grounds { name: rule.name.clone(), says, sources: self.keys(&rule.sources) }
    }

    fn keys(&self, sources: &[SourceId]) -> Vec<String> {
        keys(self.rulebook(), sources)
    }

    fn outcomes(&self, verdict: &Verdict) -> Vec<Outcome> {
        verdict.values().map(|value| self.outcome(verdict.conclusion, value)).collect()
    }

    fn outcome(&self, conclusion: ConclusionId, value: ValueId) -> Outcome {
        Outcome::of(self.rulebook(), conclusion, value, self.options.speech)
    }

    fn costs(&self, prices: &[Price]) -> Vec<Cost> {
        let cost = |price: &Price| {
            let entry = &self.rulebook().conclusions[price.conclusion];
            let (engine::Outcome::Value(now), engine::Outcome::Value(then)) = (price.now, price.then) else {
                return None;
            };
            Some(Cost {
                name: entry.name.clone(),
                title: entry.title.clone(),
                now: self.outcome(price.conclusion, now),
                then: self.outcome(price.conclusion, then),
            })
        };
        prices.iter().filter_map(cost).collect()
    }
}
