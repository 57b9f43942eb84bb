//! Weights drawn by chance between their bounds, to see how far the totals go.
//!
//! A weight has the triangular distribution: never outside its bounds, most often near what it is held to be. Each draw
//! follows from the seed, the number of the draw and the number of the cell alone, so that the same seed gives the same
//! numbers whatever the threads, the batches or the machines.

use crate::counts::Total;
use std::num::NonZeroU32;

/// How often weights are drawn, and from which seed.
///
/// ```
/// use impact::Draws;
///
/// let draws = Draws::new(1_000, 7)?;
/// assert_eq!((draws.count(), draws.seed()), (1_000, 7));
/// assert!(Draws::new(0, 7).is_err());
/// # Ok::<(), impact::WrongDraws>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Draws {
    count: NonZeroU32,
    seed: u64,
}

/// A number of draws that cannot be made.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("draws are from 1 to {most}, not {asked}", most = Draws::MOST)]
pub struct WrongDraws {
    /// What was asked for.
    pub asked: u32,
}

impl Draws {
    /// More would take memory and tell nothing more.
    pub const MOST: u32 = 10_000;

    /// So many draws.
    ///
    /// # Errors
    /// There are none, or more than [`Draws::MOST`].
    pub fn new(count: u32, seed: u64) -> Result<Self, WrongDraws> {
        match NonZeroU32::new(count) {
            Some(many) if count <= Self::MOST => Ok(Self { count: many, seed }),
            _ => Err(WrongDraws { asked: count }),
        }
    }

    /// How many.
    #[must_use]
    pub fn count(self) -> u32 {
        self.count.get()
    }

    /// What the draws follow from.
    #[must_use]
    pub fn seed(self) -> u64 {
        self.seed
    }
}

/// The totals of each draw. Like `Counted`, nothing of it leaves this crate but through `privacy`.
pub struct DrawnCounted {
    /// By draw, group and verdict, in the order of the `Counted` beside it: millionths.
    pub(crate) totals: Vec<Vec<Vec<i128>>>,
}

/// A weight of one cell in one draw, in millionths as its bounds are. `cell` is the number of its row in the table.
///
/// Where the bounds are not in order the weight itself is given.
///
/// ```
/// let drawn = impact::drawn_weight(7, 0, 12, 1_000_000, 2_000_000, 4_000_000);
/// assert!((1_000_000..=4_000_000).contains(&drawn));
/// assert_eq!(drawn, impact::drawn_weight(7, 0, 12, 1_000_000, 2_000_000, 4_000_000));
/// ```
#[must_use]
pub fn drawn_weight(seed: u64, draw: u32, cell: u64, low: i64, weight: i64, high: i64) -> i64 {
    if low > weight || weight > high || low == high {
        return weight;
    }
    let chance = chance(seed, draw, cell);
    let (least, most, likely) = (low as f64, high as f64, weight as f64);
    let (width, before, after) = (most - least, likely - least, most - likely);
    // Only sums, products, quotients and roots: the standard of floating point makes them the same everywhere.
    let drawn = if chance * width < before {
        least + (chance * width * before).sqrt()
    } else {
        most - ((1.0 - chance) * width * after).sqrt()
    };
    (drawn.round() as i64).clamp(low, high)
}

/// A number from 0 to below 1 that follows from three.
fn chance(seed: u64, draw: u32, cell: u64) -> f64 {
    let mixed = mix(mix(mix(seed) ^ u64::from(draw)) ^ cell);
    (mixed >> 11) as f64 / (1_u64 << 53) as f64
}

/// The output step of SplitMix64: each bit of the result depends on each bit given.
fn mix(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

/// Below which lie 5, 50 and 95 of 100 draws.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Quantiles<T> {
    /// 5 of 100 are at most this.
    pub five: T,
    /// Half are at most this.
    pub fifty: T,
    /// 95 of 100 are at most this.
    pub ninety_five: T,
}

impl<T: Copy + PartialOrd> Quantiles<T> {
    /// The quantiles of what was drawn; none where nothing was. Each is one of the numbers drawn.
    pub(crate) fn of(mut drawn: Vec<T>) -> Option<Self> {
        drawn.sort_by(|one, other| one.partial_cmp(other).unwrap_or(std::cmp::Ordering::Equal));
        let below = |parts: usize| {
            let rank = drawn.len().saturating_mul(parts).div_ceil(100);
            drawn.get(rank.saturating_sub(1)).copied()
        };
        Some(Self { five: below(5)?, fifty: below(50)?, ninety_five: below(95)? })
    }
}

/// The share of a part in a whole, and how far it goes: least where the part is least and the rest most.
///
/// None where there is no whole, or where the numbers are in no order.
#[must_use]
pub(crate) fn share_bounds(part: Total, whole: Total) -> Option<[f64; 3]> {
    let low = ratio(part.low, part.low.saturating_add(whole.high.saturating_sub(part.high)));
    let high = ratio(part.high, part.high.saturating_add(whole.low.saturating_sub(part.low)));
    let share = ratio(part.weight, whole.weight)?;
    Some([low.unwrap_or(share), share, high.unwrap_or(share)])
}

/// A part of a whole; none where there is no whole.
pub(crate) fn ratio(part: i128, whole: i128) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_draw_stays_between_the_bounds(
            seed: u64, draw: u32, cell: u64, mut bounds in prop::array::uniform3(0_i64..2_000_000_000_000),
        ) {
            bounds.sort_unstable();
            let [low, weight, high] = bounds;
            let drawn = drawn_weight(seed, draw, cell, low, weight, high);
            prop_assert!(low <= drawn && drawn <= high);
        }

        #[test]
        fn a_share_holds_for_all_parts_and_rests_within_their_bounds(
            mut part in prop::array::uniform3(0_i128..1_000), mut rest in prop::array::uniform3(0_i128..1_000),
            of_part in 0.0..=1.0, of_rest in 0.0..=1.0,
        ) {
            part.sort_unstable();
            rest.sort_unstable();
            let total = |[low, weight, high]: [i128; 3]| Total { low, weight, high };
            let within = |[low, _, high]: [i128; 3], at: f64| low as f64 + (high - low) as f64 * at;
            let (one, other) = (within(part, of_part), within(rest, of_rest));
            if let Some([low, share, high]) = share_bounds(total(part), total(part) + total(rest))
                && one + other > 0.0
            {
                let drawn = one / (one + other);
                prop_assert!(low - 1e-9 <= drawn && drawn <= high + 1e-9, "{low} {drawn} {high}");
                prop_assert!(low <= share && share <= high);
            }
        }
    }

    #[test]
    fn draws_have_the_mean_and_the_spread_of_the_triangle() {
        let (low, weight, high) = (0_i64, 1_000_000, 5_000_000);
        let drawn: Vec<f64> =
            (0..20_000).map(|cell| drawn_weight(1, 3, cell, low, weight, high) as f64 / 1e6).collect();
        let mean = drawn.iter().sum::<f64>() / 20_000.0;
        let spread = drawn.iter().map(|one| (one - mean).powi(2)).sum::<f64>() / 20_000.0;
        assert!((mean - 2.0).abs() < 0.03, "{mean}");
        assert!((spread - (25.0 + 1.0 - 5.0) / 18.0).abs() < 0.05, "{spread}");
    }

    #[test]
    fn draws_of_one_cell_and_cells_of_one_draw_differ() {
        let drawn = |draw, cell| drawn_weight(9, draw, cell, 0, 500_000_000, 1_000_000_000);
        assert_ne!(drawn(0, 0), drawn(1, 0));
        assert_ne!(drawn(0, 0), drawn(0, 1));
        assert_ne!(drawn(0, 1), drawn(1, 0));
    }

    /// Published results name their seed: another program version must draw the same.
    #[test]
    fn draws_stay_as_they_are() {
        assert_eq!(drawn_weight(1, 2, 3, 10_000_000, 20_000_000, 40_000_000), 29_443_268);
    }

    #[test]
    fn quantiles_are_ranks() {
        let quantiles = Quantiles::of((1..=100).rev().collect()).unwrap();
        assert_eq!(quantiles, Quantiles { five: 5, fifty: 50, ninety_five: 95 });
        assert_eq!(Quantiles::of(vec![7]).unwrap(), Quantiles { five: 7, fifty: 7, ninety_five: 7 });
        assert_eq!(Quantiles::<i32>::of(Vec::new()), None);
    }

    #[test]
    fn bounds_out_of_order_give_the_weight() {
        assert_eq!(drawn_weight(1, 1, 1, 5, 3, 9), 3);
        assert_eq!(drawn_weight(1, 1, 1, 4, 4, 4), 4);
    }
}
