//! What the engine's tests share.

use engine::reference::{self, FullCase, PlainVerdict};
use engine::{Case, Engine};
use generate::Size;
use language::rulebook::{ConclusionId, Given};
use language::{Date, InputFile, Rulebook};

/// A generated rulebook, sound or not, compiled.
pub(crate) fn generated(seed: u64) -> Engine {
    let rulebook = compiled(generate::rulebook(seed, &Size::small()), seed);
    Engine::compile_with_faults(rulebook).expect("small rulebooks fit the node budget").0
}

/// The text of a generated rulebook as a checked rulebook.
pub(crate) fn compiled(text: String, seed: u64) -> Rulebook {
    let file = InputFile { path: format!("generated-{seed}.md"), text };
    language::compile(vec![file]).unwrap_or_else(|failure| panic!("seed {seed}:\n{failure}"))
}

pub(crate) fn case(given: &Given) -> Case {
    Case::from_given(given, Date::constant(2025, 1, 1))
}

/// The plain verdict over all completions.
pub(crate) fn plain(engine: &Engine, completions: &[FullCase], conclusion: ConclusionId) -> PlainVerdict {
    reference::verdict(engine.rulebook(), completions, conclusion)
}
