//! What is known of the facts of somebody for whom a condition holds.

use crate::words::day_of;
use engine::Case;
use language::rulebook::{
    Condition, DateTest, Fact, FactId, FactType, Known, NumberTest, SetTest, ValueId, ValueIds,
};
use language::{Date, Rulebook};

/// The case with what the condition makes known of its facts, and the facts that are known better so. The error is the
/// fact that cannot be as it is given.
pub(super) fn apply(
    rulebook: &Rulebook,
    case: &Case,
    condition: &Condition,
) -> Result<(Case, Vec<FactId>), FactId> {
    let mut premises = Vec::new();
    gather(rulebook, condition, false, case.on, &mut premises);
    let mut narrowed = case.clone();
    for (fact, premise) in premises {
        let known = match narrowed.known(fact) {
            Some(known) => both(known, &premise).ok_or(fact)?,
            None => premise,
        };
        narrowed.know(fact, known);
    }
    let changed = narrowed.facts().filter(|(fact, known)| case.known(*fact) != Some(known));
    let changed = changed.map(|(fact, _)| fact).collect();
    Ok((narrowed, changed))
}

/// What each test makes known that has to hold; where one of several is enough, none has to.
fn gather(
    rulebook: &Rulebook,
    condition: &Condition,
    negated: bool,
    on: Date,
    found: &mut Vec<(FactId, Known)>,
) {
    match condition {
        Condition::Not(part) => gather(rulebook, part, !negated, on, found),
        Condition::All(parts) if !negated || parts.len() == 1 => {
            parts.iter().for_each(|part| gather(rulebook, part, negated, on, found));
        }
        Condition::Any(parts) if negated || parts.len() == 1 => {
            parts.iter().for_each(|part| gather(rulebook, part, negated, on, found));
        }
        test => found.extend(premise(rulebook, test, negated, on)),
    }
}

fn premise(rulebook: &Rulebook, test: &Condition, negated: bool, on: Date) -> Option<(FactId, Known)> {
    let known = match test {
        Condition::Flag(fact) => (*fact, Known::Flag(!negated)),
        Condition::Choice(fact, values) => (*fact, choice(&rulebook.facts[*fact], values, negated)?),
        Condition::Set(fact, test) => (*fact, set(&rulebook.facts[*fact], test, negated)?),
        Condition::Number(fact, test) => (*fact, number(&rulebook.facts[*fact], *test, negated)?),
        Condition::Date(fact, test) if !negated => (*fact, day(&rulebook.facts[*fact], *test, on)?),
        _ => return None,
    };
    Some(known)
}

fn choice(fact: &Fact, values: &[ValueId], negated: bool) -> Option<Known> {
    let FactType::Choice(all) = &fact.domain else { return None };
    let left: ValueIds = all.keys().filter(|value| values.contains(value) != negated).collect();
    (!left.is_empty()).then_some(Known::Choice(left))
}

fn set(fact: &Fact, test: &SetTest, negated: bool) -> Option<Known> {
    let FactType::Set(all) = &fact.domain else { return None };
    let has = |has: &[ValueId]| Known::Set { has: has.into(), lacks: ValueIds::new(), exact: false };
    let lacks = |lacks: ValueIds| Known::Set { has: ValueIds::new(), lacks, exact: false };
    match (test, negated) {
        (SetTest::Has(values), false) if values.len() == 1 => Some(has(values)),
        (SetTest::Has(values), true) => Some(lacks(values.as_slice().into())),
        (SetTest::HasOther(named), true) => {
            Some(lacks(all.keys().filter(|value| !named.contains(value)).collect()))
        }
        (SetTest::Empty, false) => {
            Some(Known::Set { has: ValueIds::new(), lacks: ValueIds::new(), exact: true })
        }
        _ => None,
    }
}

fn number(fact: &Fact, NumberTest { from, to }: NumberTest, negated: bool) -> Option<Known> {
    let FactType::Number { from: lowest, to: highest, .. } = &fact.domain else { return None };
    let (from, to) = match (negated, from <= *lowest, to >= *highest) {
        (false, ..) => (from.max(*lowest), to.min(*highest)),
        (true, true, false) => (to.checked_add(1)?, *highest),
        (true, false, true) => (*lowest, from.checked_sub(1)?),
        _ => return None,
    };
    (from <= to).then_some(Known::Number { from, to })
}

fn day(fact: &Fact, test: DateTest, on: Date) -> Option<Known> {
    let FactType::Date { from: first, until: last } = &fact.domain else { return None };
    let bound = |bound: Option<_>| bound.and_then(|bound| day_of(bound, on));
    let from = bound(test.from).map_or(*first, |from| from.max(*first));
    let until = bound(test.until).map_or(*last, |until| until.min(*last));
    (from <= until).then_some(Known::Date { from, until })
}

/// What is known where both are; `None` where they cannot be together.
fn both(one: &Known, other: &Known) -> Option<Known> {
    match (one, other) {
        (Known::Flag(flag), Known::Flag(same)) => (flag == same).then_some(Known::Flag(*flag)),
        (Known::Choice(values), Known::Choice(others)) => {
            let left: ValueIds = values.iter().copied().filter(|value| others.contains(value)).collect();
            (!left.is_empty()).then_some(Known::Choice(left))
        }
        (Known::Number { from, to }, Known::Number { from: low, to: high }) => {
            let (from, to) = (*from.max(low), *to.min(high));
            (from <= to).then_some(Known::Number { from, to })
        }
        (Known::Date { from, until }, Known::Date { from: first, until: last }) => {
            let (from, until) = (*from.max(first), *until.min(last));
            (from <= until).then_some(Known::Date { from, until })
        }
        (Known::Set { .. }, Known::Set { .. }) => both_sets(one, other),
        _ => None,
    }
}

fn both_sets(one: &Known, other: &Known) -> Option<Known> {
    let (
        Known::Set { has, lacks, exact },
        Known::Set { has: other_has, lacks: other_lacks, exact: other_exact },
    ) = (one, other)
    else {
        return None;
    };
    let excluded = |values: &[ValueId], lacks: &[ValueId], exact: bool, has: &[ValueId]| {
        values.iter().any(|value| lacks.contains(value) || (exact && !has.contains(value)))
    };
    if excluded(other_has, lacks, *exact, has) || excluded(has, other_lacks, *other_exact, other_has) {
        return None;
    }
    let has = united(has, other_has);
    let exact = *exact || *other_exact;
    let lacks = if exact { lacks.clone() } else { united(lacks, other_lacks) };
    Some(Known::Set { has, lacks, exact })
}

fn united(one: &[ValueId], other: &[ValueId]) -> ValueIds {
    let mut all: ValueIds = one.iter().chain(other).copied().collect();
    all.sort_unstable();
    all.dedup();
    all
}
