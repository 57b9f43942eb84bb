//! What the targets share: the repository's rulebook, compiled once.

use engine::Engine;
use language::Date;
use std::sync::OnceLock;

/// The rulebook, compiled.
///
/// # Panics
/// The program is damaged; then nothing can be fuzzed.
pub fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| bundle::engine().expect("the program is whole"))
}

/// The day on which cases are decided.
///
/// # Panics
/// Never: it is a day.
pub fn today() -> Date {
    language::parse_date("2026-02-01").expect("a day")
}
