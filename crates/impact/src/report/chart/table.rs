//! The table below the bars.

use super::scene::{Line, Scene, Side, Style, measured, rounded, wrapped};
use super::{Drawn, EDGE, MOST_BARS, NAMES, SMALL, STRONG, Sheet, TEXT, WIDTH};
use crate::privacy::{Number, Row};
use crate::report::words::{people, percent, range};
use guide::Speech;

/// More would not fit beside each other.
pub(super) const MOST_COLUMNS: usize = 6;
const LINE: f64 = 16.0;
/// Further apart, numbers are hard to follow across.
const WIDEST: f64 = 170.0;

pub(super) fn draw(scene: &mut Scene, speech: Speech, sheet: &Sheet<'_>, columns: &[Drawn<'_>]) {
    let many = f64::from(u16::try_from(columns.len() + 1).unwrap_or(u16::MAX));
    let step = ((WIDTH - 2.0 * EDGE - NAMES) / many).min(WIDEST);
    // Numbers stand at the right of their column.
    let right = |place: usize| EDGE + NAMES + step * f64::from(u16::try_from(place + 1).unwrap_or(u16::MAX));
    let y = rounded(scene.y);
    for (place, drawn) in columns.iter().enumerate() {
        scene.swatch(rounded(right(place) - 54.0), y + 2.0, drawn.fill);
        scene.text(&drawn.letter, (right(place), y + 14.0), Side::Right, STRONG);
    }
    scene.text(speech.impact_people(), (right(columns.len()), y + 14.0), Side::Right, STRONG);
    scene.down(24.0);
    scene.rule(EDGE, WIDTH - EDGE);
    for row in sheet.rows.iter().take(MOST_BARS).copied().chain([sheet.all]) {
        let is_all = std::ptr::eq(row, sheet.all);
        let name = if is_all { STRONG } else { TEXT };
        let top = scene.y;
        let names = wrapped(&sheet.name(speech, row), NAMES - 8.0, name);
        let mut lowest = top;
        for (line, y) in names.iter().zip((1_u16..).map(|line| top + LINE * f64::from(line))) {
            scene.text(line, (EDGE, y), Side::Left, name);
            lowest = y;
        }
        for (place, number) in numbers(row, columns).into_iter().enumerate() {
            lowest = lowest.max(cell(scene, speech, number, (right(place), top), step, sheet.bounded));
        }
        scene.y = lowest + 7.0;
        let y = rounded(scene.y);
        scene.line(Line { from: (EDGE, y), to: (WIDTH - EDGE, y), colour: "#c5ced2", width: 1.0 });
    }
}

fn numbers(row: &Row, columns: &[Drawn<'_>]) -> Vec<Number> {
    columns.iter().map(|drawn| row.number(drawn.column.place)).chain([row.total]).collect()
}

/// A number, its share, and its bounds below each other. Returns how far down they reach.
fn cell(
    scene: &mut Scene,
    speech: Speech,
    number: Number,
    (x, top): (f64, f64),
    width: f64,
    bounded: bool,
) -> f64 {
    let mut y = top + LINE;
    let Number::Shown(shown) = number else {
        scene.text(speech.impact_withheld(), (x, y), Side::Right, SMALL);
        return y;
    };
    scene.text(&people(speech, shown.total.weight), (x, y), Side::Right, TEXT);
    if shown.total.high == 0 {
        return y;
    }
    if let Some(share) = shown.share {
        y += LINE - 1.0;
        scene.text(&percent(speech, share.share), (x, y), Side::Right, SMALL);
    }
    if bounded && shown.total.low != shown.total.high {
        let words = range(speech, shown.total);
        for line in fitting(&words, width - 8.0, SMALL) {
            y += LINE - 1.0;
            scene.text(&line, (x, y), Side::Right, SMALL);
        }
    }
    y
}

/// The words in one line, or in two where one is too narrow.
fn fitting(words: &str, width: f64, style: Style) -> Vec<String> {
    if measured(words, style) <= width { vec![words.to_owned()] } else { wrapped(words, width, style) }
}
