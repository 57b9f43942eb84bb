//! The case and the scope that the arguments describe.

use crate::arguments::{CaseArguments, Scope, Voice};
use crate::outcome::BadInput;
use engine::{Case, Engine};
use guide::Speech;
use guide::words::voiced;
use guide::{Options, Settled};
use language::rulebook::{Account, ConclusionId, Journey, JourneyId};
use language::{Date, Rulebook};
use surroundings::{clock, read};

/// The case: an account's, a file's or nobody's, with what is typed on top.
pub(crate) fn assemble(
    speech: Speech,
    rulebook: &Rulebook,
    arguments: &CaseArguments,
) -> Result<Case, BadInput> {
    let mut base = base(speech, rulebook, arguments)?;
    base.on = arguments.on.unwrap_or(base.on);
    base.known_by = arguments.known_by.or(base.known_by);
    base.view = arguments.view().unwrap_or(base.view);
    let facts: Vec<&str> = arguments.facts.iter().map(String::as_str).collect();
    Ok(guide::case_from_assignments(speech, rulebook, base, &facts)?)
}

fn base(speech: Speech, rulebook: &Rulebook, arguments: &CaseArguments) -> Result<Case, BadInput> {
    // The clock is read only where no day is given.
    let day = |given: Option<Date>| given.or(arguments.on).unwrap_or_else(clock::today);
    if let Some(given) = account(speech, rulebook, arguments)?.map(|account| &account.given) {
        return Ok(Case::from_given(given, day(given.on)));
    }
    match &arguments.file {
        Some(path) => Ok(guide::case_from_json(speech, rulebook, &read::text(path)?, day(None))?),
        None => Ok(Case::new(day(None))),
    }
}

/// The account that is asked for.
fn account<'r>(
    speech: Speech,
    rulebook: &'r Rulebook,
    arguments: &CaseArguments,
) -> Result<Option<&'r Account>, BadInput> {
    let Some(name) = &arguments.account else { return Ok(None) };
    let entries = rulebook.accounts.iter_enumerated().map(|(id, account)| (account.name.as_str(), id));
    let otherwise = speech.command_advice_list("yol accounts --cases");
    let id = named(name, entries, &Missing { speech, said: Speech::command_no_account, otherwise })?;
    Ok(rulebook.accounts.get(id))
}

/// What is to be answered, with the journey as far as the case settles it.
pub(crate) fn settled(
    engine: &Engine,
    arguments: &CaseArguments,
    case: &Case,
    options: &Options,
) -> Result<Settled, BadInput> {
    Ok(match account(options.speech, engine.rulebook(), arguments)? {
        Some(account) => guide::settled_by_account(engine, case, options, account)?,
        None => guide::settled(engine, case, options)?,
    })
}

/// What is to be answered, and to whom.
pub(crate) fn options(
    speech: Speech,
    rulebook: &Rulebook,
    case: &CaseArguments,
    wanted: &Scope,
) -> Result<Options, BadInput> {
    let (journey, conclusions) = scope(speech, rulebook, wanted.journey.as_ref(), &wanted.conclusions)?;
    Ok(Options {
        speech: Speech {
            voice: match wanted.voice() {
                Voice::Me => guide::Voice::You,
                Voice::Him => guide::Voice::He,
            },
            ..speech
        },
        presumptions: !case.no_presumptions,
        journey,
        conclusions,
        ..Options::default()
    })
}

/// The journey and the conclusions of these names.
pub(crate) fn scope(
    speech: Speech,
    rulebook: &Rulebook,
    journey: Option<&String>,
    conclusions: &[String],
) -> Result<(Option<JourneyId>, Vec<ConclusionId>), BadInput> {
    let journeys = || rulebook.journeys.iter_enumerated().map(|(id, journey)| (journey.name.as_str(), id));
    let entries = || rulebook.conclusions.iter_enumerated().map(|(id, entry)| (entry.name.as_str(), id));
    let no_journey = || Missing::listed(speech, Speech::command_no_journey, journeys());
    let no_conclusion = || Missing::listed(speech, Speech::command_no_conclusion, entries());
    let journey = journey.map(|name| named(name, journeys(), &no_journey()));
    let conclusion = |name: &String| named(name, entries(), &no_conclusion());
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
    BadInput::Said(options.speech.command_which_journey().to_owned() + &lines)
}

/// What is said of a name that the rulebook does not have.
pub(crate) struct Missing {
    pub(crate) speech: Speech,
    /// The message, of the name and of advice.
    pub(crate) said: fn(Speech, String, String) -> String,
    /// The advice where no name is near.
    pub(crate) otherwise: String,
}

impl Missing {
    /// With all names there are as the advice.
    fn listed<'r, Id>(
        speech: Speech,
        said: fn(Speech, String, String) -> String,
        entries: impl Iterator<Item = (&'r str, Id)>,
    ) -> Self {
        let names: Vec<String> = entries.map(|(name, _)| format!("`{name}`")).collect();
        let otherwise = match names.as_slice() {
            [] => speech.command_advice_no_names().to_owned(),
            names => speech.command_advice_names(names.join(", ")),
        };
        Self { speech, said, otherwise }
    }
}

/// The entry with this name; else what is wrong, with the nearest name, or where to find them all.
pub(crate) fn named<'r, Id: Copy>(
    name: &str,
    entries: impl Iterator<Item = (&'r str, Id)> + Clone,
    missing: &Missing,
) -> Result<Id, BadInput> {
    if let Some((_, id)) = entries.clone().find(|(entry, _)| *entry == name) {
        return Ok(id);
    }
    let advice = match language::nearest(name, entries.map(|(entry, _)| entry)) {
        Some(nearest) => missing.speech.command_advice_nearest(nearest),
        None => missing.otherwise.clone(),
    };
    Err(BadInput::Said((missing.said)(missing.speech, name.to_owned(), advice)))
}
