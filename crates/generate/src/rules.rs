//! Rules and exceptions.

use crate::conclusions::{Conclusion, Order};
use crate::facts::{Domain, Fact};
use crate::law::{Instrument, source};
use crate::rng::Rng;
use crate::text::Block;

/// A rule that exceptions can belong to.
#[derive(Clone, Debug)]
struct Placed {
    name: String,
    value: String,
    /// 0 for a rule, 1 for its exception, and so on.
    depth: usize,
    /// Rules with different numbers are never in play together (in strict order only).
    tree: usize,
}

/// Writes the rules of one conclusion after the other.
pub(crate) struct Rules<'made> {
    instruments: &'made [Instrument],
    depth: usize,
    blocks: Vec<Block>,
}

impl<'made> Rules<'made> {
    /// No rules yet.
    pub(crate) fn new(instruments: &'made [Instrument], depth: usize) -> Self {
        Self { instruments, depth, blocks: Vec::new() }
    }

    /// The blocks that were written.
    pub(crate) fn into_blocks(self) -> Vec<Block> {
        self.blocks
    }

    /// Writes the rules and exceptions of a conclusion.
    pub(crate) fn write(&mut self, rng: &mut Rng, conclusion: &Conclusion) {
        let mut placed = Vec::new();
        match conclusion.order {
            Order::Loose => (0..conclusion.rules).for_each(|_| self.loose_rule(rng, conclusion, &mut placed)),
            Order::Strict => self.strict_rules(rng, conclusion, &mut placed),
        }
        let all = if self.depth == 0 { 0 } else { conclusion.rules + conclusion.exceptions };
        for _ in placed.len()..all {
            match conclusion.order {
                Order::Loose => self.loose_exception(rng, conclusion, &mut placed),
                Order::Strict => self.strict_exception(rng, conclusion, &mut placed),
            }
        }
    }

    fn loose_rule(&mut self, rng: &mut Rng, conclusion: &Conclusion, placed: &mut Vec<Placed>) {
        let conjuncts = if rng.chance(10) { 0 } else { rng.count(1, 3) };
        let condition = conclusion.matter.condition(rng, conjuncts);
        let tree = placed.len();
        let value = any_value(rng, conclusion);
        self.place(
            rng,
            conclusion,
            placed,
            Placed { name: String::new(), value, depth: 0, tree },
            &[],
            condition,
        );
    }

    /// Rules whose first tests exclude each other; or, without `otherwise`, one rule for every case.
    fn strict_rules(&mut self, rng: &mut Rng, conclusion: &Conclusion, placed: &mut Vec<Placed>) {
        let cells = if conclusion.otherwise { cells(rng, conclusion) } else { Vec::new() };
        if cells.is_empty() {
            let root = Placed { name: String::new(), value: any_value(rng, conclusion), depth: 0, tree: 0 };
            self.place(rng, conclusion, placed, root, &[], Vec::new());
            return;
        }
        for (tree, cell) in cells.into_iter().take(conclusion.rules).enumerate() {
            let more = rng.count(0, 2);
            let mut condition = vec![vec![cell]];
            condition.extend(conclusion.matter.condition(rng, more));
            let root = Placed { name: String::new(), value: any_value(rng, conclusion), depth: 0, tree };
            self.place(rng, conclusion, placed, root, &[], condition);
        }
    }

    fn loose_exception(&mut self, rng: &mut Rng, conclusion: &Conclusion, placed: &mut Vec<Placed>) {
        let possible: Vec<Placed> = placed.iter().filter(|rule| rule.depth < self.depth).cloned().collect();
        let Some(first) = rng.pick(&possible).cloned() else { return };
        let more = if rng.chance(35) { rng.count(1, 2) } else { 0 };
        let mut parents = vec![first.clone()];
        parents.extend(rng.subset(&possible, more).into_iter().filter(|rule| rule.name != first.name));
        let value = if rng.chance(75) {
            other_value(rng, conclusion, &first.value)
        } else {
            any_value(rng, conclusion)
        };
        let conjuncts = if rng.chance(6) { 0 } else { rng.count(1, 2) };
        let condition = conclusion.matter.condition(rng, conjuncts);
        let new = Placed { name: String::new(), value, depth: 0, tree: first.tree };
        self.place(rng, conclusion, placed, new, &parents, condition);
    }

    /// An exception of every earlier rule of its tree that disagrees with it.
    fn strict_exception(&mut self, rng: &mut Rng, conclusion: &Conclusion, placed: &mut Vec<Placed>) {
        let possible: Vec<Placed> = placed.iter().filter(|rule| rule.depth < self.depth).cloned().collect();
        let Some(first) = rng.pick(&possible).cloned() else { return };
        let tree: Vec<Placed> = placed.iter().filter(|rule| rule.tree == first.tree).cloned().collect();
        let disagree =
            |value: &str| tree.iter().filter(|rule| rule.value != value).cloned().collect::<Vec<_>>();
        let mut value = other_value(rng, conclusion, &first.value);
        let mut parents = disagree(&value);
        if parents.iter().any(|parent| parent.depth >= self.depth) {
            // Too deep: agree with the deepest, and so be an exception of shallower ones only.
            let deepest = tree.iter().max_by_key(|rule| rule.depth).map(|rule| rule.value.clone());
            value = deepest.unwrap_or(value);
            parents = disagree(&value);
        }
        let conjuncts = rng.count(1, 2);
        let condition = conclusion.matter.condition(rng, conjuncts);
        let new = Placed { name: String::new(), value, depth: 0, tree: first.tree };
        self.place(rng, conclusion, placed, new, &parents, condition);
    }

    /// Writes a rule (without parents) or an exception.
    fn place(
        &mut self,
        rng: &mut Rng,
        conclusion: &Conclusion,
        placed: &mut Vec<Placed>,
        mut new: Placed,
        parents: &[Placed],
        condition: Vec<Vec<String>>,
    ) {
        let number = self.blocks.len() + 1;
        let names: Vec<&str> = parents.iter().map(|parent| parent.name.as_str()).collect();
        new.depth = parents.iter().map(|parent| parent.depth + 1).max().unwrap_or(0);
        new.name = if names.is_empty() { format!("rule-{number}") } else { format!("exception-{number}") };
        let header = match names.as_slice() {
            [] => format!("rule {}", new.name),
            _ => format!("exception {} of {}", new.name, names.join(", ")),
        };
        let block =
            Block::new(header).field("decides", format!("{} is {}", conclusion.named.name, new.value));
        let always = condition.is_empty() && !conclusion.otherwise && names.is_empty();
        let block = self.standing(rng, block, always, !names.is_empty());
        self.blocks.push(with_condition(block, condition));
        placed.push(new);
    }

    /// The fields between `decides` and `when`.
    fn standing(&self, rng: &mut Rng, block: Block, always: bool, exception: bool) -> Block {
        let counting: Vec<&Instrument> = self.instruments.iter().filter(|one| one.counts()).collect();
        let instrument = match rng.below(10) {
            0 => rng.pick(self.instruments),
            1..6 => rng.pick(&counting).copied(),
            _ => self.instruments.first(),
        };
        let instrument = if always { self.instruments.first() } else { instrument };
        let instrument = instrument.filter(|_| !exception || rng.chance(55));
        let (in_force, known) = match instrument {
            Some(instrument) if !always => instrument.narrowing(rng),
            None if rng.chance(30) => Instrument::none().narrowing(rng),
            _ => (None, None),
        };
        let says = rng.chance(60).then(|| "\"So it is provided.\"".to_owned());
        let cited = rng.chance(40).then(|| source(rng).to_owned());
        let mark = (cited.is_some() && rng.chance(30)).then(|| "single-source".to_owned());
        block
            .maybe("under", instrument.map(|instrument| instrument.name.clone()))
            .maybe("in force", in_force)
            .maybe("known", known)
            .maybe("says", says)
            .maybe("source", cited)
            .maybe("mark", mark)
    }
}

/// `when` and `and` fields.
pub(crate) fn with_condition(block: Block, condition: Vec<Vec<String>>) -> Block {
    let numbered = condition.into_iter().enumerate();
    numbered.fold(block, |block, (index, lines)| block.lines(if index == 0 { "when" } else { "and" }, lines))
}

fn any_value(rng: &mut Rng, conclusion: &Conclusion) -> String {
    rng.pick(&conclusion.named.values).cloned().unwrap_or_default()
}

fn other_value(rng: &mut Rng, conclusion: &Conclusion, value: &str) -> String {
    let others: Vec<&String> = conclusion.named.values.iter().filter(|other| *other != value).collect();
    rng.pick(&others).map_or_else(String::new, |other| (*other).clone())
}

/// Tests of one fact of the conclusion of which at most one is true.
fn cells(rng: &mut Rng, conclusion: &Conclusion) -> Vec<String> {
    let telling = |fact: &&Fact| matches!(fact.domain, Domain::Choice(_) | Domain::Number { .. });
    let telling: Vec<&Fact> = conclusion.matter.facts.iter().filter(telling).collect();
    let fact = rng.pick(&telling).copied().or(conclusion.matter.facts.first());
    fact.map(|fact| cells_of(fact, conclusion.rules)).unwrap_or_default()
}

fn cells_of(fact: &Fact, wanted: usize) -> Vec<String> {
    let name = &fact.name;
    match &fact.domain {
        Domain::Flag => vec![name.clone(), format!("not {name}")],
        Domain::Choice(values) => values.iter().map(|value| format!("{name} is {value}")).collect(),
        Domain::Set(values) => {
            let one = values.first().map_or("", String::as_str);
            vec![format!("{name} has {one}"), format!("not {name} has {one}")]
        }
        Domain::Number { least, greatest, .. } => intervals(name, *least, *greatest, wanted),
        Domain::Date { from, .. } => vec![format!("{name} is {from}"), format!("{name} is after {from}")],
    }
}

fn intervals(name: &str, least: i32, greatest: i32, wanted: usize) -> Vec<String> {
    let wanted = i32::try_from(wanted).unwrap_or(2).clamp(2, greatest - least + 1);
    let edge = |index: i32| least + (greatest - least + 1) * index / wanted;
    let interval = |index: i32| match (edge(index), edge(index + 1) - 1) {
        (from, until) if from == until => format!("{name} is {from}"),
        (from, until) => format!("{name} is from {from} to {until}"),
    };
    (0..wanted).map(interval).collect()
}
