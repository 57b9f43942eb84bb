//! Classes for inputs that have the same effect, as few and as much shared as saves most.

use super::Either;
use crate::names::Names;
use std::collections::{BTreeMap, BTreeSet};

/// Inputs by place. Those beyond the last bit stay by themselves.
type Places = u128;

/// What a selector of one input costs about, in bytes: `#ab:checked~.cd,`.
const SELECTOR: usize = 17;
/// What a class costs for each input: a space and two letters.
const MEMBER: usize = 3;

/// The classes of a journey's inputs.
#[derive(Debug, Default)]
pub(super) struct Classes {
    names: BTreeMap<Places, String>,
    /// Those that inputs have in any case.
    given: BTreeSet<Places>,
}

impl Classes {
    /// The classes that make the selectors of these rows short.
    pub(super) fn choose<'r>(
        rows: impl Iterator<Item = &'r Vec<Vec<Either>>> + Clone,
        given: &[(String, Vec<usize>)],
        names: &mut Names,
    ) -> Self {
        let mut classes = Self::default();
        for (name, places) in given {
            let places = places.iter().fold(0, |all, place| all | bit(*place));
            classes.names.insert(places, name.clone());
            classes.given.insert(places);
        }
        // What stands in a row with others needs a class of its own.
        let in_rows = rows.clone().flatten().filter(|row| row.len() > 1).flatten();
        for either in in_rows.filter(|either| either.inputs.len() > 1) {
            classes.name(set(either), names);
        }
        let alone = rows.map(|rows| rows.iter().filter_map(|row| alone(row)).fold(0, |all, set| all | set));
        let alone: Vec<Places> = alone.filter(|set| set.count_ones() > 1).collect();
        let mut left = alone.clone();
        while let Some(best) = classes.best(&alone, &left) {
            classes.name(best, names);
            for (whole, left) in alone.iter().zip(&mut left) {
                if whole & best == best {
                    *left &= !best;
                }
            }
        }
        classes
    }

    fn name(&mut self, places: Places, names: &mut Names) {
        self.names.entry(places).or_insert_with(|| names.next());
    }

    /// The set of inputs that saves most where it gets a class; `None` where none saves anything.
    fn best(&self, whole: &[Places], left: &[Places]) -> Option<Places> {
        let both = |one: &Places| left.iter().map(|other| one & other).collect::<Vec<_>>();
        let mut candidates: BTreeSet<Places> = left.iter().flat_map(both).collect();
        candidates.extend(self.names.keys());
        let saves = |places: Places| {
            let users = whole.iter().zip(left).filter(|(whole, _)| *whole & places == places);
            let spared =
                users.map(|(_, left)| ones(left & places).saturating_sub(1) * SELECTOR).sum::<usize>();
            let costs = if self.names.contains_key(&places) { 0 } else { ones(places) * MEMBER };
            spared.checked_sub(costs).filter(|saved| *saved > 0)
        };
        let found = candidates.into_iter().filter(|places| ones(*places) > 1);
        found.filter_map(|places| Some((saves(places)?, places))).max().map(|(_, places)| places)
    }

    /// The beginnings of the selectors of rows that do the same.
    pub(super) fn heads(&self, rows: &[Vec<Either>]) -> Vec<String> {
        let mut heads: Vec<String> =
            rows.iter().filter(|row| alone(row).is_none()).map(|row| self.head(row)).collect();
        let singles: Vec<&Either> = rows.iter().filter(|row| alone(row).is_some()).flatten().collect();
        let all = singles.iter().fold(0, |all, either| all | set(either));
        let mut left = all;
        let mut fitting: Vec<(&Places, &String)> =
            self.names.iter().filter(|(places, _)| **places & all == **places).collect();
        fitting.sort_by_key(|(places, _)| std::cmp::Reverse(places.count_ones()));
        // The greatest gain first, as they were chosen.
        while let Some((places, name)) = fitting
            .iter()
            .max_by_key(|(places, _)| ones(**places & left))
            .filter(|(places, _)| ones(**places & left) > 1)
        {
            heads.push(format!(".{name}:checked~"));
            left &= !**places;
        }
        let inputs = singles.iter().flat_map(|either| &either.inputs);
        heads.extend(
            inputs
                .filter(|(place, _)| bit(**place) == 0 || left & bit(**place) != 0)
                .map(|(_, id)| format!("#{id}:checked~")),
        );
        heads.sort();
        heads.dedup();
        heads
    }

    fn head(&self, row: &[Either]) -> String {
        let part = |either: &Either| {
            let state = if either.is { ":checked" } else { ":not(:checked)" };
            match (either.inputs.len(), self.names.get(&set(either)), either.inputs.values().next()) {
                (2.., Some(name), _) => format!(".{name}{state}~"),
                (_, _, Some(input)) => format!("#{input}{state}~"),
                (_, _, None) => String::new(),
            }
        };
        row.iter().map(part).collect()
    }

    /// The classes that each input needs, by its place, without those that it has in any case.
    pub(super) fn of_inputs(&self) -> BTreeMap<usize, Vec<String>> {
        let mut of: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for (places, name) in self.names.iter().filter(|(places, _)| !self.given.contains(places)) {
            for place in (0..Places::BITS as usize).filter(|place| places & bit(*place) != 0) {
                of.entry(place).or_default().push(name.clone());
            }
        }
        of
    }
}

fn bit(place: usize) -> Places {
    u32::try_from(place).ok().and_then(|place| Places::checked_shl(1, place)).unwrap_or_default()
}

fn ones(places: Places) -> usize {
    usize::try_from(places.count_ones()).unwrap_or_default()
}

fn set(either: &Either) -> Places {
    either.inputs.keys().fold(0, |all, place| all | bit(*place))
}

/// The inputs of a row that asks for nothing but that one of them is checked.
fn alone(row: &[Either]) -> Option<Places> {
    match row {
        [either] if either.is => Some(set(either)),
        _ => None,
    }
}
