//! Soundness: no case without an outcome, none with two. Each fault comes with a complete example case.

mod witness;
mod words;

use crate::build::{Built, IMPOSSIBLE, leaf_of, outcome_of};
use crate::reference::{self, FullCase};
use crate::{Outcome, TooLarge};
use diagram::{Full, Leaf, Node};
use language::rulebook::{ConclusionId, RuleId};
use language::{Diagnostic, Rulebook};
use std::fmt;

/// A fault of a rulebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A case in which no rule holds, and the conclusion has no `otherwise`.
    Gap {
        /// The conclusion.
        conclusion: ConclusionId,
        /// An example.
        case: Box<FullCase>,
    },
    /// A case in which rules hold that disagree.
    Conflict {
        /// The conclusion.
        conclusion: ConclusionId,
        /// All rules that hold in the example.
        rules: Vec<RuleId>,
        /// An example.
        case: Box<FullCase>,
    },
    /// The constraints exclude every case.
    NothingPossible,
    /// A conclusion's diagram passes its node budget.
    TooLarge(TooLarge),
}

impl Fault {
    /// As a diagnostic of the rulebook's files.
    #[must_use]
    pub fn diagnostic(&self, rulebook: &Rulebook) -> Diagnostic {
        words::diagnostic(rulebook, self)
    }
}

/// A rulebook that is not sound.
#[derive(Clone)]
pub struct Unsound {
    /// The rulebook.
    pub rulebook: Box<Rulebook>,
    /// Its faults, by conclusion.
    pub faults: Vec<Fault>,
}

/// Conflicts shown for one conclusion; mending one mostly mends others.
const SHOWN: usize = 8;

impl Unsound {
    pub(crate) fn new(rulebook: Rulebook, faults: Vec<Fault>) -> Self {
        Self { rulebook: Box::new(rulebook), faults }
    }

    /// The faults as diagnostics of the rulebook's files.
    #[must_use]
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        self.faults.iter().map(|fault| fault.diagnostic(&self.rulebook)).collect()
    }
}

impl fmt::Display for Unsound {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&language::render(&self.rulebook.files, &self.diagnostics(), false))
    }
}

/// The diagnostics: a whole rulebook helps nobody.
impl fmt::Debug for Unsound {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl std::error::Error for Unsound {}

/// What the search for faults found.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// The faults, each with an example that the plain evaluator confirms.
    pub(crate) faults: Vec<Fault>,
    /// Whether an example was not confirmed: the case's date is cut too coarsely to tell.
    pub(crate) doubtful: bool,
    refined: bool,
}

impl Found {
    /// Keeps a fault whose example shows the outcome that it claims. One that does not is a doubt as long as the case's
    /// date can be cut finer; then it is reported all the same, since a gap must not pass for sound.
    fn add(&mut self, rulebook: &Rulebook, conclusion: ConclusionId, claimed: Outcome, case: FullCase) {
        let shown = reference::possible(rulebook, &case)
            && reference::outcome(rulebook, &case, conclusion) == claimed;
        if !shown && !self.refined {
            self.doubtful = true;
            return;
        }
        // Another set of rules may clash in the example than on the path it was made from.
        let rules = reference::holding(rulebook, &case, conclusion);
        let case = Box::new(case);
        let fault = match claimed {
            Outcome::Conflict => Fault::Conflict { conclusion, rules, case },
            Outcome::Gap | Outcome::Value(_) => Fault::Gap { conclusion, case },
        };
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }
}

/// All faults of a built rulebook.
pub(crate) fn faults(rulebook: &Rulebook, built: &mut Built, refined: bool) -> Found {
    let mut found = Found { refined, ..Found::default() };
    // The parts share no variable, so together they exclude everything only where one of them does.
    if built.constraints.parts.contains(&Node::NO) {
        found.faults.push(Fault::NothingPossible);
        return found;
    }
    let suspect = |leaf: Leaf| matches!(outcome_of(leaf), Some(Outcome::Gap | Outcome::Conflict));
    let suspects: Vec<ConclusionId> = built
        .values
        .iter_enumerated()
        .filter(|(_, values)| built.store.leaves(**values).into_iter().any(suspect))
        .map(|(conclusion, _)| conclusion)
        .collect();
    if suspects.is_empty() {
        return found;
    }
    let care = everything_possible(built);
    for conclusion in suspects {
        let shown = care.and_then(|care| examples(rulebook, built, conclusion, care, &mut found));
        if shown.is_err() {
            // Without room to look for an example nothing is proved.
            found.faults.push(Fault::TooLarge(TooLarge { conclusion, limit: built.store.node_limit() }));
        }
    }
    found
}

/// Adds an example of a gap of a conclusion, and of each conflict.
fn examples(
    rulebook: &Rulebook,
    built: &mut Built,
    conclusion: ConclusionId,
    care: Node,
    found: &mut Found,
) -> Result<(), Full> {
    let gaps = built.store.choose(care, built.values[conclusion], Node::leaf(IMPOSSIBLE))?;
    if let Some(case) = witness::find(rulebook, built, gaps, |leaf| leaf == leaf_of(Outcome::Gap)) {
        found.add(rulebook, conclusion, Outcome::Gap, case);
    }
    let rules = built.store.choose(care, built.rules[conclusion], Node::leaf(IMPOSSIBLE))?;
    conflicts(rulebook, built, conclusion, rules, found);
    Ok(())
}

/// Adds an example of each conflict in a rules diagram.
fn conflicts(rulebook: &Rulebook, built: &Built, conclusion: ConclusionId, rules: Node, found: &mut Found) {
    let clashing = |leaf: &Leaf| {
        *leaf != IMPOSSIBLE && built.rule_sets.outcome(rulebook, conclusion, *leaf) == Outcome::Conflict
    };
    let mut leaves: Vec<Leaf> = built.store.leaves(rules).into_iter().filter(clashing).collect();
    leaves.sort_by_key(|leaf| built.rule_sets.rules(*leaf).len());
    let mut shown: Vec<Vec<RuleId>> = Vec::new();
    for leaf in leaves {
        let holding = built.rule_sets.rules(leaf).to_vec();
        // A larger set that contains a clash already shown is the same clash again.
        if shown.len() == SHOWN || shown.iter().any(|known| known.iter().all(|rule| holding.contains(rule))) {
            continue;
        }
        if let Some(case) = witness::find(rulebook, built, rules, |found| found == leaf) {
            shown.push(holding);
            found.add(rulebook, conclusion, Outcome::Conflict, case);
        }
    }
}

/// Where all constraints allow a case, the date of the case left open.
fn everything_possible(built: &mut Built) -> Result<Node, Full> {
    let mut care = Node::YES;
    let parts: Vec<Node> = built.constraints.parts.iter().chain(&built.constraints.dates).copied().collect();
    for part in parts {
        care = built.store.and(care, part)?;
    }
    Ok(care)
}
