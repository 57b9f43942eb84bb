//! Which side each impossible case is put on, so that a region is simple.

use super::{Cover, SETTLING, Split};
use crate::diff::region::INSIDE;
use diagram::{Full, Leaf, Node};
use rustc_hash::FxHashMap;

impl Cover<'_, '_> {
    /// The region with every impossible case put on the side that makes it simple: yes or no in every case.
    pub(in crate::diff) fn settled(mut self, region: Node) -> Result<Node, Full> {
        if !self.region.ends(region).nowhere {
            return self
                .region
                .store_mut()
                .map_leaves(region, |leaf| if leaf == INSIDE { INSIDE } else { Leaf::NO });
        }
        self.effort = SETTLING;
        self.plan(region)?;
        self.settle(region, &mut FxHashMap::default())
    }

    fn settle(&mut self, node: Node, done: &mut FxHashMap<Node, Node>) -> Result<Node, Full> {
        if let Some(settled) = done.get(&node) {
            return Ok(*settled);
        }
        let split = self.plans.get(&node).map(|plan| plan.split.clone());
        let settled = match split {
            None | Some(Split::End(false)) => Node::NO,
            Some(Split::End(true)) => Node::YES,
            Some(Split::Pieces(variable, groups)) => {
                let mut whole = Node::NO;
                for (pieces, below) in groups {
                    let below = self.settle(below, done)?;
                    let store = self.region.store_mut();
                    let here = store.literal(variable, |piece| pieces.contains(&piece.index()))?;
                    whole = store.choose(here, below, whole)?;
                }
                whole
            }
            Some(Split::Any { of, any, none }) => {
                let (any, none) = (self.settle(any, done)?, self.settle(none, done)?);
                let store = self.region.store_mut();
                let mut has = Node::NO;
                for variable in of {
                    let one = store.literal(variable, |piece| piece.index() == 1)?;
                    has = store.or(has, one)?;
                }
                store.choose(has, any, none)?
            }
        };
        done.insert(node, settled);
        Ok(settled)
    }
}
