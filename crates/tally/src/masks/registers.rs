//! Leaving out needless steps, and sharing registers out: a mask that no later step reads gives up its place.

use super::{ALL, Register, Step};
use rustc_hash::FxHashSet;

/// Leaves out the steps that no leaf needs.
pub(super) fn keep_needed(steps: &mut Vec<Step>, leaves: &[(u16, Register)]) {
    let mut needed: FxHashSet<Register> = leaves.iter().map(|&(_, register)| register).collect();
    let mut kept: Vec<Step> = Vec::with_capacity(steps.len());
    for step in steps.drain(..).rev() {
        let (Step::Test { to, .. } | Step::Pass { to, .. }) = step;
        if needed.contains(&to) {
            needed.extend(read(&step).into_iter().flatten());
            kept.push(step);
        }
    }
    kept.reverse();
    *steps = kept;
}

/// Renumbers the registers of the steps and leaves; returns how many are needed.
///
/// No step writes where it reads.
pub(super) fn share(steps: &mut [Step], leaves: &mut [(u16, Register)]) -> usize {
    let ends = ends(steps, leaves);
    let mut places = Places { of: vec![None; ends.len()], free: Vec::new(), used: 1 };
    places.set(ALL, ALL);
    for (number, step) in steps.iter_mut().enumerate() {
        let read = read(step);
        match step {
            Step::Test { to, .. } => *to = places.get(*to),
            Step::Pass { from, mask, to, .. } => {
                (*from, *mask) = (places.get(*from), places.get(*mask));
                *to = places.get(*to);
            }
        }
        for register in read.into_iter().flatten() {
            if ends.get(register as usize) == Some(&number) && register != ALL {
                let place = places.get(register);
                places.free.push(place);
            }
        }
    }
    for (_, register) in leaves {
        *register = places.get(*register);
    }
    places.used as usize
}

/// The step that reads each register last; one that a leaf reads is kept to the end.
fn ends(steps: &[Step], leaves: &[(u16, Register)]) -> Vec<usize> {
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
    for (number, step) in steps.iter().enumerate() {
        let (Step::Test { to, .. } | Step::Pass { to, .. }) = step;
        set(*to, number);
        for register in read(step).into_iter().flatten() {
            set(register, number);
        }
    }
    for &(_, register) in leaves {
        set(register, usize::MAX);
    }
    ends
}

/// The registers a step reads only, each once.
fn read(step: &Step) -> [Option<Register>; 2] {
    match *step {
        Step::Test { .. } => [None, None],
        Step::Pass { from, mask, .. } => [Some(from), (mask != from).then_some(mask)],
    }
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
