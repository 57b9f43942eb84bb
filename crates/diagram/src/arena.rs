//! The one place where this crate indexes without a visible bounds check.

use serde::{Deserialize, Serialize};
use std::ops::{Index, IndexMut};
use std::slice::SliceIndex;

/// A vector addressed by numbers this crate handed out itself.
///
/// Handles are only ever made for existing elements, so an index out of bounds is a handle from another
/// store: a mistake of the caller that must stop the program rather than yield a wrong answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Arena<T>(Vec<T>);

impl<T> Arena<T> {
    /// An arena that takes over the elements of a vector.
    pub(crate) fn from_vec(elements: Vec<T>) -> Self {
        Arena(elements)
    }

    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn push(&mut self, element: T) {
        self.0.push(element);
    }

    pub(crate) fn extend(&mut self, elements: impl IntoIterator<Item = T>) {
        self.0.extend(elements);
    }

    pub(crate) fn swap(&mut self, one: usize, other: usize) {
        self.0.swap(one, other);
    }

    #[inline]
    pub(crate) fn as_slice(&self) -> &[T] {
        &self.0
    }
}

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Arena(Vec::new())
    }
}

impl<T, I: SliceIndex<[T]>> Index<I> for Arena<T> {
    type Output = I::Output;

    #[inline]
    #[expect(
        clippy::indexing_slicing,
        reason = "the only unchecked-looking index of the crate; see the type"
    )]
    fn index(&self, index: I) -> &I::Output {
        &self.0[index]
    }
}

impl<T, I: SliceIndex<[T]>> IndexMut<I> for Arena<T> {
    #[inline]
    #[expect(
        clippy::indexing_slicing,
        reason = "the only unchecked-looking index of the crate; see the type"
    )]
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        &mut self.0[index]
    }
}
