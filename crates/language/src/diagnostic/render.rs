//! Diagnostics as text for people.

use super::Diagnostic;
use crate::rulebook::{FileId, SourceFile};
use annotate_snippets::{Annotation, AnnotationKind, Element, Level, Renderer, Snippet};
use std::{collections::BTreeMap, ops::Range};
use typed_index_collections::TiVec;

/// One-based line and column (in characters) of a byte offset; an offset beyond the text is its end.
///
/// ```
/// assert_eq!(language::line_column("says\n  \"на\"", 9), (2, 4));
/// ```
#[must_use]
pub fn line_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..floor(text, offset)).unwrap_or(text);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.chars().rev().take_while(|letter| *letter != '\n').count() + 1;
    (line, column)
}

/// The diagnostics as text, each with its place and the offending text underlined, and a count at the end.
///
/// With `colour`, ANSI sequences are written.
#[must_use]
pub fn render(files: &TiVec<FileId, SourceFile>, diagnostics: &[Diagnostic], colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut output = String::new();
    for diagnostic in diagnostics {
        output.push_str(&render_one(files, diagnostic, &renderer));
        output.push_str("\n\n");
    }
    output.push_str(&count(diagnostics));
    output
}

/// How many mistakes and warnings there are, in a line.
fn count(diagnostics: &[Diagnostic]) -> String {
    let warnings = diagnostics.iter().filter(|diagnostic| diagnostic.code.is_warning()).count();
    let counted = |count: usize, noun: &str| match count {
        1 => format!("1 {noun}"),
        count => format!("{count} {noun}s"),
    };
    let mistakes = counted(diagnostics.len() - warnings, "mistake");
    let warned = counted(warnings, "warning");
    match (diagnostics.len() - warnings, warnings) {
        (_, 0) => mistakes + "\n",
        (0, _) => warned + "\n",
        _ => format!("{mistakes}, {warned}\n"),
    }
}

fn render_one(files: &TiVec<FileId, SourceFile>, diagnostic: &Diagnostic, renderer: &Renderer) -> String {
    let mut elements: Vec<Element<'_>> = Vec::new();
    for (file, marks) in marks_by_file(diagnostic) {
        if let Some(file) = files.get(file) {
            elements.push(snippet(file, &marks).into());
        }
    }
    if let Some(help) = &diagnostic.help {
        elements.push(Level::HELP.message(help.as_str()).into());
    }
    let level = if diagnostic.code.is_warning() { Level::WARNING } else { Level::ERROR };
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code.as_str());
    renderer.render(&[title.elements(elements)])
}

struct Mark<'d> {
    span: Range<usize>,
    label: &'d str,
    primary: bool,
}

/// The marks of each file, the diagnostic's own file first.
fn marks_by_file(diagnostic: &Diagnostic) -> Vec<(FileId, Vec<Mark<'_>>)> {
    let primary = Mark { span: diagnostic.span.clone(), label: &diagnostic.label, primary: true };
    let mut own = vec![primary];
    let mut others: BTreeMap<FileId, Vec<Mark<'_>>> = BTreeMap::new();
    for (file, span, label) in &diagnostic.related {
        let marks = if *file == diagnostic.file { &mut own } else { others.entry(*file).or_default() };
        marks.push(Mark { span: span.clone(), label, primary: false });
    }
    std::iter::once((diagnostic.file, own)).chain(others).collect()
}

/// Only the lines from the first mark to the last are handed on: a file may be long, and its mistakes many.
fn snippet<'d>(file: &'d SourceFile, marks: &[Mark<'d>]) -> Snippet<'d, Annotation<'d>> {
    let text = &file.text;
    let first = marks.iter().map(|mark| floor(text, mark.span.start)).min().unwrap_or(0);
    let last = marks.iter().map(|mark| floor(text, mark.span.end)).max().unwrap_or(0).max(first);
    let start = text.get(..first).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
    let end =
        text.get(last..).and_then(|after| after.find('\n')).map_or(text.len(), |newline| last + newline);
    let shown = text.get(start..end).unwrap_or("");
    let (line, _) = line_column(text, start);
    let annotations = marks.iter().map(|mark| {
        let from = floor(text, mark.span.start).saturating_sub(start);
        let to = floor(text, mark.span.end).saturating_sub(start).max(from);
        let kind = if mark.primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        let label = (!mark.label.is_empty()).then_some(mark.label);
        kind.span(from..to.min(shown.len())).label(label)
    });
    Snippet::source(shown).line_start(line).path(file.path.as_str()).annotations(annotations)
}

/// The nearest character boundary at or before an offset.
fn floor(text: &str, offset: usize) -> usize {
    text.floor_char_boundary(offset)
}

#[cfg(test)]
mod tests {
    use super::super::Code;
    use super::*;

    #[test]
    fn a_place_beyond_the_text_is_its_end() {
        assert_eq!(line_column("ab\ncd", 99), (2, 3));
        assert_eq!(line_column("", 5), (1, 1));
        assert_eq!(line_column("жз", 1), (1, 1));
    }

    #[test]
    fn places_in_two_files_and_help_are_shown() {
        let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), text: text.to_owned() };
        let files: TiVec<FileId, _> = vec![file("a.md", "one\ntwo жж\n"), file("b.md", "three")].into();
        let diagnostic = Diagnostic::new(Code::RepeatedName, FileId(0), 4..7, "there are two of `x`")
            .label("again here")
            .related(FileId(1), 0..5, "first here")
            .help("rename one");
        insta::assert_snapshot!(render(&files, &[diagnostic], false));
    }

    #[test]
    fn a_diagnostic_without_its_file_still_renders() {
        let diagnostic = Diagnostic::new(Code::RulebookOnce, FileId(7), 3..9, "there is no file");
        insta::assert_snapshot!(render(&TiVec::new(), &[diagnostic], false));
    }
}
