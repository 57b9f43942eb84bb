//! Variables, their arities and the order in which diagrams ask for them.

use crate::arena::Arena;
use crate::handle::Variable;
use crate::store::{BOTTOM, Store};

/// The variables of a store: arity and level of each, and the variable at each level.
#[derive(Clone, Debug, Default)]
pub(crate) struct Order {
    arities: Arena<u32>,
    levels: Arena<u32>,
    order: Arena<Variable>,
}

impl Order {
    fn add(&mut self, arity: usize) -> Variable {
        let variable = Variable::new(self.order.len());
        self.arities.push(u32::try_from(arity.max(1)).unwrap_or(u32::MAX));
        self.levels.push(u32::try_from(self.order.len()).unwrap_or(BOTTOM));
        self.order.push(variable);
        variable
    }

    /// The same variables in another order, or nothing if `order` does not name each of them once.
    pub(crate) fn reordered(&self, order: &[Variable]) -> Option<Order> {
        let mut levels = vec![BOTTOM; self.order.len()];
        for (level, variable) in order.iter().enumerate() {
            let place = levels.get_mut(variable.index()).filter(|place| **place == BOTTOM)?;
            *place = u32::try_from(level).ok()?;
        }
        (order.len() == self.order.len()).then(|| Order {
            arities: self.arities.clone(),
            levels: Arena::from_vec(levels),
            order: Arena::from_vec(order.to_vec()),
        })
    }

    #[inline]
    pub(crate) fn at(&self, level: u32) -> Variable {
        self.order[level as usize]
    }

    #[inline]
    pub(crate) fn level(&self, variable: Variable) -> u32 {
        self.levels[variable.index()]
    }

    #[inline]
    pub(crate) fn arity_at(&self, level: u32) -> usize {
        self.arities[self.at(level).index()] as usize
    }

    pub(crate) fn len(&self) -> usize {
        self.order.len()
    }

    pub(crate) fn levels(&self) -> &[u32] {
        self.levels.as_slice()
    }

    pub(crate) fn arities(&self) -> &[u32] {
        self.arities.as_slice()
    }
}

impl Store {
    /// Adds a variable with `arity` values at the end of the order. An arity of 0 counts as 1. O(1).
    pub fn add_variable(&mut self, arity: usize) -> Variable {
        self.variables.add(arity)
    }

    /// Puts the variables into this order, first asked first. O(variables).
    ///
    /// Returns whether it did: only while the store has no branches, and only if `order` names every variable
    /// exactly once. To reorder functions that exist, see [`Store::sifted`].
    #[must_use = "the order is unchanged when this returns false"]
    pub fn set_order(&mut self, order: &[Variable]) -> bool {
        if self.node_count() > 0 {
            return false;
        }
        match self.variables.reordered(order) {
            Some(variables) => {
                self.variables = variables;
                true
            }
            None => false,
        }
    }

    /// The number of variables.
    pub fn variable_count(&self) -> usize {
        self.variables.len()
    }

    /// The number of values of `variable`, at least 1. O(1).
    pub fn arity(&self, variable: Variable) -> usize {
        self.variables.arities[variable.index()] as usize
    }

    /// The variables in the order in which diagrams ask for them.
    pub fn order(&self) -> &[Variable] {
        self.variables.order.as_slice()
    }

    /// The place of `variable` in [`Store::order`]. O(1).
    pub fn level(&self, variable: Variable) -> usize {
        self.variables.level(variable) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_is_set_only_before_the_first_branch() {
        let mut store = Store::new(10);
        let (a, b, c) = (store.add_variable(2), store.add_variable(3), store.add_variable(0));
        assert_eq!((store.arity(b), store.arity(c)), (3, 1));
        assert!(store.set_order(&[c, a, b]));
        assert_eq!(store.order(), [c, a, b]);
        assert_eq!((store.level(a), store.level(b), store.level(c)), (1, 2, 0));
        store.literal(a, |value| value.index() == 1).unwrap();
        assert!(!store.set_order(&[a, b, c]));
        assert_eq!(store.order(), [c, a, b]);
    }

    #[test]
    fn an_order_that_is_no_permutation_is_refused() {
        let mut store = Store::new(10);
        let (a, b) = (store.add_variable(2), store.add_variable(3));
        assert!(!store.set_order(&[a, a]));
        assert!(!store.set_order(&[a]));
        assert!(!store.set_order(&[a, b, b]));
        assert!(!store.set_order(&[a, Variable::new(9)]));
        assert_eq!(store.order(), [a, b]);
    }
}
