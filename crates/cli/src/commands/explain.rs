//! `yol explain`

use crate::arguments::Explain;
use crate::case::{self, Missing};
use crate::outcome::{Answer, BadInput};
use guide::Speech;
use layout::backends::svg::SVGWriter;
use layout::gv::{DotParser, GraphBuilder};
use std::fs;
use std::path::Path;
use surroundings::{clock, rulebook, terminal};

pub(crate) fn run(speech: Speech, arguments: &Explain) -> Result<Answer, BadInput> {
    let folder = arguments.rulebook.folder.as_deref();
    let engine = rulebook::load(speech, folder)?;
    let otherwise = speech.command_advice_files().to_owned();
    let no_rule = Missing { speech, said: Speech::command_no_rule, otherwise };
    let rules = engine.rulebook().rules.iter_enumerated().map(|(id, rule)| (rule.name.as_str(), id));
    let rule = case::named(&arguments.rule, rules, &no_rule)?;
    let on = arguments.on.unwrap_or_else(clock::today);
    let explanation = guide::explain(speech, engine, rule, on, |path| {
        let mut files = engine.rulebook().files.iter();
        files.find(|file| file.path == path).map(|file| file.text.as_str())
    })
    .map_err(|error| BadInput::Said(speech.command_explain_not_drawn(&arguments.rule, error)))?;
    if let Some(path) = &arguments.dot {
        written(speech, path, &explanation.dot())?;
    }
    if let Some(path) = &arguments.svg {
        written(speech, path, &picture(speech, &explanation.dot())?)?;
    }
    Ok(match arguments.format.is_json() {
        true => Answer::json(speech, explanation.json()),
        false => Answer::text(speech, explanation.text(&terminal::style())),
    })
}

/// The picture of a diagram in DOT.
fn picture(speech: Speech, dot: &str) -> Result<String, BadInput> {
    let graph = DotParser::new(dot)
        .process()
        .map_err(|error| BadInput::Said(speech.command_explain_no_layout(error)))?;
    let mut builder = GraphBuilder::new();
    builder.visit_graph(&graph);
    let mut writer = SVGWriter::new();
    builder.get().do_it(false, false, false, &mut writer);
    Ok(writer.finalize())
}

fn written(speech: Speech, path: &Path, text: &str) -> Result<(), BadInput> {
    fs::write(path, text).map_err(|error| BadInput::Said(speech.command_cannot_write(path.display(), error)))
}
