//! The rulebooks that tests use, and ways to write a case down.

pub(crate) mod html;

use engine::{Case, Engine};
use guide::{Brief, Options, Speech, Style, case_from_assignments};
use language::{Date, InputFile, Rulebook};
use std::path::PathBuf;
use std::sync::LazyLock;

/// Borduria, the invented country.
pub(crate) static BORDURIA: LazyLock<Engine> = LazyLock::new(|| {
    let text = std::fs::read_to_string(folder().join("tests/fixture.md")).unwrap();
    engine(vec![InputFile { path: "borduria.md".to_owned(), text }])
});

/// Borduria with its history, figures and helpers.
pub(crate) static RECORDED: LazyLock<Engine> = LazyLock::new(|| {
    let file = |name: &str| InputFile {
        path: name.to_owned(),
        text: std::fs::read_to_string(folder().join("tests").join(name)).unwrap(),
    };
    engine(vec![file("fixture.md"), file("record.md")])
});

/// The rulebook of this project.
pub(crate) static REAL: LazyLock<Engine> = LazyLock::new(|| bundle::engine().unwrap());

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The engine for a rulebook's files.
pub(crate) fn engine(files: Vec<InputFile>) -> Engine {
    let rulebook = language::compile(files).unwrap_or_else(|failure| panic!("{failure}"));
    Engine::compile(rulebook).unwrap_or_else(|unsound| panic!("{unsound}"))
}

pub(crate) fn day(text: &str) -> Date {
    language::parse_date(text).unwrap()
}

/// A case on a day, with facts as `FACT=VALUE` between spaces.
pub(crate) fn case(rulebook: &Rulebook, on: &str, facts: &str) -> Case {
    let assignments: Vec<&str> = facts.split_whitespace().collect();
    match case_from_assignments(Speech::default(), rulebook, Case::new(day(on)), &assignments) {
        Ok(case) => case,
        Err(errors) => panic!("{}", lines(&errors)),
    }
}

/// The case of an account.
pub(crate) fn account(rulebook: &Rulebook, name: &str) -> Case {
    let account = &rulebook.accounts[rulebook.account(name).unwrap()];
    Case::from_given(&account.given, day("2026-02-01"))
}

pub(crate) fn brief(engine: &Engine, case: &Case, options: &Options) -> Brief {
    guide::brief(engine, case, options).unwrap_or_else(|refusal| panic!("{refusal}"))
}

pub(crate) fn text(engine: &Engine, case: &Case, options: &Options) -> String {
    brief(engine, case, options).text(&Style::default())
}

/// Errors, one a line.
pub(crate) fn lines<T: ToString>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// The part of a text that lies before a heading.
pub(crate) fn until<'t>(text: &'t str, heading: &str) -> &'t str {
    text.split_once(heading).map_or(text, |(before, _)| before)
}
