//! `yol options` and `yol count`

use crate::arguments::{CountCases, WaysOut};
use crate::outcome::{Answer, BadInput};
use crate::{case, read, rulebook, terminal};

pub(crate) fn options(arguments: &WaysOut) -> Result<Answer, BadInput> {
    let engine = rulebook::load(arguments.rulebook.folder.as_deref())?;
    let mut options = case::options(engine.rulebook(), &arguments.case, &arguments.scope)?;
    let case = case::assemble(engine.rulebook(), &arguments.case)?;
    options.growths = case::growths(engine, &case, &arguments.growth)?;
    let case = engine.case_on(&case, &options.growths, case.on);
    let ways = guide::ways_out(engine, &case, &options)?;
    let json = arguments.format.is_json();
    Ok(Answer::new(if json { format!("{:#}\n", ways.json()) } else { ways.text(&terminal::style()) }))
}

pub(crate) fn count(arguments: &CountCases) -> Result<Answer, BadInput> {
    let engine = rulebook::load(arguments.rulebook.folder.as_deref())?;
    let options = case::options(engine.rulebook(), &arguments.case, &arguments.scope)?;
    let case = case::assemble(engine.rulebook(), &arguments.case)?;
    let weights = match &arguments.weights {
        Some(path) => Some(guide::weights_from_json(engine.rulebook(), &read::text(path)?)?),
        None => None,
    };
    let counts = guide::count(engine, &case, weights.as_ref(), &options)?;
    let json = arguments.format.is_json();
    Ok(Answer::new(if json { format!("{:#}\n", counts.json()) } else { counts.text(&terminal::style()) }))
}
