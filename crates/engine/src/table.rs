//! A value diagram unrolled to a table, for deciding very many complete cases.

use crate::build::outcome_of;
use crate::{Engine, Outcome};
use diagram::{Leaf, Value, Variable};
use language::rulebook::ConclusionId;

/// Entries that a table may have: 64 KiB stays in a processor's second-level cache.
const ENTRIES: usize = 1 << 16;

/// A conclusion as a table over the classes of the facts it depends on: one look-up for each fact, one for the
/// outcome.
#[derive(Clone, Debug)]
pub struct DecisionTable {
    /// For each variable the table depends on, its place among the classes given, and what one class adds.
    steps: Vec<(usize, u32)>,
    leaves: Vec<u8>,
}

impl Engine {
    /// The table of a conclusion; `None` where it would have more than 65,536 entries.
    #[must_use]
    pub fn table(&self, conclusion: ConclusionId) -> Option<DecisionTable> {
        let root = self.values[conclusion];
        let nodes = crate::engine::nodes_below(&self.compiled, &[root]);
        let mut variables: Vec<Variable> = nodes
            .into_iter()
            .filter_map(|node| self.compiled.branch(node))
            .map(|(variable, _)| variable)
            .collect();
        variables.sort_unstable();
        variables.dedup();
        let arity = |variable: &Variable| self.variables.arities.get(variable.index()).copied().unwrap_or(1);
        let entries =
            variables.iter().try_fold(1_usize, |product, variable| product.checked_mul(arity(variable)));
        let entries = entries.filter(|entries| *entries <= ENTRIES)?;
        let mut steps = Vec::new();
        let mut stride = 1_usize;
        for variable in &variables {
            steps.push((variable.index(), u32::try_from(stride).ok()?));
            stride *= arity(variable);
        }
        let leaf_at = |entry: usize| {
            let mut left = entry;
            let mut classes = vec![0; self.variables.arities.len()];
            for variable in &variables {
                if let Some(class) = classes.get_mut(variable.index()) {
                    *class = left % arity(variable);
                }
                left /= arity(variable);
            }
            let value_of =
                |variable: Variable| Value::new(classes.get(variable.index()).copied().unwrap_or(0));
            u8::try_from(self.compiled.evaluate(root, value_of).index()).ok()
        };
        let leaves = (0..entries).map(leaf_at).collect::<Option<Vec<u8>>>()?;
        Some(DecisionTable { steps, leaves })
    }

    /// The outcome of a conclusion in a complete case given as classes by variable (see
    /// [`Situation::classes`](crate::Situation::classes)): a walk down the diagram. `None` where a constraint
    /// excludes the case.
    #[must_use]
    pub fn decide(&self, conclusion: ConclusionId, classes: &[u16]) -> Option<Outcome> {
        outcome_of(self.compiled.evaluate_slice(self.values[conclusion], classes))
    }
}

impl DecisionTable {
    /// The outcome in a complete case given as classes by variable; `None` where a constraint excludes it.
    /// The classes must be those of [`Situation::classes`](crate::Situation::classes): others give the outcome of some
    /// other case, or none.
    #[inline]
    #[must_use]
    pub fn decide(&self, classes: &[u16]) -> Option<Outcome> {
        outcome_of(Leaf::new(usize::from(self.leaf(classes))))
    }

    #[inline]
    fn leaf(&self, classes: &[u16]) -> u8 {
        let mut entry = 0_u32;
        for (place, stride) in &self.steps {
            let class = classes.get(*place).copied().unwrap_or(0);
            entry = entry.wrapping_add(u32::from(class).wrapping_mul(*stride));
        }
        self.leaves.get(entry as usize).copied().unwrap_or(0)
    }
}

impl crate::Situation<'_> {
    /// The case as one class for each variable, where everything but readings is known: the form in which very
    /// many cases are decided. Readings are taken as no; `None` where a fact is open.
    #[must_use]
    pub fn classes(&self) -> Option<Vec<u16>> {
        (0..self.engine.variables.arities.len())
            .map(|index| {
                let variable = Variable::new(index);
                if self.engine.reading_of(variable).is_some() {
                    return Some(0);
                }
                self.allowed.only(variable).and_then(|value| u16::try_from(value.index()).ok())
            })
            .collect()
    }
}
