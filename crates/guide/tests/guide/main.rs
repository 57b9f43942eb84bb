//! The guide, on an invented rulebook and on the real one.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a failed assumption in a test is a failed test"
)]

mod briefs;
mod diff;
mod explain;
mod html;
mod input;
mod interview;
mod languages;
mod listings;
mod papers;
mod properties;
mod real;
mod reference;
mod support;
mod timeline;
mod translations;
mod visit;
mod ways_out;
