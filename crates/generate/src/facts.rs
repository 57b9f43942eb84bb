//! Facts with closed domains.

use crate::calendar::{plus, span_start};
use crate::rng::Rng;
use crate::size::Size;
use crate::text::Block;
use language::rulebook::Date;

/// The domain of a fact.
#[derive(Clone, Debug)]
pub(crate) enum Domain {
    Flag,
    Choice(Vec<String>),
    Set(Vec<String>),
    Number { least: i32, greatest: i32, unit: &'static str },
    Date { from: Date, until: Date },
}

/// A fact that conditions can test.
#[derive(Clone, Debug)]
pub(crate) struct Fact {
    pub(crate) name: String,
    pub(crate) domain: Domain,
}

/// A domain grows in steps from its least size.
#[derive(Clone, Copy)]
enum Kind {
    Flag,
    Choice,
    Set,
    Number,
    Date,
}

const UNITS: [&str; 4] = ["years", "months", "days", ""];

impl Kind {
    fn any(rng: &mut Rng) -> Self {
        match rng.below(20) {
            0..8 => Self::Flag,
            8..13 => Self::Choice,
            13..16 => Self::Number,
            16..18 => Self::Set,
            _ => Self::Date,
        }
    }

    fn least(self) -> usize {
        match self {
            Self::Flag | Self::Choice | Self::Set => 2,
            Self::Number | Self::Date => 3,
        }
    }

    fn greatest(self, size: &Size) -> usize {
        match self {
            Self::Flag => 2,
            Self::Choice => size.choices,
            Self::Set => size.set_values,
            Self::Number => usize::try_from(size.greatest_number + 1).unwrap_or(2),
            Self::Date => usize::try_from(size.days).unwrap_or(2),
        }
    }

    fn values(self, extent: usize) -> u64 {
        let extent = u64::try_from(extent).unwrap_or(u64::MAX);
        match self {
            Self::Set => 1_u64.checked_shl(u32::try_from(extent).unwrap_or(u32::MAX)).unwrap_or(u64::MAX),
            _ => extent,
        }
    }
}

/// The facts of a rulebook of this size.
pub(crate) fn facts(rng: &mut Rng, size: &Size) -> Vec<Fact> {
    let mut kinds = vec![Kind::Choice, Kind::Number, Kind::Flag, Kind::Set, Kind::Date];
    kinds.truncate(size.facts);
    while kinds.len() < size.facts {
        kinds.push(Kind::any(rng));
    }
    if size.only_dates {
        kinds.fill(Kind::Date);
    }
    let extents = match size.completions {
        Some(most) => extents_within(rng, size, &mut kinds, most),
        None => kinds.iter().map(|kind| rng.count(kind.least(), kind.greatest(size))).collect(),
    };
    let numbered = kinds.iter().zip(extents).enumerate();
    numbered.map(|(index, (kind, extent))| fact(rng, index + 1, *kind, extent)).collect()
}

/// Starts from the least domains (dropping facts that do not fit) and lets them grow while they fit.
fn extents_within(rng: &mut Rng, size: &Size, kinds: &mut Vec<Kind>, most: u64) -> Vec<usize> {
    let readings = u32::try_from(size.readings).unwrap_or(u32::MAX);
    let most = most.checked_shr(readings).unwrap_or(0).max(1);
    let mut extents: Vec<usize> = kinds.iter().map(|kind| kind.least()).collect();
    while extents.len() > 1 && completions(kinds, &extents) > most {
        kinds.pop();
        extents.pop();
    }
    let step = if size.only_dates { 10 } else { 2 };
    for _ in 0..12 {
        let chosen = rng.below(kinds.len());
        let mut larger = extents.clone();
        if let (Some(kind), Some(extent)) = (kinds.get(chosen), larger.get_mut(chosen)) {
            *extent = (*extent + rng.count(1, step)).min(kind.greatest(size));
        }
        if completions(kinds, &larger) <= most {
            extents = larger;
        }
    }
    extents
}

fn completions(kinds: &[Kind], extents: &[usize]) -> u64 {
    let values = kinds.iter().zip(extents).map(|(kind, extent)| kind.values(*extent));
    values.fold(1, u64::saturating_mul)
}

fn fact(rng: &mut Rng, number: usize, kind: Kind, extent: usize) -> Fact {
    let (word, domain) = match kind {
        Kind::Flag => ("flag", Domain::Flag),
        Kind::Choice => ("ground", Domain::Choice(named("g", extent))),
        Kind::Set => ("papers", Domain::Set(named("P", extent))),
        Kind::Number => {
            let unit = rng.pick(&UNITS).copied().unwrap_or("");
            let least = if rng.chance(70) { 0 } else { rng.between(1, 20) };
            let greatest = least + i32::try_from(extent).unwrap_or(1) - 1;
            ("amount", Domain::Number { least, greatest, unit })
        }
        Kind::Date => ("day", date_domain(rng, extent)),
    };
    Fact { name: format!("{word}-{number}"), domain }
}

fn date_domain(rng: &mut Rng, extent: usize) -> Domain {
    let days = i32::try_from(extent).unwrap_or(i32::MAX) - 1;
    let start = span_start(rng);
    // A long span ends, rather than begins, near the law's years.
    let from = if days > 60 { plus(start, 300 - days) } else { start };
    Domain::Date { from, until: plus(from, days) }
}

fn named(prefix: &str, count: usize) -> Vec<String> {
    (1..=count).map(|number| format!("{prefix}{number}")).collect()
}

impl Fact {
    /// Its block.
    pub(crate) fn block(&self, rng: &mut Rng) -> Block {
        let ask = format!("\"What about {}?\"", self.name);
        let discretion = rng.chance(15);
        let presumed = if discretion || !rng.chance(25) { None } else { self.presumption(rng) };
        let beware = rng.chance(15).then(|| format!("\"Think twice before you change {}.\"", self.name));
        let source = (presumed.is_some() || beware.is_some()).then(|| "GAZETTE".to_owned());
        let block = Block::new(format!("fact {}", self.name))
            .lines("type", self.type_lines())
            .field("title", format!("\"fact {}\"", self.name))
            .field("ask", ask)
            .maybe("ask him", rng.chance(50).then(|| format!("\"What about his {}?\"", self.name)))
            .maybe("why", rng.chance(30).then(|| "\"A rule asks for it.\"".to_owned()))
            .maybe("find out", rng.chance(20).then(|| "\"Look at the paper.\"".to_owned()))
            .maybe("kind", discretion.then(|| "discretion".to_owned()))
            .field("intrusive", rng.pick(&["low", "some", "high"]).copied().unwrap_or("low"))
            .field("change", rng.pick(&["never", "waiting", "heavy", "light"]).copied().unwrap_or("never"));
        block.maybe("presume", presumed).maybe("beware", beware).maybe("source", source)
    }

    fn presumption(&self, rng: &mut Rng) -> Option<String> {
        match &self.domain {
            Domain::Flag => Some(if rng.chance(50) { "yes" } else { "no" }.to_owned()),
            Domain::Choice(values) => rng.pick(values).cloned(),
            Domain::Number { least, greatest, unit } => {
                Some(format!("{} {unit}", rng.between(*least, *greatest)).trim_end().to_owned())
            }
            Domain::Set(_) | Domain::Date { .. } => None,
        }
    }

    fn type_lines(&self) -> Vec<String> {
        match &self.domain {
            Domain::Flag => vec!["yes or no".to_owned()],
            Domain::Choice(values) => listed("one of", values),
            Domain::Set(values) => listed("some of", values),
            Domain::Number { least, greatest, unit } => {
                vec![format!("number from {least} to {greatest} {unit}").trim_end().to_owned()]
            }
            Domain::Date { from, until } => vec![format!("date from {from} to {until}")],
        }
    }
}

fn listed(first: &str, values: &[String]) -> Vec<String> {
    let width = values.iter().map(String::len).max().unwrap_or(0);
    let mut lines = vec![first.to_owned()];
    lines.extend(values.iter().map(|value| format!("    {value:<width$}  \"the {value} one\"")));
    lines
}
