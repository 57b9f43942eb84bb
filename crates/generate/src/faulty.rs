//! Faults planted into clean rulebooks: each kind of which a rulebook is to be told, and nothing else.

mod plants;

use crate::clean::clean;
use crate::rng::Rng;
use plants::PLANTS;

/// A rulebook with faults, and what must be said of it.
#[derive(Clone, Debug)]
pub struct Faulty {
    /// The rulebook as one Markdown text.
    pub text: String,
    /// The faults, each a code and a name: `dead-rule`, `idle-exception`, `repeated-rule` and the rule;
    /// `unreached-value`, the conclusion and the value; `idle-fact`, `idle-reading`, `idle-constraint`,
    /// `idle-instrument`, `gap`, `conflict` and the block.
    pub faults: Vec<String>,
}

/// A sound rulebook in which nothing is stated to no effect.
#[must_use]
pub fn clean_rulebook(seed: u64) -> String {
    clean(seed).text
}

/// A clean rulebook with this many plants in it, each of a kind that chance picks; one plant can be more than one fault.
#[must_use]
pub fn faulty_rulebook(seed: u64, plants: usize) -> Faulty {
    let base = clean(seed);
    let rng = &mut Rng::new(!seed);
    let mut faulty = Faulty { text: base.text, faults: Vec::new() };
    for number in 1..=plants {
        let near = rng.count(1, base.tests.len());
        let test = base.tests.get(near - 1).cloned().unwrap_or_default();
        let soil = Soil { number, near, test };
        let (blocks, faults) = rng.pick(&PLANTS).copied().map(|plant| plant(rng, &soil)).unwrap_or_default();
        faulty.text.push_str(&format!("\n## Plant {number}\n\nIt has a fault.\n\n```yol\n{blocks}```\n"));
        faulty.faults.extend(faults);
    }
    faulty.faults.sort();
    faulty
}

/// Where something is planted: beside a conclusion of the clean rulebook, whose first rule has this condition.
struct Soil {
    number: usize,
    near: usize,
    test: String,
}

impl Soil {
    /// Yes/no facts `x-1`, `y-1` …, each with a conclusion of its own that depends on it.
    fn facts(&self, letters: &str) -> String {
        let number = self.number;
        let fact = |letter: char| {
            format!(
                "{}conclusion of-{letter}-{number}\n    kind  right\n    title  \"Of {letter}\"\n    values  no   \
                 \"No.\"\n            yes  \"Yes.\"\n    otherwise  no\n    source  GAZETTE\n\nrule \
                 when-{letter}-{number}\n    decides  of-{letter}-{number} is yes\n    under  enacted-1\n    when  \
                 {letter}-{number}\n\n",
                self.fact(letter)
            )
        };
        letters.chars().map(fact).collect()
    }

    /// A yes/no fact alone.
    fn fact(&self, letter: char) -> String {
        let name = format!("{letter}-{}", self.number);
        format!(
            "fact {name}\n    type  yes or no\n    title  \"fact {name}\"\n    ask  \"What about {name}?\"\n    \
             intrusive  low\n    change  never\n\n"
        )
    }

    /// The conclusion `planted-1` with the values a, b and, where wanted, c.
    fn conclusion(&self, values: &str, otherwise: bool) -> String {
        let lines = values.chars().map(|value| format!("{value}  \"It is {value}.\""));
        let lines = lines.collect::<Vec<_>>().join("\n            ");
        let otherwise = if otherwise { "    otherwise  a\n    source  GAZETTE\n" } else { "" };
        let number = self.number;
        format!(
            "conclusion planted-{number}\n    kind  right\n    title  \"Planted\"\n    values  {lines}\n{otherwise}\n"
        )
    }

    /// A rule, or with parents an exception, that decides a value of that conclusion.
    fn rule(&self, header: &str, value: char, when: &str) -> String {
        let under = if header.starts_with("rule") { "    under  enacted-1\n" } else { "" };
        let when = if when.is_empty() { String::new() } else { format!("    when  {when}\n") };
        format!("{header}\n    decides  planted-{} is {value}\n{under}{when}\n", self.number)
    }

    /// An exception of the first rule of the clean conclusion nearby.
    fn exception(&self, name: &str, value: &str, fields: &str) -> String {
        let near = self.near;
        format!("exception {name} of rule-{near}-poor\n    decides  outcome-{near} is {value}\n{fields}\n")
    }

    /// The text with `N` replaced by the number of the plant.
    fn named(&self, text: &str) -> String {
        text.replace('N', &self.number.to_string())
    }

    fn planted(&self, blocks: &[String], faults: &[&str]) -> (String, Vec<String>) {
        let faults = faults.iter().map(|fault| self.named(fault)).collect();
        (self.named(&blocks.concat()).trim_end().to_owned() + "\n", faults)
    }
}
