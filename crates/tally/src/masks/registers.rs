//! Leaving out needless passes, and sharing registers out: a mask that no later pass reads gives up its place.

use super::{ALL, Pass, Register};
use rustc_hash::FxHashSet;

/// Leaves out the passes that no leaf needs.
pub(super) fn keep_needed(passes: &mut Vec<Pass>, leaves: &[(u16, Register)]) {
    let mut needed: FxHashSet<Register> = leaves.iter().map(|&(_, register)| register).collect();
    let mut kept: Vec<Pass> = Vec::with_capacity(passes.len());
    for pass in passes.drain(..).rev() {
        if needed.contains(&pass.to) {
            needed.insert(pass.from);
            kept.push(pass);
        }
    }
    kept.reverse();
    *passes = kept;
}

/// Renumbers the registers of the passes and leaves; returns how many are needed.
///
/// No pass writes where it reads.
pub(super) fn share(passes: &mut [Pass], leaves: &mut [(u16, Register)]) -> usize {
    let ends = ends(passes, leaves);
    let mut places = Places { of: vec![None; ends.len()], free: Vec::new(), used: 1 };
    places.set(ALL, ALL);
    for (number, pass) in passes.iter_mut().enumerate() {
        let from = pass.from;
        pass.from = places.get(from);
        pass.to = places.get(pass.to);
        if ends.get(from as usize) == Some(&number) && from != ALL {
            places.free.push(pass.from);
        }
    }
    for (_, register) in leaves {
        *register = places.get(*register);
    }
    places.used as usize
}

/// The pass that reads each register last; one that a leaf reads is kept to the end.
fn ends(passes: &[Pass], leaves: &[(u16, Register)]) -> Vec<usize> {
    let mut ends: Vec<usize> = vec![0];
    let mut set = |register: Register, end: usize| {
        let register = register as usize;
        if register >= ends.len() {
            ends.resize(register.saturating_add(1), 0);
        }
        if let Some(place) = ends.get_mut(register) {
            *place = end;
        }
    };
    for (number, pass) in passes.iter().enumerate() {
        set(pass.to, number);
        set(pass.from, number);
    }
    for &(_, register) in leaves {
        set(register, usize::MAX);
    }
    ends
}

struct Places {
    of: Vec<Option<Register>>,
    free: Vec<Register>,
    used: u32,
}

impl Places {
    fn get(&mut self, register: Register) -> Register {
        if let Some(&Some(place)) = self.of.get(register as usize) {
            return place;
        }
        let place = self.free.pop().unwrap_or_else(|| {
            let place = self.used;
            self.used = self.used.saturating_add(1);
            place
        });
        self.set(register, place);
        place
    }

    fn set(&mut self, register: Register, place: Register) {
        if let Some(of) = self.of.get_mut(register as usize) {
            *of = Some(place);
        }
    }
}
