//! `yol check` and `yol why`

use crate::arguments::{CaseArguments, Check, RulebookChoice, Scope, Why};
use crate::outcome::{Answer, BadInput};
use crate::{case, rulebook, terminal};
use guide::{Brief, Settled};

pub(crate) fn check(arguments: &Check) -> Result<Answer, BadInput> {
    let brief = brief(&arguments.case, &arguments.scope, &arguments.rulebook)?;
    let json = arguments.format.is_json();
    Ok(Answer::new(if json { format!("{:#}\n", brief.json()) } else { brief.text(&terminal::style()) }))
}

pub(crate) fn why(arguments: &Why) -> Result<Answer, BadInput> {
    let brief = brief(&arguments.case, &arguments.scope, &arguments.rulebook)?;
    let json = arguments.format.is_json();
    Ok(Answer::new(if json {
        format!("{:#}\n", brief.why_json())
    } else {
        brief.why_text(&terminal::style())
    }))
}

fn brief(arguments: &CaseArguments, scope: &Scope, rulebook: &RulebookChoice) -> Result<Brief, BadInput> {
    let engine = rulebook::load(rulebook.folder.as_deref())?;
    let options = case::options(engine.rulebook(), arguments, scope)?;
    let case = case::assemble(engine.rulebook(), arguments)?;
    match case::settled(engine, arguments, &case, &options)? {
        Settled::As(options) => Ok(guide::brief(engine, &case, &options)?),
        Settled::Several(journeys) => Err(case::which_journey(engine.rulebook(), &journeys, &options)),
    }
}
