//! Every question that anyone asks of a rulebook, answered from decision diagrams.
//!
//! [`Engine::compile`] turns a checked [`Rulebook`](language::Rulebook) into diagrams, once. A [`Case`] says what is
//! known of one situation; [`Engine::situation`] sets the engine before that case, and a [`Situation`] answers:
//! the [`Verdict`] of a conclusion, the [`Reason`] for it, the next [`Question`], the smallest changes that make it better
//! ([`ChangeOption`]), how many cases lead to each value ([`Count`]); an [`Engine`] also its course over time ([`Spell`]).
//! [`mod@reference`] is the plain evaluator that the diagrams are tested against.
//!
//! The engine reads no clock, no file and no environment; nothing in it fails at run time.
//!
//! ````
//! use engine::{Case, Engine};
//! use language::InputFile;
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
//!     source     GAZETTE
//!
//! rule grown-ups
//!     decides  paper is asked
//!     under    act
//!     says     "Grown-ups bring a paper."
//!     when     age is at least 18
//! ```
//! "#;
//! let file = InputFile { path: "example.md".into(), text: text.into() };
//! let engine = Engine::compile(language::compile(vec![file]).unwrap()).unwrap();
//! let paper = engine.rulebook().conclusion("paper").unwrap();
//!
//! let case = Case::new("2026-01-01".parse().unwrap());
//! let mut situation = engine.situation(&case).unwrap();
//! assert_eq!(situation.verdict(paper).status, language::rulebook::Status::Open);
//! let question = situation.question(&[paper], &[]).unwrap();
//! assert_eq!(engine.rulebook().facts[question.fact].name, "age");
//! assert_eq!(question.classes.len(), 2);
//! ````

#![forbid(unsafe_code)]
#![expect(
    clippy::indexing_slicing,
    reason = "typed ids index only the vectors of the one rulebook that handed them out; slices are read by `get`"
)]

mod accounts;
mod alternatives;
mod build;
mod case;

mod count;
mod course;
mod coverage;
mod describe;
mod diff;
mod drawing;
mod engine;
mod findings;
mod growth;
mod lent;
mod named;
mod offers;
mod options;
mod projection;
mod questionnaire;
mod questions;
mod reasons;
pub mod reference;
mod restricted;
mod situation;
mod sound;
mod table;
mod turns;
mod untested;
mod variables;
mod verdict_table;
mod verdicts;
mod waits;

pub use accounts::{AccountFailure, AccountFault};
pub use alternatives::Way;
pub use case::Case;
pub use count::{Count, UnusableWeights, Weights};
pub use course::Spell;
pub use coverage::Coverage;
pub use describe::describe;
pub use diff::{
    Cases, Change, Changed, Comparison, Conditions, Days, DiffError, Difference, Edition, Excluded, Law,
    Mismatch, Shift, Test, Twin,
};
pub use drawing::Drawn;
pub use engine::{Engine, TooLarge, Unreadable};
pub use findings::{Finding, Obstacle};
pub use growth::Growth;
pub use named::named_values;
pub use num_bigint::BigUint;
pub use offers::Offer;
pub use options::{ChangeOption, FactChange, MOST_CHANGED, Price, PricedOption};
pub use questionnaire::{FixedAnswer, FixedAnswers, FixedQuestion, Questionnaire, RuledOut, TooMany};
pub use questions::{Class, Inquiry, Question};
pub use reasons::{Exception, ExceptionState, Reason, RulePart};
pub use reference::Outcome;
pub use situation::{Contradiction, Situation};
pub use sound::{Fault, Unsound};
pub use table::DecisionTable;
pub use turns::{Cause, Turn};
pub use untested::Untested;
pub use verdict_table::{TableColumn, TableNode, TableTarget, VerdictTable};
pub use verdicts::{ReadingSplit, Verdict};
pub use waits::Wait;
