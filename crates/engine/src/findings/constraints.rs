//! Constraints that exclude nothing.

use super::Finding;
use super::space::Space;
use diagram::{Full, Node};
use language::rulebook::ConstraintId;

/// The constraints that exclude no case which the others leave over. Of two that exclude the same, the first stands.
pub(super) fn idle(space: &mut Space<'_>) -> Result<Vec<Finding>, Full> {
    let mut kept: Vec<ConstraintId> = space.rulebook.constraints.keys().collect();
    let mut findings = Vec::new();
    for constraint in space.rulebook.constraints.keys().rev() {
        let excluded = space.plain.store.not(space.plain.constraints.single[constraint])?;
        let excluded = space.on_some_day(excluded)?;
        let others: Vec<ConstraintId> = kept.iter().copied().filter(|other| *other != constraint).collect();
        if leaves_nothing(space, excluded, &others)? {
            let others = fewest(space, excluded, others)?;
            kept.retain(|other| *other != constraint);
            findings.push(Finding::IdleConstraint { constraint, others });
        }
    }
    Ok(findings)
}

/// Whether these constraints exclude all of the cases.
fn leaves_nothing(space: &mut Space<'_>, cases: Node, by: &[ConstraintId]) -> Result<bool, Full> {
    let support = space.plain.store.support(&[cases]);
    let tied = space.tied_to(&support);
    let mut left = cases;
    for constraint in by {
        let single = space.plain.constraints.single[*constraint];
        if space.plain.store.support(&[single]).iter().any(|variable| tied.contains(variable)) {
            left = space.plain.store.and(left, single)?;
        }
    }
    Ok(left == Node::NO)
}

/// One constraint that excludes the cases alone; else a set of which none can be left out.
fn fewest(space: &mut Space<'_>, cases: Node, mut all: Vec<ConstraintId>) -> Result<Vec<ConstraintId>, Full> {
    for one in &all {
        if cases != Node::NO && leaves_nothing(space, cases, &[*one])? {
            return Ok(vec![*one]);
        }
    }
    for one in all.clone() {
        let rest: Vec<ConstraintId> = all.iter().copied().filter(|other| *other != one).collect();
        if leaves_nothing(space, cases, &rest)? {
            all = rest;
        }
    }
    Ok(all)
}
