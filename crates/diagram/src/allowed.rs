//! Which values every variable may still take.

use crate::handle::{Value, Variable};
use std::sync::Arc;

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
struct Span {
    start: u32,
    end: u32,
    arity: u32,
}

/// For every variable the set of values still possible, one bit each, in one run of words.
///
/// Copies share the layout, so a clone costs one allocation and `clone_from` between sets of the same
/// variables none. All other operations allocate nothing. A variable this set does not know allows nothing,
/// and asking to change it does nothing.
#[derive(Debug)]
pub struct Allowed {
    spans: Arc<[Span]>,
    words: Vec<u64>,
}

impl Clone for Allowed {
    fn clone(&self) -> Self {
        Allowed { spans: Arc::clone(&self.spans), words: self.words.clone() }
    }

    fn clone_from(&mut self, source: &Self) {
        self.spans.clone_from(&source.spans);
        self.words.clone_from(&source.words);
    }
}

impl PartialEq for Allowed {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words && self.spans == other.spans
    }
}

impl Eq for Allowed {}

impl Default for Allowed {
    fn default() -> Self {
        Allowed::all(&[])
    }
}

impl Allowed {
    /// Every value of every variable, where `arities` is indexed by [`Variable::index`]. O(total arity / 64).
    pub fn all(arities: &[usize]) -> Self {
        let mut words = Vec::new();
        let mut spans = Vec::with_capacity(arities.len());
        for arity in arities {
            let start = words.len() as u32;
            let mut left = (*arity).min(u32::MAX as usize);
            while left > 0 {
                words.push(ones(left));
                left = left.saturating_sub(64);
            }
            spans.push(Span { start, end: words.len() as u32, arity: *arity as u32 });
        }
        Allowed { spans: spans.into(), words }
    }

    /// Allows exactly the values of `variable` for which `holds`. O(arity).
    pub fn set(&mut self, variable: Variable, holds: impl Fn(Value) -> bool) {
        let arity = self.arity(variable);
        for (base, word) in (0..).step_by(64).zip(self.words_mut(variable)) {
            *word = (0..arity.saturating_sub(base).min(64))
                .filter(|bit| holds(Value::new(base + bit)))
                .fold(0, |word, bit| word | 1 << bit);
        }
    }

    /// Allows exactly these values of `variable`; those beyond the arity are passed over. O(arity / 64 + values).
    pub fn keep(&mut self, variable: Variable, values: impl IntoIterator<Item = Value>) {
        let arity = self.arity(variable);
        let values = values.into_iter().filter(|value| value.index() < arity);
        let words = self.words_mut(variable);
        if let [word] = words {
            *word = values.fold(0, |word, value| word | 1 << value.index());
            return;
        }
        words.fill(0);
        for value in values {
            if let Some(word) = words.get_mut(value.index() / 64) {
                *word |= 1 << (value.index() % 64);
            }
        }
    }

    /// Allows exactly the values of `variable` from `first` to `last`, both included. O(arity / 64).
    pub fn keep_between(&mut self, variable: Variable, first: Value, last: Value) {
        let end = self.arity(variable).min(last.index().saturating_add(1));
        for (base, word) in (0..).step_by(64).zip(self.words_mut(variable)) {
            *word = ones(end.saturating_sub(base)) & !ones(first.index().saturating_sub(base));
        }
    }

    /// Allows only `value`; nothing at all if it is beyond the arity. O(arity / 64).
    pub fn fix(&mut self, variable: Variable, value: Value) {
        self.keep(variable, [value]);
    }

    /// Allows every value of `variable`. O(arity / 64).
    pub fn free(&mut self, variable: Variable) {
        let arity = self.arity(variable);
        for (base, word) in (0..).step_by(64).zip(self.words_mut(variable)) {
            *word = ones(arity.saturating_sub(base));
        }
    }

    /// Gives `variable` the values `other`, a set over the same variables, allows. O(arity / 64).
    pub fn copy_from(&mut self, other: &Allowed, variable: Variable) {
        for (word, from) in self.words_mut(variable).iter_mut().zip(other.words(variable)) {
            *word = *from;
        }
    }

    /// Whether both allow the same values of a variable. O(arity / 64).
    pub fn is_same_for(&self, other: &Allowed, variable: Variable) -> bool {
        self.words(variable) == other.words(variable)
    }

    /// Whether every value allowed here is allowed by `other`, a set over the same variables. O(total arity / 64).
    pub fn is_within(&self, other: &Allowed) -> bool {
        self.spans == other.spans
            && self.words.iter().zip(&other.words).all(|(word, larger)| word & !larger == 0)
    }

    /// Whether `variable` may have `value`. O(1).
    #[inline]
    pub fn allows(&self, variable: Variable, value: Value) -> bool {
        self.words(variable).get(value.index() / 64).is_some_and(|word| word >> (value.index() % 64) & 1 == 1)
    }

    /// How many values `variable` may have. O(arity / 64).
    #[inline]
    pub fn count(&self, variable: Variable) -> usize {
        self.words(variable).iter().map(|word| word.count_ones() as usize).sum()
    }

    /// The only value `variable` may have; `None` if there are more, or none. O(arity / 64).
    #[inline]
    pub fn only(&self, variable: Variable) -> Option<Value> {
        let mut values = self.values(variable);
        let first = values.next()?;
        values.next().is_none().then_some(first)
    }

    /// The values `variable` may have, ascending. O(arity / 64 + values).
    #[inline]
    pub fn values(&self, variable: Variable) -> Values<'_> {
        let mut words = self.words(variable).iter();
        Values { rest: words.next().copied().unwrap_or(0), base: 0, words }
    }

    /// The number of values of `variable`, allowed or not; 0 for an unknown variable. O(1).
    pub fn arity(&self, variable: Variable) -> usize {
        self.spans.get(variable.index()).map_or(0, |span| span.arity as usize)
    }

    /// The number of variables.
    pub fn variable_count(&self) -> usize {
        self.spans.len()
    }

    #[inline]
    pub(crate) fn words(&self, variable: Variable) -> &[u64] {
        let span = self.spans.get(variable.index());
        span.and_then(|span| self.words.get(span.start as usize..span.end as usize)).unwrap_or(&[])
    }

    fn words_mut(&mut self, variable: Variable) -> &mut [u64] {
        let span = self.spans.get(variable.index());
        span.and_then(|span| self.words.get_mut(span.start as usize..span.end as usize)).unwrap_or(&mut [])
    }
}

/// The allowed values of one variable, ascending; see [`Allowed::values`].
#[derive(Clone, Debug)]
pub struct Values<'a> {
    rest: u64,
    base: usize,
    words: std::slice::Iter<'a, u64>,
}

impl Iterator for Values<'_> {
    type Item = Value;

    #[inline]
    fn next(&mut self) -> Option<Value> {
        while self.rest == 0 {
            self.rest = *self.words.next()?;
            self.base = self.base.wrapping_add(64);
        }
        let bit = self.rest.trailing_zeros() as usize;
        self.rest &= self.rest.wrapping_sub(1);
        Some(Value::new(self.base.wrapping_add(bit)))
    }
}

/// A word whose lowest `count` bits (at most 64) are set.
fn ones(count: usize) -> u64 {
    if count >= 64 { u64::MAX } else { (1 << count) - 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn indices(allowed: &Allowed, variable: usize) -> Vec<usize> {
        allowed.values(Variable::new(variable)).map(Value::index).collect()
    }

    #[test]
    fn every_arity_packs_and_unpacks() {
        let arities = [1, 63, 64, 65, 130, 0, 2];
        let allowed = Allowed::all(&arities);
        for (variable, arity) in arities.iter().enumerate() {
            assert_eq!(indices(&allowed, variable), (0..*arity).collect::<Vec<_>>());
            assert_eq!(allowed.count(Variable::new(variable)), *arity);
            assert!(!allowed.allows(Variable::new(variable), Value::new(*arity)));
        }
        assert_eq!(allowed.only(Variable::new(0)), Some(Value::new(0)));
        assert_eq!(allowed.only(Variable::new(5)), None);
        assert_eq!(allowed.only(Variable::new(6)), None);
    }

    #[test]
    fn changes_touch_one_variable_only() {
        let arities = [3, 130, 2];
        let before = Allowed::all(&arities);
        let mut allowed = before.clone();
        let wide = Variable::new(1);
        allowed.set(wide, |value| value.index() % 50 == 7);
        assert_eq!(indices(&allowed, 1), [7, 57, 107]);
        allowed.keep(wide, [129, 3, 130, 64, 3].map(Value::new));
        assert_eq!(indices(&allowed, 1), [3, 64, 129]);
        assert_eq!((indices(&allowed, 0).len(), indices(&allowed, 2).len()), (3, 2));
        for (first, last) in [(0, 0), (3, 70), (64, 127), (100, 500), (129, 129), (5, 4), (130, 140)] {
            allowed.keep_between(wide, Value::new(first), Value::new(last));
            assert_eq!(indices(&allowed, 1), (first..=last.min(129)).collect::<Vec<_>>());
        }
        allowed.fix(wide, Value::new(129));
        assert_eq!(allowed.only(wide), Some(Value::new(129)));
        assert!(allowed.allows(wide, Value::new(129)) && !allowed.allows(wide, Value::new(1)));
        allowed.fix(wide, Value::new(130));
        assert_eq!(allowed.count(wide), 0);
        allowed.free(wide);
        assert_eq!(allowed, before);
    }

    #[test]
    fn copying_one_variable() {
        let mut narrow = Allowed::all(&[3, 3]);
        narrow.fix(Variable::new(0), Value::new(2));
        narrow.fix(Variable::new(1), Value::new(1));
        let mut other = Allowed::all(&[3, 3]);
        other.copy_from(&narrow, Variable::new(1));
        assert_eq!((indices(&other, 0), indices(&other, 1)), (vec![0, 1, 2], vec![1]));
    }

    #[test]
    fn a_set_lies_within_every_larger_one() {
        let all = Allowed::all(&[3, 130]);
        let mut less = all.clone();
        less.fix(Variable::new(1), Value::new(129));
        assert!(less.is_same_for(&all, Variable::new(0)) && !less.is_same_for(&all, Variable::new(1)));
        assert!(less.is_within(&all) && less.is_within(&less) && !all.is_within(&less));
        assert!(!less.is_within(&Allowed::all(&[3, 131])));
    }

    #[test]
    fn unknown_variables_allow_nothing() {
        let mut allowed = Allowed::all(&[2]);
        allowed.free(Variable::new(4));
        allowed.fix(Variable::new(4), Value::new(0));
        assert_eq!(allowed.count(Variable::new(4)), 0);
        assert_eq!(allowed, Allowed::all(&[2]));
    }
}
