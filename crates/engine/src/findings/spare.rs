//! Rules that hold, and without which every outcome would be the same.

use super::Finding;
use super::point::Point;
use super::space::Space;
use super::without::Without;
use crate::build::IMPOSSIBLE;
use diagram::{Full, Leaf, Node};
use language::Rulebook;
use language::rulebook::{ConclusionId, RuleId};

/// A rule that can be left out.
struct Spare {
    rule: RuleId,
    /// The rules that decide the same wherever it holds, and say all that it says.
    covers: Vec<RuleId>,
    /// The rules that would hold where it does.
    instead: Vec<RuleId>,
}

/// The rules and exceptions of a conclusion that repeat another, and the exceptions that never change an outcome.
///
/// A rule that changes no outcome is no finding where it has a sentence of its own, or where only the `otherwise` value is
/// the same: it says why.
pub(super) fn rules(
    space: &mut Space<'_>,
    conclusion: ConclusionId,
    sets: &[(Leaf, Vec<RuleId>)],
) -> Result<Vec<Finding>, Full> {
    let mut spares = Vec::new();
    for rule in space.rulebook.rules_of(conclusion).collect::<Vec<_>>() {
        if is_suspect(space, conclusion, sets, rule) {
            spares.extend(spare(space, conclusion, rule)?);
        }
    }
    Ok(spares.iter().filter_map(|one| finding(space, one, &spares)).collect())
}

/// Of two rules that repeat each other the first stands.
fn finding(space: &Space<'_>, spare: &Spare, all: &[Spare]) -> Option<Finding> {
    let rule = spare.rule;
    let stands_for = |other: RuleId| {
        let repeats = all.iter().any(|one| one.rule == other && one.covers.contains(&rule));
        other < rule || !repeats
    };
    if let Some(repeats) = spare.covers.iter().copied().find(|other| stands_for(*other)) {
        return Some(Finding::RepeatedRule { rule, repeats });
    }
    let is_exception = !space.rulebook.rules[rule].exception_of.is_empty();
    (is_exception && spare.covers.is_empty())
        .then(|| Finding::IdleException { rule, instead: spare.instead.clone() })
}

/// Whether the other decides the same, and the rule has no sentence of its own to add.
fn says_no_more(rulebook: &Rulebook, rule: RuleId, other: RuleId) -> bool {
    let (rule, other) = (&rulebook.rules[rule], &rulebook.rules[other]);
    rule.decides == other.decides && (rule.says.is_none() || rule.says == other.says)
}

/// Whether the rule may be spare: a cheap look at one case in which it holds, which mostly shows that it is not.
fn is_suspect(
    space: &Space<'_>,
    conclusion: ConclusionId,
    sets: &[(Leaf, Vec<RuleId>)],
    rule: RuleId,
) -> bool {
    let rulebook = space.rulebook;
    let with: Vec<&(Leaf, Vec<RuleId>)> = sets.iter().filter(|(_, set)| set.contains(&rule)).collect();
    let Some((leaf, _)) = with.iter().min_by_key(|(_, set)| set.len()) else { return false };
    let is_rule = rulebook.rules[rule].exception_of.is_empty();
    let alike =
        |other: RuleId| other != rule && rulebook.rules[other].decides == rulebook.rules[rule].decides;
    let beside = |other: RuleId| alike(other) && with.iter().all(|(_, set)| set.contains(&other));
    // To leave out a rule that is no exception makes no other rule hold: what repeats it holds beside it already.
    if is_rule && !rulebook.rules_of(conclusion).any(beside) {
        return false;
    }
    let with_it = space.plain.rule_sets.outcome(rulebook, conclusion, *leaf);
    Point::new(space, conclusion, *leaf, rule).is_none_or(|mut point| point.outcome(conclusion) == with_it)
}

fn spare(space: &mut Space<'_>, conclusion: ConclusionId, rule: RuleId) -> Result<Option<Spare>, Full> {
    let rulebook = space.rulebook;
    let (care, values) = (space.care[conclusion], space.values[conclusion]);
    let mut without = Without::new(space, rule);
    let changed = without.values(conclusion)?;
    let mut after = Vec::new();
    for other in rulebook.rules_of(conclusion).filter(|other| *other != rule) {
        after.push((other, without.holds(other)?));
    }
    let store = &mut space.plain.store;
    if store.choose(care, changed, Node::leaf(IMPOSSIBLE))? != values {
        return Ok(None);
    }
    let region = store.and(care, space.plain.holds[rule])?;
    let (mut covers, mut instead) = (Vec::new(), Vec::new());
    for (other, holds) in after {
        let both = store.and(region, holds)?;
        if both == region && says_no_more(rulebook, rule, other) {
            covers.push(other);
        }
        if both != Node::NO {
            instead.push(other);
        }
    }
    Ok(Some(Spare { rule, covers, instead }))
}
