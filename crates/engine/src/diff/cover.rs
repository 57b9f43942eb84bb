//! A region of cases as a short list of conditions, disjoint and complete.
//!
//! The list is read off a decision tree: each path to the region is one condition. A tree may ask for the facts in
//! another order on each of its branches, so the search looks, branch by branch, for the fact whose answers leave the
//! shortest list. Values of a fact with which the region goes on alike are one answer; impossible cases may go with any. For
//! the groups of a `some of` fact "has any of these" is one answer too.

mod settle;
mod split;

use super::cube::Cube;
use super::region::{INSIDE, Region};
use super::space::Space;
use crate::variables::Owner;
use diagram::{Full, Node, Store, Variable, View};
use rustc_hash::FxHashMap;
use split::Split;

/// How many facts are tried at each branch while there is effort left.
const WIDTH: usize = 3;
/// Nodes that the search may visit for one region; after that each branch asks for what the diagram asks for.
const EFFORT: usize = 40_000;
/// The same where only impossible cases are to be put on a side.
const SETTLING: usize = 20_000;
/// Conditions that a list may have; a longer one helps nobody.
const LONGEST: usize = 500;

/// The length of a list, and how many tests it has in all.
type Cost = (usize, usize);

#[derive(Clone, Debug)]
struct Plan {
    cost: Cost,
    split: Split,
}

/// The search for one region.
pub(super) struct Cover<'s, 'e> {
    space: &'s Space<'e>,
    region: Region<'s>,
    plans: FxHashMap<Node, Plan>,
    paths: FxHashMap<Node, f64>,
    effort: usize,
}

impl<'s, 'e> Cover<'s, 'e> {
    pub(super) fn new(space: &'s Space<'e>, store: &'s mut Store) -> Self {
        let region = Region::new(store);
        Self { space, region, plans: FxHashMap::default(), paths: FxHashMap::default(), effort: EFFORT }
    }

    /// The conditions under which a case lies in the region; `None` where they are too many to read.
    pub(super) fn of(mut self, region: Node) -> Result<Option<Vec<Cube>>, Full> {
        let (length, _) = self.plan(region)?;
        if length > LONGEST {
            return Ok(None);
        }
        let mut found = Vec::new();
        self.gather(region, &Cube::default(), &mut found);
        Ok(Some(found))
    }

    fn gather(&self, node: Node, path: &Cube, found: &mut Vec<Cube>) {
        match self.plans.get(&node).map(|plan| &plan.split) {
            None | Some(Split::End(false)) => {}
            Some(Split::End(true)) => found.push(path.clone()),
            Some(Split::Pieces(variable, groups)) => {
                let arity = self.region.store().arity(*variable);
                for (pieces, below) in groups {
                    let mut path = path.clone();
                    if groups.len() > 1 {
                        path.narrow(*variable, arity, pieces);
                    }
                    self.gather(*below, &path, found);
                }
            }
            Some(Split::Any { of, any, none }) => {
                let mut with = path.clone();
                with.any.push(of.clone());
                self.gather(*any, &with, found);
                let mut without = path.clone();
                for variable in of {
                    without.narrow(*variable, 2, &[0]);
                }
                self.gather(*none, &without, found);
            }
        }
    }

    fn plan(&mut self, node: Node) -> Result<Cost, Full> {
        if let Some(plan) = self.plans.get(&node) {
            return Ok(plan.cost);
        }
        let ends = self.region.ends(node);
        let mut best = match (ends.inside, ends.outside) {
            (false, _) => Some(Plan { cost: (0, 0), split: Split::End(false) }),
            (true, false) => Some(Plan { cost: (1, 0), split: Split::End(true) }),
            (true, true) => None,
        };
        if best.is_none() {
            for split in self.splits(node)? {
                let cost = self.cost(&split)?;
                if best.as_ref().is_none_or(|best| cost < best.cost) {
                    best = Some(Plan { cost, split });
                }
            }
        }
        let plan = best.unwrap_or(Plan { cost: (0, 0), split: Split::End(false) });
        let cost = plan.cost;
        self.plans.insert(node, plan);
        Ok(cost)
    }

    fn cost(&mut self, split: &Split) -> Result<Cost, Full> {
        let nodes = split.nodes();
        let asks = usize::from(nodes.len() > 1);
        let mut cost: Cost = (0, 0);
        for node in nodes {
            let (length, tests) = self.plan(node)?;
            cost.0 = cost.0.saturating_add(length);
            cost.1 = cost.1.saturating_add(tests).saturating_add(length.saturating_mul(asks));
        }
        Ok(cost)
    }

    /// The splits that are worth trying, most promising first.
    fn splits(&mut self, node: Node) -> Result<Vec<Split>, Full> {
        let support = self.region.store().support(&[node]);
        let work = self.region.store().size(&[node]).saturating_mul(support.len());
        if work > self.effort {
            self.effort = 0;
            let top = support.first().copied();
            return top.map(|variable| self.by_pieces(node, variable)).into_iter().collect();
        }
        self.effort -= work;
        let mut found = Vec::new();
        for split in self.by_sets(node, &support)? {
            if self.is_needed(&split) {
                return Ok(vec![split]);
            }
            found.push(split);
        }
        let covered: Vec<Variable> = found.iter().flat_map(Split::groups).copied().collect();
        for variable in support.into_iter().filter(|variable| !covered.contains(variable)) {
            let split = self.by_pieces(node, variable)?;
            if self.is_needed(&split) {
                return Ok(vec![split]);
            }
            found.push(split);
        }
        let mut ranked: Vec<(f64, usize, Split)> = found
            .into_iter()
            .enumerate()
            .map(|(place, split)| (split.nodes().iter().map(|below| self.paths(*below)).sum(), place, split))
            .collect();
        ranked.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
        ranked.truncate(WIDTH);
        Ok(ranked.into_iter().map(|(_, _, split)| split).collect())
    }

    /// Whether no list can be shorter than with this split: all but one of its answers lead out of the region.
    fn is_needed(&mut self, split: &Split) -> bool {
        split.nodes().into_iter().filter(|node| self.region.ends(*node).inside).count() <= 1
    }

    fn by_pieces(&mut self, node: Node, variable: Variable) -> Result<Split, Full> {
        let mut groups: Vec<(Vec<usize>, Node)> = Vec::new();
        let mut last = 0;
        for piece in 0..self.region.store().arity(variable) {
            let below = self.region.fixed(node, variable, piece)?;
            // Neighbours first, so that ranges stay whole.
            let places: Vec<usize> = std::iter::once(last).chain(0..groups.len()).collect();
            let mut joined = false;
            for place in places {
                let Some((pieces, with)) = groups.get_mut(place) else { continue };
                if let Some(both) = self.region.both(*with, below)? {
                    pieces.push(piece);
                    *with = both;
                    (last, joined) = (place, true);
                    break;
                }
            }
            if !joined {
                last = groups.len();
                groups.push((vec![piece], below));
            }
        }
        Ok(Split::Pieces(variable, groups))
    }

    /// For each `some of` fact, its groups of which it is enough to have any.
    fn by_sets(&mut self, node: Node, support: &[Variable]) -> Result<Vec<Split>, Full> {
        let mut alike: Vec<(Owner, Node, Vec<Variable>)> = Vec::new();
        for variable in support {
            let Some(line) = self.space.line(*variable).filter(|line| !line.members.is_empty()) else {
                continue;
            };
            let with = self.region.fixed(node, *variable, 1)?;
            let mut joined = false;
            for (owner, any, of) in &mut alike {
                if *owner == line.owner
                    && let Some(both) = self.region.both(*any, with)?
                {
                    of.push(*variable);
                    (*any, joined) = (both, true);
                    break;
                }
            }
            if !joined {
                alike.push((line.owner, with, vec![*variable]));
            }
        }
        let mut splits = Vec::new();
        for (_, any, of) in alike.into_iter().filter(|(_, _, of)| of.len() > 1) {
            let mut none = node;
            for variable in &of {
                none = self.region.fixed(none, *variable, 0)?;
            }
            splits.push(Split::Any { of, any, none });
        }
        Ok(splits)
    }

    /// How many conditions the diagram's own order would lead to.
    fn paths(&mut self, node: Node) -> f64 {
        let children = match self.region.store().view(node) {
            View::Leaf(leaf) => return if leaf == INSIDE { 1.0 } else { 0.0 },
            View::Branch { children, .. } => {
                let mut children = children.to_vec();
                children.sort_unstable();
                children.dedup();
                children
            }
        };
        if let Some(paths) = self.paths.get(&node) {
            return *paths;
        }
        let paths = children.into_iter().map(|child| self.paths(child)).sum();
        self.paths.insert(node, paths);
        paths
    }
}
