//! The smallest sets of answers after which nothing but what passes is left.

use super::Questionnaire;
use crate::Engine;
use diagram::Variable;
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::hash::Hash;

/// Sets of answers, by number, none of which holds another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sets(Vec<u128>);

impl Sets {
    pub(super) const MOST_ANSWERS: usize = 128;

    /// It holds whatever is answered.
    pub(super) fn always() -> Self {
        Self(vec![0])
    }

    /// It never holds.
    pub(super) fn never() -> Self {
        Self(Vec::new())
    }

    /// The smallest among these.
    fn smallest(mut all: Vec<u128>) -> Self {
        all.sort_unstable_by_key(|set| (set.count_ones(), *set));
        all.dedup();
        let mut kept: Vec<u128> = Vec::new();
        for set in all {
            if !kept.iter().any(|smaller| smaller & set == *smaller) {
                kept.push(set);
            }
        }
        Self(kept)
    }

    /// Where one or the other holds.
    pub(super) fn or(&self, other: &Self) -> Self {
        Self::smallest(self.0.iter().chain(&other.0).copied().collect())
    }

    /// Where both hold.
    pub(super) fn and(&self, other: &Self) -> Self {
        Self::smallest(self.0.iter().flat_map(|left| other.0.iter().map(move |right| left | right)).collect())
    }

    /// Without the sets of more answers than this.
    pub(super) fn of_at_most(self, most: usize) -> Self {
        let small = |set: &u128| usize::try_from(set.count_ones()).is_ok_and(|count| count <= most);
        Self(self.0.into_iter().filter(small).collect())
    }

    /// Without the sets that hold two answers which exclude each other.
    fn possible(self, excluding: &[u128]) -> Self {
        let possible = |set: &u128| excluding.iter().all(|others| (set & others).count_ones() <= 1);
        Self(self.0.into_iter().filter(possible).collect())
    }

    /// Each set, as the numbers of its answers in ascending order.
    pub(super) fn lists(&self) -> impl Iterator<Item = impl Iterator<Item = usize> + use<>> + '_ {
        self.0.iter().map(|set| {
            let set = *set;
            (0..Self::MOST_ANSWERS).filter(move |number| set >> number & 1 == 1)
        })
    }
}

/// The answer of a number, as a set.
fn answer(number: usize) -> u128 {
    u32::try_from(number).ok().and_then(|number| 1_u128.checked_shl(number)).unwrap_or(0)
}

/// Looks for the smallest sets in one diagram over the questions' variables.
pub(super) struct Blocking<F, B, P> {
    /// The variable that a function depends on first, with a child for each answer; `None` where it depends on none.
    branch: B,
    /// Whether a function that depends on no question passes.
    passes: P,
    /// The number of the first answer of each variable.
    numbers: FxHashMap<Variable, usize>,
    /// Answers of which only one can be given.
    excluding: Vec<u128>,
    found: RefCell<FxHashMap<F, Sets>>,
}

impl<F: Copy + Eq + Hash, B: Fn(F) -> Option<(Variable, Vec<F>)>, P: Fn(F) -> bool> Blocking<F, B, P> {
    pub(super) fn new(questionnaire: &Questionnaire, engine: &Engine, branch: B, passes: P) -> Self {
        let mut numbers = FxHashMap::default();
        let mut excluding = Vec::new();
        let mut next = 0;
        for question in &questionnaire.questions {
            let count = question.answers();
            let variables = question.variables(engine).into_iter();
            numbers.extend(variables.map(|(variable, place)| (variable, next + place)));
            let width = if question.several { 2 } else { count.max(1) };
            let together = |first: usize| (first..first + width).fold(0, |set, number| set | answer(number));
            excluding.extend((next..next + count).step_by(width).map(together));
            next += count;
        }
        Self { branch, passes, numbers, excluding, found: RefCell::default() }
    }

    /// The smallest sets after which every case left passes.
    pub(super) fn sets(&self, function: F) -> Sets {
        let Some((variable, children)) = (self.branch)(function) else {
            return if (self.passes)(function) { Sets::always() } else { Sets::never() };
        };
        if let Some(sets) = self.found.borrow().get(&function) {
            return sets.clone();
        }
        let first = self.numbers.get(&variable).copied().unwrap_or(Sets::MOST_ANSWERS);
        let below: Vec<Sets> = children.iter().map(|child| self.sets(*child)).collect();
        let whatever = below.iter().fold(Sets::always(), |all, sets| all.and(sets).possible(&self.excluding));
        let mut all = whatever.0;
        for (slot, sets) in below.iter().enumerate() {
            all.extend(sets.0.iter().map(|set| set | answer(first + slot)));
        }
        let sets = Sets::smallest(all);
        self.found.borrow_mut().insert(function, sets.clone());
        sets
    }
}
