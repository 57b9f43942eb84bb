//! `yol facts`, `yol sources` and `yol accounts`

use crate::arguments::{AccountList, FactList, Format, RulebookChoice, SourceList};
use crate::case::{self, Missing};
use crate::outcome::{Answer, BadInput};
use guide::{Speech, Style};
use language::Rulebook;
use serde_json::Value;
use surroundings::{rulebook, terminal};

pub(crate) fn facts(speech: Speech, arguments: &FactList) -> Result<Answer, BadInput> {
    let mut rulebook = parse(speech, &arguments.rulebook)?;
    if let Some(wanted) = &arguments.name {
        let otherwise = speech.command_advice_list("yol facts");
        let missing = Missing { speech, said: Speech::command_no_fact, otherwise };
        known(wanted, rulebook.facts.iter().map(|fact| fact.name.as_str()), &missing)?;
        rulebook.facts.retain(|fact| fact.name == *wanted);
    }
    let text = |style: &Style| guide::facts_text(speech, &rulebook, style);
    Ok(written(speech, &arguments.format, || guide::facts_json(&rulebook), text))
}

pub(crate) fn sources(speech: Speech, arguments: &SourceList) -> Result<Answer, BadInput> {
    let mut rulebook = parse(speech, &arguments.rulebook)?;
    if let Some(wanted) = &arguments.name {
        let otherwise = speech.command_advice_list("yol sources");
        let missing = Missing { speech, said: Speech::command_no_source, otherwise };
        known(wanted, rulebook.sources.iter().map(|source| source.name.as_str()), &missing)?;
        rulebook.sources.retain(|source| source.name == *wanted);
    }
    let text = |style: &Style| guide::sources_text(speech, &rulebook, style);
    Ok(written(speech, &arguments.format, || guide::sources_json(&rulebook), text))
}

pub(crate) fn accounts(speech: Speech, arguments: &AccountList) -> Result<Answer, BadInput> {
    let mut rulebook = parse(speech, &arguments.rulebook)?;
    let mut cases = arguments.cases;
    if let Some(wanted) = &arguments.name {
        let otherwise = speech.command_advice_list("yol accounts --cases");
        let missing = Missing { speech, said: Speech::command_no_account, otherwise };
        known(wanted, rulebook.accounts.iter().map(|account| account.name.as_str()), &missing)?;
        rulebook.accounts.retain(|account| account.name == *wanted);
        cases = true;
    }
    let text = |style: &Style| guide::accounts_text(speech, &rulebook, cases, style);
    Ok(written(speech, &arguments.format, || guide::accounts_json(&rulebook, cases), text))
}

/// What a list shows needs no compiled rules.
fn parse(speech: Speech, choice: &RulebookChoice) -> Result<Rulebook, BadInput> {
    Ok(rulebook::parse(speech, choice.folder.as_deref())?)
}

fn known<'r>(
    wanted: &str,
    names: impl Iterator<Item = &'r str> + Clone,
    missing: &Missing,
) -> Result<(), BadInput> {
    case::named(wanted, names.map(|name| (name, ())), missing)
}

fn written(
    speech: Speech,
    format: &Format,
    json: impl Fn() -> Value,
    text: impl Fn(&Style) -> String,
) -> Answer {
    match format.is_json() {
        true => Answer::json(speech, json()),
        false => Answer::text(speech, text(&terminal::style())),
    }
}
