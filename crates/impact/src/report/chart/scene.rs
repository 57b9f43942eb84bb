//! What is drawn, from the top down.

use askama::Template;

/// The built-in font; where it is missing, a browser takes one that is about as wide.
pub(crate) const FONT: &str = "DejaVu Sans";

/// Of a line, so much is free above and below the letters.
const LEADING: f64 = 1.4;
const LINES: &str = "#5c6f78";

/// How a text looks.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) size: f64,
    pub(super) bold: bool,
}

pub(super) struct Text {
    x: f64,
    y: f64,
    size: f64,
    bold: bool,
    anchor: &'static str,
    words: String,
}

/// A rectangle.
pub(super) struct Shape {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) fill: &'static str,
    pub(super) stroke: &'static str,
    pub(super) dashed: bool,
    /// What is told when one points at it.
    pub(super) says: String,
}

pub(super) struct Line {
    pub(super) from: (f64, f64),
    pub(super) to: (f64, f64),
    pub(super) colour: &'static str,
    pub(super) width: f64,
}

/// Where a text ends up beside its place.
#[derive(Clone, Copy)]
pub(super) enum Side {
    Left,
    Middle,
    Right,
}

pub(super) struct Scene {
    width: f64,
    edge: f64,
    /// How far down everything reaches so far.
    pub(super) y: f64,
    texts: Vec<Text>,
    boxes: Vec<Shape>,
    /// Below the boxes.
    lines: Vec<Line>,
    /// Above the boxes.
    marks: Vec<Line>,
}

#[derive(Template)]
#[template(path = "chart.svg", escape = "html")]
struct Picture<'s> {
    font: &'static str,
    width: f64,
    height: f64,
    title: &'s str,
    describes: &'s str,
    texts: &'s [Text],
    boxes: &'s [Shape],
    lines: &'s [Line],
    marks: &'s [Line],
}

impl Scene {
    pub(super) fn new(width: f64, edge: f64) -> Self {
        let (texts, boxes, lines, marks) = Default::default();
        Self { width, edge, y: edge, texts, boxes, lines, marks }
    }

    pub(super) fn down(&mut self, by: f64) {
        self.y += by;
    }

    /// A line of text at a place.
    pub(super) fn text(&mut self, words: &str, (x, y): (f64, f64), side: Side, style: Style) {
        let anchor = match side {
            Side::Left => "",
            Side::Middle => "middle",
            Side::Right => "end",
        };
        let (x, y) = (rounded(x), rounded(y));
        self.texts.push(Text { x, y, size: style.size, bold: style.bold, anchor, words: words.to_owned() });
    }

    /// A paragraph below what is there.
    pub(super) fn paragraph(&mut self, words: &str, x: f64, width: f64, style: Style) {
        for line in wrapped(words, width, style) {
            self.y += style.size * LEADING;
            self.text(&line, (x, self.y - style.size * 0.4), Side::Left, style);
        }
    }

    /// A paragraph that nobody can miss.
    pub(super) fn banner(&mut self, words: &str, x: f64, width: f64, style: Style) {
        self.y += 8.0;
        let lines = wrapped(words, width - 24.0, style).len();
        let height =
            rounded(f64::from(u16::try_from(lines).unwrap_or(u16::MAX)) * style.size * LEADING + 12.0);
        let stroke = "#b45309";
        let y = rounded(self.y);
        self.shape(Shape {
            x,
            y,
            width,
            height,
            fill: "#fdf1e3",
            stroke,
            dashed: false,
            says: String::new(),
        });
        self.y += 6.0;
        self.paragraph(words, x + 12.0, width - 24.0, style);
        self.y += 14.0;
    }

    /// A letter with its pattern, and what it stands for.
    pub(super) fn legend(
        &mut self,
        letter: &str,
        fill: &'static str,
        words: &str,
        x: f64,
        width: f64,
        style: Style,
    ) {
        let y = rounded(self.y + 3.0);
        self.swatch(x, y, fill);
        self.text(letter, (x + 42.0, self.y + style.size), Side::Left, Style { bold: true, ..style });
        self.paragraph(words, x + 66.0, width - 66.0, style);
        self.y = self.y.max(y + 16.0) + 4.0;
    }

    pub(super) fn swatch(&mut self, x: f64, y: f64, fill: &'static str) {
        let stroke = "#16222a";
        self.shape(Shape {
            x,
            y,
            width: 32.0,
            height: 15.0,
            fill,
            stroke,
            dashed: false,
            says: String::new(),
        });
    }

    pub(super) fn shape(&mut self, shape: Shape) {
        self.boxes.push(shape);
    }

    pub(super) fn line(&mut self, line: Line) {
        self.lines.push(line);
    }

    pub(super) fn mark(&mut self, line: Line) {
        self.marks.push(line);
    }

    /// A line across, below what is there.
    pub(super) fn rule(&mut self, from: f64, to: f64) {
        let y = rounded(self.y);
        self.lines.push(Line { from: (from, y), to: (to, y), colour: LINES, width: 1.0 });
    }

    /// The picture.
    pub(super) fn svg(&self, title: &str, describes: &str) -> String {
        let picture = Picture {
            font: FONT,
            width: self.width,
            height: (self.y + self.edge).ceil(),
            title,
            describes,
            texts: &self.texts,
            boxes: &self.boxes,
            lines: &self.lines,
            marks: &self.marks,
        };
        // Writing to a string cannot fail.
        picture.render().unwrap_or_default()
    }
}

/// One decimal is finer than any screen.
pub(super) fn rounded(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

/// A text in lines that are about as wide.
pub(super) fn wrapped(words: &str, width: f64, style: Style) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut() {
            Some(line) if measured(line, style) + measured(" ", style) + measured(word, style) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// About how wide a text is: each kind of letter as wide as its widest in the built-in font.
pub(super) fn measured(words: &str, style: Style) -> f64 {
    let letter = |letter: char| match letter {
        ' ' | '.' | ',' | ':' | ';' | '\'' | '!' | '|' | 'i' | 'j' | 'l' | 'I' => 0.34,
        '(' | ')' | '-' | 'f' | 'r' | 't' => 0.42,
        'm' | 'w' | 'M' | 'W' | 'ж' | 'ш' | 'щ' | 'ю' | 'м' | 'Ж' | 'Ш' | 'Щ' | 'Ю' | 'М' | 'ы' | '—'
        | '%' | '→' => 1.0,
        letter if letter.is_ascii_digit() => 0.637,
        letter if letter.is_uppercase() => 0.76,
        _ => 0.64,
    };
    let wide: f64 = words.chars().map(letter).sum();
    wide * style.size * if style.bold { 1.1 } else { 1.0 }
}
