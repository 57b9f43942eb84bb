//! The interview and the brief, as pure functions of an engine, a case and [`Options`]. No file, clock, socket or
//! environment is touched here, and no answer is kept anywhere but in the values handed back.
//!
//! A case comes from [`case_from_assignments`] or [`case_from_json`], which find every mistake at once and name the
//! nearest thing that would be right ([`InputError`]); or from an [`Interview`], which asks one question at a time and
//! only while the answer still matters. [`brief()`] makes a [`Brief`] of it: plain data with the answers, why, what would
//! change them, and who says so. A brief writes itself as text, as JSON, and as full reasons. What cannot all be true is
//! a [`Refusal`] with its source.
//!
//! ~~~
//! use engine::{Case, Engine};
//! use guide::{Answer, Interview, Options, Step, Style};
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
//!     says       "The Act asks nobody else."
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
//!
//! let case = Case::new("2026-01-01".parse().unwrap());
//! let mut interview = Interview::new(&engine, case, Options::default());
//! let Step::Question(question) = interview.step() else { panic!() };
//! assert_eq!(question.answers, ["under 18 years", "18 years or more"]);
//! interview.answer(Answer::Choose(1)).unwrap();
//! assert_eq!(interview.step(), Step::Finished);
//!
//! let text = interview.brief().unwrap().text(&Style::default());
//! assert!(text.contains("A paper is asked for. How sure: official text."));
//! assert!(text.contains("Grown-ups bring a paper. [GAZETTE]"));
//! ~~~

#![forbid(unsafe_code)]
#![expect(
    clippy::indexing_slicing,
    reason = "typed ids of a checked rulebook lie in its own vectors; nothing else is indexed here"
)]

mod brief;
mod count;
mod diff;
mod explain;
mod growths;
pub mod html;
mod input;
mod interview;
mod journeys;
mod listings;
mod numbers;
mod options;
mod page;
mod refusal;
mod said;
mod subjects;
mod timeline;
mod translate;
mod truth;
pub mod visit;
mod ways_out;
mod weights;
pub mod words;

pub use brief::{
    Assumption, Because, Beware, Branch, Brief, Change, Contrast, Exemption, Finding, HelperEntry,
    JourneyEntry, KnownFact, MissingFact, Note, OpenReading, Otherwise, Outcome, PhraseEntry, RuleEntry,
    SourceEntry, Split, Way, brief, why_json, why_text,
};
pub use count::{CaseCount, CaseCounts, count};
pub use diff::{
    ChangedConclusion, Diff, DiffRefusal, Elsewhere, Item, OutcomeChange, ReadingView, ShiftView, TestView,
    ValueView, diff, diff_of_editions,
};
pub use explain::{Explanation, Shape, Takeover, explain};
pub use growths::{GivenGrowth, growing_facts, growths};
pub use input::{InputError, case_from_assignments, case_from_json, case_to_json, known_to_json};
pub use interview::{Answer, Interview, Progress, QuestionView, Step, answer_labels};
pub use journeys::{Settled, in_journey, settled, settled_by_account};
pub use listings::{
    FigureFilter, accounts_json, accounts_text, facts_json, facts_text, figures_csv, figures_json,
    figures_text, helpers_json, helpers_text, papers_json, papers_text, sources_json, sources_text,
};
pub use locale::{Locale, Speech, Translation, Voice};
pub use options::{Options, Style};
pub use refusal::{ClashingFact, Never, Refusal, RefusedJourney};
pub use timeline::{Country, Course, Moment, Span, Stretch, Then, Timeline, What, timeline};
pub use translate::{english_texts, in_locale, rulebook_in_locale, stamps};
pub use ways_out::{Answered, ChangedFact, Cost, Grounds, Waiting, WayOut, WaysOut, ways_out};
pub use weights::weights_from_json;
