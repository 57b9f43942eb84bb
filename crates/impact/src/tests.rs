//! Counts against the engine asked cell by cell, and what is refused.

mod agreement;
mod bad_input;
mod example;
mod files;
mod made;
mod product;
