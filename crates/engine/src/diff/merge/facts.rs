//! The facts of two rulebooks as one list, each with a domain that holds both domains.

use super::{Edition, Merged, Mismatch};
use language::Rulebook;
use language::rulebook::{Fact, FactId, FactType, FactValue, ValueId};
use typed_index_collections::TiVec;

/// Where the facts and the values of the older edition went.
type Places = (TiVec<FactId, FactId>, TiVec<FactId, Vec<ValueId>>);

pub(super) fn merge(old: &Rulebook, merged: &mut Merged) -> Places {
    let mut facts = TiVec::new();
    let mut values = TiVec::new();
    let own = merged.rulebook.facts.len();
    for fact in &old.facts {
        let (id, moved) = match merged.rulebook.fact(&fact.name) {
            Some(id) => united(merged, id, fact),
            None => {
                merged.mismatches.push(Mismatch::Fact(Edition::Old, fact.name.clone()));
                (merged.rulebook.facts.push_and_get_key(alone(fact)), unmoved(fact))
            }
        };
        facts.push(id);
        values.push(moved);
    }
    let added = merged.rulebook.facts.iter().take(own).filter(|fact| old.fact(&fact.name).is_none());
    let mismatches: Vec<Mismatch> =
        added.map(|fact| Mismatch::Fact(Edition::New, fact.name.clone())).collect();
    merged.mismatches.extend(mismatches);
    (facts, values)
}

fn alone(fact: &Fact) -> Fact {
    Fact { sources: Vec::new(), presume: None, ..fact.clone() }
}

fn unmoved(fact: &Fact) -> Vec<ValueId> {
    match &fact.domain {
        FactType::Choice(values) | FactType::Set(values) => values.keys().collect(),
        _ => Vec::new(),
    }
}

/// Widens the newer edition's fact until it holds the older one's; where the types differ both stay.
fn united(merged: &mut Merged, id: FactId, old: &Fact) -> (FactId, Vec<ValueId>) {
    let name = &old.name;
    let mismatches = &mut merged.mismatches;
    match (&mut merged.rulebook.facts[id].domain, &old.domain) {
        (FactType::Flag, FactType::Flag) => (id, Vec::new()),
        (FactType::Choice(ours), FactType::Choice(theirs)) | (FactType::Set(ours), FactType::Set(theirs)) => {
            (id, all_values(name, ours, theirs, mismatches))
        }
        (FactType::Number { from, to, .. }, FactType::Number { from: least, to: most, .. }) => {
            if (*from, *to) != (*least, *most) {
                mismatches.push(Mismatch::Range(name.clone()));
            }
            (*from, *to) = ((*from).min(*least), (*to).max(*most));
            (id, Vec::new())
        }
        (FactType::Date { from, until }, FactType::Date { from: first, until: last }) => {
            if (*from, *until) != (*first, *last) {
                mismatches.push(Mismatch::Range(name.clone()));
            }
            (*from, *until) = ((*from).min(*first), (*until).max(*last));
            (id, Vec::new())
        }
        _ => {
            mismatches.push(Mismatch::Type(name.clone()));
            let other = merged.rulebook.facts.push_and_get_key(alone(old));
            merged.torn.extend([id, other]);
            (other, unmoved(old))
        }
    }
}

fn all_values(
    fact: &str,
    ours: &mut TiVec<ValueId, FactValue>,
    theirs: &TiVec<ValueId, FactValue>,
    mismatches: &mut Vec<Mismatch>,
) -> Vec<ValueId> {
    let only = |edition, value: &FactValue| Mismatch::FactValue(edition, fact.to_owned(), value.name.clone());
    let new = |value: &&FactValue| !theirs.iter().any(|known| known.name == value.name);
    mismatches.extend(ours.iter().filter(new).map(|value| only(Edition::New, value)));
    let mut places = Vec::new();
    for value in theirs {
        let known = ours.iter_enumerated().find(|(_, known)| known.name == value.name).map(|(id, _)| id);
        places.push(known.unwrap_or_else(|| {
            mismatches.push(only(Edition::Old, value));
            ours.push_and_get_key(value.clone())
        }));
    }
    places
}
