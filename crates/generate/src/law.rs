//! Instruments and the dates in which rules count.

use crate::calendar::{day, days_between, law_day, plus};
use crate::rng::Rng;
use crate::text::Block;
use language::rulebook::Date;

/// An instrument that rules can stand under.
#[derive(Clone, Debug)]
pub(crate) struct Instrument {
    pub(crate) name: String,
    standing: &'static str,
    pub(crate) from: Option<Date>,
    until: Option<Date>,
    known: Option<Date>,
}

/// The instruments of a rulebook; the first is enacted, old and without end.
pub(crate) fn instruments(rng: &mut Rng, count: usize) -> Vec<Instrument> {
    (0..count.max(1)).map(|index| instrument(rng, index)).collect()
}

fn instrument(rng: &mut Rng, index: usize) -> Instrument {
    let standing = match index {
        0 | 3 => "enacted",
        1 => "practice",
        2 => "repealed",
        4 => "bill",
        _ => {
            rng.pick(&["enacted", "enacted", "enacted", "practice", "repealed"]).copied().unwrap_or("enacted")
        }
    };
    let old = day(1990, 1, 1);
    let start = law_day(rng);
    let end = plus(start, rng.between(20, 400));
    let ends = standing == "repealed" || rng.chance(30);
    let (from, until) = match index {
        0 => (Some(old), None),
        _ if standing == "repealed" && rng.chance(60) => (None, Some(end)),
        _ if ends => (Some(start), Some(end)),
        _ => (Some(start), None),
    };
    let known = match index {
        0 => Some(old),
        _ => (!rng.chance(15)).then(|| plus(from.unwrap_or(start), rng.between(-60, 60))),
    };
    Instrument { name: format!("{standing}-{}", index + 1), standing, from, until, known }
}

impl Instrument {
    /// Whether what stands under it can count in a verdict at all.
    pub(crate) fn counts(&self) -> bool {
        self.standing != "bill"
    }

    /// Whether the other has ended before this one is in force; a bill only would repeal it.
    pub(crate) fn can_repeal(&self, other: &Self) -> bool {
        let ended = matches!((other.until, self.from), (Some(until), Some(from)) if until < from);
        self.name != other.name && (ended || self.standing == "bill")
    }

    /// What an exception without an instrument narrows: all of time.
    pub(crate) fn none() -> Self {
        Self { name: String::new(), standing: "enacted", from: None, until: None, known: None }
    }

    /// Its block.
    pub(crate) fn block(&self, rng: &mut Rng) -> Block {
        Block::new(format!("instrument {}", self.name))
            .field("title", format!("\"The instrument {}\"", self.name))
            .field("standing", self.standing)
            .field("in force", period(self.from, self.until))
            .maybe("known", self.known.map(|day| format!("from {day}")))
            .maybe("note", rng.chance(20).then(|| "\"Nothing more was found.\"".to_owned()))
            .field("source", source(rng))
    }

    /// The fields by which a rule narrows its dates, mostly none.
    pub(crate) fn narrowing(&self, rng: &mut Rng) -> (Option<String>, Option<String>) {
        let in_force = rng.chance(18).then(|| self.narrower(rng));
        let known = rng.chance(18).then(|| self.later(rng));
        (in_force, known)
    }

    fn later(&self, rng: &mut Rng) -> String {
        let day = match self.known {
            Some(known) => plus(known, rng.between(0, 90)),
            None => law_day(rng),
        };
        format!("from {day}")
    }

    fn narrower(&self, rng: &mut Rng) -> String {
        let start = law_day(rng);
        let from = self.from.map_or(start, |own| own.max(start));
        let from = self.until.map_or(from, |own| from.min(own));
        let until = plus(from, rng.between(0, 200));
        let until = self.until.map_or(until, |own| until.min(own));
        let open_start = self.from.is_none() && rng.chance(30);
        let open_end = rng.chance(40) && !open_start;
        debug_assert!(days_between(from, until) >= 0, "a narrowed period is in order");
        period((!open_start).then_some(from), (!open_end).then_some(until))
    }
}

fn period(from: Option<Date>, until: Option<Date>) -> String {
    match (from, until) {
        (Some(from), Some(until)) => format!("from {from} until {until}"),
        (Some(from), None) => format!("from {from}"),
        (None, Some(until)) => format!("until {until}"),
        (None, None) => "from 1990-01-01".to_owned(),
    }
}

/// Who says so.
pub(crate) fn source(rng: &mut Rng) -> &'static str {
    rng.pick(&["GAZETTE", "HERALD", "GAZETTE, HERALD", "LETTER"]).copied().unwrap_or("GAZETTE")
}

/// The publications that everything cites.
pub(crate) fn sources() -> Vec<Block> {
    let source = |name: &str, date: &str, mark: &str| {
        Block::new(format!("source {name}"))
            .field("publisher", format!("\"Publisher of {name}\""))
            .field("title", format!("\"What {name} says\""))
            .field("date", date)
            .field("mark", mark)
    };
    vec![
        source("GAZETTE", "2024-01-01", "primary").field("address", "https://gazette.example/law"),
        source("HERALD", "circa 2024-06", "reported"),
        source("LETTER", "undated", "single-source"),
    ]
}
