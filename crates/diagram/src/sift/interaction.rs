//! Which variables can ever meet in one function.

use crate::arena::Arena;
use crate::handle::Node;
use crate::marks::{Renaming, runs};
use crate::store::Store;

/// A symmetric bit matrix: two variables interact if some root depends on both. Swapping neighbours that do
/// not interact changes no node (as in CUDD, Somenzi 1998).
pub(super) struct Interaction {
    words_per_row: usize,
    bits: Arena<u64>,
}

impl Interaction {
    /// O(size · variables / 64 + roots · variables² / 64).
    pub(super) fn new(store: &Store, roots: &[Node]) -> Interaction {
        let words_per_row = store.variable_count().div_ceil(64);
        let bits = Arena::from_vec(vec![0; words_per_row * store.variable_count()]);
        let mut interaction = Interaction { words_per_row, bits };
        for support in supports(store, roots, words_per_row) {
            interaction.join(&support);
        }
        interaction
    }

    #[inline]
    pub(super) fn between(&self, one: usize, other: usize) -> bool {
        self.bits[one * self.words_per_row + other / 64] >> (other % 64) & 1 == 1
    }

    fn join(&mut self, support: &[u64]) {
        for (word_index, word) in support.iter().enumerate() {
            let mut rest = *word;
            while rest != 0 {
                let variable = word_index * 64 + rest.trailing_zeros() as usize;
                rest &= rest.wrapping_sub(1);
                let start = variable * self.words_per_row;
                for (place, other) in self.bits[start..start + self.words_per_row].iter_mut().zip(support) {
                    *place |= other;
                }
            }
        }
    }
}

/// The distinct sets of variables the roots depend on, as bits.
fn supports(store: &Store, roots: &[Node], words: usize) -> Vec<Vec<u64>> {
    // Children are made before their parents, so ascending handles go bottom-up.
    let mut nodes = store.reachable(roots);
    nodes.sort_unstable();
    let mut rows: Arena<u64> = Arena::from_vec(vec![0; nodes.len() * words]);
    let mut places = Renaming::new(store.node_count());
    for (place, node) in (0_u32..).zip(&nodes) {
        let own = store.variables.at(store.level_of(*node)).index();
        let row = place as usize * words;
        rows[row + own / 64] |= 1 << (own % 64);
        for below in runs(store.children_of(*node)).filter_map(|child| places.of(child).branch_index()) {
            for word in 0..words {
                let bits = rows[below * words + word];
                rows[row + word] |= bits;
            }
        }
        places.set(*node, Node(place));
    }
    let rooted = roots.iter().filter_map(|root| places.of(*root).branch_index());
    let mut supports: Vec<Vec<u64>> =
        rooted.map(|place| rows[place * words..(place + 1) * words].to_vec()).collect();
    supports.sort_unstable();
    supports.dedup();
    supports
}
