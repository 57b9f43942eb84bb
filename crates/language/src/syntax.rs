//! From text to a tree with spans. Total: every text has a tree, and what is wrong with it is a diagnostic.
//!
//! A mistake costs as little as possible: a value that cannot be read leaves its field without a value, and
//! the parser goes on with the next field.

mod accounts;
mod blocks;
mod condition;
mod cursor;
mod kinds;
mod lexer;
mod record;
mod tree;
mod values;

pub(crate) use crate::markdown::Fence;
pub(crate) use blocks::parse;
pub(crate) use kinds::{BlockKind, FieldRule, Need, Shape};
pub(crate) use tree::*;
pub(crate) use values::alternatives;
