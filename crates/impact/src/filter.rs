//! Which rows count: comparisons of facts, and nothing else.

use crate::cells::Cells;
use crate::coder::is_text;
use crate::plan::column;
use crate::problem::{Problem, WrongFilter};
use crate::question::Question;
use datafusion::arrow::datatypes::DataType;
use datafusion::common::tree_node::{Transformed, TreeNode, TreeNodeRecursion};
use datafusion::common::{DFSchema, Result};
use datafusion::logical_expr::{Expr, cast};
use datafusion::prelude::SessionContext;
use language::rulebook::FactType;
use std::sync::Arc;

/// Reads which rows count.
///
/// # Errors
/// It is no expression, names a column that is no fact, or has a part that is more than a comparison.
pub(crate) fn read(
    session: &SessionContext,
    cells: &Cells,
    question: &Question,
    text: &str,
) -> Result<Expr, Problem> {
    let wrong = |wrong| Problem::Filter { filter: text.to_owned(), wrong };
    let schema = DFSchema::try_from(Arc::clone(&cells.schema)).map_err(|error| unreadable(text, &error))?;
    check_names(text, cells)?;
    let expression = session.parse_sql_expr(text, &schema).map_err(|error| unreadable(text, &error))?;
    let mut odd = None;
    let _walked = expression.apply(|part| {
        if let Some(found) = odd_part(part, cells) {
            odd.get_or_insert(found);
            return Ok(TreeNodeRecursion::Stop);
        }
        Ok(TreeNodeRecursion::Continue)
    });
    if let Some(part) = odd {
        return Err(wrong(WrongFilter::Part(part)));
    }
    let typed = expression.transform(|part| Ok(typed(part, cells, question)));
    typed.map(|typed| typed.data).map_err(|error| unreadable(text, &error))
}

fn unreadable(filter: &str, error: &datafusion::common::DataFusionError) -> Problem {
    let wrong = WrongFilter::Unreadable(error.strip_backtrace());
    Problem::Filter { filter: filter.to_owned(), wrong }
}

/// A name that stands in quotes or alone and is no column gets the nearest one, before DataFusion says it in its own words.
fn check_names(text: &str, cells: &Cells) -> Result<(), Problem> {
    use datafusion::sql::sqlparser::ast::{Expr as Parsed, visit_expressions};
    use datafusion::sql::sqlparser::dialect::GenericDialect;
    use datafusion::sql::sqlparser::parser::Parser;
    use std::ops::ControlFlow;
    let parsed =
        Parser::new(&GenericDialect {}).try_with_sql(text).and_then(|mut parser| parser.parse_expr());
    let Ok(parsed) = parsed else { return Ok(()) };
    let found = visit_expressions(&parsed, |part| match part {
        Parsed::Identifier(name) => match cells.columns.named(&name.value) {
            Ok(_) => ControlFlow::Continue(()),
            Err(problem) => ControlFlow::Break(problem),
        },
        _ => ControlFlow::Continue(()),
    });
    match found {
        ControlFlow::Break(problem) => Err(problem),
        ControlFlow::Continue(()) => Ok(()),
    }
}

/// What of an expression is more than a comparison of facts.
fn odd_part(part: &Expr, cells: &Cells) -> Option<String> {
    let plain = match part {
        Expr::Column(name) => cells.columns.fact(&name.name).is_some(),
        Expr::Literal(..)
        | Expr::BinaryExpr(_)
        | Expr::Not(_)
        | Expr::IsNull(_)
        | Expr::IsNotNull(_)
        | Expr::IsTrue(_)
        | Expr::IsFalse(_)
        | Expr::IsUnknown(_)
        | Expr::IsNotTrue(_)
        | Expr::IsNotFalse(_)
        | Expr::IsNotUnknown(_)
        | Expr::Between(_)
        | Expr::InList(_)
        | Expr::Like(_)
        | Expr::Negative(_) => true,
        _ => false,
    };
    (!plain).then(|| part.to_string())
}

/// Words in a column of numbers or days are compared as numbers or days. A class among them cannot be, and says so.
fn typed(part: Expr, cells: &Cells, question: &Question) -> Transformed<Expr> {
    let Expr::Column(name) = &part else { return Transformed::no(part) };
    let is_words = cells.schema.field_with_name(&name.name).is_ok_and(|field| is_text(field.data_type()));
    let fact = cells.columns.fact(&name.name);
    let fact = fact.and_then(|fact| question.law.engine.rulebook().facts.get(fact.fact));
    let to = match fact.map(|fact| &fact.domain) {
        Some(FactType::Number { .. }) if is_words => DataType::Int32,
        Some(FactType::Date { .. }) if is_words => DataType::Date32,
        _ => return Transformed::no(part),
    };
    Transformed::yes(cast(column(&name.name), to))
}
