//! The case and the scope that the arguments describe.

use crate::arguments::{CaseArguments, Scope, Voice};
use crate::outcome::BadInput;
use crate::{clock, read};
use engine::{Case, Engine};
use guide::Speech;
use guide::words::voiced;
use guide::{Options, Settled};
use language::rulebook::{Account, ConclusionId, Journey, JourneyId};
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
    if let Some(given) = account(rulebook, arguments)?.map(|account| &account.given) {
        return Ok(Case::from_given(given, day(given.on)));
    }
    match &arguments.file {
        Some(path) => Ok(guide::case_from_json(rulebook, &read::text(path)?, day(None))?),
        None => Ok(Case::new(day(None))),
    }
}

/// The account that is asked for.
fn account<'r>(rulebook: &'r Rulebook, arguments: &CaseArguments) -> Result<Option<&'r Account>, BadInput> {
    let Some(name) = &arguments.account else { return Ok(None) };
    let entries = rulebook.accounts.iter_enumerated().map(|(id, account)| (account.name.as_str(), id));
    let id = named("account or worked case", name, entries, "`yol accounts --cases` lists them")?;
    Ok(rulebook.accounts.get(id))
}

/// What is to be answered, with the journey as far as the case settles it.
pub(crate) fn settled(
    engine: &Engine,
    arguments: &CaseArguments,
    case: &Case,
    options: &Options,
) -> Result<Settled, BadInput> {
    Ok(match account(engine.rulebook(), arguments)? {
        Some(account) => guide::settled_by_account(engine, case, options, account)?,
        None => guide::settled(engine, case, options)?,
    })
}

/// What is to be answered, and to whom.
pub(crate) fn options(
    rulebook: &Rulebook,
    case: &CaseArguments,
    wanted: &Scope,
) -> Result<Options, BadInput> {
    let (journey, conclusions) = scope(rulebook, wanted.journey.as_ref(), &wanted.conclusions)?;
    Ok(Options {
        speech: Speech {
            voice: match wanted.voice() {
                Voice::Me => guide::Voice::You,
                Voice::Him => guide::Voice::He,
            },
            ..Speech::default()
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

/// That nobody said which of these journeys it is.
pub(crate) fn which_journey(rulebook: &Rulebook, journeys: &[JourneyId], options: &Options) -> BadInput {
    let entries: Vec<_> = journeys.iter().filter_map(|id| rulebook.journeys.get(*id)).collect();
    let widest = entries.iter().map(|journey| journey.name.len()).max().unwrap_or(0);
    let line = |journey: &&Journey| {
        let (name, title) = (&journey.name, voiced(options.speech, &journey.title));
        format!("\n  --journey {name:widest$}  {title}")
    };
    let lines: String = entries.iter().map(line).collect();
    BadInput::Said(format!("say what is about to happen; with what is given it can be any of these{lines}"))
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

pub(crate) fn list<'r, Id>(entries: impl Iterator<Item = (&'r str, Id)>) -> String {
    let names: Vec<String> = entries.map(|(name, _)| format!("`{name}`")).collect();
    format!("it has {}", if names.is_empty() { "none".to_owned() } else { names.join(", ") })
}
