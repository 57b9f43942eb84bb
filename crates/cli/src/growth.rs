//! The days from which facts count that grow with time.

use crate::arguments::GrowthArguments;
use crate::case::{list, named};
use crate::outcome::BadInput;
use engine::{Case, Engine, Growth};
use language::Date;
use language::rulebook::{FactId, Known};

/// The days from which facts count that grow with time.
pub(crate) fn growths(
    engine: &Engine,
    case: &Case,
    arguments: &GrowthArguments,
) -> Result<Vec<Growth>, BadInput> {
    let born = arguments.born.map(|since| ("--born", "age", since));
    let mut given: Vec<(&str, &str, Date)> = born.into_iter().collect();
    for text in &arguments.since {
        let (fact, day) = text.split_once('=').ok_or_else(|| {
            BadInput::Said(format!("--since {text} must be written FACT=DATE, as `permit-months=2025-03-01`"))
        })?;
        let day = language::parse_date(day.trim())
            .map_err(|error| BadInput::Said(format!("--since {fact}: {error}")))?;
        given.push(("--since", fact.trim(), day));
    }
    let mut growths: Vec<Growth> = Vec::new();
    for (flag, name, since) in given {
        let growth = Growth { fact: growing(engine, name)?, since };
        check_growth(engine, case, growth, flag, name)?;
        if growths.iter().any(|other| other.fact == growth.fact) {
            return Err(BadInput::Said(format!("`{name}` is given two days from which it counts")));
        }
        growths.push(growth);
    }
    Ok(growths)
}

/// The fact with this name, if it grows with time.
fn growing(engine: &Engine, name: &str) -> Result<FactId, BadInput> {
    let facts = engine.rulebook().facts.iter_enumerated();
    let growing = facts.filter(|(id, _)| engine.grows_by(*id).is_some());
    let entries = growing.map(|(id, fact)| (fact.name.as_str(), id));
    named("fact that grows with time", name, entries.clone(), &list(entries))
}

fn check_growth(
    engine: &Engine,
    case: &Case,
    growth: Growth,
    flag: &str,
    name: &str,
) -> Result<(), BadInput> {
    let Growth { fact, since } = growth;
    if since > case.on {
        return Err(BadInput::Said(format!("{flag} {since} lies after the day of the case, {}", case.on)));
    }
    let then = engine.case_on(case, &[growth], case.on);
    if let (Some(Known::Number { from, to }), Some(Known::Number { from: counted, .. })) =
        (case.known(fact), then.known(fact))
        && !(from..=to).contains(&counted)
    {
        let said = if from == to { from.to_string() } else { format!("{from}..{to}") };
        return Err(BadInput::Said(format!(
            "{flag} {since} makes `{name}` {counted} on {}, but {said} is given",
            case.on
        )));
    }
    Ok(())
}
