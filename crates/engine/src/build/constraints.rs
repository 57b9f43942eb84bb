//! What cannot be, in parts that share no variable: a part matters to a conclusion only where they touch.

use super::conditions::Conditions;
use crate::variables::Axis;
use diagram::{Full, Node, Store, Variable};
use language::Rulebook;
use language::rulebook::ConstraintId;
use typed_index_collections::TiVec;

/// The constraints as diagrams that are yes where a case is possible.
pub(crate) struct Constraints {
    /// Each constraint alone.
    pub(crate) single: TiVec<ConstraintId, Node>,
    /// Their conjunction, split into parts that share no variable.
    pub(crate) parts: Vec<Node>,
    /// The variables that each part depends on.
    supports: Vec<Vec<Variable>>,
    /// For each date fact that is compared with the case's date: the classes that occur together with each
    /// class of that date. Needed only where the case's date is left open.
    pub(crate) dates: Vec<Node>,
}

impl Constraints {
    pub(super) fn build(
        rulebook: &Rulebook,
        conditions: &Conditions<'_>,
        store: &mut Store,
    ) -> Result<Self, Full> {
        let mut single = TiVec::new();
        for constraint in &rulebook.constraints {
            let excluded = conditions.node(store, &constraint.condition)?;
            single.push(store.not(excluded)?);
        }
        let mut parts: Vec<(Vec<Variable>, Node)> = Vec::new();
        for node in &single {
            let mut joined = (store.support(&[*node]), *node);
            let (touching, apart): (Vec<_>, Vec<_>) =
                parts.into_iter().partition(|(support, _)| support.iter().any(|v| joined.0.contains(v)));
            for (support, part) in touching {
                joined.0.extend(support);
                joined.1 = store.and(joined.1, part)?;
            }
            parts = apart;
            parts.push(joined);
        }
        let dates = moving_dates(conditions, store)?;
        let parts: Vec<Node> = parts.into_iter().map(|(_, node)| node).collect();
        // Joined, they may depend on less than each did.
        let supports = parts.iter().map(|part| store.support(&[*part])).collect();
        Ok(Self { single, parts, supports, dates })
    }

    /// The conjunction of the parts that share a variable with a support.
    pub(super) fn touching(&self, store: &mut Store, support: &[Variable]) -> Result<Node, Full> {
        let mut node = Node::YES;
        for (part, own) in self.parts.iter().zip(&self.supports) {
            if own.iter().any(|variable| support.contains(variable)) {
                node = store.and(node, *part)?;
            }
        }
        Ok(node)
    }

    pub(crate) fn roots(&self) -> impl Iterator<Item = Node> + '_ {
        self.single.iter().chain(&self.parts).chain(&self.dates).copied()
    }

    pub(super) fn roots_mut(&mut self) -> impl Iterator<Item = &mut Node> {
        self.single.iter_mut().chain(&mut self.parts).chain(&mut self.dates)
    }
}

fn moving_dates(conditions: &Conditions<'_>, store: &mut Store) -> Result<Vec<Node>, Full> {
    let variables = conditions.variables;
    let mut nodes = Vec::new();
    for axis in &variables.facts {
        let Axis::Date(variable, axis) = axis else { continue };
        if !axis.moves() {
            continue;
        }
        // The case's date is asked for before any fact, so the branch can be made at once: joined class by class, each
        // step would make a branch as wide as the law has dates.
        let days = (0..variables.on_cuts.classes())
            .map(|on_class| store.literal(*variable, |class| axis.occurs(on_class, class.index())))
            .collect::<Result<Vec<Node>, Full>>()?;
        nodes.push(store.node(variables.on, &days)?);
    }
    Ok(nodes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::variables::Variables;
    use language::InputFile;

    /// Each date of the law was joined to those before it, and each step made branches as wide as the law has dates.
    #[test]
    fn nothing_is_made_for_moving_dates_that_is_not_needed() {
        let text = generate::sound_rulebook(2, &generate::Size::scaled(100));
        let rulebook = language::compile(vec![InputFile { path: "made.md".into(), text }]).unwrap();
        let mut store = Store::new(10_000);
        let variables = Variables::new(&rulebook, &mut store, false);
        let conditions = Conditions { rulebook: &rulebook, variables: &variables, outcomes: TiVec::new() };
        let dates = moving_dates(&conditions, &mut store).unwrap();
        assert!(dates.len() > 1);
        assert_eq!(store.node_count(), store.size(&dates));
    }
}
