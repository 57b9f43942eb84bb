//! The report as text: wrapped to the terminal's width, numbers below each other.

use super::sheet::Sheet;
use super::words::{head, letter, people, percent, quantiles, range, share_quantiles, share_range};
use super::{Part, Report};
use crate::privacy::{Number, Row};
use guide::Speech;
use std::borrow::Cow;
use textwrap::core::display_width;
use textwrap::{Options, wrap};

/// Narrower text cannot be read.
const NARROWEST: usize = 30;
/// What a label needs beside its numbers. With less, the numbers stand below it.
const LABEL: usize = 24;
/// Lines are hard to follow beyond this.
const WIDEST: usize = 110;
const GAP: usize = 2;

pub(super) fn text(report: &Report, speech: Speech, width: usize) -> String {
    let width = width.clamp(NARROWEST, WIDEST);
    let mut page = Page { text: String::new(), width };
    page.paragraph("", speech.impact_title());
    if report.synthetic {
        page.gap();
        page.paragraph("*** ", speech.impact_synthetic());
    }
    page.gap();
    for paragraph in head(speech, report) {
        page.paragraph("", &paragraph);
    }
    let mut notes: Vec<String> = Vec::new();
    for part in &report.parts {
        page.gap();
        let told = conclusion(&mut page, speech, part);
        let fresh: Vec<String> =
            told.notes(speech, report).into_iter().filter(|note| !notes.contains(note)).collect();
        notes.extend(fresh);
    }
    page.gap();
    for note in &notes {
        page.paragraph("", note);
    }
    page.text
}

fn conclusion<'r>(page: &mut Page, speech: Speech, part: &'r Part) -> Sheet<'r> {
    let sheet = Sheet::of(speech, part);
    page.paragraph("", sheet.title);
    page.rule(display_width(sheet.title));
    if !sheet.by.is_empty() {
        page.paragraph("", &speech.impact_by(sheet.by.join(", ")));
    }
    if sheet.is_nothing() {
        return sheet;
    }
    if !sheet.values.is_empty() {
        page.gap();
    }
    for value in &sheet.values {
        page.paragraph("", value);
    }
    let keyed = !sheet.rows.is_empty();
    if keyed {
        page.gap();
        for (place, column) in sheet.columns.iter().enumerate() {
            page.paragraph(&format!("  {}  ", letter(place)), &column.words);
        }
    }
    page.gap();
    page.table(&[speech.impact_people(), speech.impact_share()], &lines(speech, &sheet, keyed));
    let sentences = sheet.sentences(speech);
    if !sentences.is_empty() {
        page.gap();
    }
    for sentence in &sentences {
        page.paragraph("", sentence);
    }
    sheet
}

/// A label with its numbers.
struct Line {
    /// What stands before the label.
    first: String,
    label: String,
    /// By column, then by line.
    numbers: [Vec<String>; 2],
    /// Whether the label must fit in one line: its words stand above, by their letter.
    cut: bool,
    /// Whether a line is left free above it.
    apart: bool,
}

fn lines(speech: Speech, sheet: &Sheet<'_>, keyed: bool) -> Vec<Line> {
    let mut lines = Vec::new();
    for row in sheet.all_rows() {
        lines.push(Line {
            first: String::new(),
            label: sheet.name(speech, row),
            numbers: numbers(speech, row.total),
            cut: false,
            apart: true,
        });
        for (place, column) in
            sheet.columns.iter().enumerate().filter(|(_, column)| !is_nobody(row, column.place))
        {
            lines.push(Line {
                first: if keyed { format!("  {}  ", letter(place)) } else { "  ".to_owned() },
                label: column.words.clone(),
                numbers: numbers(speech, row.number(column.place)),
                cut: keyed,
                apart: false,
            });
        }
    }
    lines
}

/// A number and its share, each with its bounds and quantiles below it.
fn numbers(speech: Speech, number: Number) -> [Vec<String>; 2] {
    let Number::Shown(shown) = number else { return [vec![speech.impact_withheld().to_owned()], Vec::new()] };
    let mut total = vec![people(speech, shown.total.weight)];
    total.extend((shown.total.low != shown.total.high).then(|| range(speech, shown.total)));
    total.extend(shown.drawn.map(|drawn| quantiles(speech, drawn)));
    let mut shares = Vec::new();
    if let Some(share) = shown.share {
        shares.push(percent(speech, share.share));
        shares.extend(share_range(speech, share));
        shares.extend(share.drawn.map(|drawn| share_quantiles(speech, drawn)));
    }
    [total, shares]
}

fn is_nobody(row: &Row, place: usize) -> bool {
    row.number(place).shown().is_some_and(|shown| shown.total.high == 0)
}

struct Page {
    text: String,
    width: usize,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn rule(&mut self, width: usize) {
        self.line(&"─".repeat(width.min(self.width)));
    }

    fn paragraph(&mut self, first: &str, words: &str) {
        let rest = " ".repeat(display_width(first));
        for line in wrap(words, Options::new(self.width).initial_indent(first).subsequent_indent(&rest)) {
            self.line(&line);
        }
    }

    fn table(&mut self, heads: &[&str; 2], lines: &[Line]) {
        let widths = [0, 1].map(|place| {
            let numbers = lines.iter().filter_map(|line| line.numbers.get(place)).flatten();
            let head = heads.get(place).map_or(0, |head| display_width(head));
            numbers.map(|number| display_width(number)).max().unwrap_or(0).max(head)
        });
        let taken: usize = widths.iter().map(|width| width + GAP).sum();
        if taken + LABEL > self.width {
            self.stacked(heads, lines);
            return;
        }
        let label = self.width - taken;
        self.line(&(" ".repeat(label) + &right(heads, widths)));
        for line in lines {
            if line.apart {
                self.gap();
            }
            let labels = line.labels(label);
            let deep = line.numbers.iter().map(Vec::len).chain([labels.len()]).max().unwrap_or(0);
            for depth in 0..deep {
                let words = labels.get(depth).map_or("", String::as_str);
                let padding = " ".repeat(label.saturating_sub(display_width(words)));
                let numbers =
                    line.numbers.each_ref().map(|numbers| numbers.get(depth).map_or("", String::as_str));
                self.line(&format!("{words}{padding}{}", right(&numbers, widths)));
            }
        }
    }

    /// The numbers below their label, where there is no room beside it.
    fn stacked(&mut self, heads: &[&str; 2], lines: &[Line]) {
        for line in lines {
            if line.apart {
                self.gap();
            }
            for label in line.labels(self.width) {
                self.line(&label);
            }
            for (head, numbers) in heads.iter().zip(&line.numbers).filter(|(_, numbers)| !numbers.is_empty())
            {
                self.paragraph("    ", &format!("{head}: {}", numbers.join(" ")));
            }
        }
    }
}

impl Line {
    /// The label in lines of this width.
    fn labels(&self, width: usize) -> Vec<String> {
        let rest = " ".repeat(display_width(&self.first).max(2));
        let options = Options::new(width).initial_indent(&self.first).subsequent_indent(&rest);
        let wrapped: Vec<String> = wrap(&self.label, options).into_iter().map(Cow::into_owned).collect();
        match wrapped.as_slice() {
            [first, _, ..] if self.cut => {
                // A narrower line leaves room for the sign that there is more.
                let narrow = Options::new(width.saturating_sub(1)).initial_indent(&self.first);
                let cut = wrap(&self.label, narrow)
                    .into_iter()
                    .next()
                    .map_or_else(|| first.clone(), Cow::into_owned);
                vec![cut + "…"]
            }
            _ => wrapped,
        }
    }
}

/// The numbers, each at the right of its column.
fn right(numbers: &[&str; 2], widths: [usize; 2]) -> String {
    let padded = |(number, width): (&&str, usize)| {
        " ".repeat((GAP + width).saturating_sub(display_width(number))) + number
    };
    numbers.iter().zip(widths).map(padded).collect()
}
