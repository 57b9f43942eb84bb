//! `yol options` and `yol count`

use crate::arguments::{CaseArguments, CountCases, Scope, WaysOut};
use crate::outcome::{Answer, BadInput};
use crate::{case, growth, read, rulebook, terminal};
use engine::{Case, Engine};
use guide::{Options, Settled};

pub(crate) fn options(arguments: &WaysOut) -> Result<Answer, BadInput> {
    let engine = rulebook::load(arguments.rulebook.folder.as_deref())?;
    let case = case::assemble(engine.rulebook(), &arguments.case)?;
    let growths = growth::growths(engine, &case, &arguments.growth)?;
    let case = engine.case_on(&case, &growths, case.on);
    let options = wanted(engine, &arguments.case, &arguments.scope, &case)?;
    let options = Options { growths, ..options };
    let ways = guide::ways_out(engine, &case, &options)?;
    let json = arguments.format.is_json();
    Ok(Answer::new(if json { format!("{:#}\n", ways.json()) } else { ways.text(&terminal::style()) }))
}

pub(crate) fn count(arguments: &CountCases) -> Result<Answer, BadInput> {
    let engine = rulebook::load(arguments.rulebook.folder.as_deref())?;
    let case = case::assemble(engine.rulebook(), &arguments.case)?;
    let options = wanted(engine, &arguments.case, &arguments.scope, &case)?;
    let weights = match &arguments.weights {
        Some(path) => Some(guide::weights_from_json(engine.rulebook(), &read::text(path)?)?),
        None => None,
    };
    let counts = guide::count(engine, &case, weights.as_ref(), &options)?;
    let json = arguments.format.is_json();
    Ok(Answer::new(if json { format!("{:#}\n", counts.json()) } else { counts.text(&terminal::style()) }))
}

/// What is to be answered, with the journey that the case settles.
fn wanted(
    engine: &Engine,
    arguments: &CaseArguments,
    scope: &Scope,
    case: &Case,
) -> Result<Options, BadInput> {
    let options = case::options(engine.rulebook(), arguments, scope)?;
    match case::settled(engine, arguments, case, &options)? {
        Settled::As(options) => Ok(options),
        Settled::Several(journeys) => Err(case::which_journey(engine.rulebook(), &journeys, &options)),
    }
}
