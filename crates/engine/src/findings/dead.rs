//! Rules that hold in no possible case, and why.

use super::space::Space;
use super::{Finding, Obstacle};
use diagram::{Full, Leaf, Node};
use language::Rulebook;
use language::rulebook::{ConclusionId, InstrumentId, Rule, RuleId, Standing};

/// The rules of a conclusion that are in none of the sets of rules that hold.
pub(super) fn rules(
    space: &mut Space<'_>,
    conclusion: ConclusionId,
    sets: &[(Leaf, Vec<RuleId>)],
) -> Result<Vec<Finding>, Full> {
    let rulebook = space.rulebook;
    let mut findings = Vec::new();
    for rule in rulebook.rules_of(conclusion) {
        if !sets.iter().any(|(_, set)| set.contains(&rule)) {
            findings.push(Finding::DeadRule { rule, cause: cause(space, rule)? });
        }
    }
    Ok(findings)
}

fn cause(space: &mut Space<'_>, id: RuleId) -> Result<Obstacle, Full> {
    let rule = &space.rulebook.rules[id];
    if rule.instrument.is_some_and(|own| space.rulebook.instruments[own].standing == Standing::Bill) {
        return Ok(Obstacle::Dates);
    }
    let condition = space.condition(&rule.condition)?;
    if space.on_some_day(condition)? == Node::NO {
        return Ok(Obstacle::NeverTrue);
    }
    if !space.possible(condition)? {
        return Ok(Obstacle::Excluded);
    }
    let in_play = rule.exception_of.iter().map(|parent| space.plain.in_play[*parent]);
    let parents: Vec<Node> = in_play.collect();
    if !parents.is_empty() {
        let parent = space.plain.store.any(parents)?;
        if !space.possible(parent)? {
            return Ok(Obstacle::NoParent);
        }
        let both = space.plain.store.and(condition, parent)?;
        if !space.possible(both)? {
            return Ok(Obstacle::ApartFromParents);
        }
    }
    let in_play = space.plain.in_play[id];
    if !space.possible(in_play)? {
        return Ok(Obstacle::Dates);
    }
    let mut defeating = Vec::new();
    for exception in space.plain.exceptions[id].clone() {
        let both = space.plain.store.and(in_play, space.plain.holds[exception])?;
        if space.possible(both)? {
            defeating.push(exception);
        }
    }
    Ok(Obstacle::Defeated(defeating))
}

/// Where an instrument's dates or standing alone keep all rules under it from holding, it is one finding, not one for
/// each rule.
pub(super) fn by_instrument(rulebook: &Rulebook, findings: Vec<Finding>) -> Vec<Finding> {
    let blamed = |finding: &Finding| match finding {
        Finding::DeadRule { rule, cause: Obstacle::Dates } => {
            is_as_long_as_its_instrument(rulebook, &rulebook.rules[*rule]).then_some(*rule)
        }
        _ => None,
    };
    let dead: Vec<RuleId> = findings.iter().filter_map(blamed).collect();
    let under = |instrument: InstrumentId| {
        let rules = rulebook.rules.iter_enumerated();
        rules.filter(move |(_, rule)| rule.instrument == Some(instrument)).map(|(id, _)| id)
    };
    let idle: Vec<(InstrumentId, Vec<RuleId>)> = rulebook
        .instruments
        .keys()
        .map(|instrument| (instrument, under(instrument).collect::<Vec<_>>()))
        .filter(|(_, rules)| !rules.is_empty() && rules.iter().all(|rule| dead.contains(rule)))
        .collect();
    let said = |finding: &Finding| {
        blamed(finding).is_some_and(|rule| idle.iter().any(|(_, rules)| rules.contains(&rule)))
    };
    let mut findings: Vec<Finding> = findings.into_iter().filter(|finding| !said(finding)).collect();
    findings
        .extend(idle.into_iter().map(|(instrument, rules)| Finding::IdleInstrument { instrument, rules }));
    findings
}

/// Whether the rule counts for exactly as long as its instrument: never, under a bill.
fn is_as_long_as_its_instrument(rulebook: &Rulebook, rule: &Rule) -> bool {
    rule.instrument.map(|own| &rulebook.instruments[own]).is_some_and(|instrument| {
        instrument.standing == Standing::Bill
            || instrument.in_force == rule.in_force && instrument.known_from == rule.known_from
    })
}
