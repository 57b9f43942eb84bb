//! Every change of every value, tried one by one.

use engine::reference::{Full, FullCase, completions, outcome};
use engine::{Case, Engine, FactChange, MOST_CHANGED, Outcome};
use language::rulebook::{Change, ConclusionId, FactId, FactKind, FactType, Known, ValueId};
use std::collections::{BTreeMap, BTreeSet};

/// Rulebooks with more changes than this are passed over.
const MOST_CHANGES: usize = 6_000;

/// Something that can be changed by itself: a fact, or whether one value is in a `some of` fact.
pub(super) struct Unit {
    fact: FactId,
    value: Option<ValueId>,
    /// What it can be changed to; the first is "as it is".
    ways: Vec<Way>,
}

struct Way {
    to: Option<Full>,
    /// The completions of the empty case that fit.
    fits: Vec<bool>,
}

/// For each unit the number of its way; 0 = as it is.
pub(super) type Changed = Vec<usize>;

pub(super) struct Twin {
    pub(super) units: Vec<Unit>,
    /// Whether each completion fits what is known of the facts that are not changed.
    rest: Vec<bool>,
    outcomes: BTreeMap<ConclusionId, Vec<Outcome>>,
}

fn of(full: &FullCase, fact: FactId, value: Option<ValueId>) -> Full {
    match (&full.facts[fact], value) {
        (Full::Set(members), Some(value)) => Full::Flag(members[value]),
        (other, _) => other.clone(),
    }
}

fn fits(value: &Full, member: Option<ValueId>, known: Option<&Known>) -> bool {
    match (value, known) {
        (_, None) => true,
        (Full::Flag(inside), Some(Known::Set { has, lacks, exact })) => {
            let member = member.unwrap();
            if has.contains(&member) { *inside } else { !*inside || !(*exact || lacks.contains(&member)) }
        }
        (Full::Flag(flag), Some(Known::Flag(known))) => flag == known,
        (Full::Choice(value), Some(Known::Choice(values))) => values.contains(value),
        (Full::Number(number), Some(Known::Number { from, to })) => from <= number && number <= to,
        (Full::Date(day), Some(Known::Date { from, until })) => from <= day && day <= until,
        _ => panic!("{value:?} {known:?}"),
    }
}

impl Twin {
    pub(super) fn new(engine: &Engine, case: &Case) -> Self {
        let rulebook = engine.rulebook();
        let mut nothing = case.clone();
        rulebook.facts.keys().for_each(|fact| nothing.forget(fact));
        let all = completions(rulebook, &nothing);
        let (mut units, mut rest) = (Vec::new(), vec![true; all.len()]);
        for (fact, entry) in rulebook.facts.iter_enumerated() {
            let members: Vec<Option<ValueId>> = match &entry.domain {
                FactType::Set(values) => values.keys().map(Some).collect(),
                _ => vec![None],
            };
            let changes =
                entry.kind == FactKind::Known && matches!(entry.change, Change::Light | Change::Heavy);
            for value in members {
                let values: Vec<Full> = all.iter().map(|full| of(full, fact, value)).collect();
                let kept: Vec<bool> = values.iter().map(|full| fits(full, value, case.known(fact))).collect();
                if !changes {
                    rest.iter_mut().zip(kept).for_each(|(rest, kept)| *rest &= kept);
                    continue;
                }
                let mut ways = vec![Way { to: None, fits: kept }];
                let mut seen: Vec<Full> = Vec::new();
                for to in &values {
                    if !seen.contains(to) {
                        seen.push(to.clone());
                        let fits = values.iter().map(|value| value == to).collect();
                        ways.push(Way { to: Some(to.clone()), fits });
                    }
                }
                units.push(Unit { fact, value, ways });
            }
        }
        let outcomes = rulebook.conclusions.keys().map(|conclusion| {
            (conclusion, all.iter().map(|full| outcome(rulebook, full, conclusion)).collect())
        });
        Self { units, rest, outcomes: outcomes.collect() }
    }

    pub(super) fn is_small(&self) -> bool {
        self.units
            .iter()
            .try_fold(1_usize, |all, unit| all.checked_mul(unit.ways.len()))
            .unwrap_or(usize::MAX)
            <= MOST_CHANGES
    }

    /// Every outcome that remains after a change.
    pub(super) fn outcomes(&self, changed: &Changed, conclusion: ConclusionId) -> BTreeSet<Outcome> {
        let mut fits = self.rest.clone();
        for (unit, way) in self.units.iter().zip(changed) {
            fits.iter_mut().zip(&unit.ways[*way].fits).for_each(|(all, one)| *all &= one);
        }
        let all = self.outcomes[&conclusion].iter().zip(fits);
        all.filter(|(_, fits)| *fits).map(|(outcome, _)| *outcome).collect()
    }

    fn every_change(&self) -> Vec<Changed> {
        let mut all: Vec<Changed> = vec![Vec::new()];
        for unit in &self.units {
            let with = |start: Changed| {
                (0..unit.ways.len()).map(move |way| start.iter().copied().chain([way]).collect::<Changed>())
            };
            all = all.into_iter().flat_map(with).collect();
        }
        all.retain(|changed| {
            let units = self.units.iter().zip(changed).filter(|(_, way)| **way > 0);
            units.map(|(unit, _)| unit.fact).collect::<BTreeSet<_>>().len() <= MOST_CHANGED
        });
        all
    }

    /// The smallest changes that lead to something better, straight from the definition.
    pub(super) fn smallest(&self, conclusion: ConclusionId) -> BTreeSet<Changed> {
        let worst: BTreeMap<Changed, Option<Outcome>> = self
            .every_change()
            .into_iter()
            .map(|changed| {
                let worst = self.outcomes(&changed, conclusion).last().copied();
                (changed, worst)
            })
            .collect();
        let Some(now) = worst[&vec![0; self.units.len()]] else { return BTreeSet::new() };
        let better = |changed: &Changed| worst[changed].filter(|worst| *worst < now);
        let is_smallest = |changed: &Changed, bound: Outcome| {
            !parts(changed).iter().any(|part| better(part).is_some_and(|worst| worst <= bound))
        };
        let all =
            worst.keys().filter(|changed| better(changed).is_some_and(|worst| is_smallest(changed, worst)));
        all.cloned().collect()
    }

    /// The single changes that an option stands for.
    pub(super) fn expanded(&self, changes: &[FactChange]) -> Vec<Changed> {
        let mut all = vec![vec![0; self.units.len()]];
        for FactChange { fact, to } in changes {
            let unit = |value: Option<ValueId>| {
                self.units.iter().position(|unit| unit.fact == *fact && unit.value == value).unwrap()
            };
            let ways = |place: usize, passes: &dyn Fn(&Full) -> bool| -> Vec<(usize, usize)> {
                let ways = self.units[place].ways.iter().enumerate();
                ways.filter(|(_, way)| way.to.as_ref().is_some_and(passes))
                    .map(|(way, _)| (place, way))
                    .collect()
            };
            let steps: Vec<Vec<(usize, usize)>> = match &to.known {
                Known::Set { has, .. } if !has.is_empty() => to
                    .values
                    .iter()
                    .flat_map(|value| ways(unit(Some(*value)), &|full| *full == Full::Flag(true)))
                    .map(|step| vec![step])
                    .collect(),
                Known::Set { .. } => {
                    let can_be_in = |place: &usize| {
                        let Way { fits: kept, .. } = &self.units[*place].ways[0];
                        let inside =
                            self.units[*place].ways.iter().find(|way| way.to == Some(Full::Flag(true)));
                        inside.is_some_and(|way| way.fits.iter().zip(kept).any(|(one, other)| *one && *other))
                    };
                    let places = to.values.iter().map(|value| unit(Some(*value))).filter(can_be_in);
                    let out = |full: &Full| *full == Full::Flag(false);
                    vec![places.flat_map(|place| ways(place, &out)).collect()]
                }
                known => ways(unit(None), &|full| fits(full, None, Some(known)))
                    .into_iter()
                    .map(|step| vec![step])
                    .collect(),
            };
            let with = |start: &Changed| -> Vec<Changed> {
                let changed = |steps: &Vec<(usize, usize)>| {
                    let mut changed = start.clone();
                    steps.iter().for_each(|(place, way)| changed[*place] = *way);
                    changed
                };
                steps.iter().map(changed).collect()
            };
            all = all.iter().flat_map(with).collect();
        }
        all
    }
}

/// Every part of a change but itself and nothing.
fn parts(changed: &Changed) -> Vec<Changed> {
    let mut all: Vec<Changed> = vec![Vec::new()];
    for way in changed {
        let with = |start: Changed| {
            let ways: BTreeSet<usize> = BTreeSet::from([0, *way]);
            ways.into_iter().map(move |way| start.iter().copied().chain([way]).collect::<Changed>())
        };
        all = all.into_iter().flat_map(with).collect();
    }
    all.retain(|part| part != changed && part.iter().any(|way| *way > 0));
    all
}
