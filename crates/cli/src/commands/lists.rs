//! `yol facts`, `yol sources` and `yol accounts`

use crate::arguments::{AccountList, FactList, Format, RulebookChoice, SourceList};
use crate::outcome::{Answer, BadInput};
use crate::{case, rulebook, terminal};
use guide::Style;
use language::Rulebook;

pub(crate) fn facts(arguments: &FactList) -> Result<Answer, BadInput> {
    let mut rulebook = parse(&arguments.rulebook)?;
    if let Some(wanted) = &arguments.name {
        known("fact", wanted, rulebook.facts.iter().map(|fact| fact.name.as_str()), "`yol facts`")?;
        rulebook.facts.retain(|fact| fact.name == *wanted);
    }
    Ok(written(
        &arguments.format,
        || guide::facts_json(&rulebook),
        |style| guide::facts_text(&rulebook, style),
    ))
}

pub(crate) fn sources(arguments: &SourceList) -> Result<Answer, BadInput> {
    let mut rulebook = parse(&arguments.rulebook)?;
    if let Some(wanted) = &arguments.name {
        known("source", wanted, rulebook.sources.iter().map(|source| source.name.as_str()), "`yol sources`")?;
        rulebook.sources.retain(|source| source.name == *wanted);
    }
    Ok(written(
        &arguments.format,
        || guide::sources_json(&rulebook),
        |style| guide::sources_text(&rulebook, style),
    ))
}

pub(crate) fn accounts(arguments: &AccountList) -> Result<Answer, BadInput> {
    let mut rulebook = parse(&arguments.rulebook)?;
    let mut cases = arguments.cases;
    if let Some(wanted) = &arguments.name {
        let names = rulebook.accounts.iter().map(|account| account.name.as_str());
        known("account or worked case", wanted, names, "`yol accounts --cases`")?;
        rulebook.accounts.retain(|account| account.name == *wanted);
        cases = true;
    }
    let text = |style: &Style| guide::accounts_text(&rulebook, cases, style);
    Ok(written(&arguments.format, || guide::accounts_json(&rulebook, cases), text))
}

/// What a list shows needs no compiled rules.
fn parse(choice: &RulebookChoice) -> Result<Rulebook, BadInput> {
    Ok(rulebook::parse(choice.folder.as_deref())?)
}

fn known<'r>(
    kind: &str,
    wanted: &str,
    names: impl Iterator<Item = &'r str> + Clone,
    list: &str,
) -> Result<(), BadInput> {
    case::named(kind, wanted, names.map(|name| (name, ())), &format!("{list} lists them"))
}

fn written<Json: std::fmt::Display>(
    format: &Format,
    json: impl Fn() -> Json,
    text: impl Fn(&Style) -> String,
) -> Answer {
    Answer::new(if format.is_json() { format!("{:#}\n", json()) } else { text(&terminal::style()) })
}
