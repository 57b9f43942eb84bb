//! stub
#![forbid(unsafe_code)]
mod input;
mod options;
mod subjects;
mod truth;
pub mod words;
pub use input::{InputError, case_from_assignments, case_from_json, case_to_json, known_to_json};
pub use options::{Options, Style, Voice};
