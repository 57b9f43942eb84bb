//! From arguments to an answer.

use super::arguments::{Arguments, Format};
use super::watch::{Stoppable, watched};
use super::{Refused, laws};
use guide::Speech;
use impact::{
    AskedLaw, Cells, ColumnNames, Counts, Draws, Key, Law, Numbers, Part, Problem, Progress, Query, Question,
    Report, Row, Threshold, count, publish_all, publish_compared, publish_drawn, remote_session, session,
    value_words,
};
use language::rulebook::{ConclusionValue, View};
use std::collections::BTreeSet;
use std::path::Path;
use surroundings::replace;
use tokio::runtime::Builder;

/// Lines of text are at most so wide.
const WIDTH: usize = 80;

/// Counts, and gives back what is written to standard output.
pub(crate) fn run(speech: Speech, arguments: &Arguments) -> Result<String, Refused> {
    let said = |message: String| Refused::said(speech, &message);
    let threshold = Threshold::new(arguments.threshold)
        .map_err(|error| said(speech.impact_too_low(Threshold::LEAST, error.asked)))?;
    let draws = arguments.draws.map(|times| Draws::new(times, arguments.seed)).transpose();
    let draws = draws.map_err(|error| said(speech.impact_wrong_draws(Draws::MOST, error.asked)))?;
    let runtime =
        Builder::new_multi_thread().enable_all().build().map_err(|error| said(error.to_string()))?;
    let stoppable = Stoppable::new(speech, &runtime).map_err(|error| said(error.to_string()))?;
    let law = laws::first(speech, arguments)?;
    let problems = |problems: Vec<Problem>| Refused::problems(speech, &problems);
    let cells = opened(arguments, &law).map_err(problems)?;
    let compared = laws::second(speech, arguments, &law)?;
    let question = question(speech, arguments, law, compared, draws).map_err(problems)?;
    let counts = runtime.block_on(counted(speech, arguments, &cells, &question)).map_err(problems)?;
    let report = report(arguments, &question, counts, threshold);
    drop(stoppable);
    // Threads that still read a file are left behind: nothing of theirs is wanted any more.
    runtime.shutdown_background();
    chart(speech, arguments, &report)?;
    written(speech, arguments, &report)
}

async fn counted(
    speech: Speech,
    arguments: &Arguments,
    cells: &Cells,
    question: &Question,
) -> Result<Counts, Vec<Problem>> {
    let progress = Progress::default();
    let session = match &arguments.ballista {
        None => session(arguments.threads),
        Some(scheduler) => {
            let session = remote_session(scheduler, arguments.threads, question.engines()).await;
            session.map_err(|problem| vec![problem])?
        }
    };
    watched(speech, cells.rows(), &progress, count(&session, cells, question, &progress)).await
}

fn opened(arguments: &Arguments, law: &AskedLaw) -> Result<Cells, Vec<Problem>> {
    let rulebook = law.engine.rulebook();
    if arguments.example {
        return Cells::example(rulebook);
    }
    let Arguments { weight, low, high, ignored, .. } = arguments;
    let names = ColumnNames {
        weight: weight.clone(),
        low: low.clone(),
        high: high.clone(),
        ignored: ignored.clone(),
    };
    Cells::open(rulebook, &arguments.cells, &names)
}

fn question(
    speech: Speech,
    arguments: &Arguments,
    law: AskedLaw,
    compared: Option<AskedLaw>,
    draws: Option<Draws>,
) -> Result<Question, Vec<Problem>> {
    let typed = Query {
        conclusions: arguments.conclusions.clone(),
        by: arguments.by.clone(),
        filter: arguments.filter.clone(),
    };
    let query = arguments.sql.as_deref().map(Query::read).transpose().map_err(|problem| vec![problem])?;
    let Query { conclusions, by, filter } = query.unwrap_or(typed);
    Ok(Question { conclusions, by, filter, compared, draws, speech, ..Question::new(law) })
}

fn report(arguments: &Arguments, question: &Question, counts: Counts, threshold: Threshold) -> Report {
    let is_drawn = matches!(counts, Counts::Drawn(_));
    let numbers: Vec<Numbers> = match counts {
        Counts::Once(counted) => publish_all(counted, threshold).into_iter().map(Numbers::Once).collect(),
        Counts::Drawn(counted) => publish_drawn(counted, threshold).into_iter().map(Numbers::Once).collect(),
        Counts::Compared(pairs) => {
            publish_compared(pairs, threshold).into_iter().map(Numbers::Compared).collect()
        }
    };
    let files = arguments.cells.iter().map(|file| file.display().to_string());
    Report {
        table: if arguments.example { "--example".to_owned() } else { files.collect::<Vec<_>>().join(", ") },
        synthetic: arguments.example,
        law: told(&question.law, arguments.rulebook.as_deref()),
        compared_with: question
            .compared
            .as_ref()
            .map(|law| told(law, arguments.compare_rulebook.as_deref().or(arguments.rulebook.as_deref()))),
        checked_until: question.law.engine.rulebook().checked_until,
        threshold,
        draws: question.draws.filter(|_| is_drawn),
        parts: numbers.into_iter().map(|numbers| part(question, numbers)).collect(),
    }
}

/// The numbers of a conclusion, and what their names mean.
fn part(question: &Question, numbers: Numbers) -> Part {
    let (conclusion, by, rows) = match &numbers {
        Numbers::Once(published) => (&published.conclusion, &published.by, &published.rows),
        Numbers::Compared(published) => (&published.conclusion, &published.by, &published.rows),
    };
    let rulebook = question.law.engine.rulebook();
    let entry = rulebook.conclusion(conclusion).and_then(|id| rulebook.conclusions.get(id));
    let title = |name: &String| {
        let fact = rulebook.fact(name).and_then(|id| rulebook.facts.get(id));
        fact.map_or_else(|| name.clone(), |fact| fact.title.clone())
    };
    let value = |value: &ConclusionValue| (value.name.clone(), value.label.he.clone());
    let names = |(place, fact): (usize, &String)| names(question, place, fact, rows);
    Part {
        title: entry.map_or_else(|| conclusion.clone(), |entry| entry.title.clone()),
        by: by.iter().map(title).collect(),
        values: entry.map(|entry| entry.values.iter().map(value).collect()).unwrap_or_default(),
        names: by.iter().enumerate().map(names).collect(),
        numbers,
    }
}

/// The words of each value of a fact that some group has.
fn names(question: &Question, place: usize, fact: &str, rows: &[Row]) -> Vec<(String, String)> {
    let rulebook = question.law.engine.rulebook();
    let Some(fact) = rulebook.fact(fact) else { return Vec::new() };
    let written = rows.iter().filter_map(|row| match &row.key {
        Key::Values(values) => values.get(place),
        Key::Others { .. } | Key::All => None,
    });
    let written: BTreeSet<&String> = written.collect();
    let named = |code: &String| Some((code.clone(), value_words(question.speech, rulebook, fact, code)?));
    written.into_iter().filter_map(named).collect()
}

fn told(law: &AskedLaw, folder: Option<&Path>) -> Law {
    Law {
        on: law.on,
        known_by: law.known_by,
        practice: law.view == View::Practice,
        rulebook: folder.map(|folder| folder.display().to_string()),
    }
}

fn chart(speech: Speech, arguments: &Arguments, report: &Report) -> Result<(), Refused> {
    let Some(path) = &arguments.chart else { return Ok(()) };
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let picture = match ending.as_str() {
        "svg" => report.svg(speech).into_bytes(),
        "png" => {
            report.png(speech).map_err(|error| Refused::said(speech, &speech.impact_no_picture(error)))?
        }
        _ => return Err(Refused::said(speech, &speech.impact_chart_form(path.display()))),
    };
    save(speech, path, &picture)
}

fn written(speech: Speech, arguments: &Arguments, report: &Report) -> Result<String, Refused> {
    let text = match arguments.format {
        Format::Text => report.text(speech, WIDTH),
        Format::Json => format!("{:#}\n", report.json()),
        Format::Csv => report.csv().map_err(|error| Refused::said(speech, &error.to_string()))?,
    };
    let Some(path) = &arguments.out else { return Ok(text) };
    save(speech, path, text.as_bytes())?;
    Ok(String::new())
}

fn save(speech: Speech, path: &Path, content: &[u8]) -> Result<(), Refused> {
    let cannot = |error| Refused::said(speech, &speech.command_cannot_write(path.display(), error));
    replace::file_or_new(path, content).map_err(cannot)
}
