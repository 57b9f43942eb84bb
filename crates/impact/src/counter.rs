//! Rows in, totals out: what both accumulators do with a batch.

use crate::amounts::{self, Amounts};
use crate::counts::Total;
use crate::draws::drawn_weight;
use crate::marks::{State, Step, add_drawn};
use crate::problem::Problem;
use crate::side::Side;
use crate::spec::{Fingerprint, Spec};
use datafusion::arrow::array::{Array, ArrayRef};
use engine::Engine;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// Counts rows under one law, or under two at once.
pub(crate) struct Counter {
    engines: Vec<Arc<Engine>>,
    spec: Spec,
    sides: Vec<Side>,
    leaves: [Vec<u16>; 2],
    counts: Vec<u64>,
    /// How many rows came before this batch: what is drawn for a row follows from its number.
    before: u64,
}

impl Counter {
    /// A counter of what the spec says.
    pub(crate) fn new(engines: &[Arc<Engine>], spec: Spec) -> Self {
        let engines = engines.to_vec();
        let sides = Vec::new();
        Self { engines, spec, sides, leaves: [Vec::new(), Vec::new()], counts: Vec::new(), before: 0 }
    }

    /// Another that counts the same.
    pub(crate) fn again(&self) -> Self {
        Self::new(&self.engines, self.spec.clone())
    }

    pub(crate) fn conclusions(&self) -> usize {
        self.spec.conclusions.len()
    }

    /// Adds rows. The columns are those of the weights, then the facts.
    ///
    /// # Errors
    /// A value that is none of its fact's, or a weight that is none; places are not known here.
    pub(crate) fn add(&mut self, columns: &[ArrayRef], state: &mut State) -> Result<(), Problem> {
        let (rows, amounts) = self.take(columns)?;
        for conclusion in 0..self.conclusions() {
            let one_law = self.sides.len() == 1;
            if let (Some(side), true, None) = (self.sides.first(), one_law, &amounts) {
                side.count(conclusion, rows, &mut self.counts)?;
                let Some(totals) = state.totals.get_mut(conclusion) else { continue };
                for (before, rows) in side.marks(conclusion).iter().zip(&self.counts) {
                    if *rows > 0 {
                        totals.add_rows(Step { before: *before, after: None }, *rows);
                    }
                }
                continue;
            }
            let steps = self.steps(conclusion, rows)?;
            self.draw(conclusion, rows, &steps, amounts.as_ref(), std::slice::from_mut(state), |_| Some(0));
            let mut sums = Sums::new(steps.len());
            self.each_row(conclusion, rows, |row, place| sums.add(place, amounts::of(amounts.as_ref(), row)));
            let Some(totals) = state.totals.get_mut(conclusion) else { continue };
            sums.each(|place, sum| {
                if let Some(step) = steps.get(place) {
                    totals.add(*step, sum);
                }
            });
        }
        self.before = self.before.saturating_add(u64::try_from(rows).unwrap_or(0));
        Ok(())
    }

    /// The same, each row to the state of its group.
    pub(crate) fn add_to_groups(
        &mut self,
        columns: &[ArrayRef],
        groups: &[usize],
        states: &mut [State],
    ) -> Result<(), Problem> {
        let (rows, amounts) = self.take(columns)?;
        for conclusion in 0..self.conclusions() {
            let steps = self.steps(conclusion, rows)?;
            self.draw(conclusion, rows, &steps, amounts.as_ref(), states, |row| groups.get(row).copied());
            let mut sums = Sums::new(states.len().saturating_mul(steps.len()));
            self.each_row(conclusion, rows, |row, place| {
                if let Some(group) = groups.get(row) {
                    let place = group.saturating_mul(steps.len()).saturating_add(place);
                    sums.add(place, amounts::of(amounts.as_ref(), row));
                }
            });
            sums.each(|place, sum| {
                let (group, step) = (place.checked_div(steps.len()), place.checked_rem(steps.len()));
                let state = group.and_then(|group| states.get_mut(group));
                let totals = state.and_then(|state| state.totals.get_mut(conclusion));
                if let (Some(totals), Some(step)) = (totals, step.and_then(|step| steps.get(step))) {
                    totals.add(*step, sum);
                }
            });
        }
        self.before = self.before.saturating_add(u64::try_from(rows).unwrap_or(0));
        Ok(())
    }

    /// Draws the weight of each row, as often as the spec says, and adds it where the row belongs.
    fn draw(
        &self,
        conclusion: usize,
        rows: usize,
        steps: &[Step],
        amounts: Option<&Amounts>,
        states: &mut [State],
        group: impl Fn(usize) -> Option<usize>,
    ) {
        let (Some((draws, seed)), Some(amounts)) = (self.spec.draws, amounts) else { return };
        self.each_row(conclusion, rows, |row, place| {
            let cell = self.before.saturating_add(u64::try_from(row).unwrap_or(0));
            let (low, weight, high) = amounts.at(row);
            let drawn = (0..draws).map(|draw| i128::from(drawn_weight(seed, draw, cell, low, weight, high)));
            let drawn: Vec<i128> = drawn.collect();
            let state = group(row).and_then(|group| states.get_mut(group));
            let totals = state.and_then(|state| state.drawn.get_mut(conclusion));
            if let (Some(totals), Some(step)) = (totals, steps.get(place)) {
                add_drawn(totals, *step, &drawn);
            }
        });
    }

    /// The laws, made ready when the first rows come: whoever only adds up totals needs none.
    ///
    /// # Errors
    /// The spec names a rulebook, conclusion or fact that there is not.
    fn sides(&self) -> Result<Vec<Side>, Problem> {
        let sides = self.spec.laws.iter().map(|law| {
            let engine = self.engines.iter().find(|engine| Fingerprint::of(engine) == law.rulebook);
            let engine = engine.ok_or(Problem::OtherRulebook)?;
            Side::new(Arc::clone(engine), &self.spec, law)
        });
        sides.collect()
    }

    fn take(&mut self, columns: &[ArrayRef]) -> Result<(usize, Option<Amounts>), Problem> {
        let (weights, facts) = columns.split_at(self.spec.amounts.len().min(columns.len()));
        let rows = columns.first().map_or(0, |column| column.len());
        let amounts = Amounts::read(&self.spec.amounts, weights)?;
        if self.sides.is_empty() {
            self.sides = self.sides()?;
        }
        for side in &mut self.sides {
            side.take(facts)?;
        }
        Ok((rows, amounts))
    }

    /// Works out the leaves of all rows, and gives back what each leaf, or each pair of leaves, stands for.
    fn steps(&mut self, conclusion: usize, rows: usize) -> Result<Vec<Step>, Problem> {
        for (side, leaves) in self.sides.iter().zip(&mut self.leaves) {
            side.leaves(conclusion, rows, leaves)?;
        }
        let marks: Vec<_> = self.sides.iter().map(|side| side.marks(conclusion)).collect();
        Ok(match marks.as_slice() {
            [one] => one.iter().map(|mark| Step { before: *mark, after: None }).collect(),
            [one, other] => {
                let pair = |before| other.iter().map(move |after| Step { before, after: Some(*after) });
                one.iter().copied().flat_map(pair).collect()
            }
            _ => Vec::new(),
        })
    }

    /// Calls back with each row and the place of what it stands for among the steps.
    fn each_row(&self, conclusion: usize, rows: usize, mut see: impl FnMut(usize, usize)) {
        let [before, after] = &self.leaves;
        match self.sides.get(1) {
            None => before.iter().take(rows).enumerate().for_each(|(row, leaf)| see(row, usize::from(*leaf))),
            Some(side) => {
                let width = side.marks(conclusion).len();
                for (row, (before, after)) in before.iter().zip(after).take(rows).enumerate() {
                    see(row, usize::from(*before).saturating_mul(width).saturating_add(usize::from(*after)));
                }
            }
        }
    }
}

/// Sums by place: a list where there are few places, else only those that occur.
enum Sums {
    Few(Vec<Option<Total>>),
    Many(FxHashMap<usize, Total>),
}

impl Sums {
    fn new(places: usize) -> Self {
        const FEW: usize = 1 << 12;
        if places <= FEW { Self::Few(vec![None; places]) } else { Self::Many(FxHashMap::default()) }
    }

    fn add(&mut self, place: usize, total: Total) {
        match self {
            Self::Few(sums) => {
                if let Some(sum) = sums.get_mut(place) {
                    *sum.get_or_insert_default() += total;
                }
            }
            Self::Many(sums) => *sums.entry(place).or_default() += total,
        }
    }

    fn each(self, mut see: impl FnMut(usize, Total)) {
        match self {
            Self::Few(sums) => {
                let sums = sums.into_iter().enumerate();
                sums.filter_map(|(place, sum)| Some((place, sum?))).for_each(|(place, sum)| see(place, sum));
            }
            Self::Many(sums) => sums.into_iter().for_each(|(place, sum)| see(place, sum)),
        }
    }
}
