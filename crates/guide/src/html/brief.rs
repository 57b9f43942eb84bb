//! The brief as HTML, and the card.
//!
//! A screen shows more than two printed pages hold. What does not fit on paper is marked, and the stylesheet leaves it
//! out in print; how much fits is what the brief as text found out ([`Brief::printed_length`]).

mod answer;
mod changes;
mod findings;
mod page;
mod practice;
mod rest;
mod teller;

pub(super) use page::{brief, card};
