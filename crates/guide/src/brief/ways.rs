//! What would change a demand for the better, and what exempts from it.

use super::Builder;
use super::facts::tested;
use super::findings::otherwise;
use super::parts::{Change, Exemption, Way};
use crate::known_to_json;
use crate::truth::{Truth, truth};
use crate::words::known_words;
use engine::{Case, Outcome, Reason, Situation};
use language::rulebook::{
    Change as Ease, ConclusionId, ConclusionKind, Condition, FactId, Known, RuleId, ValueId,
};

/// Changes of one fact after which a demand is less, grouped by the rules they rest on, lightest first.
///
/// A change that makes another demand worse is no way out and is left out. So are changes of a fact that is not known
/// and easily changed: that fact is asked for instead.
pub(crate) fn ways(builder: &mut Builder<'_>, situation: &mut Situation<'_>, conclusion: ConclusionId) -> Vec<Way> {
    if builder.rulebook().conclusions[conclusion].kind != ConclusionKind::Demand {
        return Vec::new();
    }
    let mut found: Vec<(Key, Way)> = Vec::new();
    for offer in situation.offers(conclusion) {
        let ease = builder.rulebook().facts[offer.fact].change;
        if ease == Ease::Light && situation.case().known(offer.fact).is_none() {
            continue;
        }
        let Some(known) = harmless(builder, situation, conclusion, offer.fact, &offer.class.known) else { continue };
        let Some((key, way)) = way(builder, situation, conclusion, offer.fact, known) else { continue };
        match found.iter_mut().find(|(other, _)| *other == key) {
            Some((_, other)) => other.changes.extend(way.changes),
            None => found.push((key, way)),
        }
    }
    for ((_, rules, _), way) in &mut found {
        let told: Vec<&str> = way.changes.iter().map(|change| change.fact.as_str()).collect();
        let mut beware = builder.beware(&facts_of(builder, rules));
        beware.retain(|beware| !told.contains(&beware.fact.as_str()));
        way.beware = beware;
    }
    found.into_iter().map(|(_, way)| way).collect()
}

/// What is left after a change, and what it rests on.
type Key = (Vec<ValueId>, Vec<RuleId>, bool);

fn way(
    builder: &mut Builder<'_>,
    situation: &Situation<'_>,
    conclusion: ConclusionId,
    fact: FactId,
    known: Known,
) -> Option<(Key, Way)> {
    let case = with(situation.case(), fact, known.clone());
    let mut changed = builder.engine.situation_without_presumptions(&case).ok()?;
    let verdict = changed.verdict(conclusion);
    let reason = changed.reason(conclusion);
    let values: Vec<ValueId> = verdict.values().collect();
    let rules: Vec<RuleId> = reason.rules.iter().map(|part| part.rule).collect();
    let entry = &builder.rulebook().facts[fact];
    let change = Change {
        fact: entry.name.clone(),
        title: entry.title.clone(),
        words: known_words(entry, &known),
        known: known_to_json(entry, &known),
        heavy: entry.change == Ease::Heavy,
        beware: builder.beware(&[fact]).pop(),
    };
    let way = Way {
        outcomes: values.iter().map(|value| builder.outcome(conclusion, *value)).collect(),
        rules: reason.rules.iter().map(|part| builder.rule(&mut changed, part.rule, part.always)).collect(),
        otherwise: otherwise(builder, conclusion, &reason),
        strength: reason.strength,
        changes: vec![change],
        beware: Vec::new(),
    };
    Some(((values, rules, reason.otherwise), way))
}

/// The part of a change that makes no other demand worse; `None` where nothing of it is left.
fn harmless(
    builder: &Builder<'_>,
    situation: &mut Situation<'_>,
    conclusion: ConclusionId,
    fact: FactId,
    known: &Known,
) -> Option<Known> {
    let demands = builder.rulebook().conclusions.iter_enumerated();
    let demands = demands.filter(|(id, entry)| entry.kind == ConclusionKind::Demand && *id != conclusion);
    let others: Vec<(ConclusionId, Option<Outcome>)> =
        demands.map(|(id, _)| (id, situation.verdict(id).outcomes.last().copied())).collect();
    let now = situation.verdict(conclusion).outcomes.last().copied();
    let helps = |known: &Known| {
        let worst = |id, known: &Known| situation.verdict_with(id, fact, known.clone())?.outcomes.last().copied();
        let better = worst(conclusion, known).is_some_and(|then| Some(then) < now);
        better && others.iter().all(|(id, now)| worst(*id, known).is_some_and(|then| Some(then) <= *now))
    };
    match known {
        Known::Choice(values) => {
            let one = |value: &ValueId| Known::Choice(vec![*value]);
            let left: Vec<ValueId> = values.iter().copied().filter(|value| helps(&one(value))).collect();
            (!left.is_empty()).then_some(Known::Choice(left))
        }
        other => helps(other).then(|| other.clone()),
    }
}

fn with(case: &Case, fact: FactId, known: Known) -> Case {
    let mut changed = case.clone();
    changed.know(fact, known);
    changed
}

/// Rules and exceptions that lead to a better value than the worst that is left, and do not hold for certain. What a
/// way rests on is told there.
pub(crate) fn exemptions(
    builder: &mut Builder<'_>,
    situation: &mut Situation<'_>,
    conclusion: ConclusionId,
    reason: &Reason,
    ways: &[Way],
) -> Vec<Exemption> {
    if builder.rulebook().conclusions[conclusion].kind != ConclusionKind::Demand {
        return Vec::new();
    }
    let Some(Outcome::Value(worst)) = situation.verdict(conclusion).outcomes.last().copied() else {
        return Vec::new();
    };
    let told: Vec<&str> = ways.iter().flat_map(|way| way.rules.iter().map(|rule| rule.name.as_str())).collect();
    let mut found = Vec::new();
    for id in builder.rulebook().rules_of(conclusion) {
        let rule = &builder.rulebook().rules[id];
        let holds = reason.rules.iter().any(|part| part.rule == id && part.always);
        let better = rule.decides.1 < worst && !holds && !told.contains(&rule.name.as_str());
        if better && situation.counts(id) && was_looked_at(builder, situation, reason, id) {
            let entry = builder.rule(situation, id, false);
            found.push(Exemption {
                possible: may_hold(reason, id),
                rule: entry,
                outcome: builder.outcome(conclusion, rule.decides.1),
                beware: builder.beware(&facts_of(builder, &[id])),
            });
        }
    }
    found
}

fn may_hold(reason: &Reason, id: RuleId) -> bool {
    reason.rules.iter().any(|part| part.rule == id)
}

/// An exception counts where the engine looked at it; a rule, unless it fails on what nobody can change.
fn was_looked_at(builder: &Builder<'_>, situation: &mut Situation<'_>, reason: &Reason, id: RuleId) -> bool {
    let rule = &builder.rulebook().rules[id];
    if !rule.exception_of.is_empty() {
        return reason.exceptions.iter().any(|exception| exception.rule == id);
    }
    let fixed = |test: &Condition| {
        let facts = tested(test);
        !facts.is_empty() && facts.iter().all(|fact| builder.rulebook().facts[*fact].change == Ease::Never)
    };
    let parts = match &rule.condition {
        Condition::All(parts) => parts.as_slice(),
        part => std::slice::from_ref(part),
    };
    !parts.iter().any(|part| fixed(part) && truth(situation, part) == Truth::No)
}

fn facts_of(builder: &Builder<'_>, rules: &[RuleId]) -> Vec<FactId> {
    let mut facts: Vec<FactId> =
        rules.iter().flat_map(|rule| tested(&builder.rulebook().rules[*rule].condition)).collect();
    facts.sort_unstable();
    facts.dedup();
    facts
}
