//! Rows by group.

use super::{bytes, external, state};
use crate::counter::Counter;
use crate::marks::State;
use datafusion::arrow::array::{Array, ArrayRef, AsArray, BinaryArray, BooleanArray};
use datafusion::common::{Result, exec_err, not_impl_err};
use datafusion::logical_expr::{EmitTo, GroupsAccumulator};
use std::sync::Arc;

pub(super) struct Groups {
    counter: Counter,
    states: Vec<State>,
}

impl Groups {
    pub(super) fn new(counter: Counter) -> Self {
        Self { counter, states: Vec::new() }
    }

    fn grow(&mut self, groups: usize) {
        let conclusions = self.counter.conclusions();
        if self.states.len() < groups {
            self.states.resize_with(groups, || State::new(conclusions));
        }
    }
}

impl GroupsAccumulator for Groups {
    fn update_batch(
        &mut self,
        values: &[ArrayRef],
        groups: &[usize],
        filter: Option<&BooleanArray>,
        total: usize,
    ) -> Result<()> {
        if filter.is_some() {
            return not_impl_err!("verdict_counts takes no FILTER");
        }
        self.grow(total);
        let columns = values.get(1..).unwrap_or_default();
        self.counter.add_to_groups(columns, groups, &mut self.states).map_err(external)
    }

    fn evaluate(&mut self, emit: EmitTo) -> Result<ArrayRef> {
        let states = emit.take_needed(&mut self.states);
        let bytes = states.iter().map(bytes).collect::<Result<Vec<_>>>()?;
        Ok(Arc::new(BinaryArray::from_iter_values(bytes)))
    }

    fn state(&mut self, emit: EmitTo) -> Result<Vec<ArrayRef>> {
        Ok(vec![self.evaluate(emit)?])
    }

    fn merge_batch(&mut self, values: &[ArrayRef], groups: &[usize], total: usize) -> Result<()> {
        self.grow(total);
        let Some(sent) = values.first().and_then(|values| values.as_binary_opt::<i32>()) else {
            return exec_err!("the totals of verdict_counts are no bytes");
        };
        for (row, group) in groups.iter().enumerate().filter(|(row, _)| sent.is_valid(*row)) {
            if let Some(totals) = self.states.get_mut(*group) {
                totals.merge(&state(sent.value(row))?);
            }
        }
        Ok(())
    }

    /// Only asked for where groups are about as many as rows. Whoever groups so finely gets an answer in which all is
    /// withheld, so it need not be quick.
    fn convert_to_state(&self, values: &[ArrayRef], filter: Option<&BooleanArray>) -> Result<Vec<ArrayRef>> {
        let rows = values.first().map_or(0, Array::len);
        let mut alone = Self::new(self.counter.again());
        let groups: Vec<usize> = (0..rows).collect();
        alone.update_batch(values, &groups, filter, rows)?;
        alone.state(EmitTo::All)
    }

    fn size(&self) -> usize {
        self.states.iter().map(State::size).fold(0, usize::saturating_add)
    }
}
