//! The guide as one HTML file that needs nothing: no script, no request, no network.
//!
//! [`page()`] makes the file. Each journey is a short fixed list of questions; an answer is a radio button, and the style
//! sheet, which is made from the decision diagrams, hides every statement that the answers rule out. So the questions,
//! the branching and the brief work in any browser that knows `:checked` and `~`, which is all of them since 2011; where
//! there is no style sheet at all, everything is shown and can be read from top to bottom.
//!
//! An [`Edition`] is `full` (sources, helpers) or `carry` (official acts only, neutral words). [`inspect`] says of a file
//! that somebody was handed whether it is genuine, altered or outdated, and what a forged copy added.
//!
//! ~~~
//! use engine::Engine;
//! use language::InputFile;
//! use page::{Edition, Settings};
//!
//! let text = r#"
//! ```yol
//! rulebook example
//!     title          "An example"
//!     checked until  2026-01-31
//!
//! source GAZETTE
//!     publisher  "Gazette"
//!     title      "Act"
//!     date       2025-01-01
//!     mark       primary
//!
//! instrument act
//!     title     "Act"
//!     standing  enacted
//!     in force  from 2025-01-01
//!     known     from 2025-01-01
//!     source    GAZETTE
//!
//! fact age
//!     type       number from 0 to 120 years
//!     title      "age"
//!     ask        "How old are you?"
//!     intrusive  some
//!     change     waiting
//!
//! conclusion paper
//!     kind       demand
//!     title      "Paper"
//!     values     not-asked  "No paper is asked for."
//!                asked      "A paper is asked for."
//!     otherwise  not-asked
//!     says       "The Act asks nobody else."
//!     source     GAZETTE
//!
//! rule grown-ups
//!     decides  paper is asked
//!     under    act
//!     says     "Grown-ups bring a paper."
//!     when     age is at least 18
//!
//! journey apply
//!     title  "I will apply"
//!     shows  paper
//! ```
//! "#;
//! let file = InputFile { path: "example.md".into(), text: text.into() };
//! let engine = Engine::compile(language::compile(vec![file]).unwrap()).unwrap();
//! let on = "2026-01-01".parse().unwrap();
//! let settings = Settings { on, edition: Edition::Full, version: "0.1.0", locale: guide::Locale::En };
//! let html = page::page(&engine, &settings).unwrap();
//! assert!(html.contains("A paper is asked for."));
//! assert!(!html.contains("<script"));
//! ~~~

#![forbid(unsafe_code)]
#![expect(
    clippy::indexing_slicing,
    reason = "typed ids of a checked rulebook lie in its own vectors; nothing else is indexed here"
)]

mod asked;
mod both;
mod carry;
mod clauses;
mod copy;
mod edition;
mod findings;
mod fingerprint;
mod journey;
mod lines;
mod names;
mod question;
mod russian;
mod sheet;
mod write;

pub use both::Both;
pub use carry::Neutral;
pub use copy::{Added, Copy, Kind, inspect, words_of};
pub use edition::Edition;
pub use findings::{Found, Group, Left, Side};
pub use journey::Journey;
pub use lines::Line;
pub use question::{Input, Question};
pub use write::{PageError, Settings, page, plan};
