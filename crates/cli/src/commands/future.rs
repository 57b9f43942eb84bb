//! `yol options` and `yol count`

use crate::arguments::{CaseArguments, CountCases, Scope, WaysOut};
use crate::outcome::{Answer, BadInput};
use crate::{case, growth};
use engine::{Case, Engine};
use guide::{Options, Settled, Speech};
use surroundings::{read, rulebook, terminal};

pub(crate) fn options(speech: Speech, arguments: &WaysOut) -> Result<Answer, BadInput> {
    let engine = rulebook::load(speech, arguments.rulebook.folder.as_deref())?;
    let case = case::assemble(speech, engine.rulebook(), &arguments.case)?;
    let growths = growth::growths(speech, engine, &case, &arguments.growth)?;
    let case = engine.case_on(&case, &growths, case.on);
    let options = wanted(speech, engine, &arguments.case, &arguments.scope, &case)?;
    let options = Options { growths, ..options };
    let ways = guide::ways_out(engine, &case, &options)?;
    Ok(match arguments.format.is_json() {
        true => Answer::json(speech, ways.json()),
        false => Answer::text(speech, ways.text(&terminal::style())),
    })
}

pub(crate) fn count(speech: Speech, arguments: &CountCases) -> Result<Answer, BadInput> {
    let engine = rulebook::load(speech, arguments.rulebook.folder.as_deref())?;
    let case = case::assemble(speech, engine.rulebook(), &arguments.case)?;
    let options = wanted(speech, engine, &arguments.case, &arguments.scope, &case)?;
    let weights = match &arguments.weights {
        Some(path) => Some(guide::weights_from_json(speech, engine.rulebook(), &read::text(path)?)?),
        None => None,
    };
    let counts = guide::count(engine, &case, weights.as_ref(), &options)?;
    Ok(match arguments.format.is_json() {
        true => Answer::json(speech, counts.json()),
        false => Answer::text(speech, counts.text(&terminal::style())),
    })
}

/// What is to be answered, with the journey that the case settles.
fn wanted(
    speech: Speech,
    engine: &Engine,
    arguments: &CaseArguments,
    scope: &Scope,
    case: &Case,
) -> Result<Options, BadInput> {
    let options = case::options(speech, engine.rulebook(), arguments, scope)?;
    match case::settled(engine, arguments, case, &options)? {
        Settled::As(options) => Ok(options),
        Settled::Several(journeys) => Err(case::which_journey(engine.rulebook(), &journeys, &options)),
    }
}
