//! Canonical decision diagrams over finite variables.
//!
//! A function of variables that each have finitely many values is kept as a graph: a branch asks for one
//! variable and has one child per value, a leaf is an answer. The graph is reduced, ordered and shared, so two
//! functions are equal exactly when they are the same [`Node`]. This crate knows nothing about what the
//! variables, values and answers mean.
//!
//! - [`Store`] makes functions and combines them: [`Store::and`], [`Store::choose`], [`Store::combine`],
//!   [`Store::restrict`] and others, within a limit on its size ([`Full`]).
//! - [`Store::sifted`] finds an order of the variables that makes given functions smaller.
//! - [`Compiled`] is a finished diagram, flat and immutable, for fast walks: [`Compiled::evaluate`], and the
//!   answers still possible under some [`Allowed`] values ([`Compiled::reach`]).
//!
//! ```
//! use diagram::{Compiled, Full, Leaf, Node, Store, Value};
//!
//! # fn main() -> Result<(), Full> {
//! let mut store = Store::new(1000);
//! let residence = store.add_variable(3); // none, temporary, permanent
//! let married = store.add_variable(2);
//!
//! let resident = store.literal(residence, |value| value.index() > 0)?;
//! let is_married = store.literal(married, |value| value.index() == 1)?;
//! let both = store.and(resident, is_married)?;
//!
//! // Equal functions are equal nodes, however they were made.
//! let neither = store.or(resident, is_married)?;
//! let neither = store.not(neither)?;
//! let (not_resident, not_married) = (store.not(resident)?, store.not(is_married)?);
//! assert_eq!(neither, store.and(not_resident, not_married)?);
//!
//! // Answers are any numbers, not only yes and no.
//! let rate = store.choose(both, Node::leaf(Leaf::new(40)), Node::leaf(Leaf::new(25)))?;
//! let compiled = Compiled::new(&store, &[rate]);
//! let answer = compiled.evaluate(compiled.root(0), |_| Value::new(1));
//! assert_eq!(answer, Leaf::new(40));
//! # Ok(())
//! # }
//! ```
//!
//! # Sources
//!
//! - R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", IEEE Trans. Computers C-35(8),
//!   1986: canonicity, apply, restrict.
//! - K. S. Brace, R. L. Rudell, R. E. Bryant, "Efficient Implementation of a BDD Package", DAC 1990: the
//!   unique table, if-then-else with a lossy operation cache.
//! - T. Kam, T. Villa, R. K. Brayton, A. L. Sangiovanni-Vincentelli, "Multi-Valued Decision Diagrams: Theory
//!   and Applications", Multiple-Valued Logic 4(1–2), 1998: variables of any arity.
//! - M. Fujita, P. C. McGeer, J. C.-Y. Yang, "Multi-Terminal Binary Decision Diagrams: An Efficient Data
//!   Structure for Matrix Representation", Formal Methods in System Design 10, 1997, and R. I. Bahar et al.,
//!   "Algebraic Decision Diagrams and Their Applications", ICCAD 1993: many leaves, and sums over diagrams.
//! - R. Rudell, "Dynamic Variable Ordering for Ordered Binary Decision Diagrams", ICCAD 1993: sifting.

#![forbid(unsafe_code)]

mod allowed;
mod apply;
mod arena;
mod cache;
mod compiled;
mod count;
mod handle;
mod inspect;
mod marks;
mod order;
mod quantify;
mod reach;
mod sift;
mod store;
#[cfg(test)]
mod testing;

pub use allowed::{Allowed, Values};
pub use compiled::{Compiled, Edge};
pub use handle::{Full, Leaf, Node, Value, Variable, View};
pub use reach::Scratch;
pub use store::Store;
