//! Sound rulebooks in which nothing is stated to no effect. Each conclusion has facts of its own, and each of its rules
//! tests another, so that every rule holds somewhere, every exception bites, and everything that is tested matters.

use crate::conclusions::VALUES;
use crate::facts::{Fact, facts};
use crate::law::{source, sources};
use crate::rng::Rng;
use crate::rules::with_condition;
use crate::size::Size;
use crate::tests_of_facts::test;
use crate::text::{Block, section};
use crate::whole::{head, reading};

/// A clean rulebook, and what can be planted against it.
pub(crate) struct Clean {
    pub(crate) text: String,
    /// For each conclusion `outcome-1`, `outcome-2` …, the condition of its rule `rule-1-poor`, `rule-2-poor` ….
    pub(crate) tests: Vec<String>,
}

/// The first values of a conclusion: `otherwise`, that of its first rule, that of its second.
pub(crate) const BEST: &str = VALUES[0];
const POOR: &str = VALUES[2];
pub(crate) const WORST: &str = VALUES[3];

/// Makes one with up to three conclusions.
pub(crate) fn clean(seed: u64) -> Clean {
    let rng = &mut Rng::new(seed);
    let mut made = Made::default();
    for number in 1..=rng.count(1, 3) {
        let facts = own_facts(rng, number);
        made.conclusion(rng, number, &facts);
        made.facts.extend(facts.iter().map(|fact| fact.block(rng)));
        made.pools.push(facts);
    }
    made.constraint(rng);
    let mut text = head(seed);
    for (title, blocks) in [
        ("Sources", sources()),
        ("Instruments", instruments()),
        ("Facts", made.facts),
        ("Readings", made.readings),
        ("Conclusions", made.conclusions),
        ("Rules", made.rules),
        ("What cannot be", made.constraints),
    ] {
        section(&mut text, title, "All of it matters.", &blocks);
    }
    Clean { text, tests: made.tests }
}

#[derive(Default)]
struct Made {
    facts: Vec<Block>,
    readings: Vec<Block>,
    conclusions: Vec<Block>,
    rules: Vec<Block>,
    constraints: Vec<Block>,
    tests: Vec<String>,
    pools: Vec<Vec<Fact>>,
}

/// Five facts in any order, with small domains, named after their conclusion.
fn own_facts(rng: &mut Rng, number: usize) -> Vec<Fact> {
    let size = Size { facts: 5, readings: 0, completions: Some(200), ..Size::small() };
    let mut facts = facts(rng, &size);
    rng.shuffle(&mut facts);
    facts.iter_mut().for_each(|fact| fact.name = format!("{}-{number}", fact.name));
    facts
}

impl Made {
    /// A conclusion with two rules that exclude each other, and a chain of exceptions of the first.
    fn conclusion(&mut self, rng: &mut Rng, number: usize, facts: &[Fact]) {
        let [first, second, third, fourth, fifth] = [0, 1, 2, 3, 4].map(|place| {
            // A test that moves with the case's date could come true on no day on which another does.
            facts.get(place).map_or_else(String::new, |fact| test(rng, fact, false))
        });
        let (poor, worst) = (format!("rule-{number}-poor"), format!("rule-{number}-worst"));
        let (exception, deeper) = (format!("exception-{number}-1"), format!("exception-{number}-2"));
        self.conclusions.push(outcome(number));
        self.tests.push(first.clone());
        let mut conditions = vec![vec![first.clone()]];
        if rng.chance(50) {
            let name = format!("point-{number}");
            self.readings.push(reading(rng, &name));
            conditions.push(vec![
                "any of".to_owned(),
                format!("    {second}"),
                format!("    reading {name}"),
            ]);
        } else {
            conditions.push(vec![second]);
        }
        self.rule(rng, &format!("rule {poor}"), number, POOR, Some("enacted-1"), conditions);
        let other = vec![vec!["none of".to_owned(), format!("    {first}")], vec![third]];
        let under = if rng.chance(50) { "enacted-1" } else { "enacted-2" };
        self.rule(rng, &format!("rule {worst}"), number, WORST, Some(under), other);
        let value = if rng.chance(50) { BEST } else { "good" };
        let value = if number == 1 { value } else { BEST };
        let under = rng.pick(&[None, Some("enacted-2"), Some("practice-3"), Some("repealed-4")]).copied();
        let header = format!("exception {exception} of {poor}");
        let mut conditions = vec![vec![fourth]];
        if number > 1 && rng.chance(40) {
            conditions.push(vec![format!("outcome-{} is {POOR} or {WORST}", number - 1)]);
        }
        self.rule(rng, &header, number, value, under.flatten(), conditions);
        if rng.chance(70) {
            let header = format!("exception {deeper} of {exception}");
            self.rule(rng, &header, number, POOR, None, vec![vec![fifth]]);
        } else {
            let header = format!("exception {deeper} of {poor}, {exception}");
            self.rule(rng, &header, number, WORST, None, vec![vec![fifth]]);
        }
        if value == "good" || number > 1 {
            return;
        }
        let header = format!("exception {deeper}-good of {worst}");
        let test = facts.last().map_or_else(String::new, |fact| test(rng, fact, false));
        self.rule(rng, &header, number, "good", None, vec![vec![test]]);
    }

    fn rule(
        &mut self,
        rng: &mut Rng,
        header: &str,
        number: usize,
        value: &str,
        under: Option<&str>,
        condition: Vec<Vec<String>>,
    ) {
        let block = Block::new(header.to_owned())
            .field("decides", format!("outcome-{number} is {value}"))
            .maybe("under", under.map(str::to_owned))
            .maybe("says", rng.chance(50).then(|| "\"So it is provided.\"".to_owned()));
        self.rules.push(with_condition(block, condition));
    }

    /// Excludes something of two facts that no one rule tests together.
    fn constraint(&mut self, rng: &mut Rng) {
        let [one, .., last] = self.pools.as_slice() else { return };
        let (Some(one), Some(last)) = (one.get(2), last.get(2)) else { return };
        let condition = vec![vec![test(rng, one, false)], vec![test(rng, last, false)]];
        let block = Block::new("never impossible".to_owned())
            .field("says", "\"Nobody is both.\"")
            .field("source", source(rng));
        self.constraints.push(with_condition(block, condition));
    }
}

/// The first conclusion has a value more than the others.
fn outcome(number: usize) -> Block {
    let values: Vec<&str> = VALUES.iter().copied().filter(|value| number == 1 || *value != "good").collect();
    let lines =
        values.iter().map(|value| format!("{value:<5}  \"Your outcome {number} is {value}.\"")).collect();
    Block::new(format!("conclusion outcome-{number}"))
        .field("kind", "right")
        .field("title", format!("\"The outcome {number}\""))
        .lines("values", lines)
        .field("otherwise", BEST)
        .field("source", "GAZETTE")
}

/// Each goes on for a time in which the first is in force; the last three are in the history, whether or not a rule
/// stands under them.
fn instruments() -> Vec<Block> {
    let instrument = |name: &str, standing: &str, in_force: &str| {
        Block::new(format!("instrument {name}"))
            .field("title", format!("\"The instrument {name}\""))
            .field("says", "\"It changed what is asked.\"")
            .field("standing", standing)
            .field("in force", in_force)
            .field("source", "GAZETTE, HERALD, LETTER")
    };
    vec![
        instrument("enacted-1", "enacted", "from 1990-01-01"),
        instrument("enacted-2", "enacted", "from 2024-03-01"),
        instrument("practice-3", "practice", "from 2025-01-01"),
        instrument("repealed-4", "repealed", "from 2023-01-01 until 2024-12-31"),
    ]
}
