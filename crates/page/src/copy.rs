//! Whether a file that somebody was handed is what it says.
//!
//! A genuine file can be made again, letter for letter, from its date, edition and language. So nothing has to be signed for a copy
//! to be checked by whoever has the program; what a forger added is what the file has and the genuine one has not.

mod added;

pub use added::{Added, Kind};

use crate::write::{PageError, Settings, page};
use crate::{Edition, fingerprint};
use engine::Engine;
use guide::Locale;
use language::Date;
use std::collections::BTreeSet;

/// What stands before the edition, the version and the date in a file.
pub(crate) const CLAIM: &str = "data-copy=\"";

/// What was found of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Copy {
    /// Letter for letter what this program makes.
    Genuine,
    /// Genuine, and no longer to be relied on after this day.
    Outdated(Date),
    /// It says that another version of the program made it, and has nothing that no version makes.
    OtherVersion {
        /// The version it names.
        version: String,
        /// The words it shows, where they are those of its text.
        words: Option<String>,
    },
    /// Not what it says, or not a copy of the guide at all.
    Altered {
        /// What it has that a genuine copy has not.
        added: Vec<Added>,
        /// How many lines it has that a genuine copy has not.
        lines_added: usize,
        /// How many lines of a genuine copy it lacks.
        lines_missing: usize,
    },
}

/// What a file says of itself.
struct Claim {
    edition: Edition,
    version: String,
    on: Date,
}

/// Looks at a file in any language: genuine, outdated, of another version, or altered. The engine speaks English; `today` is
/// only used to say whether the file is outdated.
///
/// # Errors
/// [`PageError`] where the rulebook cannot be made into a file to compare with.
pub fn inspect(engine: &Engine, version: &str, today: Date, file: &str) -> Result<Copy, PageError> {
    let file = &as_made(file);
    let claim = claim(file);
    let (edition, on) = claim.as_ref().map_or((Edition::Full, today), |claim| (claim.edition, claim.on));
    let genuine = page(engine, &Settings { on, edition, version, locale: locale(file) })?;
    if file.as_str() == genuine.trim_end() {
        let rulebook = engine.rulebook();
        let last = rulebook.trust_until.or(rulebook.checked_until);
        return Ok(last.filter(|last| *last < today).map_or(Copy::Genuine, Copy::Outdated));
    }
    let lines = |text: &str| text.lines().map(|line| line.trim().to_owned()).collect::<BTreeSet<String>>();
    let (own, real) = (lines(file), lines(&genuine));
    let more: Vec<&String> = own.difference(&real).collect();
    let added = added::in_lines(&more);
    let other = claim.filter(|claim| claim.version != version);
    if let Some(other) = other.filter(|_| !added.iter().any(|added| added.kind != Kind::Sign)) {
        return Ok(Copy::OtherVersion { version: other.version, words: words_of(file) });
    }
    Ok(Copy::Altered { added, lines_added: more.len(), lines_missing: real.difference(&own).count() })
}

/// The words of a file's fingerprint, in its language; `None` where it shows none, or others.
#[must_use]
pub fn words_of(file: &str) -> Option<String> {
    let file = as_made(file);
    fingerprint::shown(locale(&file), &file)
}

/// The file without what messengers and editors do to the ends of lines.
fn as_made(file: &str) -> String {
    let file = file.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    file.trim_end().to_owned()
}

/// The language that a file says it is in.
fn locale(file: &str) -> Locale {
    let code = file.split_once("<html lang=\"").and_then(|(_, rest)| rest.split_once('"'));
    code.and_then(|(code, _)| Locale::from_code(code)).unwrap_or_default()
}

fn claim(file: &str) -> Option<Claim> {
    let (_, rest) = file.split_once(CLAIM)?;
    let (said, _) = rest.split_once('"')?;
    let mut parts = said.split(' ');
    let edition = Edition::named(parts.next()?)?;
    let version = parts.next()?.to_owned();
    let on = parts.next()?.parse().ok()?;
    Some(Claim { edition, version, on })
}
