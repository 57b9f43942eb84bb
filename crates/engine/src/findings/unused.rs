//! Values that are never reached, and facts and readings on which no outcome depends.

use super::Finding;
use super::space::Space;
use crate::Outcome;
use crate::build::{IMPOSSIBLE, leaf_of};
use diagram::{Full, Leaf, Node, Variable};
use language::Rulebook;
use language::rulebook::{ConclusionId, Condition, FactId, ReadingId, RuleId};
use rustc_hash::FxHashSet;

/// The values that the conclusion has in no possible case.
pub(super) fn values(space: &Space<'_>, conclusion: ConclusionId) -> Vec<Finding> {
    let reached = space.plain.store.leaves(space.values[conclusion]);
    let values = space.rulebook.conclusions[conclusion].values.keys();
    values
        .filter(|value| !reached.contains(&leaf_of(Outcome::Value(*value))))
        .map(|value| Finding::UnreachedValue { conclusion, value })
        .collect()
}

/// The readings on which no outcome depends. No constraint tests a reading, so each diagram tells.
pub(super) fn readings(space: &Space<'_>) -> Vec<Finding> {
    let roots: Vec<Node> = space.values.iter().copied().collect();
    let support = space.plain.store.support(&roots);
    let variables = space.plain.variables.readings.iter_enumerated();
    variables
        .filter(|(_, variable)| !support.contains(variable))
        .map(|(reading, _)| Finding::IdleReading { reading, rules: rules(space.rulebook, &reads(reading)) })
        .collect()
}

/// The facts on which no outcome depends, and that nothing but rules and constraints tests.
pub(super) fn facts(space: &mut Space<'_>) -> Result<Vec<Finding>, Full> {
    let rulebook = space.rulebook;
    let elsewhere = tested_elsewhere(rulebook);
    let roots: Vec<Node> = space.plain.values.iter().copied().collect();
    let before: FxHashSet<Variable> = space.plain.store.support(&roots).into_iter().collect();
    let roots: Vec<Node> = space.values.iter().copied().collect();
    let after: FxHashSet<Variable> = space.plain.store.support(&roots).into_iter().collect();
    let mut findings = Vec::new();
    for fact in rulebook.facts.keys() {
        if !elsewhere(fact) && is_idle(space, fact, &before, &after)? {
            findings.push(Finding::IdleFact { fact, rules: rules(rulebook, &asks(fact)) });
        }
    }
    Ok(findings)
}

/// `before` and `after` are the variables on which outcomes depend before and after constraints cut them down.
fn is_idle(
    space: &mut Space<'_>,
    fact: FactId,
    before: &FxHashSet<Variable>,
    after: &FxHashSet<Variable>,
) -> Result<bool, Full> {
    let own = space.plain.variables.facts[fact].variables().to_vec();
    let tied = space.tied_to(&own);
    if space.is_tied(&own)? {
        // What is known of this fact says something of the others, and they may matter.
        return Ok(!own.iter().chain(&tied).any(|variable| before.contains(variable)));
    }
    if !own.iter().any(|variable| after.contains(variable)) {
        return Ok(true);
    }
    Ok(!tied.is_empty() && !tells_apart(space, &own)?)
}

/// Whether two possible cases that differ only in these variables have different outcomes of some conclusion.
fn tells_apart(space: &mut Space<'_>, own: &[Variable]) -> Result<bool, Full> {
    for root in space.values.clone() {
        let store = &mut space.plain.store;
        if !store.support(&[root]).iter().any(|variable| own.contains(variable)) {
            continue;
        }
        let mut met = Node::NO;
        for outcome in store.leaves(root).into_iter().filter(|leaf| *leaf != IMPOSSIBLE) {
            let is = |leaf| if leaf == outcome { Leaf::YES } else { Leaf::NO };
            let mut here = store.map_leaves(root, is)?;
            for variable in own {
                here = store.exists(here, *variable)?;
            }
            if store.and(met, here)? != Node::NO {
                return Ok(true);
            }
            met = store.or(met, here)?;
        }
    }
    Ok(false)
}

/// The rules whose conditions hold such a test.
fn rules(rulebook: &Rulebook, wanted: &impl Fn(&Condition) -> bool) -> Vec<RuleId> {
    let rules = rulebook.rules.iter_enumerated();
    rules.filter(|(_, rule)| any(&rule.condition, wanted)).map(|(id, _)| id).collect()
}

/// Facts that serve to tell whom something concerns, whatever is decided.
fn tested_elsewhere(rulebook: &Rulebook) -> impl Fn(FactId) -> bool {
    let journeys = rulebook.journeys.iter().map(|entry| &entry.condition);
    let not_encoded = rulebook.not_encoded.iter().map(|entry| &entry.condition);
    let instruments = rulebook.instruments.iter().map(|entry| &entry.condition);
    let events = rulebook.events.iter().map(|entry| &entry.condition);
    let figures = rulebook.figures.iter().map(|entry| &entry.condition);
    let helpers = rulebook.helpers.iter().map(|entry| &entry.condition);
    let phrases = rulebook.phrases.iter().map(|entry| &entry.condition);
    let law = journeys.chain(not_encoded).chain(instruments);
    let conditions: Vec<&Condition> =
        law.chain(events).chain(figures).chain(helpers).chain(phrases).collect();
    move |fact| conditions.iter().any(|condition| any(condition, &asks(fact)))
}

fn asks(fact: FactId) -> impl Fn(&Condition) -> bool {
    move |test| match test {
        Condition::Flag(own)
        | Condition::Choice(own, _)
        | Condition::Set(own, _)
        | Condition::Number(own, _)
        | Condition::Date(own, _) => *own == fact,
        _ => false,
    }
}

fn reads(reading: ReadingId) -> impl Fn(&Condition) -> bool {
    move |test| matches!(test, Condition::Reading(own) if *own == reading)
}

/// Whether some test in a condition is wanted.
fn any(condition: &Condition, wanted: &impl Fn(&Condition) -> bool) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(|part| any(part, wanted)),
        Condition::Not(part) => any(part, wanted),
        test => wanted(test),
    }
}
