//! One condition: a conjunction of tests.

use super::region::INSIDE;
mod tests_of;

use super::space::{Line, Space};
use diagram::{Full, Node, Store, Value, Variable};
use std::collections::BTreeMap;

/// For some variables the pieces that are left, and sets of groups of which a `some of` fact has any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cube {
    pieces: BTreeMap<Variable, Vec<bool>>,
    pub(super) any: Vec<Vec<Variable>>,
}

impl Cube {
    /// Leaves only these pieces of a variable.
    pub(super) fn narrow(&mut self, variable: Variable, arity: usize, pieces: &[usize]) {
        let left = self.pieces.entry(variable).or_insert_with(|| vec![true; arity]);
        for (piece, left) in left.iter_mut().enumerate() {
            *left &= pieces.contains(&piece);
        }
    }

    /// Both conditions at once; no variable is tested in both.
    pub(super) fn and(&mut self, other: Self) {
        self.pieces.extend(other.pieces);
        self.any.extend(other.any);
    }

    /// The two conditions as one, where they differ in one variable only.
    fn joined(&self, other: &Self) -> Option<Self> {
        if self.any != other.any || !self.pieces.keys().eq(other.pieces.keys()) {
            return None;
        }
        let mut differing = self.pieces.iter().zip(&other.pieces).filter(|(one, two)| one != two);
        let ((variable, ours), (_, theirs)) = differing.next()?;
        if differing.next().is_some() {
            return None;
        }
        let union: Vec<bool> = ours.iter().zip(theirs).map(|(one, other)| *one || *other).collect();
        let mut joined = self.clone();
        if union.iter().all(|left| *left) {
            joined.pieces.remove(variable);
        } else {
            joined.pieces.insert(*variable, union);
        }
        Some(joined)
    }

    /// Takes out of each test what no case of the region has, at the ends of ranges at least: nobody should read "under
    /// 65" where it is impossible that the younger are meant.
    pub(super) fn tighten(&mut self, space: &Space<'_>, store: &mut Store, region: Node) -> Result<(), Full> {
        for (variable, left) in &mut self.pieces {
            let mut met = Vec::with_capacity(left.len());
            for (piece, kept) in left.iter().enumerate() {
                met.push(*kept && inside(store, region, *variable, piece)?);
            }
            let ranges = space.line(*variable).is_some_and(Line::is_ordered);
            let (first, last) = (met.iter().position(|met| *met), met.iter().rposition(|met| *met));
            for (place, kept) in left.iter_mut().enumerate() {
                let between =
                    first.is_some_and(|first| first <= place) && last.is_some_and(|last| place <= last);
                *kept &= if ranges { between } else { met.get(place).copied().unwrap_or(true) };
            }
        }
        Ok(())
    }

    /// The condition as a diagram, yes where it holds.
    pub(super) fn node(&self, store: &mut Store) -> Result<Node, Full> {
        let mut parts = Vec::new();
        for (variable, left) in &self.pieces {
            parts.push(store.literal(*variable, |piece| left.get(piece.index()).copied().unwrap_or(false))?);
        }
        for groups in &self.any {
            let mut any = Node::NO;
            for variable in groups {
                let has = store.literal(*variable, |piece| piece.index() == 1)?;
                any = store.or(any, has)?;
            }
            parts.push(any);
        }
        store.all(parts)
    }
}

/// Whether some case of the region has a value of this piece.
fn inside(store: &mut Store, region: Node, variable: Variable, piece: usize) -> Result<bool, Full> {
    let part = store.restrict(region, variable, Value::new(piece))?;
    Ok(store.leaves(part).contains(&INSIDE))
}

/// Joins conditions as long as any two differ in one variable only.
pub(super) fn join(cubes: &mut Vec<Cube>) {
    let mut place = 0;
    while let Some(cube) = cubes.get(place) {
        let with = cubes
            .iter()
            .enumerate()
            .skip(place + 1)
            .find_map(|(other, second)| cube.joined(second).map(|joined| (other, joined)));
        match with {
            Some((other, joined)) => {
                cubes.remove(other);
                cubes.remove(place);
                cubes.insert(0, joined);
                place = 0;
            }
            None => place += 1,
        }
    }
}
