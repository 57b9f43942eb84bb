//! Working memory for walks, lent to situations. A situation is made for each case that is looked at; without this each
//! would make its own, as large as the diagrams.

use diagram::Scratch;
use std::cell::RefCell;
use std::ops::{Deref, DerefMut};

/// So many are kept for each thread.
const KEPT: usize = 8;

thread_local! {
    static IDLE: RefCell<Vec<Scratch>> = const { RefCell::new(Vec::new()) };
}

/// Working memory that goes back when it is no longer needed. What is left in it are numbers of nodes and of walks; the
/// next walk reads nothing of it.
#[derive(Debug)]
pub(crate) struct Lent(Scratch);

impl Lent {
    pub(crate) fn new() -> Self {
        Self(IDLE.with_borrow_mut(Vec::pop).unwrap_or_default())
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        let scratch = std::mem::take(&mut self.0);
        // Where the thread ends, its memory is gone already.
        let _gone = IDLE.try_with(|idle| {
            let mut idle = idle.borrow_mut();
            if idle.len() < KEPT {
                idle.push(scratch);
            }
        });
    }
}

impl Deref for Lent {
    type Target = Scratch;

    fn deref(&self) -> &Scratch {
        &self.0
    }
}

impl DerefMut for Lent {
    fn deref_mut(&mut self) -> &mut Scratch {
        &mut self.0
    }
}
