//! The people of the simplified decree, and the decision as a programmer would write it.

use engine::{Case, Engine};
use language::rulebook::{FactType, Known, ValueId};
use language::{Date, InputFile};

/// A case in raw values, as a programmer would hold it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Person {
    pub(crate) on: i32,
    pub(crate) discharged: i32,
    pub(crate) contract: u16,
    pub(crate) male: bool,
    pub(crate) age: u8,
    pub(crate) citizenship: Citizenship,
    pub(crate) for_residence: bool,
    pub(crate) ground: u8,
    pub(crate) emergencies: bool,
    pub(crate) unfit: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Citizenship {
    Belarus,
    Kazakhstan,
    Moldova,
    Ukraine,
    Other,
}

const IN_FORCE: i32 = 20_397;
const INVASION: i32 = 19_047;

/// The decree as a programmer would write it.
#[inline(never)]
pub(crate) fn by_hand(person: &Person) -> u8 {
    if person.on < IN_FORCE {
        return 0;
    }
    if !person.male || person.age < 18 || person.age > 65 || person.ground >= 2 {
        return 1;
    }
    match person.citizenship {
        Citizenship::Belarus => return 1,
        Citizenship::Kazakhstan | Citizenship::Moldova if person.for_residence => return 1,
        Citizenship::Ukraine => return 3,
        _ => {}
    }
    let paper = if person.for_residence {
        person.contract >= 12 || person.emergencies || person.unfit
    } else {
        person.unfit || person.discharged < INVASION
    };
    if paper { 2 } else { 4 }
}

/// Enough that no branch predictor learns them by heart, as it does with a few thousand.
pub(crate) const PEOPLE: usize = 1 << 17;

struct Rng(u64);

impl Rng {
    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(end)) as u32
    }

    fn percent(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }
}

fn person(rng: &mut Rng) -> Person {
    let citizenships =
        [Citizenship::Belarus, Citizenship::Kazakhstan, Citizenship::Moldova, Citizenship::Ukraine];
    let citizenship = citizenships.get(rng.below(12) as usize).copied().unwrap_or(Citizenship::Other);
    Person {
        on: if rng.percent(85) {
            IN_FORCE + rng.below(1500) as i32
        } else {
            IN_FORCE - 1 - rng.below(300) as i32
        },
        discharged: if rng.percent(50) { 22_279 } else { 16_436 + rng.below(4000) as i32 },
        contract: if rng.percent(60) { 0 } else { rng.below(121) as u16 },
        male: rng.percent(75),
        age: if rng.percent(75) { 18 + rng.below(48) as u8 } else { rng.below(121) as u8 },
        citizenship,
        for_residence: rng.percent(50),
        ground: if rng.percent(80) { rng.below(2) as u8 } else { 2 + rng.below(3) as u8 },
        emergencies: rng.percent(5),
        unfit: rng.percent(20),
    }
}

pub(crate) fn people() -> Vec<Person> {
    let mut rng = Rng(42);
    (0..PEOPLE).map(|_| person(&mut rng)).collect()
}

pub(crate) fn engine() -> Engine {
    let file = InputFile { path: "decree.md".into(), text: include_str!("../decree.md").into() };
    Engine::compile(language::compile(vec![file]).unwrap()).unwrap()
}

pub(crate) fn day(number: i32) -> Date {
    Date::constant(1970, 1, 1).checked_add(jiff::Span::new().days(number)).unwrap()
}

pub(crate) fn case(engine: &Engine, person: &Person) -> Case {
    let rulebook = engine.rulebook();
    let mut case = Case::new(day(person.on));
    let mut know = |name: &str, known| case.know(rulebook.fact(name).unwrap(), known);
    let number = |number: i32| Known::Number { from: number, to: number };
    let choice = |index: usize| Known::value(ValueId::from(index));
    know("sex", choice(usize::from(person.male)));
    know("age", number(i32::from(person.age)));
    know("ground", choice(usize::from(person.ground)));
    know("citizenship", choice(person.citizenship as usize));
    know("application", choice(usize::from(!person.for_residence)));
    know("contract", number(i32::from(person.contract)));
    know("emergencies", Known::Flag(person.emergencies));
    know("unfit", Known::Flag(person.unfit));
    let FactType::Date { until, .. } = rulebook.facts[rulebook.fact("discharged").unwrap()].domain else {
        return case;
    };
    let discharged = day(person.discharged).min(until);
    know("discharged", Known::Date { from: discharged, until: discharged });
    case
}
