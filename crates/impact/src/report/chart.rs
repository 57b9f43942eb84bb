//! The chart: a bar for each group, parted by answer, with a table below it.

mod bars;
mod fills;
mod scene;
mod table;

use super::sheet::{Column, Sheet};
use super::words::{head, letter, people, percent};
use super::{Part, Report};
use fills::fills;
use guide::Speech;
use scene::{Scene, Style};

pub(super) use scene::FONT;

/// Between what is drawn and the edge.
const EDGE: f64 = 24.0;
const WIDTH: f64 = 960.0;
/// How wide the names of groups may be.
const NAMES: f64 = 200.0;
/// More bars would make a picture that nobody looks at.
const MOST_BARS: usize = 40;

const TITLE: Style = Style { size: 21.0, bold: true };
const HEADING: Style = Style { size: 16.0, bold: true };
const TEXT: Style = Style { size: 13.0, bold: false };
const STRONG: Style = Style { size: 13.0, bold: true };
const SMALL: Style = Style { size: 11.5, bold: false };

/// A column with what it is drawn with.
struct Drawn<'c> {
    column: &'c Column,
    letter: String,
    fill: &'static str,
}

pub(super) fn svg(report: &Report, speech: Speech) -> String {
    let mut scene = Scene::new(WIDTH, EDGE);
    let width = WIDTH - 2.0 * EDGE;
    scene.paragraph(speech.impact_title(), EDGE, width, TITLE);
    if report.synthetic {
        scene.banner(speech.impact_synthetic(), EDGE, width, STRONG);
    }
    for paragraph in head(speech, report) {
        scene.paragraph(&paragraph, EDGE, width, TEXT);
    }
    let mut notes: Vec<String> = Vec::new();
    let mut describes: Vec<String> = Vec::new();
    for part in &report.parts {
        for note in conclusion(&mut scene, speech, report, part) {
            if !notes.contains(&note) {
                notes.push(note);
            }
        }
        describes.push(described(speech, part));
    }
    scene.down(14.0);
    scene.rule(EDGE, WIDTH - EDGE);
    scene.down(6.0);
    for note in notes {
        scene.paragraph(&note, EDGE, width, SMALL);
    }
    let synthetic = report.synthetic.then(|| speech.impact_synthetic().to_owned());
    let describes = synthetic.into_iter().chain(describes).collect::<Vec<_>>().join(" ");
    scene.svg(speech.impact_title(), &describes)
}

/// Draws one conclusion; returns what has to be explained.
fn conclusion(scene: &mut Scene, speech: Speech, report: &Report, part: &Part) -> Vec<String> {
    let sheet = Sheet::of(speech, part);
    let width = WIDTH - 2.0 * EDGE;
    scene.down(14.0);
    scene.rule(EDGE, WIDTH - EDGE);
    scene.down(8.0);
    scene.paragraph(sheet.title, EDGE, width, HEADING);
    if !sheet.by.is_empty() {
        scene.paragraph(&speech.impact_by(sheet.by.join(", ")), EDGE, width, TEXT);
    }
    let mut notes = sheet.notes(speech, report);
    if sheet.is_nothing() {
        return notes;
    }
    scene.down(4.0);
    for value in &sheet.values {
        scene.paragraph(value, EDGE, width, TEXT);
    }
    let fills = fills(&sheet);
    let columns = sheet.columns.iter().zip(fills).enumerate();
    let columns: Vec<Drawn<'_>> =
        columns.map(|(place, (column, fill))| Drawn { column, letter: letter(place), fill }).collect();
    scene.down(6.0);
    for drawn in &columns {
        scene.legend(&drawn.letter, drawn.fill, &drawn.column.words, EDGE, width, TEXT);
    }
    scene.down(8.0);
    bars::draw(scene, speech, &sheet, &columns);
    for columns in columns.chunks(table::MOST_COLUMNS) {
        scene.down(12.0);
        table::draw(scene, speech, &sheet, columns);
    }
    scene.down(8.0);
    for sentence in sheet.sentences(speech) {
        scene.paragraph(&sentence, EDGE, width, STRONG);
    }
    let mut first = vec![speech.impact_chart_bars().to_owned()];
    first.extend(sheet.withholds().then(|| speech.impact_chart_withheld().to_owned()));
    first.extend(sheet.bounded.then(|| speech.impact_chart_line().to_owned()));
    first.append(&mut notes);
    first
}

/// All numbers of everybody and the totals of the groups, for those who do not see the picture.
fn described(speech: Speech, part: &Part) -> String {
    let sheet = Sheet::of(speech, part);
    let mut sentences = vec![format!("{}.", sheet.title)];
    for row in sheet.all_rows() {
        let total = row.total.shown();
        let total = total
            .map_or_else(|| speech.impact_withheld().to_owned(), |shown| people(speech, shown.total.weight));
        sentences.push(format!("{}.", speech.impact_chart_row(sheet.name(speech, row), total)));
        for column in &sheet.columns {
            let number = match row.number(column.place).shown() {
                None => speech.impact_withheld().to_owned(),
                Some(shown) if shown.total.high == 0 => continue,
                Some(shown) => {
                    let share = shown.share.map(|share| format!(" ({})", percent(speech, share.share)));
                    people(speech, shown.total.weight) + &share.unwrap_or_default()
                }
            };
            sentences.push(format!("{} {number}.", column.words));
        }
    }
    sentences.join(" ")
}
