//! What a rulebook states to no effect, found by trying every complete case with the plain evaluator. Slow, and meant to
//! be obviously right.

use super::contexts::{contexts, tests_of};
use engine::reference::{self, FullCase, Outcome, completions};
use language::Rulebook;
use language::rulebook::{Condition, ConstraintId, Fact, FactId, FactType, RuleId, Standing};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that was seen in one complete case.
struct Seen {
    case: FullCase,
    context: usize,
    possible: bool,
    outcomes: Vec<Outcome>,
}

/// The findings of a small rulebook by name; `None` where it has too many cases to try.
pub(crate) fn findings(rulebook: &Rulebook, most: usize) -> Option<BTreeSet<String>> {
    let mut free = rulebook.clone();
    free.constraints = Default::default();
    let contexts = contexts(rulebook);
    let cases = contexts.len() << rulebook.readings.len();
    if rulebook.facts.iter().map(values).try_fold(cases, |all, one| all.checked_mul(one))? > most {
        return None;
    }
    let mut seen = Vec::new();
    for (context, case) in contexts.iter().enumerate() {
        for case in completions(&free, case) {
            let outcomes = rulebook.conclusions.keys().map(|id| reference::outcome(rulebook, &case, id));
            let (outcomes, possible) = (outcomes.collect(), reference::possible(rulebook, &case));
            seen.push(Seen { case, context, possible, outcomes });
        }
    }
    let mut found = BTreeSet::new();
    if seen.iter().any(|one| one.possible) {
        rules(rulebook, &seen, &mut found);
        unreached(rulebook, &seen, &mut found);
        readings(rulebook, &seen, &mut found);
        facts(rulebook, &seen, &mut found);
        constraints(rulebook, &seen, &mut found);
    }
    Some(found)
}

/// How many values a fact has.
fn values(fact: &Fact) -> usize {
    match &fact.domain {
        FactType::Flag => 2,
        FactType::Choice(values) => values.len(),
        FactType::Set(values) => 1 << values.len(),
        FactType::Number { from, to, .. } => usize::try_from(to - from + 1).unwrap(),
        FactType::Date { from, until } => {
            usize::try_from(from.until(*until).unwrap().get_days() + 1).unwrap()
        }
    }
}

fn rules(rulebook: &Rulebook, seen: &[Seen], found: &mut BTreeSet<String>) {
    let possible: Vec<&Seen> = seen.iter().filter(|one| one.possible).collect();
    let mut causes = BTreeMap::new();
    let mut covers: BTreeMap<RuleId, BTreeSet<RuleId>> = BTreeMap::new();
    for (id, rule) in rulebook.rules.iter_enumerated() {
        if !possible.iter().any(|one| reference::holds(rulebook, &one.case, id)) {
            causes.insert(id, cause(rulebook, seen, id));
        } else if let Some(others) = spare(rulebook, &possible, id) {
            let says_no_more =
                |other: &RuleId| rule.says.is_none() || rule.says == rulebook.rules[*other].says;
            covers.insert(id, others.into_iter().filter(says_no_more).collect());
        }
    }
    for (id, others) in &covers {
        let name = &rulebook.rules[*id].name;
        let stands =
            |other: &&RuleId| **other < *id || !covers.get(other).is_some_and(|back| back.contains(id));
        let is_exception = !rulebook.rules[*id].exception_of.is_empty();
        found.extend(match others.iter().find(stands) {
            Some(other) => Some(format!("repeated-rule {name} {}", rulebook.rules[*other].name)),
            None => (others.is_empty() && is_exception).then(|| format!("idle-exception {name}")),
        });
    }
    dead(rulebook, causes, found);
}

fn dead(rulebook: &Rulebook, mut causes: BTreeMap<RuleId, &str>, found: &mut BTreeSet<String>) {
    for (id, instrument) in rulebook.instruments.iter_enumerated() {
        let under: Vec<RuleId> =
            rulebook.rules.keys().filter(|rule| rulebook.rules[*rule].instrument == Some(id)).collect();
        let blamed = |rule: &RuleId| {
            let own = &rulebook.rules[*rule];
            let same = own.in_force == instrument.in_force && own.known_from == instrument.known_from;
            causes.get(rule) == Some(&"dates") && (same || instrument.standing == Standing::Bill)
        };
        if !under.is_empty() && under.iter().all(blamed) {
            found.insert(format!("idle-instrument {}", instrument.name));
            causes.retain(|rule, _| !under.contains(rule));
        }
    }
    for (id, cause) in causes {
        found.insert(format!("dead-rule {} {cause}", rulebook.rules[id].name));
    }
}

fn cause(rulebook: &Rulebook, seen: &[Seen], id: RuleId) -> &'static str {
    let rule = &rulebook.rules[id];
    let is_true = |one: &&Seen| reference::is_true(rulebook, &one.case, &rule.condition);
    let parents = |one: &&Seen| {
        rule.exception_of.is_empty()
            || rule.exception_of.iter().any(|parent| reference::in_play(rulebook, &one.case, *parent))
    };
    let possible = || seen.iter().filter(|one| one.possible);
    if rule.instrument.is_some_and(|own| rulebook.instruments[own].standing == Standing::Bill) {
        "dates"
    } else if !seen.iter().any(|one| is_true(&one)) {
        "never-true"
    } else if !possible().any(|one| is_true(&one)) {
        "excluded"
    } else if !possible().any(|one| parents(&one)) {
        "no-parent"
    } else if !possible().any(|one| is_true(&one) && parents(&one)) {
        "apart"
    } else if !possible().any(|one| reference::in_play(rulebook, &one.case, id)) {
        "dates"
    } else {
        "defeated"
    }
}

/// The rules that decide the same wherever the rule held, once it is left out; `None` where some outcome changes.
fn spare(rulebook: &Rulebook, possible: &[&Seen], id: RuleId) -> Option<BTreeSet<RuleId>> {
    let mut without = rulebook.clone();
    without.rules[id].condition = Condition::Any(Vec::new());
    let decides = rulebook.rules[id].decides;
    let alike = |other: &RuleId| *other != id && rulebook.rules[*other].decides == decides;
    let mut covers: BTreeSet<RuleId> = rulebook.rules.keys().filter(alike).collect();
    for one in possible.iter().filter(|one| reference::in_play(rulebook, &one.case, id)) {
        let outcome = reference::outcome(&without, &one.case, decides.0);
        if one.outcomes.get(usize::from(decides.0)) != Some(&outcome) {
            return None;
        }
        if reference::holds(rulebook, &one.case, id) {
            covers.retain(|other| reference::holds(&without, &one.case, *other));
        }
    }
    Some(covers)
}

fn unreached(rulebook: &Rulebook, seen: &[Seen], found: &mut BTreeSet<String>) {
    for (id, conclusion) in rulebook.conclusions.iter_enumerated() {
        for (value, entry) in conclusion.values.iter_enumerated() {
            let has = |one: &Seen| one.outcomes.get(usize::from(id)) == Some(&Outcome::Value(value));
            if !seen.iter().any(|one| one.possible && has(one)) {
                found.insert(format!("unreached-value {} {}", conclusion.name, entry.name));
            }
        }
    }
}

/// Whether two of the cases that become equal when something is hidden have different outcomes.
fn tells<'s>(cases: impl Iterator<Item = &'s Seen>, hide: impl Fn(&mut FullCase)) -> bool {
    let mut outcomes: BTreeMap<String, &Vec<Outcome>> = BTreeMap::new();
    for one in cases {
        let mut hidden = one.case.clone();
        hide(&mut hidden);
        let key = format!("{} {:?} {:?}", one.context, hidden.facts, hidden.readings);
        if *outcomes.entry(key).or_insert(&one.outcomes) != &one.outcomes {
            return true;
        }
    }
    false
}

fn readings(rulebook: &Rulebook, seen: &[Seen], found: &mut BTreeSet<String>) {
    for (id, reading) in rulebook.readings.iter_enumerated() {
        if !tells(seen.iter().filter(|one| one.possible), |case| case.readings[id] = false) {
            found.insert(format!("idle-reading {}", reading.name));
        }
    }
}

fn facts(rulebook: &Rulebook, seen: &[Seen], found: &mut BTreeSet<String>) {
    let elsewhere: BTreeSet<FactId> = rulebook
        .journeys
        .iter()
        .map(|entry| &entry.condition)
        .chain(rulebook.not_encoded.iter().map(|entry| &entry.condition))
        .chain(rulebook.instruments.iter().map(|entry| &entry.condition))
        .chain(rulebook.events.iter().map(|entry| &entry.condition))
        .chain(rulebook.figures.iter().map(|entry| &entry.condition))
        .chain(rulebook.helpers.iter().map(|entry| &entry.condition))
        .chain(rulebook.phrases.iter().map(|entry| &entry.condition))
        .flat_map(tests_of)
        .filter_map(fact_of)
        .collect();
    for (id, fact) in rulebook.facts.iter_enumerated().filter(|(id, _)| !elsewhere.contains(id)) {
        let hide = |fact: FactId| {
            let first = seen.first().map(|one| one.case.facts[fact].clone());
            move |case: &mut FullCase| case.facts[fact] = first.clone().unwrap()
        };
        let matters = if is_tied(seen, id) {
            let depends = |fact: &FactId| *fact == id || is_excluding(seen, hide(*fact));
            tied_to(rulebook, id).into_iter().filter(depends).any(|fact| tells(seen.iter(), hide(fact)))
        } else {
            tells(seen.iter().filter(|one| one.possible), hide(id))
        };
        if !matters {
            found.insert(format!("idle-fact {}", fact.name));
        }
    }
}

/// Everything of a case but one fact.
fn without(one: &Seen, fact: FactId) -> String {
    let others = one.case.facts.iter_enumerated().filter(|(id, _)| *id != fact);
    format!("{:?}", others.map(|(_, known)| known).collect::<Vec<_>>())
}

/// Whether the values that a fact can have depend on the other facts, on some day.
fn is_tied(seen: &[Seen], fact: FactId) -> bool {
    let mut beside: BTreeMap<(usize, String), BTreeSet<String>> = BTreeMap::new();
    for one in seen.iter().filter(|one| one.possible) {
        let own = format!("{:?}", one.case.facts[fact]);
        beside.entry((one.context, own)).or_default().insert(without(one, fact));
    }
    let mut first: BTreeMap<usize, &BTreeSet<String>> = BTreeMap::new();
    beside.iter().any(|((context, _), others)| *first.entry(*context).or_insert(others) != others)
}

/// Whether constraints exclude one of two cases that become equal when something is hidden.
fn is_excluding(seen: &[Seen], hide: impl Fn(&mut FullCase)) -> bool {
    let mut possible: BTreeMap<String, bool> = BTreeMap::new();
    seen.iter().any(|one| {
        let mut hidden = one.case.clone();
        hide(&mut hidden);
        *possible.entry(format!("{} {:?}", one.context, hidden.facts)).or_insert(one.possible) != one.possible
    })
}

/// The fact with all that constraints tie to it, over any number of them.
fn tied_to(rulebook: &Rulebook, fact: FactId) -> BTreeSet<FactId> {
    let mut tied = BTreeSet::from([fact]);
    loop {
        let before = tied.len();
        for constraint in &rulebook.constraints {
            let own: BTreeSet<FactId> =
                tests_of(&constraint.condition).into_iter().filter_map(fact_of).collect();
            if !own.is_disjoint(&tied) {
                tied.extend(own);
            }
        }
        if tied.len() == before {
            return tied;
        }
    }
}

fn fact_of(test: &Condition) -> Option<FactId> {
    match test {
        Condition::Flag(fact)
        | Condition::Choice(fact, _)
        | Condition::Set(fact, _)
        | Condition::Number(fact, _)
        | Condition::Date(fact, _) => Some(*fact),
        _ => None,
    }
}

fn constraints(rulebook: &Rulebook, seen: &[Seen], found: &mut BTreeSet<String>) {
    let mut kept: Vec<ConstraintId> = rulebook.constraints.keys().collect();
    for id in rulebook.constraints.keys().rev() {
        let excludes = |id: ConstraintId, one: &Seen| {
            reference::is_true(rulebook, &one.case, &rulebook.constraints[id].condition)
        };
        let alone = |one: &&Seen| {
            excludes(id, one) && !kept.iter().any(|other| *other != id && excludes(*other, one))
        };
        if !seen.iter().any(|one| alone(&one)) {
            kept.retain(|other| *other != id);
            found.insert(format!("idle-constraint {}", rulebook.constraints[id].name));
        }
    }
}
