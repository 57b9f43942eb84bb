//! `yol explain`

use crate::arguments::Explain;
use crate::outcome::{Answer, BadInput};
use crate::{case, clock, rulebook, terminal};
use layout::backends::svg::SVGWriter;
use layout::gv::{DotParser, GraphBuilder};
use std::fs;
use std::path::Path;

pub(crate) fn run(arguments: &Explain) -> Result<Answer, BadInput> {
    let folder = arguments.rulebook.folder.as_deref();
    let engine = rulebook::load(folder)?;
    let rules = engine.rulebook().rules.iter_enumerated().map(|(id, rule)| (rule.name.as_str(), id));
    let rule = case::named("rule", &arguments.rule, rules, "its files name its rules")?;
    let on = arguments.on.unwrap_or_else(clock::today);
    let explanation = guide::explain(engine, rule, on, |path| {
        let mut files = engine.rulebook().files.iter();
        files.find(|file| file.path == path).map(|file| file.text.as_str())
    })
    .map_err(|error| BadInput::Said(format!("`{}` cannot be drawn: {error}", arguments.rule)))?;
    if let Some(path) = &arguments.dot {
        written(path, &explanation.dot())?;
    }
    if let Some(path) = &arguments.svg {
        written(path, &picture(&explanation.dot())?)?;
    }
    let json = arguments.format.is_json();
    Ok(Answer::new(if json {
        format!("{:#}\n", explanation.json())
    } else {
        explanation.text(&terminal::style())
    }))
}

/// The picture of a diagram in DOT.
fn picture(dot: &str) -> Result<String, BadInput> {
    let graph = DotParser::new(dot)
        .process()
        .map_err(|error| BadInput::Said(format!("the diagram cannot be laid out: {error}")))?;
    let mut builder = GraphBuilder::new();
    builder.visit_graph(&graph);
    let mut writer = SVGWriter::new();
    builder.get().do_it(false, false, false, &mut writer);
    Ok(writer.finalize())
}

fn written(path: &Path, text: &str) -> Result<(), BadInput> {
    fs::write(path, text)
        .map_err(|error| BadInput::Said(format!("`{}` cannot be written: {error}", path.display())))
}
