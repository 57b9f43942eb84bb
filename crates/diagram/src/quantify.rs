//! Fixing a variable, and forgetting one.

use crate::handle::{Full, Node, Value, Variable};
use crate::store::Store;
use rustc_hash::FxHashMap;

/// What to put in place of a test of the variable in question.
#[derive(Copy, Clone)]
enum Instead {
    Child(usize),
    AnyChild,
}

impl Store {
    /// The function `node` becomes once `variable` is known to have `value` (Bryant's restrict, 1986). A
    /// value beyond the arity counts as the last one. O(|node|).
    ///
    /// # Errors
    /// [`Full`] if the result needs more branches than the limit leaves.
    pub fn restrict(&mut self, node: Node, variable: Variable, value: Value) -> Result<Node, Full> {
        let value = value.index().min(self.arity(variable) - 1);
        self.without(node, variable, Instead::Child(value))
    }

    /// Yes where some value of `variable` makes `node`, which is boolean, yes.
    /// O(|node|²) for two values; each further value may multiply the result again.
    ///
    /// # Errors
    /// [`Full`] if the result needs more branches than the limit leaves.
    pub fn exists(&mut self, node: Node, variable: Variable) -> Result<Node, Full> {
        self.without(node, variable, Instead::AnyChild)
    }

    fn without(&mut self, node: Node, variable: Variable, instead: Instead) -> Result<Node, Full> {
        let start = self.stack.len();
        let level = self.variables.level(variable);
        let result = self.replacing(node, level, instead, &mut FxHashMap::default());
        self.stack.truncate(start);
        result
    }

    fn replacing(
        &mut self,
        node: Node,
        level: u32,
        instead: Instead,
        known: &mut FxHashMap<Node, Node>,
    ) -> Result<Node, Full> {
        let own = self.level_of(node);
        if own > level {
            return Ok(node);
        }
        if let Some(result) = known.get(&node) {
            return Ok(*result);
        }
        let result = match instead {
            Instead::Child(value) if own == level => self.cofactor(self.cofactors(node, level), value),
            Instead::AnyChild if own == level => {
                let children = node.branch_index().map(|index| self.children(index).to_vec());
                self.any(children.unwrap_or_default())?
            }
            _ => {
                let start = self.stack.len();
                let operand = self.cofactors(node, own);
                for value in 0..self.variables.arity_at(own) {
                    let child = self.replacing(self.cofactor(operand, value), level, instead, known)?;
                    self.stack.push(child);
                }
                self.finish(own, start)?
            }
        };
        known.insert(node, result);
        Ok(result)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::scenario;
    use proptest::prelude::*;

    fn with(values: &[usize], variable: usize, value: usize) -> Vec<usize> {
        let mut changed = values.to_vec();
        changed[variable] = value;
        changed
    }

    proptest! {
        #[test]
        fn restricting_fixes_one_value(world in scenario(1, 3), pick in any::<usize>()) {
            let (mut store, nodes) = world.store();
            let variable = pick % world.arities.len();
            for value in 0..world.arities[variable] {
                let restricted = store.restrict(nodes[0], Variable::new(variable), Value::new(value)).unwrap();
                let expected =
                    world.built(&mut store, |v| world.answer(0, &with(v, variable, value))).unwrap();
                prop_assert_eq!(restricted, expected);
            }
            let last = Value::new(world.arities[variable] - 1);
            prop_assert_eq!(
                store.restrict(nodes[0], Variable::new(variable), Value::new(99)),
                store.restrict(nodes[0], Variable::new(variable), last)
            );
        }

        #[test]
        fn forgetting_a_variable_keeps_what_some_value_allows(world in scenario(1, 2)) {
            let (mut store, nodes) = world.store();
            for (variable, arity) in world.arities.iter().enumerate() {
                let found = store.exists(nodes[0], Variable::new(variable)).unwrap();
                let some = |v: &[usize]| (0..*arity).any(|value| world.answer(0, &with(v, variable, value)) == 1);
                let expected = world.built(&mut store, |v| usize::from(some(v))).unwrap();
                prop_assert_eq!(found, expected);
            }
        }
    }
}
