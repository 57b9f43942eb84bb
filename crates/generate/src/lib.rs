//! Rulebooks made by chance, for tests and benches.
//!
//! Everything is made from a seed and comes out the same on every machine. A rulebook is made as *text* in the
//! rulebook language, so whoever uses it exercises the parser and the checker as well. [`Size`] says how large
//! it is; [`clean_rulebook`] makes one in which nothing is stated to no effect, [`faulty_rulebook`] plants into it what
//! `yol verify` reports; [`rulebook`] makes one whose rules may disagree or leave gaps, [`sound_rulebook`] one whose rules never do.
//! [`case`], [`full_case`] and [`empty_case`] make cases for a checked rulebook.
//!
//! ```
//! let text = generate::rulebook(7, &generate::Size::small());
//! assert!(text.contains("```yol"));
//! assert_eq!(text, generate::rulebook(7, &generate::Size::small()));
//! ```

#![forbid(unsafe_code)]

mod calendar;
mod cases;
mod clean;
mod conclusions;
mod condition;
mod cut_points;
mod facts;
mod faulty;
mod history;
mod law;
mod record;
mod rng;
mod rules;
mod size;
#[cfg(test)]
mod tests;
mod tests_of_facts;
#[cfg(test)]
mod tests_of_layout;
mod text;
mod whole;

pub use cases::{case, empty_case, full_case};
pub use faulty::{Faulty, clean_rulebook, faulty_rulebook};
pub use rng::Rng;
pub use size::Size;

/// A rulebook as one Markdown text. Some of its conclusions have gaps or conflicts, others have neither.
#[must_use]
pub fn rulebook(seed: u64, size: &Size) -> String {
    whole::write(seed, size, false)
}

/// A rulebook as one Markdown text that never has a gap or a conflict: each conclusion has its `otherwise`, and of
/// any two rules that disagree and can be in play together one is an exception of the other.
#[must_use]
pub fn sound_rulebook(seed: u64, size: &Size) -> String {
    whole::write(seed, size, true)
}
