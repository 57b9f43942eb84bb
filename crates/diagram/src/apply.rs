//! Building functions from functions: Bryant's "apply" family.

use crate::handle::{Full, Leaf, Node};
use crate::store::Store;
use rustc_hash::FxHashMap;

impl Store {
    /// The function that is `then` where `condition` is yes and `otherwise` where it is no.
    ///
    /// `condition` is boolean (leaves [`Leaf::NO`] and [`Leaf::YES`]; what another leaf does is unspecified);
    /// the two branches may have any leaves. This is the "ite" of Brace, Rudell and Bryant (1990), carried to
    /// multi-valued variables (Kam et al. 1998) and many leaves. O(|condition| · |then| · |otherwise|) in the
    /// worst case; results are remembered across calls in a bounded cache.
    ///
    /// # Errors
    /// [`Full`] if the result needs more branches than the limit leaves.
    pub fn choose(&mut self, condition: Node, then: Node, otherwise: Node) -> Result<Node, Full> {
        self.choosing::<false>([condition, then, otherwise])
    }

    /// Yes where both are yes. The operands are boolean. O(|left| · |right|), cached.
    ///
    /// # Errors
    /// [`Full`] as for [`Store::choose`].
    pub fn and(&mut self, left: Node, right: Node) -> Result<Node, Full> {
        self.choosing::<true>([left, right, Node::NO])
    }

    /// Yes where at least one is yes. The operands are boolean. O(|left| · |right|), cached.
    ///
    /// # Errors
    /// [`Full`] as for [`Store::choose`].
    pub fn or(&mut self, left: Node, right: Node) -> Result<Node, Full> {
        self.choosing::<true>([left, Node::YES, right])
    }

    /// Yes where `node`, which is boolean, is no. O(|node|), cached.
    ///
    /// # Errors
    /// [`Full`] as for [`Store::choose`].
    pub fn not(&mut self, node: Node) -> Result<Node, Full> {
        self.choosing::<true>([node, Node::NO, Node::YES])
    }

    /// Yes where every one of `nodes` is yes; yes if there are none.
    ///
    /// Joins the deepest functions first, which keeps intermediate results small. Each step costs as much as
    /// [`Store::and`].
    ///
    /// # Errors
    /// [`Full`] as for [`Store::choose`].
    pub fn all(&mut self, nodes: impl IntoIterator<Item = Node>) -> Result<Node, Full> {
        let nodes = self.deepest_first(nodes);
        nodes.into_iter().try_fold(Node::YES, |result, node| self.and(result, node))
    }

    /// Yes where at least one of `nodes` is yes; no if there are none. Costs as [`Store::all`].
    ///
    /// # Errors
    /// [`Full`] as for [`Store::choose`].
    pub fn any(&mut self, nodes: impl IntoIterator<Item = Node>) -> Result<Node, Full> {
        let nodes = self.deepest_first(nodes);
        nodes.into_iter().try_fold(Node::NO, |result, node| self.or(result, node))
    }

    /// The function whose answer is everywhere `operation` of the answers of `left` and `right`.
    ///
    /// Bryant's apply (1986) on diagrams with many leaves (Fujita, McGeer and Yang 1997; Bahar et al. 1993).
    /// `operation` must depend on its arguments only; it is called once per pair of leaves that meet.
    /// O(|left| · |right|), remembered for this call only.
    ///
    /// # Errors
    /// [`Full`] as for [`Store::choose`].
    pub fn combine(
        &mut self,
        left: Node,
        right: Node,
        mut operation: impl FnMut(Leaf, Leaf) -> Leaf,
    ) -> Result<Node, Full> {
        let start = self.stack.len();
        let result = self.combining((left, right), &mut operation, &mut FxHashMap::default());
        self.stack.truncate(start);
        result
    }

    /// The function whose answer is everywhere `change` of the answer of `node`.
    ///
    /// `change` must depend on its argument only. O(|node|), remembered for this call only.
    ///
    /// # Errors
    /// [`Full`] as for [`Store::choose`].
    pub fn map_leaves(&mut self, node: Node, mut change: impl FnMut(Leaf) -> Leaf) -> Result<Node, Full> {
        let start = self.stack.len();
        let result = self.mapping(node, &mut change, &mut FxHashMap::default());
        self.stack.truncate(start);
        result
    }

    fn deepest_first(&self, nodes: impl IntoIterator<Item = Node>) -> Vec<Node> {
        let mut nodes: Vec<Node> = nodes.into_iter().collect();
        nodes.sort_unstable_by_key(|node| (std::cmp::Reverse(self.level_of(*node)), *node));
        nodes.dedup();
        nodes
    }

    fn choosing<const BOOLEAN: bool>(&mut self, key: [Node; 3]) -> Result<Node, Full> {
        let start = self.stack.len();
        let result = self.choose_below::<BOOLEAN>(key);
        self.stack.truncate(start);
        result
    }

    /// `BOOLEAN` promises that all three operands are boolean, so that "and" and "or" may swap theirs.
    fn choose_below<const BOOLEAN: bool>(&mut self, key: [Node; 3]) -> Result<Node, Full> {
        let [condition, then, otherwise] = match simplify::<BOOLEAN>(key) {
            Simplified::Done(node) => return Ok(node),
            Simplified::Key(key) => key,
        };
        let key = [condition, then, otherwise];
        if let Some(known) = self.cache.get(key) {
            return Ok(known);
        }
        let level = self.level_of(condition).min(self.level_of(then)).min(self.level_of(otherwise));
        let start = self.stack.len();
        let operands = key.map(|node| self.cofactors(node, level));
        let mut last = None;
        for value in 0..self.variables.arity_at(level) {
            let below = operands.map(|operand| self.cofactor(operand, value));
            let child = match last {
                Some((same, child)) if same == below => child,
                _ => self.choose_below::<BOOLEAN>(below)?,
            };
            last = Some((below, child));
            self.stack.push(child);
        }
        let result = self.finish(level, start)?;
        self.cache.put(key, result, self.node_count());
        Ok(result)
    }

    fn combining<F: FnMut(Leaf, Leaf) -> Leaf>(
        &mut self,
        pair: (Node, Node),
        operation: &mut F,
        known: &mut FxHashMap<(Node, Node), Node>,
    ) -> Result<Node, Full> {
        if let Some(result) = known.get(&pair) {
            return Ok(*result);
        }
        let result = if let (Some(left), Some(right)) = (pair.0.as_leaf(), pair.1.as_leaf()) {
            Node::leaf(operation(left, right))
        } else {
            let level = self.level_of(pair.0).min(self.level_of(pair.1));
            let start = self.stack.len();
            let (left, right) = (self.cofactors(pair.0, level), self.cofactors(pair.1, level));
            let mut last = None;
            for value in 0..self.variables.arity_at(level) {
                let below = (self.cofactor(left, value), self.cofactor(right, value));
                let child = match last {
                    Some((same, child)) if same == below => child,
                    _ => self.combining(below, operation, known)?,
                };
                last = Some((below, child));
                self.stack.push(child);
            }
            self.finish(level, start)?
        };
        known.insert(pair, result);
        Ok(result)
    }

    fn mapping<F: FnMut(Leaf) -> Leaf>(
        &mut self,
        node: Node,
        change: &mut F,
        known: &mut FxHashMap<Node, Node>,
    ) -> Result<Node, Full> {
        if let Some(result) = known.get(&node) {
            return Ok(*result);
        }
        let result = if let Some(leaf) = node.as_leaf() {
            Node::leaf(change(leaf))
        } else {
            let level = self.level_of(node);
            let start = self.stack.len();
            let operand = self.cofactors(node, level);
            let mut last = None;
            for value in 0..self.variables.arity_at(level) {
                let below = self.cofactor(operand, value);
                let child = match last {
                    Some((same, child)) if same == below => child,
                    _ => self.mapping(below, change, known)?,
                };
                last = Some((below, child));
                self.stack.push(child);
            }
            self.finish(level, start)?
        };
        known.insert(node, result);
        Ok(result)
    }
}

enum Simplified {
    Done(Node),
    Key([Node; 3]),
}

/// The terminal cases of if-then-else, and one standard form for the triples that mean the same.
#[inline]
fn simplify<const BOOLEAN: bool>([condition, then, otherwise]: [Node; 3]) -> Simplified {
    match condition.as_leaf() {
        Some(Leaf::NO) => return Simplified::Done(otherwise),
        Some(_) => return Simplified::Done(then),
        None => {}
    }
    let then = if then == condition { Node::YES } else { then };
    let otherwise = if otherwise == condition { Node::NO } else { otherwise };
    if then == otherwise {
        return Simplified::Done(then);
    }
    if then == Node::YES && otherwise == Node::NO {
        return Simplified::Done(condition);
    }
    Simplified::Key(match (then, otherwise) {
        (_, Node::NO) if BOOLEAN && then < condition => [then, condition, Node::NO],
        (Node::YES, _) if BOOLEAN && otherwise < condition => [otherwise, Node::YES, condition],
        _ => [condition, then, otherwise],
    })
}

#[cfg(test)]
mod tests;
