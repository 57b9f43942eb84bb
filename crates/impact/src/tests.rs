//! Counts against the engine asked cell by cell, and what is refused.

mod agreement;
mod bad_input;
mod example;
mod made;
mod product;
mod files;
