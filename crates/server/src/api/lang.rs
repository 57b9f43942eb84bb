//! In which language is answered: the one that the request names, and English where it names none.

use super::body;
use super::problem::{Problem, UNTOLD};
use super::schema::{Part, lang_keys};
use axum::http::Uri;
use guide::{InputError, Locale, Translation};
use serde_json::{Value, json};
use utoipa::openapi::{RefOr, Schema};

/// The key in requests and answers, and the parameter of lists.
pub(super) const LANG: &str = "lang";

/// The codes of all languages.
pub(super) fn codes() -> impl Iterator<Item = &'static str> + Clone {
    Locale::ALL.into_iter().map(Locale::code)
}

/// The names of what a translation can be.
pub(super) const TRANSLATIONS: [&str; 3] = ["source", "machine", "reviewed"];

/// The language with this code.
pub(super) fn named(code: &str) -> Result<Locale, InputError> {
    let found = Locale::ALL.into_iter().find(|locale| locale.code() == code);
    found.ok_or_else(|| {
        let listed = codes().collect::<Vec<_>>().join(", ");
        InputError::new(LANG, body::quoted(code), UNTOLD.server_wrong_language(listed))
            .suggest(language::nearest(code, codes()))
    })
}

/// The language that an address asks for. Nothing else may stand there, since addresses are kept by others.
pub(super) fn in_query(uri: &Uri) -> Result<Locale, Problem> {
    let Some(query) = uri.query() else { return Ok(UNTOLD.locale) };
    let code = query.strip_prefix("lang=").filter(|code| !code.contains('&')).ok_or_else(Problem::query)?;
    named(code).map_err(|error| Problem::input(UNTOLD, &[error]))
}

/// An answer that tells its language, and who translated it.
pub(super) fn told(locale: Locale, mut answer: Value) -> Value {
    if let Value::Object(answer) = &mut answer {
        let translation = match Translation::of(locale) {
            Translation::Source => "source",
            Translation::Machine => "machine",
            Translation::Reviewed => "reviewed",
        };
        answer.insert(LANG.to_owned(), json!(locale.code()));
        answer.insert("translation".to_owned(), json!(translation));
    }
    answer
}

/// The shape of such an answer.
pub(super) fn telling(shape: Part) -> Part {
    match shape {
        RefOr::T(Schema::Object(mut object)) => {
            for (key, part) in lang_keys() {
                object.properties.insert(key.to_owned(), part);
                if !object.required.iter().any(|required| required == key) {
                    object.required.push(key.to_owned());
                }
            }
            Schema::Object(object).into()
        }
        other => other,
    }
}
