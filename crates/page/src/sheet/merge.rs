//! Makes few selectors of many that do the same.

use super::Checked;
use std::collections::BTreeMap;

/// One of these inputs is checked; or the only one of them is not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Either {
    /// The inputs by their places.
    pub(super) inputs: BTreeMap<usize, String>,
    /// Whether one is checked. Of what is not checked, only one input can be told.
    pub(super) is: bool,
}

impl Either {
    fn first(&self) -> usize {
        self.inputs.keys().next().copied().unwrap_or_default()
    }

    fn last(&self) -> usize {
        self.inputs.keys().next_back().copied().unwrap_or_default()
    }
}

/// The same, said by fewer: two that differ in one input only, checked, become one that takes either. What stands in a
/// row must follow each other in the file, whichever input it is.
pub(super) fn merged(whens: Vec<Vec<Checked>>) -> Vec<Vec<Either>> {
    let mut all: Vec<Vec<Either>> = whens.into_iter().map(row).collect();
    all.sort();
    all.dedup();
    while let Some((one, other, both)) = next(&all) {
        // The later one first, so that the place of the other stays what it is.
        all.remove(other);
        all.remove(one);
        all.push(both);
    }
    all.sort();
    all
}

fn row(mut when: Vec<Checked>) -> Vec<Either> {
    when.sort();
    when.dedup();
    let either = |checked: Checked| Either {
        inputs: BTreeMap::from([(checked.place, checked.input)]),
        is: checked.is,
    };
    when.into_iter().map(either).collect()
}

fn next(all: &[Vec<Either>]) -> Option<(usize, usize, Vec<Either>)> {
    all.iter().enumerate().find_map(|(one, row)| {
        let others = all.iter().enumerate().skip(one + 1);
        others.into_iter().find_map(|(other, with)| Some((one, other, together(row, with)?)))
    })
}

/// One row for both, where they differ in one place only.
fn together(one: &[Either], other: &[Either]) -> Option<Vec<Either>> {
    if one.len() != other.len() {
        return None;
    }
    let mut differ = one.iter().zip(other).enumerate().filter(|(_, (one, other))| one != other);
    let (place, (this, that)) = differ.next()?;
    if differ.next().is_some() || !this.is || !that.is {
        return None;
    }
    let mut both = one.to_vec();
    both.get_mut(place)?.inputs.extend(that.inputs.clone());
    let ascends = both.windows(2).all(|pair| match pair {
        [before, after] => before.last() < after.first(),
        _ => true,
    });
    ascends.then_some(both)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn when(places: &[(usize, bool)]) -> Vec<Checked> {
        places
            .iter()
            .map(|(place, is)| Checked { place: *place, input: format!("i{place}"), is: *is })
            .collect()
    }

    fn places(rows: &[Vec<Either>]) -> Vec<Vec<Vec<usize>>> {
        rows.iter()
            .map(|row| row.iter().map(|either| either.inputs.keys().copied().collect()).collect())
            .collect()
    }

    #[test]
    fn a_product_becomes_one() {
        let mut whens = Vec::new();
        for first in [1, 2] {
            for second in [5, 6, 7] {
                whens.push(when(&[(first, true), (second, true)]));
            }
        }
        assert_eq!(places(&merged(whens)), [[[1, 2].to_vec(), [5, 6, 7].to_vec()]]);
    }

    #[test]
    fn what_is_not_checked_stays_apart() {
        let whens = vec![when(&[(1, false), (3, true)]), when(&[(2, false), (3, true)])];
        assert_eq!(merged(whens).len(), 2);
    }

    #[test]
    fn inputs_must_follow_each_other() {
        let whens =
            vec![when(&[(1, true), (3, true)]), when(&[(2, true), (3, true)]), when(&[(3, true), (4, true)])];
        // 1 or 2, then 3. But 1 or 4 cannot stand before 3.
        assert_eq!(places(&merged(whens)).len(), 2);
    }
}
