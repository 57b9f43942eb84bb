//! Whether a condition holds in a case, as far as each of its tests tells by itself. For words only: verdicts come
//! from the engine, which also knows what tests say together.

use crate::words::day_of;
use engine::Situation;
use language::Date;
use language::rulebook::{Condition, DateTest, Fact, FactType, Known, NumberTest, SetTest, ValueId};

/// What is known of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Truth {
    Yes,
    No,
    Unknown,
}

impl Truth {
    fn of(can_be: bool, can_fail: bool) -> Self {
        match (can_be, can_fail) {
            (true, false) => Self::Yes,
            (false, _) => Self::No,
            (true, true) => Self::Unknown,
        }
    }

    pub(crate) fn negated(self, negated: bool) -> Self {
        match self {
            Self::Yes if negated => Self::No,
            Self::No if negated => Self::Yes,
            other => other,
        }
    }
}

/// Whether the condition holds in the case that the engine stands before.
pub(crate) fn truth(situation: &mut Situation<'_>, condition: &Condition) -> Truth {
    match condition {
        Condition::All(parts) => {
            let parts: Vec<Truth> = parts.iter().map(|part| truth(situation, part)).collect();
            Truth::of(!parts.contains(&Truth::No), parts.iter().any(|part| *part != Truth::Yes))
        }
        Condition::Any(parts) => {
            let parts: Vec<Truth> = parts.iter().map(|part| truth(situation, part)).collect();
            Truth::of(parts.iter().any(|part| *part != Truth::No), !parts.contains(&Truth::Yes))
        }
        Condition::Not(part) => truth(situation, part).negated(true),
        Condition::Reading(_) => Truth::Unknown,
        Condition::Conclusion(conclusion, values) => {
            let left: Vec<ValueId> = situation.verdict(*conclusion).values().collect();
            Truth::of(
                left.iter().any(|value| values.contains(value)),
                left.iter().any(|value| !values.contains(value)),
            )
        }
        Condition::Flag(fact)
        | Condition::Choice(fact, _)
        | Condition::Set(fact, _)
        | Condition::Number(fact, _)
        | Condition::Date(fact, _) => {
            let case = situation.case();
            let known = case.known(*fact);
            known.map_or(Truth::Unknown, |known| {
                test(&situation.engine().rulebook().facts[*fact], condition, known, case.on)
            })
        }
    }
}

fn test(fact: &Fact, condition: &Condition, known: &Known, on: Date) -> Truth {
    match (condition, known) {
        (Condition::Flag(_), Known::Flag(flag)) => Truth::of(*flag, !*flag),
        (Condition::Choice(_, values), Known::Choice(possible)) => Truth::of(
            possible.iter().any(|value| values.contains(value)),
            possible.iter().any(|value| !values.contains(value)),
        ),
        (Condition::Set(_, test), Known::Set { has, lacks, exact }) => set(fact, test, has, lacks, *exact),
        (Condition::Number(_, NumberTest { from: low, to: high }), Known::Number { from, to }) => {
            Truth::of(low <= to && from <= high, from < low || high < to)
        }
        (Condition::Date(_, DateTest { from: first, until: last }), Known::Date { from, until }) => {
            let first = first.and_then(|bound| day_of(bound, on)).unwrap_or(Date::MIN);
            let last = last.and_then(|bound| day_of(bound, on)).unwrap_or(Date::MAX);
            Truth::of(first <= *until && *from <= last, *from < first || last < *until)
        }
        _ => Truth::Unknown,
    }
}

fn set(fact: &Fact, test: &SetTest, has: &[ValueId], lacks: &[ValueId], exact: bool) -> Truth {
    let FactType::Set(values) = &fact.domain else { return Truth::Unknown };
    let may_have = |value: &ValueId| has.contains(value) || (!exact && !lacks.contains(value));
    match test {
        SetTest::Has(wanted) => {
            let certain = wanted.iter().any(|value| has.contains(value));
            Truth::of(wanted.iter().any(may_have), !certain)
        }
        SetTest::HasOther(named) => {
            let certain = has.iter().any(|value| !named.contains(value));
            Truth::of(values.keys().any(|value| !named.contains(&value) && may_have(&value)), !certain)
        }
        SetTest::Empty => Truth::of(has.is_empty(), values.keys().any(|value| may_have(&value))),
    }
}
