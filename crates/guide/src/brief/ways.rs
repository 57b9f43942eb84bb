//! What would change a demand for the better, and what exempts from it.

use super::Builder;
use super::facts::tested;
use super::findings::otherwise;
use super::parts::{Change, Exemption, Way};
use crate::input::each_test;
use crate::known_to_json;
use crate::truth::{Truth, truth};
use crate::words::known_words;
use engine::{Outcome, Reason, RulePart, Situation};
use language::rulebook::{
    Change as Ease, ConclusionId, ConclusionKind, Condition, FactId, Known, RuleId, ValueId,
};

/// Changes of one fact after which a demand is less, grouped by the rules they rest on, lightest first.
///
/// A change that makes another demand worse is no way out and is left out. So is one of a fact that marks a journey in
/// which the conclusion is shown: who applies for something else, or for nothing, has given up what it was about. So
/// are changes of a fact that is not known and easily changed: that fact is asked for instead.
pub(crate) fn ways(
    builder: &mut Builder<'_>,
    situation: &mut Situation<'_>,
    conclusion: ConclusionId,
) -> Vec<Way> {
    if builder.rulebook().conclusions[conclusion].kind != ConclusionKind::Demand {
        return Vec::new();
    }
    let marks = marks_of_journeys(builder, conclusion);
    let mut leads: Vec<Lead> = Vec::new();
    for offer in situation.offers(conclusion) {
        if marks.contains(&offer.fact) {
            continue;
        }
        let ease = builder.rulebook().facts[offer.fact].change;
        if ease == Ease::Light && situation.case().known(offer.fact).is_none() {
            continue;
        }
        for known in single(&offer.class.known) {
            if is_harmless(builder, situation, conclusion, offer.fact, &known) {
                add(&mut leads, lead(situation, conclusion, offer.fact, known));
            }
        }
    }
    leads.into_iter().filter_map(|lead| way(builder, situation, conclusion, lead)).collect()
}

/// The facts that the conditions of journeys test in which a conclusion is shown.
fn marks_of_journeys(builder: &Builder<'_>, conclusion: ConclusionId) -> Vec<FactId> {
    let journeys = &builder.rulebook().journeys;
    let showing = journeys.iter().filter(|journey| journey.shows.contains(&conclusion));
    let named = builder.options.journey.map(|journey| &journeys[journey]);
    showing.chain(named).flat_map(|journey| tested(&journey.condition)).collect()
}

/// Changes that lead to the same value, on the same rules.
struct Lead {
    changes: Vec<(FactId, Known)>,
    worst: ValueId,
    settled: bool,
    rules: Vec<RuleId>,
    otherwise: bool,
}

/// The values of a `one of` fact one by one: they may rest on different rules.
fn single(known: &Known) -> Vec<Known> {
    match known {
        Known::Choice(values) => values.iter().map(|value| Known::value(*value)).collect(),
        other => vec![other.clone()],
    }
}

fn lead(situation: &Situation<'_>, conclusion: ConclusionId, fact: FactId, known: Known) -> Option<Lead> {
    let mut changed = changed(situation, &[(fact, known.clone())])?;
    let rulebook = situation.engine().rulebook();
    let verdict = changed.verdict(conclusion);
    let worst = verdict.values().last()?;
    let reason = changed.reason(conclusion);
    let deciding = reason.rules.iter().filter(|part| rulebook.rules[part.rule].decides.1 == worst);
    let (always, sometimes): (Vec<&RulePart>, Vec<&RulePart>) = deciding.partition(|part| part.always);
    let settled_by_rule = !always.is_empty();
    let parts = if settled_by_rule { always } else { sometimes };
    Some(Lead {
        changes: vec![(fact, known)],
        worst,
        settled: verdict.value().is_some(),
        rules: parts.into_iter().map(|part| part.rule).collect(),
        otherwise: reason.otherwise
            && !settled_by_rule
            && rulebook.conclusions[conclusion].otherwise == Some(worst),
    })
}

fn add(leads: &mut Vec<Lead>, lead: Option<Lead>) {
    let Some(mut lead) = lead else { return };
    let same = leads.iter_mut().find(|other| {
        (other.worst, other.settled, &other.rules, other.otherwise)
            == (lead.worst, lead.settled, &lead.rules, lead.otherwise)
    });
    let Some(other) = same else { return leads.push(lead) };
    let merged =
        other.changes.iter_mut().zip(&lead.changes).last().map(|(last, (fact, known))| match (last, known) {
            ((same, Known::Choice(values)), Known::Choice(more)) if same == fact => {
                values.extend_from_slice(more);
                true
            }
            _ => false,
        });
    if merged != Some(true) {
        other.changes.append(&mut lead.changes);
    }
}

fn way(
    builder: &mut Builder<'_>,
    situation: &Situation<'_>,
    conclusion: ConclusionId,
    lead: Lead,
) -> Option<Way> {
    let mut changed = changed(situation, lead.changes.get(..1)?)?;
    let rulebook = builder.rulebook();
    let rules: Vec<_> = lead.rules.iter().map(|rule| builder.rule(&mut changed, *rule, true)).collect();
    let otherwise = lead.otherwise.then(|| otherwise(builder, conclusion, lead.rules.is_empty()));
    let otherwise_marks = rulebook.conclusions[conclusion].sources.iter().filter(|_| lead.otherwise);
    let marks = rules.iter().map(|rule| rule.mark);
    let strength = marks.chain(otherwise_marks.map(|source| rulebook.sources[*source].mark)).max()?;
    let told: Vec<FactId> = lead.changes.iter().map(|(fact, _)| *fact).collect();
    let mut others = facts_of(builder, &lead.rules);
    others.retain(|fact| !told.contains(fact));
    Some(Way {
        outcome: builder.outcome(conclusion, lead.worst),
        settled: lead.settled,
        rules,
        otherwise,
        strength,
        changes: lead.changes.iter().map(|(fact, known)| change(builder, *fact, known)).collect(),
        beware: builder.beware(&others),
    })
}

fn change(builder: &mut Builder<'_>, fact: FactId, known: &Known) -> Change {
    let entry = &builder.rulebook().facts[fact];
    Change {
        fact: entry.name.clone(),
        title: entry.title.clone(),
        words: known_words(builder.options.speech, entry, known),
        known: known_to_json(entry, known),
        heavy: entry.change == Ease::Heavy,
        beware: builder.beware(&[fact]).pop(),
    }
}

/// Whether a change is better for this demand, and worse for no other.
fn is_harmless(
    builder: &Builder<'_>,
    situation: &mut Situation<'_>,
    conclusion: ConclusionId,
    fact: FactId,
    known: &Known,
) -> bool {
    let demands = builder.rulebook().conclusions.iter_enumerated();
    let mut demands = demands.filter(|(_, entry)| entry.kind == ConclusionKind::Demand);
    demands.all(|(demand, _)| {
        let now = situation.verdict(demand).outcomes.last().copied();
        let then = situation.verdict_with(demand, fact, known.clone());
        let then = then.and_then(|verdict| verdict.outcomes.last().copied());
        then.is_some() && if demand == conclusion { then < now } else { then <= now }
    })
}

/// The engine before the case with these changes; what is presumed stays so.
fn changed<'e>(situation: &Situation<'e>, changes: &[(FactId, Known)]) -> Option<Situation<'e>> {
    let mut case = situation.case().clone();
    for (fact, known) in changes {
        case.know(*fact, known.clone());
    }
    situation.engine().situation_without_presumptions(&case).ok()
}

/// Exceptions that lead to a better value than the worst that is left, and rules that lead to the best of all, as far as
/// they do not hold for certain. What a way rests on is told there.
pub(crate) fn exemptions(
    builder: &mut Builder<'_>,
    situation: &mut Situation<'_>,
    conclusion: ConclusionId,
    reason: &Reason,
    ways: &[Way],
) -> Vec<Exemption> {
    if builder.rulebook().conclusions[conclusion].kind != ConclusionKind::Demand {
        return Vec::new();
    }
    let Some(Outcome::Value(worst)) = situation.verdict(conclusion).outcomes.last().copied() else {
        return Vec::new();
    };
    let told: Vec<&str> =
        ways.iter().flat_map(|way| way.rules.iter().map(|rule| rule.name.as_str())).collect();
    let best = builder.rulebook().conclusions[conclusion].values.keys().next();
    let mut found = Vec::new();
    for id in builder.rulebook().rules_of(conclusion) {
        let rule = &builder.rulebook().rules[id];
        let holds = reason.rules.iter().any(|part| part.rule == id && part.always);
        let exempts = !rule.exception_of.is_empty() || Some(rule.decides.1) == best;
        let better = exempts && rule.decides.1 < worst && !holds && !told.contains(&rule.name.as_str());
        if better && situation.counts(id) && was_looked_at(builder, situation, reason, id) {
            let mut entry = builder.rule(situation, id, false);
            let possible = may_hold(reason, id);
            entry.state = Some(if possible { "may-apply" } else { "does-not-apply" });
            found.push(Exemption {
                possible,
                disputed: rests_on_reading(&rule.condition),
                rule: entry,
                outcome: builder.outcome(conclusion, rule.decides.1),
                beware: builder.beware(&facts_of(builder, &[id])),
            });
        }
    }
    found
}

fn rests_on_reading(condition: &Condition) -> bool {
    let mut rests = false;
    each_test(condition, &mut |test| rests |= matches!(test, Condition::Reading(_)));
    rests
}

fn may_hold(reason: &Reason, id: RuleId) -> bool {
    reason.rules.iter().any(|part| part.rule == id)
}

/// An exception counts where the engine looked at it; a rule, unless it fails on what nobody can change.
fn was_looked_at(builder: &Builder<'_>, situation: &mut Situation<'_>, reason: &Reason, id: RuleId) -> bool {
    let rule = &builder.rulebook().rules[id];
    if !rule.exception_of.is_empty() {
        return reason.exceptions.iter().any(|exception| exception.rule == id);
    }
    let fixed = |test: &Condition| {
        let facts = tested(test);
        !facts.is_empty() && facts.iter().all(|fact| builder.rulebook().facts[*fact].change == Ease::Never)
    };
    let parts = match &rule.condition {
        Condition::All(parts) => parts.as_slice(),
        part => std::slice::from_ref(part),
    };
    !parts.iter().any(|part| fixed(part) && truth(situation, part) == Truth::No)
}

fn facts_of(builder: &Builder<'_>, rules: &[RuleId]) -> Vec<FactId> {
    let mut facts: Vec<FactId> =
        rules.iter().flat_map(|rule| tested(&builder.rulebook().rules[*rule].condition)).collect();
    facts.sort_unstable();
    facts.dedup();
    facts
}
