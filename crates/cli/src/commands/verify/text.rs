//! What was found, for people.

use super::{Report, Warning, counts, path, untested};
use engine::{Coverage, Engine};
use guide::Speech;
use language::Diagnostic;
use surroundings::terminal;

pub(super) fn written(report: &Report) -> String {
    let mut text = report.proved().map(summary).unwrap_or_default();
    text.push_str(&said(report));
    for (place, what) in report.proved().map(untested).unwrap_or_default() {
        let file = path(&report.rulebook, place);
        text.push_str(&format!("untested: {file}:{}: {what}\n", place.line));
    }
    text
}

/// Mistakes and warnings, each in its place.
fn said(report: &Report) -> String {
    let warnings = report.warnings.iter().map(|warning| &warning.diagnostic);
    let said: Vec<Diagnostic> = report.mistakes.iter().chain(warnings).cloned().collect();
    if said.is_empty() {
        String::new()
    } else if report.has_texts() {
        language::render(&report.rulebook.files, &said, terminal::colours_are_seen())
    } else {
        report.warnings.iter().map(|warning| line(report, warning)).collect()
    }
}

/// A warning without the text that it is about.
fn line(report: &Report, Warning { diagnostic, line }: &Warning) -> String {
    let file = report.rulebook.files.get(diagnostic.file).map_or("", |file| file.path.as_str());
    format!("warning[{}]: {file}:{line}: {}\n", diagnostic.code, diagnostic.message)
}

/// What was proved, and of what.
fn summary(engine: &Engine) -> String {
    let held: Vec<String> = counts(engine).into_iter().map(|(count, noun)| counted(count, noun)).collect();
    format!("{}\nread: {}\n", proof(&engine.coverage()), held.join(", "))
}

fn proof(covered: &Coverage) -> String {
    let cases = guide::words::grouped(Speech::default(), &covered.cases.to_string());
    let day = covered.on.map(|on| format!(" (counted on {on})")).unwrap_or_default();
    let ways = match guide::words::grouped(Speech::default(), &covered.ways_to_read.to_string()).as_str() {
        "1" => String::new(),
        ways => format!(", with {ways} ways to take the readings,"),
    };
    let outcomes = match covered.conclusions {
        1 => "its conclusion".to_owned(),
        count => format!("each of {count} conclusions"),
    };
    format!(
        "sound: every one of {cases} possible cases{day}{ways} has exactly one outcome for {outcomes}, on every day, known by \
         any day, on paper and in practice"
    )
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
