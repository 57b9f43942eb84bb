//! What was found, for programs.

use super::{Report, counts, path, untested};
use engine::Engine;
use language::rulebook::FileId;
use language::{Diagnostic, line_column};
use serde_json::{Map, Value, json};
use std::ops::Range;

pub(super) fn written(report: &Report) -> String {
    let mistakes = report.mistakes.iter().map(|diagnostic| of_diagnostic(report, diagnostic).into());
    let warnings = report.warnings.iter().map(|warning| {
        let mut value = of_diagnostic(report, &warning.diagnostic);
        value.insert("line".to_owned(), json!(warning.line));
        Value::Object(value)
    });
    let value = json!({
        "sound": report.mistakes.is_empty(),
        "covered": report.proved().map(covered),
        "holds": report.proved().map(holds),
        "mistakes": mistakes.collect::<Vec<Value>>(),
        "warnings": warnings.collect::<Vec<Value>>(),
        "untested": report.proved().map(|engine| of_untested(report, engine)),
    });
    format!("{value:#}\n")
}

/// Numbers of cases are texts: they are larger than what most readers of JSON take for a number.
fn covered(engine: &Engine) -> Value {
    let covered = engine.coverage();
    json!({
        "cases": covered.cases.to_string(),
        "cases-on": covered.on.map(|day| day.to_string()),
        "ways-to-take-the-readings": covered.ways_to_read.to_string(),
        "conclusions": covered.conclusions,
        "days": "every",
        "known-by": "any",
        "views": ["paper", "practice"],
    })
}

fn holds(engine: &Engine) -> Value {
    let pairs = counts(engine).into_iter();
    Value::Object(pairs.map(|(count, noun)| (format!("{}s", noun.replace(' ', "-")), json!(count))).collect())
}

fn of_diagnostic(report: &Report, diagnostic: &Diagnostic) -> Map<String, Value> {
    let mut value = at(report, diagnostic.file, &diagnostic.span);
    value.insert("code".to_owned(), json!(diagnostic.code.as_str()));
    value.insert("message".to_owned(), json!(diagnostic.message));
    value.insert("label".to_owned(), json!(diagnostic.label));
    value.insert("help".to_owned(), json!(diagnostic.help));
    let related = diagnostic.related.iter().map(|(file, span, label)| {
        let mut value = at(report, *file, span);
        value.insert("label".to_owned(), json!(label));
        Value::Object(value)
    });
    value.insert("related".to_owned(), related.collect());
    value
}

fn at(report: &Report, file: FileId, span: &Range<usize>) -> Map<String, Value> {
    let file = report.rulebook.files.get(file);
    let (line, column) = file.map_or((1, 1), |file| line_column(&file.text, span.start));
    let mut value = Map::new();
    value.insert("file".to_owned(), json!(file.map(|file| file.path.as_str())));
    value.insert("line".to_owned(), json!(line));
    value.insert("column".to_owned(), json!(column));
    value
}

fn of_untested(report: &Report, engine: &Engine) -> Vec<Value> {
    let all = untested(engine).into_iter();
    all.map(
        |(place, what)| json!({ "file": path(&report.rulebook, place), "line": place.line, "says": what }),
    )
    .collect()
}
