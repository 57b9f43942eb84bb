//! The case and the scope that the arguments describe.

use crate::arguments::{CaseArguments, Scope, Voice};
use crate::outcome::BadInput;
use crate::{clock, read};
use engine::Case;
use guide::Options;
use language::rulebook::{ConclusionId, JourneyId};
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
pub(crate) fn options(
    rulebook: &Rulebook,
    case: &CaseArguments,
    wanted: &Scope,
) -> Result<Options, BadInput> {
    let (journey, conclusions) = scope(rulebook, wanted.journey.as_ref(), &wanted.conclusions)?;
    Ok(Options {
        voice: match wanted.voice() {
            Voice::Me => guide::Voice::You,
            Voice::Him => guide::Voice::He,
        },
        presumptions: !case.no_presumptions,
        journey,
        conclusions,
        ..Options::default()
    })
}

/// The journey and the conclusions of these names.
pub(crate) fn scope(
    rulebook: &Rulebook,
    journey: Option<&String>,
    conclusions: &[String],
) -> Result<(Option<JourneyId>, Vec<ConclusionId>), BadInput> {
    let journeys = || rulebook.journeys.iter_enumerated().map(|(id, journey)| (journey.name.as_str(), id));
    let entries = || rulebook.conclusions.iter_enumerated().map(|(id, entry)| (entry.name.as_str(), id));
    let journey = journey.map(|name| named("journey", name, journeys(), &list(journeys())));
    let conclusion = |name: &String| named("conclusion", name, entries(), &list(entries()));
    Ok((journey.transpose()?, conclusions.iter().map(conclusion).collect::<Result<_, _>>()?))
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
