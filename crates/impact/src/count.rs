//! Asks a question of a table.

mod answer;

use self::answer::{Answer, Groups, Key};
use crate::cells::Cells;
use crate::counts::Counted;
use crate::draws::DrawnCounted;
use crate::marks::State;
use crate::plan::{self, COUNTS};
use crate::privacy::Compared;
use crate::problem::{Problem, WrongFilter};
use crate::progress::Progress;
use crate::question::Question;
use crate::spec::Spec;
use crate::values;
use datafusion::arrow::array::{Array, ArrayRef, AsArray, RecordBatch};
use datafusion::arrow::datatypes::DataType;
use datafusion::arrow::util::display::array_value_to_string;
use datafusion::common::DataFusionError;
use datafusion::physical_plan::{ExecutionPlan, collect};
use datafusion::prelude::{DataFrame, SessionContext};
use language::rulebook::Known;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is counted, as it was asked. `privacy` has a function for each of these, and shows what may be shown.
pub enum Counts {
    /// Under one law.
    Once(Vec<Counted>),
    /// Under one law, and with the weights drawn between their bounds.
    Drawn(Vec<(Counted, DrawnCounted)>),
    /// Under one law and another.
    Compared(Vec<Compared>),
}

/// Counts a table: for each conclusion the total of each verdict, by group.
///
/// # Errors
/// Mistakes in the question, and in the rows, with their places.
pub async fn count(
    session: &SessionContext,
    cells: &Cells,
    question: &Question,
    progress: &Progress,
) -> Result<Counts, Vec<Problem>> {
    let (frame, spec) = plan::plan(session, cells, question).await?;
    let batches = run(frame, progress).await.map_err(|error| told(cells, question, &error))?;
    counted(cells, question, &spec, &batches)
}

async fn run(frame: DataFrame, progress: &Progress) -> Result<Vec<RecordBatch>, DataFusionError> {
    let task = Arc::new(frame.task_ctx());
    let plan: Arc<dyn ExecutionPlan> = frame.create_physical_plan().await?;
    progress.watch(&plan);
    let batches = collect(plan, task).await;
    progress.finish();
    batches
}

/// What went wrong, with places where the rows are at fault.
fn told(cells: &Cells, question: &Question, error: &DataFusionError) -> Vec<Problem> {
    let rulebook = question.law.engine.rulebook();
    let located = || cells.locate(question.speech, rulebook);
    let found = problem_in(error);
    match &found {
        // A row of the table, or the file itself.
        Some(Problem::Value { .. } | Problem::Weight { .. }) | None => {
            let located = located();
            if !located.is_empty() {
                return located;
            }
        }
        Some(_) => {}
    }
    let filter = question.filter.clone().filter(|_| found.is_none());
    let other = match (found, filter) {
        (Some(problem), _) => problem,
        (None, Some(filter)) => {
            Problem::Filter { filter, wrong: WrongFilter::Unreadable(error.strip_backtrace()) }
        }
        (None, None) => Problem::Carrier(error.strip_backtrace()),
    };
    vec![other]
}

/// Our own problem, from within what DataFusion made of it.
fn problem_in(error: &DataFusionError) -> Option<Problem> {
    let mut next: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = next {
        if let Some(problem) = error.downcast_ref::<Problem>() {
            return Some(problem.clone());
        }
        if let Some(DataFusionError::External(inner)) = error.downcast_ref::<DataFusionError>()
            && let Some(problem) = inner.downcast_ref::<Problem>()
        {
            return Some(problem.clone());
        }
        next = error.source();
    }
    None
}

/// The answer of the plan in our own form. Groups whose keys are the same value written otherwise are one.
pub(crate) fn counted(
    cells: &Cells,
    question: &Question,
    spec: &Spec,
    batches: &[RecordBatch],
) -> Result<Counts, Vec<Problem>> {
    let by = question.by.iter().filter_map(|name| cells.columns.fact(name));
    let mut by: Vec<&crate::columns::FactColumn> = by.collect();
    let mut seen = BTreeSet::new();
    by.retain(|column| seen.insert(column.name.clone()));
    let mut groups = Groups::new();
    for batch in batches {
        let Some(counts) = batch.column_by_name(COUNTS).and_then(|counts| counts.as_binary_opt::<i32>())
        else {
            return Err(vec![Problem::Carrier("the counts are missing".to_owned())]);
        };
        for row in 0..batch.num_rows() {
            let key = by.iter().zip(batch.columns()).map(|(column, array)| key(question, column, array, row));
            let key = key.collect::<Result<Vec<_>, _>>().map_err(|problem| vec![problem])?;
            let sent = if counts.is_valid(row) {
                State::from_bytes(counts.value(row))
            } else {
                Ok(State::default())
            };
            let sent = sent.map_err(|error| vec![Problem::Carrier(error.to_string())])?;
            groups.entry(key).or_insert_with(|| State::new(spec.conclusions.len())).merge(&sent);
        }
    }
    let by: Vec<String> = by.iter().map(|column| column.name.clone()).collect();
    let answer = Answer { question, by: &by, groups: &groups, bounded: cells.is_bounded() };
    let names = || spec.conclusions.iter().enumerate();
    Ok(if question.compared.is_some() {
        Counts::Compared(names().map(|(place, name)| answer.compared(place, name)).collect())
    } else if spec.draws.is_some() {
        Counts::Drawn(names().map(|(place, name)| answer.drawn(place, name)).collect())
    } else {
        Counts::Once(names().map(|(place, name)| answer.once(place, name)).collect())
    })
}

fn key(
    question: &Question,
    column: &crate::columns::FactColumn,
    array: &ArrayRef,
    row: usize,
) -> Result<Key, Problem> {
    let rulebook = question.law.engine.rulebook();
    let text = match array.data_type() {
        _ if array.is_null(row) => String::new(),
        DataType::Boolean => if array.as_boolean().value(row) { "yes" } else { "no" }.to_owned(),
        DataType::Float16 | DataType::Float32 | DataType::Float64 => {
            array_value_to_string(array, row).unwrap_or_default().trim_end_matches(".0").to_owned()
        }
        DataType::Date64 | DataType::Timestamp(..) => {
            array_value_to_string(array, row).unwrap_or_default().chars().take(10).collect()
        }
        _ => array_value_to_string(array, row).unwrap_or_default(),
    };
    let known = values::known(question.speech, rulebook, column.fact, &text).map_err(Problem::wrong_value)?;
    let words = values::written(rulebook, column.fact, known.as_ref());
    Ok(Key { order: (known.is_none(), order(known.as_ref())), words })
}

/// Values in the order of the rulebook, numbers and days by size.
fn order(known: Option<&Known>) -> Vec<i64> {
    let place = |value: &language::rulebook::ValueId| i64::try_from(usize::from(*value)).unwrap_or(i64::MAX);
    match known {
        None => Vec::new(),
        Some(Known::Flag(flag)) => vec![i64::from(!*flag)],
        Some(Known::Choice(values)) => values.iter().map(place).collect(),
        Some(Known::Set { has, .. }) => has.iter().map(place).collect(),
        Some(Known::Number { from, to }) => vec![i64::from(*from), i64::from(*to)],
        Some(Known::Date { from, until }) => [from, until].map(|day| days(*day)).to_vec(),
    }
}

fn days(day: language::Date) -> i64 {
    i64::from(day.year()) * 10_000 + i64::from(day.month()) * 100 + i64::from(day.day())
}
