//! `yol check` and `yol why`

use crate::arguments::{CaseArguments, Check, RulebookChoice, Scope, Why};
use crate::case;
use crate::outcome::{Answer, BadInput};
use guide::{Brief, Settled, Speech};
use surroundings::{rulebook, terminal};

pub(crate) fn check(speech: Speech, arguments: &Check) -> Result<Answer, BadInput> {
    let brief = brief(speech, &arguments.case, &arguments.scope, &arguments.rulebook)?;
    Ok(match arguments.format.is_json() {
        true => Answer::json(speech, brief.json()),
        false => Answer::text(speech, brief.text(&terminal::style())),
    })
}

pub(crate) fn why(speech: Speech, arguments: &Why) -> Result<Answer, BadInput> {
    let brief = brief(speech, &arguments.case, &arguments.scope, &arguments.rulebook)?;
    Ok(match arguments.format.is_json() {
        true => Answer::json(speech, brief.why_json()),
        false => Answer::text(speech, brief.why_text(&terminal::style())),
    })
}

fn brief(
    speech: Speech,
    arguments: &CaseArguments,
    scope: &Scope,
    rulebook: &RulebookChoice,
) -> Result<Brief, BadInput> {
    let engine = rulebook::load(speech, rulebook.folder.as_deref())?;
    let options = case::options(speech, engine.rulebook(), arguments, scope)?;
    let case = case::assemble(speech, engine.rulebook(), arguments)?;
    match case::settled(engine, arguments, &case, &options)? {
        Settled::As(options) => Ok(guide::brief(engine, &case, &options)?),
        Settled::Several(journeys) => Err(case::which_journey(engine.rulebook(), &journeys, &options)),
    }
}
