//! A question as a plan of DataFusion, which runs in this process or on a cluster.

use crate::cells::Cells;
use crate::filter;
use crate::problem::Problem;
use crate::question::Question;
use crate::spec::Spec;
use crate::verdict_counts::verdict_counts;
use datafusion::arrow::datatypes::DataType;
use datafusion::common::{Column, ScalarValue};
use datafusion::logical_expr::Expr;
use datafusion::prelude::{DataFrame, SessionConfig, SessionContext};

/// What the aggregate's column is called.
pub(crate) const COUNTS: &str = "verdict counts";

/// So many rows come at once.
const BATCH: usize = 32_768;

/// A session that counts on so many threads; 0 = as many as there are.
#[must_use]
pub fn session(threads: usize) -> SessionContext {
    SessionContext::new_with_config(configured(SessionConfig::new(), threads))
}

/// Settings under which any session counts well.
#[must_use]
pub fn configured(config: SessionConfig, threads: usize) -> SessionConfig {
    let config = if threads == 0 { config } else { config.with_target_partitions(threads) };
    let config = config.with_batch_size(BATCH).with_information_schema(false);
    config.set_bool("datafusion.execution.parquet.pushdown_filters", true)
}

/// The plan that answers a question: the columns it is grouped by, then the totals.
///
/// # Errors
/// What is asked for is not in the table or not in the rulebook.
pub(crate) async fn plan(
    session: &SessionContext,
    cells: &Cells,
    question: &Question,
) -> Result<(DataFrame, Spec), Vec<Problem>> {
    let spec = question.spec(cells)?;
    let by = by(cells, question)?;
    // What is drawn for a row follows from its number, so rows must come in order.
    let alone = spec.draws.is_some().then(|| self::session(1));
    let session = alone.as_ref().unwrap_or(session);
    let mut frame = cells.frame(session, alone.is_some()).await.map_err(carrier)?;
    if let Some(text) = &question.filter {
        let filter = filter::read(session, cells, question, text).map_err(|problem| vec![problem])?;
        frame = frame.filter(filter).map_err(carrier)?;
    }
    let text = spec.to_text().map_err(|error| vec![Problem::Carrier(error.to_string())])?;
    // As a dictionary it takes one byte a row where it is laid out beside the columns.
    let literal = ScalarValue::Dictionary(Box::new(DataType::Int8), Box::new(ScalarValue::from(text)));
    let names = spec.amounts.iter().chain(&spec.facts);
    let arguments = std::iter::once(Expr::Literal(literal, None)).chain(names.map(|name| column(name)));
    let counts = verdict_counts(question.engines()).call(arguments.collect()).alias(COUNTS);
    let groups = by.iter().map(|name| column(name)).collect();
    let frame = frame.aggregate(groups, vec![counts]).map_err(carrier)?;
    Ok((frame, spec))
}

fn by(cells: &Cells, question: &Question) -> Result<Vec<String>, Vec<Problem>> {
    let mut names: Vec<String> = Vec::new();
    let mut problems = Vec::new();
    for name in &question.by {
        match cells.columns.named(name) {
            Ok(column) if !names.contains(&column.name) => names.push(column.name.clone()),
            Ok(_) => {}
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(names) } else { Err(problems) }
}

/// A column as it is called, hyphens and all.
pub(crate) fn column(name: &str) -> Expr {
    Expr::Column(Column::from_name(name))
}

fn carrier(error: datafusion::common::DataFusionError) -> Vec<Problem> {
    vec![Problem::Carrier(error.to_string())]
}
