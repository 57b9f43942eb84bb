//! What is wrong with what was typed, in the language that was chosen.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use guide::Speech;
use language::DateError;
use std::error::Error as _;
use std::net::AddrParseError;
use std::num::ParseIntError;

/// What clap found, in our words: what is wrong, what may be meant, how it is used.
pub(crate) fn said(speech: Speech, mistake: &clap::Error) -> String {
    let mut parts = vec![wrong(speech, mistake)];
    let nearest = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let nearest = nearest.into_iter().find_map(|kind| texts(mistake, kind).into_iter().next());
    parts.extend(nearest.map(|nearest| speech.help_wrong_nearest(nearest)));
    let usage = mistake.get(ContextKind::Usage).map(ToString::to_string);
    parts.extend(usage.map(|usage| {
        let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
        format!("{} {usage}", speech.help_heading_usage())
    }));
    parts.push(speech.help_wrong_try("--help"));
    parts.join("\n\n")
}

fn wrong(speech: Speech, mistake: &clap::Error) -> String {
    let one = |kind| texts(mistake, kind).into_iter().next().unwrap_or_default();
    let argument = || one(ContextKind::InvalidArg);
    match mistake.kind() {
        ErrorKind::UnknownArgument => speech.help_wrong_unknown_argument(argument()),
        ErrorKind::InvalidSubcommand => {
            speech.help_wrong_unknown_command(one(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand => {
            let commands = texts(mistake, ContextKind::ValidSubcommand).join(", ");
            speech.help_wrong_command_missing(one(ContextKind::InvalidSubcommand), commands)
        }
        ErrorKind::MissingRequiredArgument => {
            speech.help_wrong_arguments_missing(texts(mistake, ContextKind::InvalidArg).join(", "))
        }
        ErrorKind::TooManyValues => {
            speech.help_wrong_value_too_many(argument(), one(ContextKind::InvalidValue))
        }
        ErrorKind::ArgumentConflict => conflict(speech, &argument(), mistake),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => value(speech, &argument(), mistake),
        ErrorKind::InvalidUtf8 => speech.help_wrong_not_text().to_owned(),
        _ => speech.help_wrong_other().to_owned(),
    }
}

fn conflict(speech: Speech, argument: &str, mistake: &clap::Error) -> String {
    let others = texts(mistake, ContextKind::PriorArg);
    if others.iter().all(|other| other == argument) {
        return speech.help_wrong_twice(argument);
    }
    let others: Vec<String> = others.iter().map(|other| format!("`{other}`")).collect();
    speech.help_wrong_conflict(argument, others.join(", "))
}

fn value(speech: Speech, argument: &str, mistake: &clap::Error) -> String {
    let value = texts(mistake, ContextKind::InvalidValue).into_iter().next().unwrap_or_default();
    let valid = texts(mistake, ContextKind::ValidValue);
    let wrong = match reason(speech, mistake) {
        _ if value.is_empty() => speech.help_wrong_value_missing(argument),
        Some(reason) => speech.help_wrong_value_because(value, argument, reason),
        None => speech.help_wrong_value(value, argument),
    };
    if valid.is_empty() { wrong } else { format!("{wrong}\n{}", speech.help_wrong_values(valid.join(", "))) }
}

/// Why a value cannot be read.
fn reason(speech: Speech, mistake: &clap::Error) -> Option<String> {
    let source = mistake.source()?;
    Some(if let Some(error) = source.downcast_ref::<DateError>() {
        date(speech, *error).to_owned()
    } else if source.is::<AddrParseError>() {
        speech.help_address_form().to_owned()
    } else if source.is::<ParseIntError>() {
        speech.help_number_form(0, u16::MAX)
    } else {
        source.to_string()
    })
}

/// Why a text is no date.
pub(crate) fn date(speech: Speech, error: DateError) -> &'static str {
    match error {
        DateError::Form => speech.help_date_form(),
        DateError::NoSuchDay => speech.help_date_day(),
    }
}

fn texts(mistake: &clap::Error, kind: ContextKind) -> Vec<String> {
    match mistake.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}
