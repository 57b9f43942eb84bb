//! Which conclusions a person is told about.

use crate::Options;
use crate::brief::tested;
use crate::input::each_test;
use engine::{Case, Class, Engine, Question, Situation};
use language::Rulebook;
use language::rulebook::{
    ConclusionId, Condition, FactId, FactType, Journey, JourneyId, Known, NumberTest, SetTest, ValueId,
};

/// The conclusions to show: those asked for, else those of the journey, else those of every journey that the case
/// allows, in order.
///
/// A journey without a condition is offered to everybody. Once the case has ruled out some other journey and left
/// one, it is known what the person is about, and such a journey is shown only where it is asked for.
pub(crate) fn shown(situation: &mut Situation<'_>, options: &Options) -> Vec<ConclusionId> {
    let rulebook = situation.engine().rulebook();
    if !options.conclusions.is_empty() {
        return once(options.conclusions.iter().copied());
    }
    if let Some(journey) = options.journey.and_then(|journey| rulebook.journeys.get(journey)) {
        return once(journey.shows.iter().copied());
    }
    let journeys = open_journeys(situation);
    let shows = journeys.into_iter().filter_map(|journey| rulebook.journeys.get(journey));
    let conclusions = once(shows.flat_map(|journey| journey.shows.iter().copied()));
    if conclusions.is_empty() { rulebook.conclusions.keys().collect() } else { conclusions }
}

/// The facts that tell apart which journey is the person's, while several may be and none was named.
pub(crate) fn journey_facts(situation: &mut Situation<'_>, options: &Options) -> Vec<FactId> {
    if options.journey.is_some() || !options.conclusions.is_empty() {
        return Vec::new();
    }
    let journeys = open_journeys(situation);
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
        let class = |(_, values): (_, Vec<ValueId>)| Class { known: Known::Choice(values.clone()), values };
        classes.extend(parts.into_iter().map(class));
    }
    classes.sort_by(|one, other| one.values.cmp(&other.values));
    question.classes = classes;
}

fn open_journeys(situation: &mut Situation<'_>) -> Vec<JourneyId> {
    let rulebook = situation.engine().rulebook();
    let anybody = |journey: &Journey| journey.condition == Condition::All(Vec::new());
    let (general, special): (Vec<JourneyId>, Vec<JourneyId>) =
        rulebook.journeys.keys().partition(|id| anybody(&rulebook.journeys[*id]));
    let open: Vec<JourneyId> = special.iter().copied().filter(|id| situation.may_be_in(*id)).collect();
    let narrowed = !open.is_empty() && open.len() < special.len();
    let mut journeys = open;
    if !narrowed {
        journeys.extend(general);
    }
    journeys.sort_unstable();
    journeys
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

/// The case of a person who says that a journey is theirs: what its condition tests and the case leaves unknown is
/// known from there. Left as it is where that would be a contradiction.
pub(crate) fn on_journey(engine: &Engine, case: &Case, options: &Options) -> Case {
    let Some(journey) = options.journey.and_then(|journey| engine.rulebook().journeys.get(journey)) else {
        return case.clone();
    };
    let mut narrowed = case.clone();
    let tests = match &journey.condition {
        Condition::All(parts) => parts.as_slice(),
        test => std::slice::from_ref(test),
    };
    for test in tests {
        if let Some((fact, known)) =
            known_from(engine, test).filter(|(fact, _)| narrowed.known(*fact).is_none())
        {
            narrowed.know(fact, known);
        }
    }
    if options.situation(engine, &narrowed).is_ok() { narrowed } else { case.clone() }
}

fn known_from(engine: &Engine, test: &Condition) -> Option<(FactId, Known)> {
    match test {
        Condition::Flag(fact) => Some((*fact, Known::Flag(true))),
        Condition::Choice(fact, values) => Some((*fact, Known::Choice(values.clone()))),
        Condition::Set(fact, SetTest::Has(values)) if values.len() == 1 => {
            Some((*fact, Known::Set { has: values.clone(), lacks: Vec::new(), exact: false }))
        }
        Condition::Number(fact, NumberTest { from, to }) => match engine.rulebook().facts[*fact].domain {
            FactType::Number { from: lowest, to: highest, .. } => {
                Some((*fact, Known::Number { from: lowest.max(*from), to: highest.min(*to) }))
            }
            _ => None,
        },
        _ => None,
    }
}
