//! The case and the scope that the arguments describe.

use crate::arguments::{CaseArguments, GrowthArguments, Scope, Voice};
use crate::outcome::BadInput;
use crate::{clock, read};
use engine::{Case, Engine, Growth};
use guide::Options;
use language::rulebook::{FactId, Known};
use language::{Date, Rulebook};

/// The case: an account's, a file's or nobody's, with what is typed on top.
pub(crate) fn assemble(rulebook: &Rulebook, arguments: &CaseArguments) -> Result<Case, BadInput> {
    let mut base = base(rulebook, arguments)?;
    base.on = arguments.on.unwrap_or(base.on);
    base.known_by = arguments.known_by.or(base.known_by);
    base.view = arguments.view().unwrap_or(base.view);
    let facts: Vec<&str> = arguments.facts.iter().map(String::as_str).collect();
    Ok(guide::case_from_assignments(rulebook, base, &facts)?)
}

fn base(rulebook: &Rulebook, arguments: &CaseArguments) -> Result<Case, BadInput> {
    // The clock is read only where no day is given.
    let day = |given: Option<Date>| given.or(arguments.on).unwrap_or_else(clock::today);
    if let Some(name) = &arguments.account {
        let entries = rulebook.accounts.iter_enumerated().map(|(id, account)| (account.name.as_str(), id));
        let id = named("account or worked case", name, entries, "`yol accounts --cases` lists them")?;
        let given = rulebook.accounts.get(id).map(|account| &account.given);
        return Ok(given.map_or_else(|| Case::new(day(None)), |given| Case::from_given(given, day(given.on))));
    }
    match &arguments.file {
        Some(path) => Ok(guide::case_from_json(rulebook, &read::text(path)?, day(None))?),
        None => Ok(Case::new(day(None))),
    }
}

/// What is to be answered, and to whom.
pub(crate) fn options(rulebook: &Rulebook, case: &CaseArguments, scope: &Scope) -> Result<Options, BadInput> {
    let journeys = || rulebook.journeys.iter_enumerated().map(|(id, journey)| (journey.name.as_str(), id));
    let conclusions = || rulebook.conclusions.iter_enumerated().map(|(id, entry)| (entry.name.as_str(), id));
    let journey = scope.journey.as_ref().map(|name| named("journey", name, journeys(), &list(journeys())));
    let conclusion = |name: &String| named("conclusion", name, conclusions(), &list(conclusions()));
    Ok(Options {
        voice: match scope.voice() {
            Voice::Me => guide::Voice::You,
            Voice::Him => guide::Voice::He,
        },
        presumptions: !case.no_presumptions,
        journey: journey.transpose()?,
        conclusions: scope.conclusions.iter().map(conclusion).collect::<Result<_, _>>()?,
        ..Options::default()
    })
}

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

/// The entry with this name; else what is wrong, with the nearest name, or where to find them all.
pub(crate) fn named<'r, Id: Copy>(
    kind: &str,
    name: &str,
    entries: impl Iterator<Item = (&'r str, Id)> + Clone,
    otherwise: &str,
) -> Result<Id, BadInput> {
    if let Some((_, id)) = entries.clone().find(|(entry, _)| *entry == name) {
        return Ok(id);
    }
    let advice = match language::nearest(name, entries.map(|(entry, _)| entry)) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => otherwise.to_owned(),
    };
    Err(BadInput::Said(format!("the rulebook has no {kind} `{name}`; {advice}")))
}

fn list<'r, Id>(entries: impl Iterator<Item = (&'r str, Id)>) -> String {
    let names: Vec<String> = entries.map(|(name, _)| format!("`{name}`")).collect();
    format!("it has {}", if names.is_empty() { "none".to_owned() } else { names.join(", ") })
}
