//! The bars.

use super::scene::{Line, Scene, Shape, Side, measured, rounded, wrapped};
use super::{Drawn, EDGE, MOST_BARS, NAMES, SMALL, STRONG, Sheet, TEXT, WIDTH};
use crate::counts::{MILLIONTHS, Total};
use crate::privacy::Row;
use crate::report::words::{count, people, percent};
use guide::Speech;

const BAR: f64 = 24.0;
const ROW: f64 = 38.0;
const FROM: f64 = EDGE + NAMES + 8.0;
/// Free at the right, for the total.
const TOTALS: f64 = 92.0;
const INK: &str = "#16222a";

/// How people become a place on the axis.
struct Scale {
    most: f64,
}

impl Scale {
    fn x(&self, millionths: i128) -> f64 {
        FROM + millionths as f64 / self.most * (WIDTH - EDGE - TOTALS - FROM)
    }

    /// Whole numbers for the axis, about five.
    fn ticks(&self) -> Vec<i128> {
        let people = self.most / MILLIONTHS as f64;
        let power = 10_f64.powf((people / 5.0).max(1.0).log10().floor());
        let steps = [1.0, 2.0, 5.0, 10.0].map(|step| step * power);
        let step = steps.into_iter().find(|step| people / step <= 5.5).unwrap_or(power * 10.0);
        let many = (people / step).floor() as u32;
        (0..=many).map(|tick| (f64::from(tick) * step).round() as i128 * MILLIONTHS).collect()
    }
}

pub(super) fn draw(scene: &mut Scene, speech: Speech, sheet: &Sheet<'_>, columns: &[Drawn<'_>]) {
    let rows: Vec<&Row> = if sheet.rows.is_empty() { vec![sheet.all] } else { sheet.rows.clone() };
    let most =
        rows.iter().filter_map(|row| row.total.shown()).map(|shown| shown.total.high).max().unwrap_or(0);
    let scale = Scale { most: (most as f64).max(1.0) };
    let top = scene.y;
    scene.down(20.0);
    for row in rows.iter().take(MOST_BARS) {
        let name = sheet.name(speech, row);
        bar(scene, speech, &scale, (&name, row), columns);
        scene.down(ROW);
    }
    for tick in scale.ticks() {
        let x = rounded(scale.x(tick));
        scene.line(Line {
            from: (x, rounded(top + 16.0)),
            to: (x, rounded(scene.y)),
            colour: "#c5ced2",
            width: 1.0,
        });
        scene.text(&people(speech, tick), (x, top + 11.0), Side::Middle, SMALL);
    }
    if let Some(more) = rows.len().checked_sub(MOST_BARS).filter(|more| *more > 0) {
        scene.paragraph(&speech.impact_chart_more(count(more)), EDGE, WIDTH - 2.0 * EDGE, TEXT);
    }
}

fn bar(scene: &mut Scene, speech: Speech, scale: &Scale, (name, row): (&str, &Row), columns: &[Drawn<'_>]) {
    let y = rounded(scene.y + (ROW - BAR) / 2.0);
    names(scene, name, y + BAR / 2.0);
    let Some(total) = row.total.shown() else { return };
    let mut x = FROM;
    let mut hidden = total.total.weight;
    for drawn in columns {
        let Some(shown) = row.number(drawn.column.place).shown().filter(|shown| shown.total.weight > 0)
        else {
            continue;
        };
        hidden -= shown.total.weight;
        let width = scale.x(shown.total.weight) - FROM;
        let share =
            shown.share.map_or_else(String::new, |share| format!(" ({})", percent(speech, share.share)));
        let says = format!("{name}: {} {}{share}", drawn.column.words, people(speech, shown.total.weight));
        segment(scene, (x, y), width, drawn.fill, false, says);
        let letters = measured(&drawn.letter, STRONG);
        if width > letters + 8.0 {
            badge(scene, &drawn.letter, x + width / 2.0, y + BAR / 2.0);
        }
        x += width;
    }
    if hidden > 0 {
        let width = scale.x(hidden) - FROM;
        segment(scene, (x, y), width, "#fff", true, speech.impact_withheld().to_owned());
        x += width;
    }
    let end = whisker(scene, scale, total.total, y).max(x);
    scene.text(&people(speech, total.total.weight), (end + 8.0, y + BAR / 2.0 + 4.5), Side::Left, STRONG);
}

/// The name of a group, in two lines at most.
fn names(scene: &mut Scene, name: &str, middle: f64) {
    let mut lines = wrapped(name, NAMES, TEXT);
    if lines.len() > 2 {
        lines.truncate(2);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    let first = if lines.len() > 1 { middle - 3.0 } else { middle + 4.5 };
    for (line, y) in lines.iter().zip([first, first + 15.0]) {
        scene.text(line, (FROM - 10.0, y), Side::Right, TEXT);
    }
}

fn segment(
    scene: &mut Scene,
    (x, y): (f64, f64),
    width: f64,
    fill: &'static str,
    dashed: bool,
    says: String,
) {
    let (x, width) = (rounded(x), rounded(width).max(0.1));
    scene.shape(Shape { x, y, width, height: BAR, fill, stroke: INK, dashed, says });
}

/// The letter of an answer, on white so that no pattern hides it.
fn badge(scene: &mut Scene, letter: &str, x: f64, y: f64) {
    let width = measured(letter, STRONG) + 6.0;
    scene.shape(Shape {
        x: rounded(x - width / 2.0),
        y: rounded(y - 8.5),
        width: rounded(width),
        height: 17.0,
        fill: "#fff",
        stroke: "none",
        dashed: false,
        says: String::new(),
    });
    scene.text(letter, (x, y + 4.5), Side::Middle, STRONG);
}

/// From the least to the most, where they differ. Returns where it ends.
fn whisker(scene: &mut Scene, scale: &Scale, total: Total, y: f64) -> f64 {
    if total.low == total.high {
        return 0.0;
    }
    let (from, to) = (rounded(scale.x(total.low)), rounded(scale.x(total.high)));
    let y = rounded(y + BAR + 4.0);
    let mut line = |from, to| scene.mark(Line { from, to, colour: INK, width: 1.5 });
    line((from, y), (to, y));
    line((from, y - 3.0), (from, y + 3.0));
    line((to, y - 3.0), (to, y + 3.0));
    to
}
