//! Whether columns have types that their facts can take.

use crate::coder::is_text;
use crate::columns::Columns;
use crate::problem::{Problem, Wanted};
use datafusion::arrow::datatypes::{DataType, SchemaRef};
use language::Rulebook;
use language::rulebook::FactType;

pub(super) fn check(rulebook: &Rulebook, columns: &Columns, schema: &SchemaRef) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut check = |name: &str, wanted: Wanted| {
        let Ok(field) = schema.field_with_name(name) else { return };
        if !fits(field.data_type(), wanted) {
            problems.push(Problem::wrong_type(name, field.data_type(), wanted));
        }
    };
    for column in &columns.facts {
        let Some(fact) = rulebook.facts.get(column.fact) else { continue };
        let wanted = match fact.domain {
            FactType::Flag => Wanted::Flag,
            FactType::Choice(_) | FactType::Set(_) => Wanted::Text,
            FactType::Number { .. } => Wanted::Number,
            FactType::Date { .. } => Wanted::Date,
        };
        check(&column.name, wanted);
    }
    for name in columns.amounts() {
        check(name, Wanted::Weight);
    }
    problems
}

fn fits(found: &DataType, wanted: Wanted) -> bool {
    match found {
        DataType::Dictionary(_, values) => fits(values, wanted),
        text if is_text(text) => true,
        DataType::Null => wanted != Wanted::Weight,
        DataType::Boolean => wanted == Wanted::Flag,
        DataType::Date32 | DataType::Date64 | DataType::Timestamp(..) => wanted == Wanted::Date,
        DataType::Float16 | DataType::Float32 | DataType::Float64 => {
            matches!(wanted, Wanted::Number | Wanted::Weight)
        }
        DataType::Decimal128(_, scale) => wanted == Wanted::Weight && *scale >= 0,
        number => number.is_integer() && matches!(wanted, Wanted::Number | Wanted::Weight),
    }
}
