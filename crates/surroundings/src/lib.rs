//! What the commands `yol` and `yol-impact` touch of the machine they run on, once for both: files and standard input
//! ([`read`]), files that are replaced whole ([`replace`]), the clock ([`clock`]), the terminal ([`terminal`]), and the
//! variables that choose a language ([`choice`]). [`rulebook`] reads a rulebook's folder and compiles it.
//!
//! What comes from here is told in the reader's language, with the path and the cause.
//!
//! ```
//! use guide::Locale;
//! use surroundings::choice::choose;
//!
//! let typed = ["yol", "--lang", "tg"].map(Into::into);
//! let choice = choose(&typed, |_variable| None).unwrap();
//! assert_eq!(choice.locale, Locale::Tg);
//! ```

#![forbid(unsafe_code)]

pub mod choice;
pub mod clock;
pub mod read;
pub mod replace;
pub mod rulebook;
pub mod terminal;
