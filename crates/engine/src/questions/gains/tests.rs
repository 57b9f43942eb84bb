use super::*;
use crate::{Case, Engine};
use language::rulebook::ConclusionId;
use language::{Date, InputFile};

fn engine(seed: u64) -> Engine {
    let text = generate::rulebook(seed, &generate::Size::small());
    let file = InputFile { path: "generated.md".to_owned(), text };
    Engine::compile_with_faults(language::compile(vec![file]).unwrap()).unwrap().0
}

/// The bit of the outcome of each assignment to the support, with the place of each variable's value; `None` where there
/// are too many.
fn assignments(
    restricted: &Restricted<'_>,
    root: Place,
    nodes: &[Place],
    support: &[Variable],
) -> Option<Vec<(Vec<usize>, u64)>> {
    let arity = |variable: &Variable| {
        let mut rows = nodes.iter().filter_map(|node| restricted.branch(*node));
        rows.find(|(tested, _)| tested == variable).map_or(1, |(_, children)| children.len())
    };
    let mut all: Vec<Vec<usize>> = vec![Vec::new()];
    for arity in support.iter().map(arity) {
        all = all
            .iter()
            .flat_map(|start| (0..arity).map(|place| [start.as_slice(), &[place]].concat()))
            .collect();
        if all.len() > 20_000 {
            return None;
        }
    }
    let end = |places: &[usize]| {
        let mut at = root;
        while let Some((variable, children)) = restricted.branch(at) {
            let place = places[support.iter().position(|other| *other == variable).unwrap()];
            at = children[place].1;
        }
        match at {
            Place::End(edge) if !at.is_impossible() => edge.as_leaf().map_or(0, bit),
            _ => 0,
        }
    };
    Some(all.into_iter().map(|places| (places.clone(), end(&places))).collect())
}

/// How much the outcome is known better for knowing a value: by definition.
fn by_definition(all: &[(Vec<usize>, u64)], variable: usize) -> f64 {
    let possible: Vec<&(Vec<usize>, u64)> = all.iter().filter(|(_, outcome)| *outcome != 0).collect();
    let doubt = |cases: &[u64]| -> f64 {
        let mut kinds = cases.to_vec();
        kinds.sort_unstable();
        kinds.dedup();
        let share =
            |kind: u64| cases.iter().filter(|case| **case == kind).count() as f64 / cases.len() as f64;
        kinds.into_iter().map(share).map(|share| -share * share.ln()).sum()
    };
    let outcomes: Vec<u64> = possible.iter().map(|(_, outcome)| *outcome).collect();
    let values = possible.iter().map(|(places, _)| places[variable]).max().map_or(0, |last| last + 1);
    let left: f64 = (0..values)
        .map(|value| {
            let cases = possible.iter().filter(|(places, _)| places[variable] == value);
            let cases: Vec<u64> = cases.map(|(_, outcome)| *outcome).collect();
            if cases.is_empty() { 0.0 } else { doubt(&cases) * cases.len() as f64 / possible.len() as f64 }
        })
        .sum();
    doubt(&outcomes) - left
}

#[test]
fn gains_are_what_enumeration_gives() {
    let (mut compared, mut felt) = (0, 0);
    for seed in 0..40 {
        let engine = engine(seed);
        let case = Case::new(Date::constant(2026, 2, 1));
        let Ok(situation) = engine.situation(&case) else { continue };
        for conclusion in engine.rulebook().conclusions.keys().take(4) {
            let conclusion: ConclusionId = conclusion;
            let mut restricted = Restricted::new(&engine);
            let root = restricted.add(engine.values[conclusion], &situation.allowed);
            let nodes = restricted.below(&[root]);
            let support = restricted.support_of(&nodes);
            let Some(all) = assignments(&restricted, root, &nodes, &support) else { continue };
            let outcomes = all.iter().fold(0, |bits, (_, outcome)| bits | outcome);
            let found = gains(&restricted, root, &nodes, &support, outcomes);
            for (variable, gain) in found.into_iter().enumerate() {
                let expected = by_definition(&all, variable);
                assert!((gain - expected).abs() < 1e-9, "{seed}: {gain} is not {expected}");
                (compared, felt) = (compared + 1, felt + usize::from(expected > 1e-9));
            }
        }
    }
    assert!(compared > 100 && felt > 50, "{compared} {felt}");
}
