//! How each fact is cut into pieces.

use crate::Engine;
use crate::variables::{Axis, DateAxis};
use diagram::Variable;
use language::Date;
use language::rulebook::{FactType, Known, ValueId};
use num_bigint::BigUint;

/// The values of one piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::diff) enum Values {
    /// Of a yes/no fact, or of a reading.
    Flag(bool),
    /// Of a `one of` fact.
    Choice(Vec<ValueId>),
    /// Of a group of a `some of` fact: whether any of its values is in the set.
    Group(bool),
    /// Of a number fact, both ends included.
    Number(i32, i32),
    /// Of a date fact, both ends included.
    Date(Date, Date),
}

/// A set of values of one variable that neither side tells apart.
#[derive(Clone, Debug)]
pub(in crate::diff) struct Piece {
    /// Its class on the one side and on the other.
    pub(super) classes: [usize; 2],
    pub(in crate::diff) values: Values,
    /// How many values, or for a group how many subsets, it stands for.
    pub(in crate::diff) weight: BigUint,
}

fn piece(class: usize, values: Values, weight: usize) -> Piece {
    Piece { classes: [class; 2], values, weight: BigUint::from(weight) }
}

/// Every class of a variable.
pub(super) fn every_class(engine: &Engine, variable: Variable) -> Vec<Piece> {
    let arity = engine.variables.arities.get(variable.index()).copied().unwrap_or(1);
    (0..arity).map(|class| piece(class, Values::Flag(false), 1)).collect()
}

/// Every class of each variable of a fact, of a date fact those that occur.
pub(super) fn classes(
    engine: &Engine,
    axis: &Axis,
    occurs: impl Fn(&DateAxis, usize) -> bool,
) -> Vec<Vec<Piece>> {
    let of = |variable: &Variable| every_class(engine, *variable);
    let mut found: Vec<Vec<Piece>> = axis.variables().iter().map(of).collect();
    if let Axis::Date(_, axis) = axis {
        found
            .iter_mut()
            .for_each(|pieces| pieces.retain(|piece| piece.classes.iter().all(|class| occurs(axis, *class))));
    }
    found
}

pub(super) fn both() -> Vec<Piece> {
    vec![piece(0, Values::Flag(false), 1), piece(1, Values::Flag(true), 1)]
}

/// The values of each group of a `some of` fact; nothing for another fact's one variable.
pub(super) fn members(axis: &Axis) -> Vec<Vec<ValueId>> {
    match axis {
        Axis::Set(_, axis) => axis.groups.clone(),
        _ => vec![Vec::new()],
    }
}

/// The pieces of each variable of a fact, within what is known of it.
pub(super) fn pieces(
    domain: &FactType,
    axis: &Axis,
    known: Option<&Known>,
    days: [Date; 2],
) -> Vec<Vec<Piece>> {
    match (axis, domain) {
        (Axis::Flag(_), _) => {
            let mut pieces = both();
            if let Some(Known::Flag(flag)) = known {
                pieces.retain(|piece| piece.values == Values::Flag(*flag));
            }
            vec![pieces]
        }
        (Axis::Choice(_, axis), _) => {
            let fits = |value: &&ValueId| match known {
                Some(Known::Choice(possible)) => possible.contains(value),
                _ => true,
            };
            let piece = |(class, members): (usize, &Vec<ValueId>)| {
                let values: Vec<ValueId> = members.iter().filter(fits).copied().collect();
                (!values.is_empty()).then(|| piece(class, Values::Choice(values.clone()), values.len()))
            };
            vec![axis.classes.iter().enumerate().filter_map(piece).collect()]
        }
        (Axis::Set(_, axis), _) => axis.groups.iter().map(|group| of_group(group, known)).collect(),
        (Axis::Number(_, cuts), FactType::Number { from, to, .. }) => {
            let (from, to) = match known {
                Some(Known::Number { from: lowest, to: highest }) => (*from.max(lowest), *to.min(highest)),
                _ => (*from, *to),
            };
            let piece = |class: usize| {
                let first = cuts.start(class).unwrap_or(from).max(from);
                let last = cuts.end(class).map_or(to, |next| next.saturating_sub(1)).min(to);
                let count = i64::from(last) - i64::from(first) + 1;
                let count = usize::try_from(count).ok().filter(|count| *count > 0)?;
                Some(piece(class, Values::Number(first, last), count))
            };
            vec![(0..cuts.classes()).filter_map(piece).collect()]
        }
        (Axis::Date(_, axis), _) => vec![of_dates(axis, known, days)],
        (Axis::Number(..), _) => vec![Vec::new()],
    }
}

fn of_group(group: &[ValueId], known: Option<&Known>) -> Vec<Piece> {
    let (forced, free) = match known {
        Some(Known::Set { has, lacks, exact }) => {
            let free = |value: &&ValueId| !exact && !has.contains(value) && !lacks.contains(value);
            (group.iter().any(|value| has.contains(value)), group.iter().filter(free).count())
        }
        _ => (false, group.len()),
    };
    let subsets = BigUint::from(1_u8) << free;
    let weights = if forced { [BigUint::ZERO, subsets] } else { [BigUint::from(1_u8), subsets - 1_u8] };
    let pieces = weights.into_iter().zip([false, true]).map(|(weight, inside)| Piece {
        classes: [usize::from(inside); 2],
        values: Values::Group(inside),
        weight,
    });
    pieces.filter(|piece| piece.weight != BigUint::ZERO).collect()
}

/// The days, cut wherever one of the two sides cuts them.
fn of_dates(axis: &DateAxis, known: Option<&Known>, days: [Date; 2]) -> Vec<Piece> {
    let (from, until) = match known {
        Some(Known::Date { from, until }) => (axis.from.max(*from), axis.until.min(*until)),
        _ => (axis.from, axis.until),
    };
    let [ours, theirs] = days.map(|day| axis.intervals(day));
    let mut pieces = Vec::new();
    for (first, last, class) in &ours {
        for (other_first, other_last, other_class) in &theirs {
            let first = *first.max(other_first).max(&from);
            let last = *last.min(other_last).min(&until);
            if first <= last {
                let days = first.until(last).map_or(0, |span| span.get_days()).unsigned_abs();
                pieces.push(Piece {
                    classes: [*class, *other_class],
                    values: Values::Date(first, last),
                    weight: BigUint::from(days) + 1_u8,
                });
            }
        }
    }
    pieces
}
