//! The laws that are asked: the built-in rulebook or those in folders.

use super::Refused;
use super::arguments::Arguments;
use engine::Engine;
use guide::Speech;
use impact::AskedLaw;
use std::path::Path;
use std::sync::Arc;
use surroundings::{clock, rulebook};

/// The law that is asked.
pub(crate) fn first(speech: Speech, arguments: &Arguments) -> Result<AskedLaw, Refused> {
    Ok(AskedLaw {
        engine: Arc::new(load(speech, arguments.rulebook.as_deref())?),
        on: arguments.on.unwrap_or_else(clock::today),
        known_by: arguments.known_by,
        view: arguments.view.into(),
    })
}

/// The law that it is compared with, where it is.
pub(crate) fn second(
    speech: Speech,
    arguments: &Arguments,
    first: &AskedLaw,
) -> Result<Option<AskedLaw>, Refused> {
    let Arguments { compare, compare_rulebook, compare_view, .. } = arguments;
    if compare.is_none() && compare_rulebook.is_none() && compare_view.is_none() {
        return Ok(None);
    }
    let engine = match compare_rulebook {
        Some(folder) => Arc::new(load(speech, Some(folder))?),
        None => Arc::clone(&first.engine),
    };
    let view = compare_view.map_or(first.view, Into::into);
    Ok(Some(AskedLaw { engine, on: compare.unwrap_or(first.on), known_by: first.known_by, view }))
}

/// The compiled rulebook in a folder, or the built-in one, with its texts in the language.
pub(crate) fn load(speech: Speech, folder: Option<&Path>) -> Result<Engine, Refused> {
    rulebook::load_in_locale(speech, folder).map_err(|error| Refused::shown(error.render(speech)))
}
