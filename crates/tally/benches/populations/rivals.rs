//! What the count is measured beside: reading the bytes only, and two loops written by hand for this decision.

use crate::people::{
    BELARUS, IN_FORCE, INVASION, KAZAKHSTAN, LEAVES, MISSING, MOLDOVA, NOT_ASKED, NOT_IN_FORCE, OTHER_RULES,
    People, Person, SATISFIED, UKRAINE,
};
use pulp::Arch;
use std::ops::Range;

/// Reads every byte of the columns and adds them up as words: nothing that reads them can be quicker.
pub(crate) fn read(people: &People, rows: Range<usize>) -> u64 {
    let bits = rows.start / 8..rows.end.div_ceil(8);
    let parts = [
        bytemuck::cast_slice(&people.on[rows.clone()]),
        bytemuck::cast_slice(&people.discharged[rows.clone()]),
        bytemuck::cast_slice(&people.contract[rows.clone()]),
        &people.sex[rows.clone()],
        &people.age[rows.clone()],
        &people.citizenship[rows.clone()],
        &people.application[rows.clone()],
        &people.ground[rows],
        &people.emergencies[bits.clone()],
        &people.unfit[bits],
    ];
    let mut sum = 0;
    Arch::new().dispatch(
        #[inline(always)]
        || sum = parts.iter().map(|bytes| add(bytes)).fold(0, u64::wrapping_add),
    );
    sum
}

#[inline(always)]
fn add(bytes: &[u8]) -> u64 {
    let mut lanes = [0_u64; 64];
    let (chunks, rest) = bytes.as_chunks::<512>();
    for chunk in chunks {
        let (words, _) = chunk.as_chunks::<8>();
        for (lane, word) in lanes.iter_mut().zip(words) {
            *lane = lane.wrapping_add(u64::from_le_bytes(*word));
        }
    }
    rest.iter().map(|&byte| u64::from(byte)).chain(lanes).fold(0, u64::wrapping_add)
}

/// The decision as a programmer would write it.
#[inline]
fn decide(person: &Person) -> u16 {
    if person.on < IN_FORCE {
        return NOT_IN_FORCE;
    }
    if person.sex == 0 || person.age < 18 || person.age > 65 || person.ground >= 2 {
        return NOT_ASKED;
    }
    match person.citizenship {
        BELARUS => return NOT_ASKED,
        KAZAKHSTAN | MOLDOVA if person.application == 0 => return NOT_ASKED,
        UKRAINE => return OTHER_RULES,
        _ => {}
    }
    let paper = if person.application == 0 {
        person.contract >= 12 || person.emergencies || person.unfit
    } else {
        person.unfit || person.discharged < INVASION
    };
    if paper { SATISFIED } else { MISSING }
}

/// The counts by `match`, person by person.
pub(crate) fn by_match(people: &People, rows: Range<usize>) -> [u64; LEAVES] {
    let mut counts = [0; LEAVES];
    for row in rows {
        let person = Person {
            on: people.on[row],
            discharged: people.discharged[row],
            contract: people.contract[row],
            sex: people.sex[row],
            age: people.age[row],
            citizenship: people.citizenship[row],
            application: people.application[row],
            ground: people.ground[row],
            emergencies: people.emergencies_bytes[row] == 1,
            unfit: people.unfit_bytes[row] == 1,
        };
        counts[usize::from(decide(&person))] += 1;
    }
    counts
}

/// People in one block of the loop without branches.
const BLOCK: usize = 1024;

/// The counts without a branch, so that the compiler makes vectors of the loop.
pub(crate) fn branch_free(people: &People, rows: Range<usize>) -> [u64; LEAVES] {
    let mut counts = [0; LEAVES];
    Arch::new().dispatch(
        #[inline(always)]
        || {
            let mut leaves = [0_u8; BLOCK];
            for start in rows.clone().step_by(BLOCK) {
                let block = start..rows.end.min(start + BLOCK);
                let leaves = &mut leaves[..block.len()];
                decide_block(people, block, leaves);
                for (leaf, count) in (0..).zip(&mut counts) {
                    let found = leaves.iter().map(|&found| u16::from(found == leaf));
                    *count += u64::from(found.fold(0, u16::wrapping_add));
                }
            }
        },
    );
    counts
}

#[inline(always)]
fn decide_block(people: &People, rows: Range<usize>, leaves: &mut [u8]) {
    let n = leaves.len();
    let (on, discharged) = (&people.on[rows.clone()][..n], &people.discharged[rows.clone()][..n]);
    let (contract, sex) = (&people.contract[rows.clone()][..n], &people.sex[rows.clone()][..n]);
    let (age, citizenship) = (&people.age[rows.clone()][..n], &people.citizenship[rows.clone()][..n]);
    let (application, ground) = (&people.application[rows.clone()][..n], &people.ground[rows.clone()][..n]);
    let (emergencies, unfit) = (&people.emergencies_bytes[rows.clone()][..n], &people.unfit_bytes[rows][..n]);
    for row in 0..n {
        let residence = application[row] == 0;
        let free = (sex[row] == 0)
            | (age[row].wrapping_sub(18) > 47)
            | (ground[row] >= 2)
            | (citizenship[row] == BELARUS)
            | (residence & ((citizenship[row] == KAZAKHSTAN) | (citizenship[row] == MOLDOVA)));
        let paper = (unfit[row] == 1)
            | (residence & ((contract[row] >= 12) | (emergencies[row] == 1)))
            | (!residence & (discharged[row] < INVASION));
        let leaf = if paper { SATISFIED as u8 } else { MISSING as u8 };
        let leaf = if citizenship[row] == UKRAINE { OTHER_RULES as u8 } else { leaf };
        let leaf = if free { NOT_ASKED as u8 } else { leaf };
        leaves[row] = if on[row] < IN_FORCE { NOT_IN_FORCE as u8 } else { leaf };
    }
}
