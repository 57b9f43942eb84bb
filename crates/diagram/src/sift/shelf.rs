//! The diagram while its order is being changed.

mod copying;
mod memory;
mod strips;

use super::interaction::Interaction;
use crate::arena::Arena;
use crate::handle::{Node, Variable};
use crate::marks::{Renaming, runs};
use crate::store::{Store, hash_of};
use hashbrown::HashTable;
use rustc_hash::FxHashMap;
use strips::Strip;

/// One node; it keeps its number, and so its function, when its variable changes.
#[derive(Copy, Clone)]
struct Item {
    variable: u32,
    /// By runs of equal children, not by children: see [`runs`].
    references: u32,
    offset: u32,
}

/// Nodes with reference counts and one unique table per variable, so that two neighbouring levels can be
/// swapped in place and the size is known at every moment.
pub(super) struct Shelf {
    arities: Arena<usize>,
    order: Arena<usize>,
    levels: Arena<usize>,
    items: Arena<Item>,
    /// Hash of every item's children, so that tables grow and shrink without reading them again.
    hashes: Arena<u64>,
    pool: Arena<Node>,
    free_items: Vec<u32>,
    /// Free runs of the pool, by their length.
    free_runs: FxHashMap<usize, Vec<u32>>,
    tables: Arena<HashTable<u32>>,
    interaction: Interaction,
    /// Where the branches of the source store ended up.
    names: Renaming,
    size: usize,
    effort: usize,
    rewritten: Vec<u32>,
    row: Vec<Node>,
    strips: Vec<Strip>,
    fresh: Vec<Node>,
    falling: Vec<Node>,
}

impl Shelf {
    /// Copies everything reachable from `roots`. O(size).
    pub(super) fn new(store: &Store, roots: &[Node], effort: usize) -> Shelf {
        let mut shelf = Shelf {
            arities: Arena::from_vec(store.variables.arities().iter().map(|arity| *arity as usize).collect()),
            order: Arena::from_vec(store.order().iter().map(|variable| variable.index()).collect()),
            levels: Arena::from_vec(store.variables.levels().iter().map(|level| *level as usize).collect()),
            items: Arena::default(),
            hashes: Arena::default(),
            pool: Arena::default(),
            free_items: Vec::new(),
            free_runs: FxHashMap::default(),
            tables: Arena::default(),
            interaction: Interaction::new(store, roots),
            names: Renaming::new(store.node_count()),
            size: 0,
            effort,
            rewritten: Vec::new(),
            row: Vec::new(),
            strips: Vec::new(),
            fresh: Vec::new(),
            falling: Vec::new(),
        };
        shelf.load(store, roots);
        shelf
    }

    pub(super) fn size(&self) -> usize {
        self.size
    }

    pub(super) fn spent(&self) -> bool {
        self.effort == 0
    }

    pub(super) fn variable_count(&self) -> usize {
        self.order.len()
    }

    pub(super) fn level(&self, variable: usize) -> usize {
        self.levels[variable]
    }

    pub(super) fn variable_at(&self, level: usize) -> usize {
        self.order[level]
    }

    /// The number of nodes that test the variable.
    pub(super) fn width(&self, variable: usize) -> usize {
        self.tables[variable].len()
    }

    pub(super) fn order(&self) -> Vec<Variable> {
        self.order.as_slice().iter().map(|variable| Variable::new(*variable)).collect()
    }

    /// Exchanges the variables at `level` and the next. Nodes of the upper one that have a child of the lower
    /// one are rewritten in place; nothing else changes. O(nodes of the upper · arity + rewritten · both
    /// arities), O(1) if the two do not interact.
    pub(super) fn swap(&mut self, level: usize) {
        let (upper, lower) = (self.order[level], self.order[level + 1]);
        self.order.swap(level, level + 1);
        self.levels[upper] = level + 1;
        self.levels[lower] = level;
        self.effort = self.effort.saturating_sub(1);
        if !self.interaction.between(upper, lower) {
            return;
        }
        let arity = self.arities[upper];
        let mut rewritten = std::mem::take(&mut self.rewritten);
        let (items, pool) = (&self.items, &self.pool);
        self.effort = self.effort.saturating_sub(self.tables[upper].len());
        self.tables[upper].retain(|id| {
            let start = items[*id as usize].offset as usize;
            let tests = |child: Node| {
                child.branch_index().is_some_and(|index| items[index].variable as usize == lower)
            };
            let stays = !runs(&pool[start..start + arity]).any(tests);
            if !stays {
                rewritten.push(*id);
            }
            stays
        });
        self.effort = self.effort.saturating_sub(rewritten.len() * self.arities[lower]);
        for id in rewritten.drain(..) {
            self.rewrite(id, upper, lower);
        }
        self.rewritten = rewritten;
    }

    /// Makes a node of `upper` one of `lower` that computes the same.
    fn rewrite(&mut self, id: u32, upper: usize, lower: usize) {
        let (arity, new_arity) = (self.arities[upper], self.arities[lower]);
        let old = self.items[id as usize].offset;
        let (mut strips, mut fresh) = (std::mem::take(&mut self.strips), std::mem::take(&mut self.fresh));
        self.cut(old as usize..old as usize + arity, lower, &mut strips);
        fresh.clear();
        for value in 0..new_arity {
            // Different rows are different functions, so equal children arise in no other way.
            let again = fresh.last().copied().filter(|_| self.is_as_before(&strips, value));
            fresh.push(again.unwrap_or_else(|| self.obtain_across(&strips, upper, value)));
        }
        strips.iter().for_each(|strip| self.release(strip.node));
        self.free_runs.entry(arity).or_default().push(old);
        let offset = self.store_run(&fresh);
        let item = &mut self.items[id as usize];
        item.offset = offset;
        item.variable = lower as u32;
        self.enter(id, lower, hash_of(0, &fresh));
        (self.strips, self.fresh) = (strips, fresh);
    }

    fn find_or_make(&mut self, variable: usize, row: &[Node]) -> Node {
        let first = row.first().copied().unwrap_or(Node::NO);
        if row.iter().all(|child| *child == first) {
            self.acquire(first);
            return first;
        }
        let hash = hash_of(0, row);
        let (items, pool, hashes) = (&self.items, &self.pool, &self.hashes);
        let same = |id: &u32| {
            let start = items[*id as usize].offset as usize;
            hashes[*id as usize] == hash && pool[start..start + row.len()] == *row
        };
        if let Some(id) = self.tables[variable].find(hash, same) {
            let node = Node(*id);
            self.acquire(node);
            return node;
        }
        self.make(variable, row, hash, 1)
    }

    fn make(&mut self, variable: usize, row: &[Node], hash: u64, references: u32) -> Node {
        runs(row).for_each(|child| self.acquire(child));
        let offset = self.store_run(row);
        let id = self.store_item(Item { variable: variable as u32, references, offset });
        self.enter(id, variable, hash);
        self.size += 1;
        Node(id)
    }

    fn enter(&mut self, id: u32, variable: usize, hash: u64) {
        self.hashes[id as usize] = hash;
        let hashes = &self.hashes;
        self.tables[variable].insert_unique(hash, id, |id| hashes[*id as usize]);
    }
}
