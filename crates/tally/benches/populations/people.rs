//! Ten million people in columns, and the decision about them: made up, always the same, as skewed as life.

use tally::{Coded, Coding, Column, Decision, Node, Target, Values};

pub(crate) const IN_FORCE: i32 = 20_397;
pub(crate) const INVASION: i32 = 19_047;
pub(crate) const BELARUS: u8 = 26;
pub(crate) const KAZAKHSTAN: u8 = 98;
pub(crate) const MOLDOVA: u8 = 112;
pub(crate) const UKRAINE: u8 = 186;
const COUNTRIES: u32 = 200;
const NEVER: i32 = i32::MAX;

pub(crate) const NOT_IN_FORCE: u16 = 0;
pub(crate) const NOT_ASKED: u16 = 1;
pub(crate) const OTHER_RULES: u16 = 2;
pub(crate) const SATISFIED: u16 = 3;
pub(crate) const MISSING: u16 = 4;
pub(crate) const OPEN: u16 = 5;
pub(crate) const LEAVES: usize = 6;

/// Bytes a row: two dates, months, five codes, two flags of a bit each.
pub(crate) const BYTES: f64 = 15.25;

/// One person, as a programmer would hold it.
#[derive(Clone, Copy)]
pub(crate) struct Person {
    pub(crate) on: i32,
    pub(crate) discharged: i32,
    pub(crate) contract: u16,
    pub(crate) sex: u8,
    pub(crate) age: u8,
    pub(crate) citizenship: u8,
    pub(crate) application: u8,
    pub(crate) ground: u8,
    pub(crate) emergencies: bool,
    pub(crate) unfit: bool,
}

/// People in columns.
#[derive(Default)]
pub(crate) struct People {
    pub(crate) on: Vec<i32>,
    pub(crate) discharged: Vec<i32>,
    pub(crate) contract: Vec<u16>,
    pub(crate) sex: Vec<u8>,
    pub(crate) age: Vec<u8>,
    pub(crate) citizenship: Vec<u8>,
    pub(crate) application: Vec<u8>,
    pub(crate) ground: Vec<u8>,
    /// A bit each, as Arrow has them.
    pub(crate) emergencies: Vec<u8>,
    pub(crate) unfit: Vec<u8>,
    /// A byte each, for the loops written by hand: they are quicker with bytes.
    pub(crate) emergencies_bytes: Vec<u8>,
    pub(crate) unfit_bytes: Vec<u8>,
}

impl People {
    pub(crate) fn new(rows: usize) -> Self {
        let mut chance = Chance(42);
        let mut people = Self::default();
        for _ in 0..rows {
            people.push(chance.person());
        }
        people.emergencies = bits(&people.emergencies_bytes);
        people.unfit = bits(&people.unfit_bytes);
        people
    }

    fn push(&mut self, person: Person) {
        self.on.push(person.on);
        self.discharged.push(person.discharged);
        self.contract.push(person.contract);
        self.sex.push(person.sex);
        self.age.push(person.age);
        self.citizenship.push(person.citizenship);
        self.application.push(person.application);
        self.ground.push(person.ground);
        self.emergencies_bytes.push(person.emergencies.into());
        self.unfit_bytes.push(person.unfit.into());
    }

    pub(crate) fn rows(&self) -> usize {
        self.on.len()
    }

    /// The columns, in the order of the decision's.
    pub(crate) fn columns(&self) -> [Column<'_>; 10] {
        [
            Values::I32(&self.on),
            Values::U8(&self.sex),
            Values::U8(&self.age),
            Values::U8(&self.ground),
            Values::U8(&self.citizenship),
            Values::U8(&self.application),
            Values::U16(&self.contract),
            Values::Bits { bytes: &self.emergencies, offset: 0 },
            Values::Bits { bytes: &self.unfit, offset: 0 },
            Values::I32(&self.discharged),
        ]
        .map(|values| Column { values, valid: None })
    }
}

fn bits(bytes: &[u8]) -> Vec<u8> {
    bytes.chunks(8).map(|eight| eight.iter().rev().fold(0, |bits, bit| bits << 1 | bit)).collect()
}

/// Numbers that look random and are always the same.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        // Xorshift by Marsaglia, with the multiplication of its `*` form.
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, end: u32) -> u32 {
        (((self.next() >> 32) * u64::from(end)) >> 32) as u32
    }

    fn percent(&mut self, part: u32) -> bool {
        self.below(100) < part
    }

    fn between(&mut self, first: i32, last: i32) -> i32 {
        first + self.below((last - first + 1).cast_unsigned()).cast_signed()
    }

    fn person(&mut self) -> Person {
        let after = self.percent(85);
        Person {
            on: if after { self.between(IN_FORCE, 21_914) } else { self.between(20_089, IN_FORCE - 1) },
            discharged: if self.percent(50) { NEVER } else { self.between(16_436, 20_454) },
            contract: if self.percent(60) { 0 } else { self.below(121) as u16 },
            sex: self.percent(75).into(),
            age: if self.percent(75) { self.between(18, 65) as u8 } else { self.below(121) as u8 },
            citizenship: match self.below(100) {
                0..8 => BELARUS,
                8..18 => KAZAKHSTAN,
                18..24 => MOLDOVA,
                24..36 => UKRAINE,
                _ => self.below(COUNTRIES) as u8,
            },
            application: self.below(2) as u8,
            ground: if self.percent(80) { self.below(2) as u8 } else { 2 + self.below(3) as u8 },
            emergencies: self.percent(5),
            unfit: self.percent(20),
        }
    }
}

/// The decision, with a slot for what is unknown in all columns but the flags: that leaves it open.
pub(crate) fn decision() -> (Decision, Vec<Coded>) {
    let (leaf, node) = (Target::Leaf, Target::Node);
    let open = leaf(OPEN);
    let nodes = [
        (0, vec![leaf(NOT_IN_FORCE), node(1), open]),
        (1, vec![leaf(NOT_ASKED), node(2), open]),
        (2, vec![leaf(NOT_ASKED), node(3), open]),
        (3, vec![node(4), leaf(NOT_ASKED), open]),
        (4, vec![node(6), leaf(NOT_ASKED), node(5), leaf(OTHER_RULES), open]),
        (5, vec![leaf(NOT_ASKED), node(7), open]),
        (5, vec![node(9), node(7), open]),
        (8, vec![node(8), leaf(SATISFIED)]),
        (9, vec![leaf(SATISFIED), leaf(MISSING), open]),
        (6, vec![node(10), leaf(SATISFIED), open]),
        (7, vec![node(11), leaf(SATISFIED)]),
        (8, vec![leaf(MISSING), leaf(SATISFIED)]),
    ];
    let mut countries = vec![0; COUNTRIES as usize];
    for (country, slot) in [(BELARUS, 1), (KAZAKHSTAN, 2), (MOLDOVA, 2), (UKRAINE, 3)] {
        countries[usize::from(country)] = slot;
    }
    let cuts = |starts: &[i64], slots: &[u16]| Coding::Cuts { starts: starts.to_vec(), slots: slots.to_vec() };
    let flag = || Coding::Flag { no: 0, yes: 1 };
    let coded = [
        (cuts(&[i64::MIN, IN_FORCE.into()], &[0, 1]), 2),
        (Coding::Codes(vec![0, 1]), 2),
        (cuts(&[0, 18, 66, 121], &[0, 1, 0]), 2),
        (Coding::Codes(vec![0, 0, 1, 1, 1]), 2),
        (Coding::Codes(countries), 4),
        (Coding::Codes(vec![0, 1]), 2),
        (cuts(&[0, 12], &[0, 1]), 2),
        (flag(), 0),
        (flag(), 0),
        (cuts(&[i64::MIN, INVASION.into()], &[0, 1]), 2),
    ]
    .map(|(coding, unknown)| Coded { coding, unknown })
    .to_vec();
    let decision = Decision {
        slots: vec![3, 3, 3, 3, 5, 3, 3, 2, 2, 3],
        nodes: nodes.map(|(column, children)| Node { column, children }).to_vec(),
        root: node(0),
        leaves: LEAVES,
    };
    (decision, coded)
}
