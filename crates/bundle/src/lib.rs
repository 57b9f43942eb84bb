//! The rulebook of this repository, compiled and proved sound when the program is built. The commands, the tests and the
//! benches all take it from here.
//!
//! ```
//! let engine = bundle::engine()?;
//! assert!(engine.rulebook().conclusion("residence-paper").is_some());
//! # Ok::<(), engine::Unreadable>(())
//! ```

use engine::{Engine, Unreadable};

static RULEBOOK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/rulebook.bin"));

/// The engine of the built-in rulebook. Each call reads it anew, in about half a millisecond.
///
/// # Errors
/// The program's own file is damaged.
pub fn engine() -> Result<Engine, Unreadable> {
    Engine::from_bytes(RULEBOOK)
}
