//! What the loops need of a whole number without a sign.

use bytemuck::Pod;

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
}

macro_rules! word {
    ($($type:ident)*) => {
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
        })*
    };
}

word!(u8 u16 u32 u64);
