//! stub
#![forbid(unsafe_code)]
mod brief;
mod input;
mod interview;
mod listings;
mod options;
mod page;
mod refusal;
mod said;
mod subjects;
mod truth;
pub mod words;
pub use brief::{
    Assumption, Because, Beware, Branch, Brief, Change, Contrast, Exemption, Finding, KnownFact, MissingFact, Note,
    OpenReading, Otherwise, Outcome, RuleEntry, SourceEntry, Split, Way, brief, why_json, why_text,
};
pub use input::{InputError, case_from_assignments, case_from_json, case_to_json, known_to_json};
pub use interview::{Answer, Interview, Progress, QuestionView, Step};
pub use listings::{accounts_json, accounts_text, facts_json, facts_text, sources_json, sources_text};
pub use options::{Options, Style, Voice};
pub use refusal::{ClashingFact, Never, Refusal};
