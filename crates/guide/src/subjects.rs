//! Which conclusions a person is told about.

use crate::Options;
use crate::brief::tested;
use crate::input::each_test;
use crate::journeys::likely;
use engine::{Class, Question, Situation};
use language::Rulebook;
use language::rulebook::{ConclusionId, Condition, FactId, Journey, Known, ValueId};

/// The conclusions to show: those asked for, else those of the journey, else those of every journey that the person
/// may be about, in order.
pub(crate) fn shown(situation: &mut Situation<'_>, options: &Options) -> Vec<ConclusionId> {
    let rulebook = situation.engine().rulebook();
    if !options.conclusions.is_empty() {
        return once(options.conclusions.iter().copied());
    }
    if let Some(journey) = options.journey.and_then(|journey| rulebook.journeys.get(journey)) {
        return once(journey.shows.iter().copied());
    }
    let journeys = likely(situation);
    let shows = journeys.into_iter().filter_map(|journey| rulebook.journeys.get(journey));
    let conclusions = once(shows.flat_map(|journey| journey.shows.iter().copied()));
    if conclusions.is_empty() { rulebook.conclusions.keys().collect() } else { conclusions }
}

/// The facts that tell apart which journey is the person's, while several may be and none was named.
pub(crate) fn journey_facts(situation: &mut Situation<'_>, options: &Options) -> Vec<FactId> {
    if options.journey.is_some() || !options.conclusions.is_empty() {
        return Vec::new();
    }
    let journeys = likely(situation);
    let rulebook = situation.engine().rulebook();
    let facts = journeys.iter().flat_map(|journey| tested(&rulebook.journeys[*journey].condition));
    if journeys.len() < 2 { Vec::new() } else { facts.collect() }
}

/// Splits the classes of a `one of` fact so that no class spans two journeys.
pub(crate) fn split_by_journey(rulebook: &Rulebook, question: &mut Question) {
    let fact = question.fact;
    let journeys_of = |value: ValueId| -> Vec<bool> {
        let names_it = |journey: &Journey| {
            let mut named = false;
            each_test(&journey.condition, &mut |test| {
                named |= matches!(test, Condition::Choice(tested, values) if *tested == fact && values.contains(&value));
            });
            named
        };
        rulebook.journeys.iter().map(names_it).collect()
    };
    let mut classes: Vec<Class> = Vec::new();
    for class in &question.classes {
        let Known::Choice(values) = &class.known else { return };
        let mut parts: Vec<(Vec<bool>, Vec<ValueId>)> = Vec::new();
        for value in values {
            let journeys = journeys_of(*value);
            match parts.iter_mut().find(|(other, _)| *other == journeys) {
                Some((_, part)) => part.push(*value),
                None => parts.push((journeys, vec![*value])),
            }
        }
        classes.extend(parts.into_iter().map(|(_, values)| Class::of_choice(values)));
    }
    classes.sort_by(|one, other| one.values.cmp(&other.values));
    question.classes = classes;
}

fn once(conclusions: impl Iterator<Item = ConclusionId>) -> Vec<ConclusionId> {
    let mut found = Vec::new();
    for conclusion in conclusions {
        if !found.contains(&conclusion) {
            found.push(conclusion);
        }
    }
    found
}
