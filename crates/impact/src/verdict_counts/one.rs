//! All rows together.

use super::{bytes, external, state};
use crate::counter::Counter;
use crate::marks::State;
use datafusion::arrow::array::{ArrayRef, AsArray};
use datafusion::common::{Result, ScalarValue};
use datafusion::logical_expr::Accumulator;
use std::fmt;

pub(super) struct One {
    counter: Counter,
    state: State,
}

impl One {
    pub(super) fn new(counter: Counter) -> Self {
        let state = State::new(counter.conclusions());
        Self { counter, state }
    }
}

impl Accumulator for One {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        let columns = values.get(1..).unwrap_or_default();
        self.counter.add(columns, &mut self.state).map_err(external)
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        Ok(ScalarValue::Binary(Some(bytes(&self.state)?)))
    }

    fn size(&self) -> usize {
        self.state.size()
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        Ok(vec![self.evaluate()?])
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        let Some(states) = states.first().and_then(|states| states.as_binary_opt::<i32>()) else {
            return Ok(());
        };
        for sent in states.iter().flatten() {
            self.state.merge(&state(sent)?);
        }
        Ok(())
    }
}

impl fmt::Debug for One {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("totals of all rows")
    }
}
