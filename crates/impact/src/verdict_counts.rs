//! `verdict_counts` as an aggregate of DataFusion: rows go in, totals by verdict come out.

mod groups;
mod one;

use crate::counter::Counter;
use crate::marks::State;
use crate::problem::Problem;
use crate::spec::Spec;
use datafusion::arrow::datatypes::{DataType, Field, FieldRef};
use datafusion::common::{DataFusionError, Result, ScalarValue};
use datafusion::logical_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion::logical_expr::utils::format_state_name;
use datafusion::logical_expr::{
    Accumulator, AggregateUDF, AggregateUDFImpl, GroupsAccumulator, Signature, Volatility,
};
use datafusion::physical_expr::expressions::Literal;
use engine::Engine;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// What the aggregate is called in plans and in SQL.
pub const VERDICT_COUNTS: &str = "verdict_counts";

/// The aggregate `verdict_counts`, which answers from these rulebooks: the first, and one to compare it with.
///
/// What it counts stands in its first argument, a text that [`Question`](crate::Question) writes; so a plan means the same
/// wherever an aggregate of this name answers from the same rulebooks. It gives bytes that only this crate reads.
///
/// ```
/// use impact::{VERDICT_COUNTS, verdict_counts};
///
/// assert_eq!(verdict_counts(Vec::new()).name(), VERDICT_COUNTS);
/// ```
#[must_use]
pub fn verdict_counts(engines: Vec<Arc<Engine>>) -> AggregateUDF {
    AggregateUDF::from(VerdictCounts { engines, signature: Signature::variadic_any(Volatility::Immutable) })
}

struct VerdictCounts {
    engines: Vec<Arc<Engine>>,
    signature: Signature,
}

impl VerdictCounts {
    fn counter(&self, arguments: &AccumulatorArgs<'_>) -> Result<Counter> {
        let spec = arguments.exprs.first().and_then(|first| first.downcast_ref::<Literal>());
        let text = spec.and_then(|literal| text(literal.value())).unwrap_or_default();
        let spec = Spec::from_text(&text).map_err(|error| DataFusionError::External(Box::new(error)))?;
        Ok(Counter::new(&self.engines, spec))
    }
}

fn text(value: &ScalarValue) -> Option<String> {
    match value {
        ScalarValue::Utf8(text) | ScalarValue::LargeUtf8(text) | ScalarValue::Utf8View(text) => text.clone(),
        ScalarValue::Dictionary(_, value) => text(value),
        _ => None,
    }
}

pub(crate) fn external(problem: Problem) -> DataFusionError {
    DataFusionError::External(Box::new(problem))
}

fn bytes(state: &State) -> Result<Vec<u8>> {
    state.to_bytes().map_err(|error| DataFusionError::External(Box::new(error)))
}

fn state(bytes: &[u8]) -> Result<State> {
    State::from_bytes(bytes).map_err(|error| DataFusionError::External(Box::new(error)))
}

impl AggregateUDFImpl for VerdictCounts {
    fn name(&self) -> &str {
        VERDICT_COUNTS
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Binary)
    }

    fn state_fields(&self, arguments: StateFieldsArgs<'_>) -> Result<Vec<FieldRef>> {
        let name = format_state_name(arguments.name, "totals");
        Ok(vec![Arc::new(Field::new(name, DataType::Binary, true))])
    }

    fn accumulator(&self, arguments: AccumulatorArgs<'_>) -> Result<Box<dyn Accumulator>> {
        Ok(Box::new(one::One::new(self.counter(&arguments)?)))
    }

    fn groups_accumulator_supported(&self, _: AccumulatorArgs<'_>) -> bool {
        true
    }

    fn create_groups_accumulator(
        &self,
        arguments: AccumulatorArgs<'_>,
    ) -> Result<Box<dyn GroupsAccumulator>> {
        Ok(Box::new(groups::Groups::new(self.counter(&arguments)?)))
    }
}

impl fmt::Debug for VerdictCounts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(VERDICT_COUNTS)
    }
}

impl PartialEq for VerdictCounts {
    fn eq(&self, other: &Self) -> bool {
        let same = |(one, other): (&Arc<Engine>, &Arc<Engine>)| Arc::ptr_eq(one, other);
        self.engines.len() == other.engines.len() && self.engines.iter().zip(&other.engines).all(same)
    }
}

impl Eq for VerdictCounts {}

impl Hash for VerdictCounts {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        VERDICT_COUNTS.hash(hasher);
        self.engines.len().hash(hasher);
    }
}
