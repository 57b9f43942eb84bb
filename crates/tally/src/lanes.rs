//! The widest vectors this machine has.
//!
//! Loops are written plainly and inlined into a function compiled for each kind of machine, so that the
//! compiler makes vectors of them. Only one thing it does not find by itself: 64 bytes to 64 bits.

use crate::word::Word;
use pulp::{Arch, NullaryFnOnce};

/// A kind of machine.
pub(crate) trait Lanes: Copy {
    /// The highest bit of each byte.
    fn pack(self, bytes: &[u8; 64]) -> u64;

    /// A bit for each value that is no more than `width` above `first`.
    ///
    /// Both ends in one comparison: what is before the first becomes larger than any width.
    #[inline(always)]
    fn within<W: Word>(self, values: &[W; 64], first: W, width: W) -> u64 {
        self.pack(&values.map(|value| if value.minus(first) <= width { !0 } else { 0 }))
    }
}

/// Something to do on the best kind of machine there is.
pub(crate) trait Work {
    /// Does it. Inlined, together with everything it calls in its loops.
    fn run<L: Lanes>(self, lanes: L);
}

/// Any machine: the compiler's own vectors.
#[derive(Clone, Copy)]
pub(crate) struct Any;

impl Lanes for Any {
    #[inline(always)]
    fn pack(self, bytes: &[u8; 64]) -> u64 {
        const HIGHEST: u64 = 0x8080_8080_8080_8080;
        // Brings the highest bits of eight bytes together in the highest byte.
        const GATHER: u64 = 0x0002_0408_1020_4081;
        let words: [u64; 8] = bytemuck::cast(*bytes);
        let packed = words.map(|word| {
            let word = u64::from_le(word);
            (((word & HIGHEST).wrapping_mul(GATHER)) >> 56) as u8
        });
        u64::from_le_bytes(packed)
    }
}

#[cfg(target_arch = "x86_64")]
impl Lanes for pulp::x86::V4 {
    #[inline(always)]
    fn pack(self, bytes: &[u8; 64]) -> u64 {
        self.avx512bw._mm512_movepi8_mask(pulp::cast(*bytes))
    }

    /// Its comparisons give bits at once, whatever the width of the values.
    #[inline(always)]
    fn within<W: Word>(self, values: &[W; 64], first: W, width: W) -> u64 {
        let parts = bytemuck::cast_slice::<W, [u8; 64]>(values);
        let size = 64 / parts.len() as u32;
        parts.iter().rev().fold(0, |bits, &part| bits.rotate_left(size) | W::within(self, part, first, width))
    }
}

#[cfg(target_arch = "x86_64")]
impl Lanes for pulp::x86::V3 {
    #[inline(always)]
    fn pack(self, bytes: &[u8; 64]) -> u64 {
        let halves: [[u8; 32]; 2] = bytemuck::cast(*bytes);
        let [low, high] = halves.map(|half| self.avx2._mm256_movemask_epi8(pulp::cast(half)).cast_unsigned());
        u64::from(low) | u64::from(high) << 32
    }
}

struct Call<W, L> {
    work: W,
    lanes: L,
}

impl<W: Work, L: Lanes> NullaryFnOnce for Call<W, L> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        self.work.run(self.lanes);
    }
}

/// Does the work on the best kind of machine this one is.
pub(crate) fn dispatch(work: impl Work) {
    match Arch::new() {
        #[cfg(target_arch = "x86_64")]
        Arch::V4(lanes) => lanes.vectorize(Call { work, lanes }),
        #[cfg(target_arch = "x86_64")]
        Arch::V3(lanes) => lanes.vectorize(Call { work, lanes }),
        _ => work.run(Any),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers near the ends, near the middle where signs change, and others.
    fn values<W: Word>(turn: i64) -> [W; 64] {
        let list: Vec<W> = (0..64)
            .map(|number: i64| match number % 4 {
                0 => W::cut(number.wrapping_mul(turn)),
                1 => W::cut(-number),
                2 => W::cut(i64::MIN >> turn).minus(W::cut(number)),
                _ => W::cut(i64::MAX >> turn).minus(W::cut(number)),
            })
            .collect();
        list.try_into().ok().unwrap()
    }

    fn all_widths(lanes: impl Lanes) {
        one_width::<u8>(lanes);
        one_width::<u16>(lanes);
        one_width::<u32>(lanes);
        one_width::<u64>(lanes);
    }

    fn one_width<W: Word>(lanes: impl Lanes) {
        for turn in 0..60 {
            let values = values::<W>(turn);
            for (first, width) in values.iter().zip(values.iter().rev()) {
                let found = lanes.within(&values, *first, *width);
                for (number, value) in values.iter().enumerate() {
                    assert_eq!(found >> number & 1 == 1, value.minus(*first) <= *width, "{turn}, {number}");
                }
            }
        }
        let bytes = values::<u8>(5);
        let highest = bytes.iter().rev().fold(0, |bits: u64, byte| bits << 1 | u64::from(byte >> 7));
        assert_eq!(lanes.pack(&bytes), highest);
    }

    #[test]
    fn any_machine_finds_the_values_in_a_range() {
        all_widths(Any);
    }

    #[test]
    #[cfg(target_arch = "x86_64")]
    fn so_do_the_kinds_that_this_machine_is() {
        if let Some(lanes) = pulp::x86::V3::try_new() {
            all_widths(lanes);
        }
        if let Some(lanes) = pulp::x86::V4::try_new() {
            all_widths(lanes);
        }
    }
}
