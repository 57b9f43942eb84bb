//! What a branch of a decision tree asks for.

use diagram::{Node, Variable};

/// What a branch of the tree asks for, and where each answer leads.
#[derive(Clone, Debug)]
pub(super) enum Split {
    /// Wholly inside or wholly outside.
    End(bool),
    /// The pieces of a variable, in groups.
    Pieces(Variable, Vec<(Vec<usize>, Node)>),
    /// Whether the set has any of these groups.
    Any { of: Vec<Variable>, any: Node, none: Node },
}

impl Split {
    pub(super) fn nodes(&self) -> Vec<Node> {
        match self {
            Self::End(_) => Vec::new(),
            Self::Pieces(_, groups) => groups.iter().map(|(_, node)| *node).collect(),
            Self::Any { any, none, .. } => vec![*any, *none],
        }
    }
}

impl Split {
    /// The groups of a `some of` fact that are asked for together.
    pub(super) fn groups(&self) -> &[Variable] {
        match self {
            Self::Any { of, .. } => of,
            Self::End(_) | Self::Pieces(..) => &[],
        }
    }
}
