//! The days from which facts count that grow with time.

use crate::arguments::GrowthArguments;
use crate::mistake;
use crate::outcome::BadInput;
use engine::{Case, Engine, Growth};
use guide::{GivenGrowth, Speech};

/// The days from which facts count that grow with time.
pub(crate) fn growths(
    speech: Speech,
    engine: &Engine,
    case: &Case,
    arguments: &GrowthArguments,
) -> Result<Vec<Growth>, BadInput> {
    let born = arguments.born.map(|since| GivenGrowth { field: "--born", fact: "age", since });
    let mut given: Vec<GivenGrowth<'_>> = born.into_iter().collect();
    for text in &arguments.since {
        let (fact, day) =
            text.split_once('=').ok_or_else(|| BadInput::Said(speech.command_since_form(text)))?;
        let since = language::parse_date(day.trim())
            .map_err(|error| BadInput::Said(speech.command_since_date(fact, mistake::date(speech, error))))?;
        given.push(GivenGrowth { field: "--since", fact: fact.trim(), since });
    }
    Ok(guide::growths(speech, engine, case, &given)?)
}
