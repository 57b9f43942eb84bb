//! What the loops need of a whole number without a sign.

use bytemuck::Pod;
#[cfg(target_arch = "x86_64")]
use pulp::x86::V4;

/// A whole number without a sign.
pub(crate) trait Word: Pod + Ord + Default {
    /// The lowest bits of a number.
    fn cut(number: i64) -> Self;
    /// The difference, around the end where it would be below 0.
    fn minus(self, other: Self) -> Self;
    /// Its place in a list; one that no list has when it is too large.
    fn index(self) -> usize;
    /// The number it stands for in a type whose least value is given.
    fn above(self, least: i64) -> i64;
    /// A bit for each of the words in 64 bytes that is no more than `width` above `first`, around the end.
    #[cfg(target_arch = "x86_64")]
    fn within(lanes: V4, bytes: [u8; 64], first: Self, width: Self) -> u64;
}

macro_rules! word {
    ($($type:ident: $set:ident $minus:ident $splat:ident $at_most:ident,)*) => {
        $(impl Word for $type {
            #[inline(always)]
            fn cut(number: i64) -> Self {
                number as Self
            }

            #[inline(always)]
            fn minus(self, other: Self) -> Self {
                self.wrapping_sub(other)
            }

            #[inline(always)]
            fn index(self) -> usize {
                usize::try_from(self).unwrap_or(usize::MAX)
            }

            #[inline(always)]
            fn above(self, least: i64) -> i64 {
                (self.minus(Self::cut(least)) as i64).wrapping_add(least)
            }

            #[cfg(target_arch = "x86_64")]
            #[inline(always)]
            fn within(lanes: V4, bytes: [u8; 64], first: Self, width: Self) -> u64 {
                let first = pulp::cast(lanes.$splat(first));
                let above = pulp::cast(lanes.$set.$minus(pulp::cast(bytes), first));
                lanes.$at_most(above, lanes.$splat(width)).0.into()
            }
        })*
    };
}

word! {
    u8: avx512bw _mm512_sub_epi8 splat_u8x64 cmp_le_u8x64,
    u16: avx512bw _mm512_sub_epi16 splat_u16x32 cmp_le_u16x32,
    u32: avx512f _mm512_sub_epi32 splat_u32x16 cmp_le_u32x16,
    u64: avx512f _mm512_sub_epi64 splat_u64x8 cmp_le_u64x8,
}
