//! The widest vectors this machine has.
//!
//! Loops are written plainly and inlined into a function compiled for each kind of machine, so that the
//! compiler makes vectors of them. Only one thing it does not find by itself: 64 bytes to 64 bits.

use pulp::{Arch, NullaryFnOnce};

/// A kind of machine.
pub(crate) trait Lanes: Copy {
    /// The highest bit of each byte.
    fn pack(self, bytes: &[u8; 64]) -> u64;
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
