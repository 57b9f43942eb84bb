//! A complete example case from a path of a diagram.

use crate::build::Built;
use crate::describe::describe;
use crate::reference::{Full, FullCase};
use crate::variables::{Axis, Variables};
use diagram::{Leaf, Node, Value, Variable};
use language::rulebook::{FactType, Known, ValueId, ValueIds, View};
use language::{Date, Rulebook};
use rustc_hash::FxHashMap;

/// The day an example takes where any day will do.
const ANY_DAY: Date = Date::constant(2026, 1, 1);

/// A complete case whose path ends in a wanted leaf; `None` where no path does.
pub(super) fn find(
    rulebook: &Rulebook,
    built: &Built,
    root: Node,
    wanted: impl Fn(Leaf) -> bool,
) -> Option<FullCase> {
    let path: FxHashMap<Variable, Value> = built.store.path_to(root, wanted)?.into_iter().collect();
    let variables = &built.variables;
    let on = day_of_case(variables, &path)?;
    let class = |variable: &Variable| path.get(variable).map(|value| value.index());
    let facts =
        rulebook.facts.iter_enumerated().map(|(id, fact)| match (&variables.facts[id], &fact.domain) {
            (Axis::Choice(variable, axis), _) => {
                let members = axis.classes.get(class(variable).unwrap_or(0));
                Full::Choice(members.and_then(|members| members.first()).copied().unwrap_or(ValueId(0)))
            }
            (Axis::Set(members, axis), FactType::Set(values)) => {
                let mut set: typed_index_collections::TiVec<ValueId, bool> =
                    values.iter().map(|_| false).collect();
                for (variable, group) in members.iter().zip(&axis.groups) {
                    if let (Some(1), Some(first)) = (class(variable), group.first()) {
                        set[*first] = true;
                    }
                }
                Full::Set(set)
            }
            (Axis::Number(variable, cuts), FactType::Number { from, to, .. }) => {
                let start = class(variable).map_or(*to, |class| cuts.start(class).unwrap_or(*from));
                Full::Number(start.clamp(*from, *to))
            }
            (Axis::Date(variable, axis), _) => {
                let mut intervals = axis.intervals(on).into_iter();
                let wanted = class(variable);
                let day = intervals.find(|(_, _, found)| wanted.is_none_or(|wanted| wanted == *found));
                Full::Date(day.map_or(axis.from, |(first, _, _)| first))
            }
            (Axis::Flag(variable), _) => Full::Flag(class(variable) == Some(1)),
            _ => Full::Flag(false),
        });
    Some(FullCase {
        on,
        known_by: class(&variables.known_by).and_then(|class| day_known(variables, class)),
        view: if class(&variables.view) == Some(1) { View::Practice } else { View::Paper },
        facts: facts.collect(),
        readings: variables.readings.iter().map(|variable| class(variable) == Some(1)).collect(),
    })
}

/// A day known-by; the last class needs no limit.
fn day_known(variables: &Variables, class: usize) -> Option<Date> {
    variables.known_cuts.end(class).and_then(|next| next.yesterday().ok())
}

/// A day of the path's class on which every date class of the path occurs.
fn day_of_case(variables: &Variables, path: &FxHashMap<Variable, Value>) -> Option<Date> {
    let class = match path.get(&variables.on) {
        Some(class) => class.index(),
        None => variables.on_cuts.class_of(ANY_DAY),
    };
    let occurs = |on: Date| {
        variables.facts.iter().all(|axis| match axis {
            Axis::Date(variable, axis) => path
                .get(variable)
                .is_none_or(|wanted| axis.intervals(on).iter().any(|(_, _, found)| *found == wanted.index())),
            _ => true,
        })
    };
    let axes = variables.facts.iter().filter_map(|axis| match axis {
        Axis::Date(variable, axis) if path.contains_key(variable) && axis.moves() => Some(axis),
        _ => None,
    });
    let mut days: Vec<Date> = axes.flat_map(|axis| axis.sample_days(&variables.on_cuts, class)).collect();
    days.extend(day_in(variables, class));
    days.iter().copied().find(|on| occurs(*on)).or_else(|| days.last().copied())
}

/// Some day of a class of case dates.
fn day_in(variables: &Variables, class: usize) -> Option<Date> {
    let before_end = variables.on_cuts.end(class).and_then(|next| next.yesterday().ok());
    variables.on_cuts.start(class).or(before_end).or(Some(ANY_DAY))
}

/// A complete case in words.
pub(super) fn in_words(rulebook: &Rulebook, case: &FullCase) -> String {
    let mut parts = vec![format!("on {}", case.on)];
    parts.extend(case.known_by.map(|day| format!("known by {day}")));
    if case.view == View::Practice {
        parts.push("practice counted".to_owned());
    }
    for (fact, full) in rulebook.facts.iter().zip(&case.facts) {
        let known = match full {
            Full::Flag(flag) => Known::Flag(*flag),
            Full::Choice(value) => Known::value(*value),
            Full::Set(members) => Known::Set {
                has: members
                    .iter_enumerated()
                    .filter(|(_, inside)| **inside)
                    .map(|(value, _)| value)
                    .collect(),
                lacks: ValueIds::new(),
                exact: true,
            },
            Full::Number(number) => Known::Number { from: *number, to: *number },
            Full::Date(day) => Known::Date { from: *day, until: *day },
        };
        parts.push(format!("{}: {}", fact.title, describe(fact, &known)));
    }
    for (reading, taken) in rulebook.readings.iter().zip(&case.readings) {
        parts.push(format!("reading {}: {}", reading.name, if *taken { "yes" } else { "no" }));
    }
    parts.join("; ")
}
