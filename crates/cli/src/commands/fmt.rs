//! `yol fmt`

use crate::arguments::Fmt;
use crate::outcome::{Answer, BadInput, Code};
use guide::Speech;
use language::rulebook::SourceFile;
use std::path::{Path, PathBuf};
use surroundings::{read, replace, terminal};

pub(crate) fn run(speech: Speech, arguments: &Fmt) -> Result<Answer, BadInput> {
    match arguments.paths.as_slice() {
        [path] if read::is_standard_input(path) => standard_input(path, arguments.check),
        paths if paths.iter().any(|path| read::is_standard_input(path)) => Err(BadInput::Said(
            "`-` is standard input, and stands alone: give it no other path beside it".to_owned(),
        )),
        paths => Ok(files(speech, paths, arguments.check)),
    }
}

fn standard_input(path: &Path, check: bool) -> Result<Answer, BadInput> {
    let text = read::text(path)?;
    let formatted = formatted("standard input", &text).map_err(BadInput::Shown)?;
    if !check {
        return Ok(Answer::new(formatted));
    }
    let same = formatted == text;
    let report = if same { String::new() } else { not_in_the_layout("standard input") };
    Ok(Answer::with_code(report, if same { Code::Answered } else { Code::Unsound }))
}

/// Every file is looked at, whatever is wrong with another.
fn files(speech: Speech, paths: &[PathBuf], check: bool) -> Answer {
    let mut answer = Answer::new(String::new());
    for path in paths {
        let found = if path.is_dir() { read::markdown_files(path) } else { Ok(vec![path.clone()]) };
        match found {
            Ok(files) => files.iter().for_each(|file| one_file(speech, file, check, &mut answer)),
            Err(error) => refuse(speech, &mut answer, &BadInput::Read(error)),
        }
    }
    answer
}

fn one_file(speech: Speech, path: &Path, check: bool, answer: &mut Answer) {
    match settle(path, check) {
        Ok(None) => {}
        Ok(Some(line)) => {
            answer.text.push_str(&line);
            answer.code = answer.code.max(if check { Code::Unsound } else { Code::Answered });
        }
        Err(refusal) => refuse(speech, answer, &refusal),
    }
}

fn refuse(speech: Speech, answer: &mut Answer, refusal: &BadInput) {
    answer.notes.push_str(&refusal.render(speech));
    answer.code = Code::BadInput;
}

/// Formats a file, or only looks; what there is to say about it, if anything.
fn settle(path: &Path, check: bool) -> Result<Option<String>, BadInput> {
    let text = read::text(path)?;
    let name = path.display().to_string();
    let formatted = formatted(&name, &text).map_err(BadInput::Shown)?;
    if formatted == text {
        return Ok(None);
    }
    if check {
        return Ok(Some(not_in_the_layout(&name)));
    }
    replace::file(path, formatted.as_bytes())
        .map_err(|error| BadInput::Said(format!("cannot write `{name}`: {error}")))?;
    Ok(Some(format!("formatted {name}\n")))
}

fn not_in_the_layout(name: &str) -> String {
    format!("not in the layout: {name}\n")
}

/// The text in the one layout; else its mistakes, as text for standard error.
fn formatted(name: &str, text: &str) -> Result<String, String> {
    language::format(text).map_err(|diagnostics| {
        let file = SourceFile { path: name.to_owned(), text: text.to_owned() };
        language::render(&vec![file].into(), &diagnostics, terminal::colours_are_seen_in_errors())
    })
}
