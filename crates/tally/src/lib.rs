//! Counts the rows of columns by the leaf of a decision, at the speed of memory.
//!
//! A [`Decision`] is a diagram whose nodes test columns: each column is parted into slots, and a [`Coded`] says which raw
//! value falls into which. A [`Program`] is the decision made ready, by masks of one bit a row or by a table of all
//! combinations, whichever costs less. [`Column`]s are borrowed as they lie in memory, values and validity as in Arrow,
//! so that nothing is copied. It knows nothing of law, and never says which row has come to which leaf unless
//! [`Program::leaves`] is asked, which whoever adds up weights needs.
//!
//! ```
//! use tally::{Coded, Coding, Column, Decision, Node, Program, Target, Values};
//!
//! // Ages under 18, from 18, and not known; only the second is leaf 1.
//! let ages = Coded { coding: Coding::Cuts { starts: vec![0, 18, 120], slots: vec![0, 1] }, unknown: 2 };
//! let children = vec![Target::Leaf(0), Target::Leaf(1), Target::Leaf(2)];
//! let nodes = vec![Node { column: 0, children }];
//! let decision = Decision { slots: vec![3], nodes, root: Target::Node(0), leaves: 3 };
//! let program = Program::new(&decision, &[ages])?;
//!
//! let column = Column { values: Values::U8(&[17, 18, 65, 200]), valid: None };
//! let mut counts = [0; 3];
//! program.count(&[column], 4, &mut counts)?;
//! assert_eq!(counts, [1, 2, 1]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

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
