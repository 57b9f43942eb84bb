//! All that is possible: the diagrams of the rules beside the cases that constraints and the calendar leave over.

use crate::TooLarge;
use crate::build::{self, Conditions, IMPOSSIBLE, Plain};
use diagram::{Full, Node, Store, Variable};
use language::Rulebook;
use language::rulebook::{ConclusionId, Condition, RuleId};
use typed_index_collections::TiVec;

/// Constraints that share variables, with the calendar of their moving dates.
struct Clump {
    /// Its variables, without the case's date.
    variables: Vec<Variable>,
    possible: Node,
}

/// The diagrams of a rulebook over its possible cases.
pub(super) struct Space<'r> {
    pub(super) rulebook: &'r Rulebook,
    pub(super) plain: Plain,
    clumps: Vec<Clump>,
    /// The days on which some case is possible.
    days: Node,
    /// For each conclusion, which cases are possible as far as it can tell.
    pub(super) care: TiVec<ConclusionId, Node>,
    /// Rules diagrams, with impossible cases in a leaf of their own.
    pub(super) rules: TiVec<ConclusionId, Node>,
    /// Value diagrams, the same way.
    pub(super) values: TiVec<ConclusionId, Node>,
}

impl<'r> Space<'r> {
    /// `None` where the constraints leave no case over, and nothing can be said.
    /// Without the calendar, dates are held possible that the case's date leaves no room for.
    pub(super) fn new(rulebook: &'r Rulebook, with_calendar: bool) -> Result<Option<Self>, TooLarge> {
        let any = |full| super::too_large(ConclusionId(0), full);
        let mut plain = build::plain(rulebook, false)?;
        if !with_calendar {
            plain.constraints.dates.clear();
        }
        let clumps = clumps(&mut plain).map_err(any)?;
        if clumps.iter().any(|clump| clump.possible == Node::NO) {
            return Ok(None);
        }
        let days = days(&mut plain, &clumps).map_err(any)?;
        let (care, rules, values) = (TiVec::new(), TiVec::new(), TiVec::new());
        let mut space = Self { rulebook, plain, clumps, days, care, rules, values };
        for conclusion in rulebook.conclusions.keys() {
            space.add(conclusion).map_err(|full| super::too_large(conclusion, full))?;
        }
        Ok(Some(space))
    }

    /// Cuts down the diagrams of the next conclusion.
    fn add(&mut self, conclusion: ConclusionId) -> Result<(), Full> {
        let own = self.rulebook.rules_of(conclusion).map(|rule| self.plain.own[rule]);
        let mut roots: Vec<Node> = own.collect();
        roots.push(self.plain.rules[conclusion]);
        let support = self.plain.store.support(&roots);
        let care = self.care_for(&support)?;
        let store = &mut self.plain.store;
        let impossible = Node::leaf(IMPOSSIBLE);
        self.rules.push(store.choose(care, self.plain.rules[conclusion], impossible)?);
        self.values.push(store.choose(care, self.plain.values[conclusion], impossible)?);
        self.care.push(care);
        Ok(())
    }

    /// Which cases are possible, as far as these variables can tell.
    fn care_for(&mut self, support: &[Variable]) -> Result<Node, Full> {
        let mut care = self.days;
        for clump in &self.clumps {
            if clump.variables.iter().any(|variable| support.contains(variable)) {
                care = self.plain.store.and(care, clump.possible)?;
            }
        }
        Ok(care)
    }

    /// Whether a boolean function is yes in some possible case.
    pub(super) fn possible(&mut self, node: Node) -> Result<bool, Full> {
        let support = self.plain.store.support(&[node]);
        let care = self.care_for(&support)?;
        Ok(self.plain.store.and(care, node)? != Node::NO)
    }

    /// Of these cases those that occur on some day, whether or not constraints exclude them.
    pub(super) fn on_some_day(&mut self, mut cases: Node) -> Result<Node, Full> {
        let Plain { store, constraints, .. } = &mut self.plain;
        let support = store.support(&[cases]);
        for calendar in &constraints.dates {
            if store.support(&[*calendar]).iter().any(|variable| support.contains(variable)) {
                cases = store.and(cases, *calendar)?;
            }
        }
        Ok(cases)
    }

    /// Where a condition is true.
    pub(super) fn condition(&mut self, condition: &Condition) -> Result<Node, Full> {
        let Plain { store, variables, values, .. } = &mut self.plain;
        Conditions { rulebook: self.rulebook, variables, outcomes: values.clone() }.node(store, condition)
    }

    /// The sets of rules that hold together in some possible case, each with its leaf.
    pub(super) fn rule_sets(&self, conclusion: ConclusionId) -> Vec<(diagram::Leaf, Vec<RuleId>)> {
        let leaves = self.plain.store.leaves(self.rules[conclusion]).into_iter();
        let possible = leaves.filter(|leaf| *leaf != IMPOSSIBLE);
        possible.map(|leaf| (leaf, self.plain.rule_sets.rules(leaf).to_vec())).collect()
    }

    /// Whether a constraint ties these variables to others, so that what is known of them says something of the others.
    pub(super) fn is_tied(&mut self, own: &[Variable]) -> Result<bool, Full> {
        let store = &mut self.plain.store;
        for clump in &self.clumps {
            let (mine, others): (Vec<_>, Vec<_>) =
                clump.variables.iter().copied().partition(|variable| own.contains(variable));
            if mine.is_empty() || others.is_empty() {
                continue;
            }
            let forget = |store: &mut Store, variables: Vec<Variable>| {
                variables.into_iter().try_fold(clump.possible, |node, variable| store.exists(node, variable))
            };
            let (of_mine, of_others) = (forget(store, others)?, forget(store, mine)?);
            if store.and(of_mine, of_others)? != clump.possible {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The variables of the constraints that touch one of these variables, without the case's date.
    pub(super) fn tied_to(&self, variables: &[Variable]) -> Vec<Variable> {
        let touches = |clump: &&Clump| variables.iter().any(|variable| clump.variables.contains(variable));
        self.clumps.iter().filter(touches).flat_map(|clump| clump.variables.iter().copied()).collect()
    }
}

fn clumps(plain: &mut Plain) -> Result<Vec<Clump>, Full> {
    let on = plain.variables.on;
    let constraints = plain.constraints.parts.iter().map(|part| (*part, true));
    let calendars = plain.constraints.dates.iter().map(|date| (*date, false));
    let mut clumps: Vec<Clump> = Vec::new();
    for (node, is_constraint) in constraints.chain(calendars).collect::<Vec<_>>() {
        let mut variables = plain.store.support(&[node]);
        variables.retain(|variable| *variable != on);
        let met = clumps.iter_mut().find(|one| one.variables.iter().any(|own| variables.contains(own)));
        match met {
            Some(clump) if !is_constraint => clump.possible = plain.store.and(clump.possible, node)?,
            _ => clumps.push(Clump { variables, possible: node }),
        }
    }
    Ok(clumps)
}

/// Where a constraint ties a date that moves with the case's own date, some days may be left without any case.
fn days(plain: &mut Plain, clumps: &[Clump]) -> Result<Node, Full> {
    let mut days = Node::YES;
    for clump in clumps {
        let mut node = clump.possible;
        if !plain.store.support(&[node]).contains(&plain.variables.on) {
            continue;
        }
        for variable in clump.variables.iter().rev() {
            node = plain.store.exists(node, *variable)?;
        }
        days = plain.store.and(days, node)?;
    }
    Ok(days)
}
