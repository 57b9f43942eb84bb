//! Counts the rows of columns by the leaf of a decision, at the speed of memory.

mod column;
mod decision;
mod lanes;
mod line;
mod masks;
mod program;
mod table;
mod word;

pub use column::{Bits, Column, Mismatch, Values};
pub use decision::{Coded, Coding, Decision, MOST_LEAVES, Malformed, Node, Target};
pub use program::{Program, Strategy};
