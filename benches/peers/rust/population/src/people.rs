//! People made up by chance, the same on every machine.

use crate::words::{BELARUS, KAZAKHSTAN, KYRGYZSTAN, MOLDOVA, UKRAINE};

/// One row, in the raw values of the columns. Days are counted from 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// The day of the application.
    pub applied: i32,
    /// The day of discharge from the army; [`Person::NEVER`] where there was none.
    pub discharged: i32,
    /// The term of a military contract, in months; 0 is none.
    pub contract: u16,
    /// A place in [`SEXES`](crate::SEXES).
    pub sex: u8,
    /// Whole years.
    pub age: u8,
    /// A place in [`COUNTRIES`](crate::COUNTRIES).
    pub citizenship: u8,
    /// A place in [`APPLICATIONS`](crate::APPLICATIONS).
    pub application: u8,
    /// A place in [`GROUNDS`](crate::GROUNDS).
    pub ground: u8,
    /// Whether there is a contract with the Emergencies Ministry.
    pub emergencies: bool,
    /// Whether there is a finding of unfitness.
    pub unfit: bool,
}

impl Person {
    /// Stands for a discharge that never was: later than every day.
    pub const NEVER: i32 = i32::MAX;
}

/// 2025-11-05.
pub(crate) const IN_FORCE: i32 = 20_397;
/// 2022-02-24.
pub(crate) const INVASION: i32 = 19_047;

/// 2025-01-01, the first day of an application.
const FIRST_APPLICATION: i32 = 20_089;
/// 2029-12-31, the last.
const LAST_APPLICATION: i32 = 21_914;
/// 2015-01-01, the first day of a discharge.
const FIRST_DISCHARGE: i32 = 16_436;
/// 2026-01-01, the last.
const LAST_DISCHARGE: i32 = 20_454;

/// The case that every start is timed with: a man of 30 from Kyrgyzstan, for family reasons, without any paper.
pub fn usual() -> Person {
    Person {
        applied: 20_468,
        discharged: Person::NEVER,
        contract: 0,
        sex: 1,
        age: 30,
        citizenship: KYRGYZSTAN,
        application: 0,
        ground: 1,
        emergencies: false,
        unfit: false,
    }
}

/// People without end. Chances are uneven, so that every branch of the decision is taken often.
pub fn people() -> impl Iterator<Item = Person> {
    let mut chance = Chance(42);
    std::iter::repeat_with(move || person(&mut chance))
}

fn person(chance: &mut Chance) -> Person {
    let applied = if chance.percent(85) {
        chance.day(IN_FORCE, LAST_APPLICATION)
    } else {
        chance.day(FIRST_APPLICATION, IN_FORCE - 1)
    };
    Person {
        applied,
        discharged: if chance.percent(50) {
            Person::NEVER
        } else {
            chance.day(FIRST_DISCHARGE, LAST_DISCHARGE)
        },
        contract: if chance.percent(60) { 0 } else { u16::from(chance.below(121)) },
        sex: u8::from(chance.percent(75)),
        age: if chance.percent(75) { 18 + chance.below(48) } else { chance.below(121) },
        citizenship: citizenship(chance),
        application: chance.below(2),
        ground: if chance.percent(80) { chance.below(2) } else { 2 + chance.below(3) },
        emergencies: chance.percent(5),
        unfit: chance.percent(20),
    }
}

fn citizenship(chance: &mut Chance) -> u8 {
    match chance.below(100) {
        0..8 => BELARUS,
        8..18 => KAZAKHSTAN,
        18..24 => MOLDOVA,
        24..36 => UKRAINE,
        _ => chance.below(200),
    }
}

/// Numbers by chance, by the method known as SplitMix64.
struct Chance(u64);

impl Chance {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn part_of(&mut self, whole: u64) -> u64 {
        ((self.bits() >> 32) * whole) >> 32
    }

    fn below(&mut self, end: u8) -> u8 {
        self.part_of(u64::from(end)) as u8
    }

    fn percent(&mut self, percent: u8) -> bool {
        self.below(100) < percent
    }

    fn day(&mut self, first: i32, last: i32) -> i32 {
        first + self.part_of(u64::from(first.abs_diff(last)) + 1) as i32
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Outcome;

    #[test]
    fn the_same_people_come_every_time_and_meet_every_outcome() {
        let some: Vec<Person> = people().take(2000).collect();
        assert_eq!(some, people().take(2000).collect::<Vec<_>>());
        for outcome in Outcome::ALL {
            let share = some.iter().filter(|person| person.outcome() == outcome).count();
            assert!(share > 40, "{outcome:?}: {share}");
        }
    }

    #[test]
    fn the_usual_person_lacks_a_paper() {
        assert_eq!(usual().outcome(), Outcome::MissingDocument);
    }
}
