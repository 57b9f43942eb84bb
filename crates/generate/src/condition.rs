//! Conditions as lines of text: conjunctions of tests, with nested `any of`, `all of` and `none of`.

use crate::facts::Fact;
use crate::rng::Rng;
use crate::tests_of_facts::test;
use crate::text::list;

/// A conclusion that a later one may name.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) values: Vec<String>,
}

/// What conditions can be made of.
#[derive(Clone, Debug, Default)]
pub(crate) struct Matter {
    pub(crate) facts: Vec<Fact>,
    pub(crate) readings: Vec<String>,
    pub(crate) conclusions: Vec<Named>,
    /// Whether a date fact may be compared with the case's own date.
    pub(crate) relative: bool,
}

impl Matter {
    /// A condition with this many conjuncts: for each, the line after `when` or `and`, and nested lines.
    pub(crate) fn condition(&self, rng: &mut Rng, conjuncts: usize) -> Vec<Vec<String>> {
        let mut facts = self.facts.clone();
        rng.shuffle(&mut facts);
        (0..conjuncts).map(|_| self.conjunct(rng, &mut facts)).collect()
    }

    fn conjunct(&self, rng: &mut Rng, facts: &mut Vec<Fact>) -> Vec<String> {
        let words = match rng.below(20) {
            0..4 => "any of",
            4 => "all of",
            5..7 => "none of",
            _ => return vec![self.line(rng, facts)],
        };
        self.group(rng, facts, words, 0)
    }

    /// `any of` and the like, with its lines indented below.
    fn group(&self, rng: &mut Rng, facts: &mut Vec<Fact>, words: &str, depth: usize) -> Vec<String> {
        let mut lines = vec![words.to_owned()];
        for _ in 0..rng.count(2, 3) {
            let nested = if depth < 2 && rng.chance(18) {
                let words = rng.pick(&["any of", "all of", "none of"]).copied().unwrap_or("all of");
                self.group(rng, facts, words, depth + 1)
            } else {
                vec![self.line(rng, facts)]
            };
            lines.extend(nested.into_iter().map(|line| format!("    {line}")));
        }
        lines
    }

    /// One or two tests, joined with `and`.
    fn line(&self, rng: &mut Rng, facts: &mut Vec<Fact>) -> String {
        let first = self.test(rng, facts);
        if rng.chance(25) { format!("{first} and {}", self.test(rng, facts)) } else { first }
    }

    fn test(&self, rng: &mut Rng, facts: &mut Vec<Fact>) -> String {
        let draw = rng.below(100);
        match (rng.pick(&self.conclusions), rng.pick(&self.readings)) {
            (Some(conclusion), _) if draw < 12 => conclusion_test(rng, conclusion),
            (_, Some(reading)) if draw >= 90 => negated(rng, format!("reading {reading}")),
            _ => self.fact_test(rng, facts),
        }
    }

    /// A test of a fact that the condition has not tested yet, while there is one.
    fn fact_test(&self, rng: &mut Rng, facts: &mut Vec<Fact>) -> String {
        if facts.is_empty() {
            facts.clone_from(&self.facts);
            rng.shuffle(facts);
        }
        facts.pop().map_or_else(String::new, |fact| test(rng, &fact, self.relative))
    }
}

fn negated(rng: &mut Rng, test: String) -> String {
    if rng.chance(30) { format!("not {test}") } else { test }
}

fn conclusion_test(rng: &mut Rng, conclusion: &Named) -> String {
    let name = &conclusion.name;
    if rng.chance(25) {
        return format!("{name} is not {}", rng.pick(&conclusion.values).map_or("", String::as_str));
    }
    let count = rng.count(1, (conclusion.values.len() - 1).max(1));
    let test = format!("{name} is {}", list(&rng.subset(&conclusion.values, count), "or"));
    negated(rng, test)
}
