//! Lines into words, numbers, dates, texts and marks.

use super::tree::Span;
use crate::{
    calendar::{DateError, digits, parse_date},
    diagnostic::{Code, Diagnostic},
    rulebook::{Decimal, DecimalError, FileId},
};
use jiff::civil::Date;
use std::{iter::Peekable, str::CharIndices};

/// A line of a fence, without its indentation and without spaces at its end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'t> {
    pub(super) text: &'t str,
    /// Where the text begins in the file.
    pub(super) start: usize,
    /// In columns; a tab goes on to the next multiple of four.
    pub(super) indent: u32,
}

impl<'t> Line<'t> {
    pub(super) fn new(raw: &'t str, start: usize) -> Self {
        let text = raw.trim_start_matches([' ', '\t']);
        let mut indent: u32 = 0;
        for space in raw.bytes().take(raw.len() - text.len()) {
            indent = if space == b'\t' { (indent / 4 + 1) * 4 } else { indent + 1 };
        }
        Self { text: text.trim_end(), start: start + raw.len() - text.len(), indent }
    }

    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// What is left of the line from a byte of its text on, without spaces before it.
    pub(super) fn after(&self, length: usize) -> Self {
        let rest = self.text.get(length..).unwrap_or("");
        let text = rest.trim_start();
        Self { text, start: self.start + length + rest.len() - text.len(), indent: self.indent }
    }
}

/// Collects what is wrong in one file.
#[derive(Debug)]
pub(super) struct Reports {
    pub(super) file: FileId,
    pub(super) list: Vec<Diagnostic>,
}

impl Reports {
    pub(super) fn add(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    pub(super) fn new_at(&self, code: Code, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(code, self.file, span, message)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token<'t> {
    pub(super) kind: TokenKind<'t>,
    pub(super) span: Span,
    /// The line's indentation, where the token is the first of a line after the field's first line.
    pub(super) line_indent: Option<u32>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum TokenKind<'t> {
    Word(&'t str),
    /// A whole number that facts can have.
    Number(i32),
    /// A number with decimals, or a larger one.
    Decimal(Decimal),
    Day(Date),
    Month(i16, i8),
    Text(String),
    Comma,
    Slash,
    /// Something that was reported when it was read.
    Bad,
}

/// The tokens of a value: what is left of its first line, and the lines that go on.
pub(super) fn tokens<'t>(first: Line<'t>, rest: &[Line<'t>], reports: &mut Reports) -> Tokens<'t> {
    let mut lexer = Lexer { tokens: Vec::new(), open: None, reports };
    lexer.line(first, None);
    for line in rest {
        lexer.line(*line, Some(line.indent));
    }
    lexer.finish()
}

#[derive(Debug)]
pub(super) struct Tokens<'t> {
    pub(super) list: Vec<Token<'t>>,
    /// A text was not closed: what follows in the block may belong to it.
    pub(super) text_is_open: bool,
}

struct Lexer<'t, 'r> {
    tokens: Vec<Token<'t>>,
    open: Option<OpenText>,
    reports: &'r mut Reports,
}

/// A text whose closing quote is still to come.
struct OpenText {
    text: String,
    start: usize,
    end_of_first_line: usize,
    line_indent: Option<u32>,
}

type Letters<'t> = Peekable<CharIndices<'t>>;

impl<'t> Lexer<'t, '_> {
    fn line(&mut self, line: Line<'t>, indent: Option<u32>) {
        let mut letters = line.text.char_indices().peekable();
        let mut line_indent = indent;
        if let Some(mut open) = self.open.take() {
            open.text.push(' ');
            self.text(open, &mut letters, &line);
            line_indent = None;
        }
        while let Some(&(at, letter)) = letters.peek() {
            if letter.is_whitespace() {
                letters.next();
                continue;
            }
            self.token(at, letter, &mut letters, &line, line_indent.take());
        }
    }

    fn token(
        &mut self,
        at: usize,
        letter: char,
        letters: &mut Letters<'t>,
        line: &Line<'t>,
        indent: Option<u32>,
    ) {
        let start = line.start + at;
        match letter {
            '"' => {
                letters.next();
                let open = OpenText {
                    text: String::new(),
                    start,
                    end_of_first_line: line.end(),
                    line_indent: indent,
                };
                self.text(open, letters, line);
            }
            ',' | '/' => {
                letters.next();
                let kind = if letter == ',' { TokenKind::Comma } else { TokenKind::Slash };
                self.push(kind, start..start + 1, indent);
            }
            _ if is_run(letter) => {
                let run = take_run(at, letters, line.text);
                let kind = self.run(run, start);
                self.push(kind, start..start + run.len(), indent);
            }
            _ => {
                let run = take_while(at, letters, line.text, |other| {
                    !is_run(other) && !other.is_whitespace() && !"\",/".contains(other)
                });
                self.strange(run, start);
                self.push(TokenKind::Bad, start..start + run.len(), indent);
            }
        }
    }

    fn push(&mut self, kind: TokenKind<'t>, span: Span, line_indent: Option<u32>) {
        self.tokens.push(Token { kind, span, line_indent });
    }

    /// Reads on in an open text, to its closing quote or to the end of the line.
    fn text(&mut self, mut open: OpenText, letters: &mut Letters<'t>, line: &Line<'t>) {
        while let Some((at, letter)) = letters.next() {
            match letter {
                '"' => {
                    let span = open.start..line.start + at + 1;
                    self.push(TokenKind::Text(single_spaced(&open.text)), span, open.line_indent);
                    return;
                }
                '\\' if letters.next_if(|(_, next)| *next == '"').is_some() => open.text.push('"'),
                _ => open.text.push(letter),
            }
        }
        self.open = Some(open);
    }

    fn finish(mut self) -> Tokens<'t> {
        let open = self.open.take();
        let text_is_open = open.is_some();
        if let Some(open) = open {
            let span = open.start..open.end_of_first_line;
            let message = "this text is opened with a quote and never closed";
            let report = self.reports.new_at(Code::OpenText, span.clone(), message).label("opened here");
            let help =
                "close the text with `\"`; lines on which it goes on are indented further than their field";
            self.reports.add(report.help(help));
            self.push(TokenKind::Bad, span, open.line_indent);
        }
        Tokens { list: self.tokens, text_is_open }
    }

    /// Classifies a run of letters, digits and hyphens.
    fn run(&mut self, run: &'t str, start: usize) -> TokenKind<'t> {
        if run.starts_with(|letter: char| letter.is_ascii_alphabetic()) && run.bytes().all(is_name_byte) {
            return TokenKind::Word(run);
        }
        match parse_date(run) {
            Ok(date) => return TokenKind::Day(date),
            Err(DateError::NoSuchDay) => return self.no_such_day(run, start),
            Err(DateError::Form) => {}
        }
        if let Some((year, month)) = month(run) {
            return if (1..=12).contains(&month) {
                TokenKind::Month(year, month)
            } else {
                self.no_such_day(run, start)
            };
        }
        let number = run.strip_prefix('-').unwrap_or(run);
        if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) {
            return run.parse().map_or_else(|_| self.decimal(run, start), TokenKind::Number);
        }
        if run.contains('.') {
            return self.decimal(run, start);
        }
        self.misformed(run, start);
        TokenKind::Bad
    }

    fn no_such_day(&mut self, run: &str, start: usize) -> TokenKind<'t> {
        let what = if run.len() == "2025-13".len() { "month" } else { "day" };
        let message = format!("the calendar has no {what} `{run}`");
        let report = self.reports.new_at(Code::NoSuchDay, start..start + run.len(), message);
        self.reports.add(report.label(format!("no such {what}")));
        TokenKind::Bad
    }

    fn decimal(&mut self, run: &str, start: usize) -> TokenKind<'t> {
        match run.parse() {
            Ok(number) => return TokenKind::Decimal(number),
            Err(DecimalError::Form) if run.contains('.') => self.misformed(run, start),
            Err(_) => {
                let message = format!("the number {run} is too large");
                self.reports.add(self.reports.new_at(Code::CannotRead, start..start + run.len(), message));
            }
        }
        TokenKind::Bad
    }

    fn misformed(&mut self, run: &str, start: usize) {
        let looks_like_date = run.bytes().all(|byte| byte.is_ascii_digit() || b"-.".contains(&byte));
        let (message, help) = if looks_like_date {
            (format!("`{run}` is not a date"), "write a date as year-month-day, like 2025-11-05")
        } else if run.starts_with(|letter: char| letter.is_ascii_digit()) {
            (
                format!("`{run}` is neither a number nor a name"),
                "put a space between a number and its unit; begin a name with a letter",
            )
        } else {
            (
                format!("`{run}` is not a name"),
                "a name is made of the letters a to z, digits and hyphens, and begins with a letter",
            )
        };
        self.reports.add(self.reports.new_at(Code::CannotRead, start..start + run.len(), message).help(help));
    }

    fn strange(&mut self, run: &str, start: usize) {
        let help = match run.chars().next() {
            Some('<' | '>' | '=' | '≤' | '≥' | '!') => {
                "compare in words: `is`, `is not`, `is at least`, `is less than`, `is before`"
            }
            Some('“' | '”' | '„' | '«' | '»' | '\'' | '‘' | '’') => {
                "put text in straight double quotes: \"…\""
            }
            Some('#') => "there are no comments inside a fence: write them as prose outside it",
            Some('&' | '|') => "write `and`, or `any of` with one condition a line",
            Some('.') => "numbers are whole, and nothing ends in a full stop",
            _ => {
                "only text in double quotes may hold other characters than letters, digits, hyphens, commas and `/`"
            }
        };
        let message = format!("`{}` has no meaning here", run.escape_debug());
        self.reports.add(self.reports.new_at(Code::CannotRead, start..start + run.len(), message).help(help));
    }
}

fn is_run(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '-' || letter == '_'
}

fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-'
}

fn take_while<'t>(
    start: usize,
    letters: &mut Letters<'t>,
    text: &'t str,
    wanted: impl Fn(char) -> bool,
) -> &'t str {
    let mut end = start;
    while let Some((at, letter)) = letters.next_if(|(_, letter)| wanted(*letter)) {
        end = at + letter.len_utf8();
    }
    text.get(start..end).unwrap_or("")
}

/// A run, and with it the decimals of a number: `1.5`.
fn take_run<'t>(start: usize, letters: &mut Letters<'t>, text: &'t str) -> &'t str {
    let run = take_while(start, letters, text, is_run);
    let rest = text.get(start + run.len()..).unwrap_or("");
    let has_decimals = run.bytes().all(|byte| byte.is_ascii_digit())
        && rest.strip_prefix('.').is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_digit()));
    if !has_decimals {
        return run;
    }
    let more = take_while(start + run.len(), letters, text, |letter| is_run(letter) || letter == '.');
    text.get(start..start + run.len() + more.len()).unwrap_or(run)
}

fn month(run: &str) -> Option<(i16, i8)> {
    let (year, month) = run.split_once('-')?;
    Some((i16::try_from(digits(year, 4)?).ok()?, i8::try_from(digits(month, 2)?).ok()?))
}

/// Each run of spaces (not of no-break spaces, which someone meant) becomes one space.
fn single_spaced(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for word in text.split_ascii_whitespace() {
        if !result.is_empty() {
            result.push(' ');
        }
        result.push_str(word);
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lex(lines: &[&str]) -> (Vec<String>, Vec<&'static str>) {
        let mut reports = Reports { file: FileId(0), list: Vec::new() };
        let lines: Vec<Line<'_>> = lines.iter().map(|line| Line::new(line, 0)).collect();
        let list = tokens(lines[0], &lines[1..], &mut reports).list;
        let kinds = list.iter().map(|token| match &token.kind {
            TokenKind::Word(word) => (*word).to_owned(),
            TokenKind::Number(number) => format!("number {number}"),
            TokenKind::Day(date) => format!("day {date}"),
            other => format!("{other:?}"),
        });
        (kinds.collect(), reports.list.iter().map(|report| report.code.as_str()).collect())
    }

    #[test]
    fn words_numbers_dates_and_marks() {
        let (tokens, codes) = lex(&["a-1, KZ / 12 -3 2025-11-05 2025-06"]);
        assert_eq!(
            tokens,
            ["a-1", "Comma", "KZ", "Slash", "number 12", "number -3", "day 2025-11-05", "Month(2025, 6)"]
        );
        assert!(codes.is_empty());
    }

    #[test]
    fn numbers_with_decimals_and_large_ones() {
        let (tokens, codes) = lex(&["1.50 99999999999 7"]);
        let decimal = |text: &str| format!("{:?}", TokenKind::Decimal(text.parse().unwrap()));
        assert_eq!(tokens, [decimal("1.50"), decimal("99999999999"), "number 7".to_owned()]);
        assert!(codes.is_empty());
    }

    #[test]
    fn text_runs_over_lines_and_quotes_are_escaped() {
        let (tokens, codes) = lex(&["\"one  \\\"two\\\"", "     three\\\" next", "", "  four\" five"]);
        assert_eq!(tokens, ["Text(\"one \\\"two\\\" three\\\" next four\")", "five"]);
        assert!(codes.is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_reported_once() {
        for (line, code) in [
            ("\"never closed", "open-text"),
            ("2025-02-30", "no-such-day"),
            ("2025-13", "no-such-day"),
            ("2025-1-5", "cannot-read"),
            ("12months", "cannot-read"),
            (">= 18", "cannot-read"),
            ("straße", "cannot-read"),
            ("snake_case", "cannot-read"),
            ("9999999999999999999", "cannot-read"),
            ("-99999999999", "cannot-read"),
            ("29.02.2028", "cannot-read"),
            ("12.5months", "cannot-read"),
            ("12.", "cannot-read"),
            ("“curly", "cannot-read"),
        ] {
            assert_eq!(lex(&[line]).1, [code], "{line}");
        }
    }

    #[test]
    fn a_tab_goes_to_the_next_multiple_of_four() {
        assert_eq!(Line::new("\tx", 0).indent, 4);
        assert_eq!(Line::new("  \tx", 0).indent, 4);
        assert_eq!(Line::new("    \t x", 0).indent, 9);
        assert_eq!(Line::new("  \tx  ", 10).start, 13);
    }
}
