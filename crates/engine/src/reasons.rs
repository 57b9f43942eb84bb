//! Why a verdict is what it is.

use crate::Situation;
use crate::build::{IMPOSSIBLE, named_conclusions};
use crate::verdicts::{Shape, bit};
use language::rulebook::{ConclusionId, FactId, Mark, RuleId, Standing, Status, View};
use std::ops::ControlFlow;
use std::sync::Arc;

/// Why a verdict is what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// A smallest set of the known facts that already forces this verdict; presumed facts among them.
    pub facts: Vec<FactId>,
    /// The rules that hold in some completion of the case, in order of appearance.
    pub rules: Vec<RulePart>,
    /// Whether in some completion no rule holds, so that the conclusion's `otherwise` counts.
    pub otherwise: bool,
    /// The exceptions of these rules that were looked at, in order of appearance.
    pub exceptions: Vec<Exception>,
    /// The weakest mark on the rules that decided: those that hold in every completion, where there are any; else all
    /// that hold in some.
    pub strength: Mark,
}

/// A rule's part in a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RulePart {
    /// The rule or exception.
    pub rule: RuleId,
    /// Whether it holds in every completion, or only in some.
    pub always: bool,
}

/// An exception that was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The exception.
    pub rule: RuleId,
    /// The rule it belongs to.
    pub of: RuleId,
    /// What was found.
    pub state: ExceptionState,
}

/// What was found of an exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExceptionState {
    /// It holds in no completion of the case.
    DoesNotApply,
    /// It holds in some completions: facts are missing, or readings.
    MayApply,
    /// An exception of its own holds in some completion.
    SetAside,
}

/// Tries that the search for a smallest reason may take before it settles for one that cannot be made smaller by
/// leaving out a fact.
const TRIES: usize = 20_000;

impl Situation<'_> {
    /// The reason of a verdict. Time: a few walks over the conclusion's diagram for each fact known.
    pub fn reason(&mut self, conclusion: ConclusionId) -> Reason {
        let shape = self.shape(conclusion);
        let facts = self.sufficient_facts(conclusion, shape);
        let (rules, otherwise) = self.rules(conclusion);
        let exceptions = self.exceptions(&rules);
        let strength = self.strength(conclusion, &rules, otherwise);
        Reason { facts, rules, otherwise, exceptions, strength }
    }

    /// The rules that hold in some completion, and whether in some completion none does.
    pub(crate) fn rules(&mut self, conclusion: ConclusionId) -> (Vec<RulePart>, bool) {
        let engine = self.engine;
        let mut counts: Vec<(RuleId, usize)> = Vec::new();
        let mut sets = 0_usize;
        let mut otherwise = false;
        let root = engine.rules[conclusion];
        let _never_stopped =
            engine.compiled.reach(root, &self.allowed, usize::MAX, &mut self.scratch, &mut |edge| {
                let Some(leaf) = edge.as_leaf().filter(|leaf| *leaf != IMPOSSIBLE) else {
                    return ControlFlow::Continue(());
                };
                sets += 1;
                let rules = engine.rule_sets.rules(leaf);
                otherwise |= rules.is_empty();
                for rule in rules {
                    match counts.iter_mut().find(|(counted, _)| counted == rule) {
                        Some((_, count)) => *count += 1,
                        None => counts.push((*rule, 1)),
                    }
                }
                ControlFlow::Continue(())
            });
        counts.sort_unstable();
        let parts = counts.into_iter().map(|(rule, count)| RulePart { rule, always: count == sets });
        (parts.collect(), otherwise)
    }

    fn exceptions(&self, rules: &[RulePart]) -> Vec<Exception> {
        let holds = |rule: RuleId| rules.iter().any(|part| part.rule == rule);
        let mut found: Vec<Exception> = Vec::new();
        for part in rules {
            for exception in &self.engine.exceptions[part.rule] {
                if !self.counts(*exception) || found.iter().any(|known| known.rule == *exception) {
                    continue;
                }
                let state = if holds(*exception) {
                    ExceptionState::MayApply
                } else if self.engine.exceptions[*exception].iter().any(|deeper| holds(*deeper)) {
                    ExceptionState::SetAside
                } else {
                    ExceptionState::DoesNotApply
                };
                found.push(Exception { rule: *exception, of: part.rule, state });
            }
        }
        found.sort_unstable_by_key(|exception| exception.rule);
        found
    }

    /// Whether a rule's instrument counts on the case's date, known-by date and view.
    #[must_use]
    pub fn counts(&self, rule: RuleId) -> bool {
        let rule = &self.engine.rulebook.rules[rule];
        let standing =
            rule.instrument.map(|instrument| self.engine.rulebook.instruments[instrument].standing);
        let in_view = match standing {
            Some(Standing::Bill) => false,
            Some(Standing::Practice) => self.case.view == View::Practice,
            None | Some(Standing::Enacted | Standing::Repealed) => true,
        };
        let known = rule.known_from.is_none_or(|from| self.case.known_by.is_none_or(|day| from <= day));
        in_view && known && rule.in_force.contains(self.case.on)
    }

    /// The weakest mark on what decided; a rule whose condition names a conclusion is no stronger than that one's
    /// verdict.
    fn strength(&mut self, conclusion: ConclusionId, rules: &[RulePart], otherwise: bool) -> Mark {
        let rulebook = &self.engine.rulebook;
        let always: Vec<RulePart> = rules.iter().copied().filter(|part| part.always).collect();
        let decided = if always.is_empty() { rules } else { always.as_slice() };
        let sources = rulebook.conclusions[conclusion].sources.iter().filter(|_| otherwise);
        let mut named = Vec::new();
        // Where no rule holds, that too rests on what their conditions name.
        let missed = rulebook.rules_of(conclusion).filter(|_| otherwise);
        for rule in decided.iter().map(|part| part.rule).chain(missed) {
            named_conclusions(&rulebook.rules[rule].condition, &mut named);
        }
        named.sort_unstable();
        named.dedup();
        let own = decided.iter().map(|part| rulebook.rules[part.rule].mark);
        let own = own.chain(sources.map(|source| rulebook.sources[*source].mark)).max();
        let others = named.into_iter().map(|other| {
            let (rules, otherwise) = self.rules(other);
            self.strength(other, &rules, otherwise)
        });
        others.max().max(own).unwrap_or(Mark::Unconfirmed)
    }

    /// A smallest set of known facts that forces the same verdict.
    ///
    /// A fact without which the verdict changes is in every such set, so these come first; mostly they suffice.
    /// Otherwise the rest is tried in sets of growing size.
    fn sufficient_facts(&mut self, conclusion: ConclusionId, shape: Shape) -> Vec<FactId> {
        let known: Vec<FactId> = self.engine.needs[conclusion]
            .iter()
            .copied()
            .filter(|fact| self.case.known(*fact).is_some())
            .collect();
        let mut core = Vec::new();
        let mut rest = Vec::new();
        for fact in &known {
            self.forget(*fact);
            if self.has_shape(conclusion, shape) {
                rest.push(*fact)
            } else {
                core.push(*fact)
            }
            self.recall(*fact);
        }
        rest.iter().for_each(|fact| self.forget(*fact));
        let added = self.smallest_addition(conclusion, shape, &rest);
        rest.iter().for_each(|fact| self.recall(*fact));
        core.extend(added);
        core.sort_unstable();
        core
    }

    /// The facts of `rest` (all forgotten) that must be recalled at least to restore the verdict.
    fn smallest_addition(&mut self, conclusion: ConclusionId, shape: Shape, rest: &[FactId]) -> Vec<FactId> {
        let mut tries = TRIES;
        for size in 0..rest.len() {
            let mut chosen = Vec::new();
            if self.search(conclusion, shape, rest, size, &mut chosen, &mut tries) {
                return chosen;
            }
            if tries == 0 {
                return self.by_leaving_out(conclusion, shape, rest);
            }
        }
        rest.to_vec()
    }

    fn search(
        &mut self,
        conclusion: ConclusionId,
        shape: Shape,
        rest: &[FactId],
        size: usize,
        chosen: &mut Vec<FactId>,
        tries: &mut usize,
    ) -> bool {
        if size == 0 {
            *tries = tries.saturating_sub(1);
            return self.has_shape(conclusion, shape);
        }
        let mut later = rest;
        while let Some((fact, tail)) = later.split_first() {
            if later.len() < size || *tries == 0 {
                return false;
            }
            self.recall(*fact);
            chosen.push(*fact);
            if self.search(conclusion, shape, tail, size - 1, chosen, tries) {
                self.forget(*fact);
                return true;
            }
            chosen.pop();
            self.forget(*fact);
            later = tail;
        }
        false
    }

    fn by_leaving_out(&mut self, conclusion: ConclusionId, shape: Shape, rest: &[FactId]) -> Vec<FactId> {
        rest.iter().for_each(|fact| self.recall(*fact));
        let mut needed = Vec::new();
        for fact in rest {
            self.forget(*fact);
            if !self.has_shape(conclusion, shape) {
                self.recall(*fact);
                needed.push(*fact);
            }
        }
        rest.iter().for_each(|fact| self.forget(*fact));
        needed
    }

    /// Whether the verdict has this shape; a decided one stops at the first other outcome.
    fn has_shape(&mut self, conclusion: ConclusionId, shape: Shape) -> bool {
        if shape.status != Status::Decided {
            return self.shape(conclusion) == shape;
        }
        let mut same = true;
        self.visit_outcomes(conclusion, |leaf| {
            same = bit(leaf) == shape.bits;
            if same { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        same
    }

    fn forget(&mut self, fact: FactId) {
        let unknown = Arc::clone(self.unknown());
        for variable in self.engine.axis(fact).variables() {
            self.allowed.copy_from(&unknown, *variable);
        }
    }

    /// Puts back what is known of a fact.
    pub(crate) fn recall(&mut self, fact: FactId) {
        let known = self.case.known(fact);
        self.engine.variables.allow(fact, known, self.case.on, &mut self.allowed);
    }
}
