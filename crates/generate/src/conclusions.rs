//! Conclusions, and what the rules of each draw from.

use crate::condition::{Matter, Named};
use crate::facts::Fact;
use crate::law::source;
use crate::rng::Rng;
use crate::size::Size;
use crate::text::Block;

/// How the rules of a conclusion stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// As chance has it: they may disagree.
    Loose,
    /// Any two that disagree and can be in play together are ordered: one is an exception of the other.
    Strict,
}

/// A conclusion to be decided.
#[derive(Clone, Debug)]
pub(crate) struct Conclusion {
    pub(crate) named: Named,
    pub(crate) order: Order,
    /// Whether a case in which no rule holds has a value.
    pub(crate) otherwise: bool,
    pub(crate) matter: Matter,
    pub(crate) rules: usize,
    pub(crate) exceptions: usize,
}

pub(crate) const VALUES: [&str; 4] = ["best", "good", "poor", "worst"];
const KINDS: [&str; 5] = ["demand", "right", "risk", "way", "date"];

/// The conclusions of a rulebook. Where it must be sound, each has its `otherwise` and its rules are ordered.
pub(crate) fn conclusions(
    rng: &mut Rng,
    size: &Size,
    facts: &[Fact],
    readings: &[String],
    sound: bool,
) -> Vec<Conclusion> {
    let mut made: Vec<Conclusion> = Vec::with_capacity(size.conclusions);
    for index in 0..size.conclusions.max(1) {
        let matter = Matter {
            facts: neighbourhood(rng, size, facts, index),
            readings: rng.subset(readings, 2),
            conclusions: earlier(rng, size, &made),
            relative: true,
        };
        made.push(Conclusion {
            named: named(rng, index),
            order: if sound || rng.chance(45) { Order::Strict } else { Order::Loose },
            otherwise: sound || rng.chance(55),
            matter,
            rules: share(size.rules, size.conclusions, index).max(1),
            exceptions: share(size.exceptions, size.conclusions, index),
        });
    }
    made
}

fn named(rng: &mut Rng, index: usize) -> Named {
    let count = rng.count(2, VALUES.len());
    let values = rng.subset(&VALUES, count);
    Named { name: format!("outcome-{}", index + 1), values: values.into_iter().map(str::to_owned).collect() }
}

/// Conclusions that were made shortly before. In a large rulebook only a few conclusions build on others, and those
/// on which they build stand for themselves, as in real law.
fn earlier(rng: &mut Rng, size: &Size, made: &[Conclusion]) -> Vec<Named> {
    let large = size.completions.is_none();
    let near = made.iter().skip(made.len().saturating_sub(6));
    let near = near.filter(|conclusion| !large || conclusion.matter.conclusions.is_empty());
    let near: Vec<Named> = near.map(|conclusion| conclusion.named.clone()).collect();
    let count = if large { usize::from(rng.chance(30)) } else { rng.count(0, 2) };
    rng.subset(&near, count)
}

/// Most rules about one matter ask for facts that stand near each other; some ask for any.
fn neighbourhood(rng: &mut Rng, size: &Size, facts: &[Fact], index: usize) -> Vec<Fact> {
    let wanted = if size.completions.is_some() {
        size.facts_of_a_conclusion
    } else {
        rng.count(size.facts_of_a_conclusion.saturating_sub(2), size.facts_of_a_conclusion + 2)
    };
    let start = facts.len() * index / size.conclusions.max(1);
    let ring = facts.iter().cycle().skip(start).take(facts.len());
    let (near, far): (Vec<_>, Vec<_>) = ring.enumerate().partition(|(place, _)| *place < wanted * 3 / 2);
    let far_count = (0..wanted).filter(|_| rng.chance(12)).count().min(far.len());
    let mut chosen = rng.subset(&near, wanted - far_count);
    chosen.extend(rng.subset(&far, far_count));
    chosen.into_iter().map(|(_, fact)| fact.clone()).collect()
}

/// The part of `all` that falls to the one with this index, of `count`.
fn share(all: usize, count: usize, index: usize) -> usize {
    let count = count.max(1);
    all / count + usize::from(index < all % count)
}

impl Conclusion {
    /// Its block.
    pub(crate) fn block(&self, rng: &mut Rng) -> Block {
        let Named { name, values } = &self.named;
        let width = values.iter().map(String::len).max().unwrap_or(0);
        let sentence = |rng: &mut Rng, value: &String| {
            let his = if rng.chance(30) { format!(" / \"His {name} is {value}.\"") } else { String::new() };
            format!("{value:<width$}  \"Your {name} is {value}.\"{his}")
        };
        let otherwise = rng.pick(values).filter(|_| self.otherwise).cloned();
        let block = Block::new(format!("conclusion {name}"))
            .field("kind", rng.pick(&KINDS).copied().unwrap_or("right"))
            .field("title", format!("\"The {name}\""))
            .lines("values", values.iter().map(|value| sentence(rng, value)).collect());
        match otherwise {
            None => block,
            Some(value) => block
                .field("otherwise", value)
                .field("says", "\"Nothing else is provided for.\"")
                .field("source", source(rng)),
        }
    }
}
