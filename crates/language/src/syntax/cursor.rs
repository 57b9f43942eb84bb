//! A place in the tokens of one value.

use super::lexer::{Reports, Token, TokenKind};
use super::tree::{Day, Name, Number, Scalar, Span, TermSyntax, Text};
use crate::{
    diagnostic::{Code, Diagnostic},
    rulebook::{Decimal, Rounding},
};

/// Reads tokens one by one. A reader that fails has reported why and returns `None`.
pub(super) struct Cursor<'t, 'r> {
    tokens: &'r [Token<'t>],
    at: usize,
    /// A line that is indented no further than this ends what is being read,
    limit: u32,
    /// except the line that begins with this token.
    entry: usize,
    /// What to underline where a value has no token at all.
    keyword: Span,
    pub(super) depth: usize,
    pub(super) reports: &'r mut Reports,
}

impl<'t, 'r> Cursor<'t, 'r> {
    pub(super) fn new(tokens: &'r [Token<'t>], limit: u32, keyword: Span, reports: &'r mut Reports) -> Self {
        Self { tokens, at: 0, limit, entry: 0, keyword, depth: 0, reports }
    }

    /// The token that many places ahead, if it belongs to what is being read.
    pub(super) fn ahead(&self, places: usize) -> Option<&'r Token<'t>> {
        let upto = self.at.checked_add(places)?;
        let all_visible = (self.at..=upto).all(|index| self.visible(index));
        self.tokens.get(upto).filter(|_| all_visible)
    }

    pub(super) fn peek(&self) -> Option<&'r Token<'t>> {
        self.ahead(0)
    }

    fn visible(&self, index: usize) -> bool {
        let indent = self.tokens.get(index).and_then(|token| token.line_indent);
        index == self.entry || indent.is_none_or(|indent| indent > self.limit)
    }

    pub(super) fn next(&mut self) -> Option<&'r Token<'t>> {
        let token = self.peek();
        self.at += usize::from(token.is_some());
        token
    }

    pub(super) fn word_ahead(&self, places: usize) -> Option<&'t str> {
        match self.ahead(places)?.kind {
            TokenKind::Word(word) => Some(word),
            _ => None,
        }
    }

    /// Whether these words come next.
    pub(super) fn at_words(&self, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(places, word)| self.word_ahead(places) == Some(word))
    }

    /// Passes over these words, if they come next.
    pub(super) fn eat(&mut self, words: &[&str]) -> bool {
        let found = self.at_words(words);
        if found {
            self.at += words.len();
        }
        found
    }

    pub(super) fn at_comma(&self) -> bool {
        self.peek().is_some_and(|token| token.kind == TokenKind::Comma)
    }

    pub(super) fn eat_comma(&mut self) -> bool {
        let found = self.at_comma();
        self.at += usize::from(found);
        found
    }

    /// Passes over one of these kinds of words, or reports what was expected.
    pub(super) fn need(&mut self, word: &str) -> Option<()> {
        if self.eat(&[word]) {
            return Some(());
        }
        self.expected(&format!("`{word}`"))
    }

    /// The end of the last token read.
    pub(super) fn end(&self) -> usize {
        self.previous().end
    }

    /// Where the next token begins, or the last one ended.
    pub(super) fn start(&self) -> usize {
        self.peek().map_or_else(|| self.end(), |token| token.span.start)
    }

    fn previous(&self) -> Span {
        let before = self.at.checked_sub(1).and_then(|index| self.tokens.get(index));
        before.map_or_else(|| self.keyword.clone(), |token| token.span.clone())
    }

    pub(super) fn name(&mut self, what: &str) -> Option<Name<'t>> {
        match self.peek() {
            Some(Token { kind: TokenKind::Word(text), span, .. }) => {
                self.at += 1;
                Some(Name { text, start: span.start })
            }
            _ => self.expected(what),
        }
    }

    pub(super) fn text(&mut self, what: &str) -> Option<Text> {
        match self.peek() {
            Some(Token { kind: TokenKind::Text(text), span, .. }) => {
                self.at += 1;
                Some(Text { text: text.clone(), span: span.clone() })
            }
            _ => self.expected(what),
        }
    }

    pub(super) fn day(&mut self) -> Option<Day> {
        match self.peek() {
            Some(Token { kind: TokenKind::Day(date), span, .. }) => {
                self.at += 1;
                Some(Day { date: *date, start: span.start })
            }
            _ => self.expected("a date, like 2025-11-05"),
        }
    }

    pub(super) fn number(&mut self) -> Option<Number<'t>> {
        let (value, span) = match self.peek() {
            Some(Token { kind: TokenKind::Number(value), span, .. }) => (value, span),
            Some(Token { kind: TokenKind::Decimal(number), span, .. }) => {
                return self.not_whole(*number, span.clone());
            }
            _ => return self.expected("a whole number"),
        };
        self.at += 1;
        let has_unit = self.word_ahead(0).is_some_and(|word| !["and", "or", "to"].contains(&word));
        let unit = if has_unit { self.name("a unit") } else { None };
        Some(Number { value: *value, span: span.start..self.end(), unit })
    }

    /// A number of at least zero, with decimals or without.
    pub(super) fn decimal(&mut self) -> Option<Decimal> {
        let number = match self.peek().map(|token| &token.kind) {
            Some(TokenKind::Number(number)) => u32::try_from(*number).ok().map(Decimal::from),
            Some(TokenKind::Decimal(number)) => Some(*number),
            _ => None,
        };
        if number.is_none() {
            return self.expected("a number");
        }
        self.at += 1;
        number
    }

    /// Reports a number that no fact can have.
    fn not_whole<T>(&mut self, number: Decimal, span: Span) -> Option<T> {
        let report = if number.is_whole() {
            self.report(Code::CannotRead, span, format!("the number {number} is too large"))
        } else {
            self.report(Code::CannotRead, span, format!("expected a whole number, found `{number}`"))
                .help("only the value of a figure has decimals")
        };
        self.reports.add(report);
        None
    }

    /// Whether a number, a date or `case date` comes after so many tokens.
    pub(super) fn scalar_ahead(&self, places: usize) -> bool {
        match self.ahead(places).map(|token| &token.kind) {
            Some(TokenKind::Number(_) | TokenKind::Decimal(_) | TokenKind::Day(_) | TokenKind::Bad) => true,
            Some(TokenKind::Word("case")) => self.word_ahead(places + 1) == Some("date"),
            _ => false,
        }
    }

    pub(super) fn scalar(&mut self) -> Option<Scalar<'t>> {
        match self.peek().map(|token| &token.kind) {
            Some(TokenKind::Number(_) | TokenKind::Decimal(_)) => self.number().map(Scalar::Number),
            Some(TokenKind::Day(_)) => self.day().map(Scalar::Day),
            Some(TokenKind::Word("case")) => self.case_date(),
            _ => self.expected("a number, a date or `case date`"),
        }
    }

    fn case_date(&mut self) -> Option<Scalar<'t>> {
        let start = self.start();
        self.need("case")?;
        self.need("date")?;
        let minus = self.at_words(&["minus"]);
        let term = if minus || self.at_words(&["plus"]) { Some(self.term(minus)?) } else { None };
        Some(Scalar::CaseDate(term, start..self.end()))
    }

    fn term(&mut self, minus: bool) -> Option<TermSyntax<'t>> {
        self.next();
        let Some(Token { kind: TokenKind::Number(amount @ 0..), .. }) = self.peek() else {
            return self.expected("a whole number of years, months or days");
        };
        self.next();
        let unit = self.name("`years`, `months` or `days`")?;
        let rounding = match (self.eat(&["rounded", "up"]), self.eat(&["rounded", "down"])) {
            (true, _) => Some(Rounding::Up),
            (_, true) => Some(Rounding::Down),
            _ if self.eat(&["rounded"]) => return self.expected("`up` or `down`"),
            _ => None,
        };
        Some(TermSyntax { minus, amount: *amount, unit, rounding })
    }

    /// `a, b, c` or `a, b or c`. A comma before one of the `stops` ends the list.
    pub(super) fn names(&mut self, what: &str, stops: &[&str]) -> Option<Vec<Name<'t>>> {
        let mut names = vec![self.name(what)?];
        loop {
            if self.eat(&["or"]) {
                names.push(self.name(what)?);
                continue;
            }
            let stop = self.word_ahead(1).is_some_and(|word| stops.contains(&word))
                && self.word_ahead(2) != Some("or");
            if stop || !self.eat_comma() {
                return Some(names);
            }
            self.eat(&["or"]);
            names.push(self.name(what)?);
        }
    }

    /// Reports that something else was expected here. What was reported when it was read is not reported again.
    pub(super) fn expected<T>(&mut self, what: &str) -> Option<T> {
        let report = match self.peek() {
            Some(Token { kind: TokenKind::Bad, .. }) => return None,
            Some(token) => {
                let message = format!("expected {what}, found {}", describe(&token.kind));
                self.reports
                    .new_at(Code::CannotRead, token.span.clone(), message)
                    .label(format!("expected {what}"))
            }
            None => {
                let message = format!("expected {what} after this");
                self.reports.new_at(Code::CannotRead, self.previous(), message)
            }
        };
        self.reports.add(report);
        None
    }

    /// Reports whatever is left, with advice; `None` if there was something.
    pub(super) fn finish(&mut self, advice: impl FnOnce(&Self) -> Option<String>) -> Option<()> {
        let Some(token) = self.peek() else { return Some(()) };
        if token.kind != TokenKind::Bad {
            let message = format!("{} cannot stand here", describe(&token.kind));
            let report = self.report(Code::CannotRead, token.span.clone(), message).maybe_help(advice(self));
            self.reports.add(report);
        }
        None
    }

    pub(super) fn report(&self, code: Code, span: Span, message: impl Into<String>) -> Diagnostic {
        self.reports.new_at(code, span, message)
    }

    /// Passes over everything that belongs to what is being read.
    pub(super) fn skip(&mut self) {
        while self.next().is_some() {}
    }

    /// Reads one line of a group, together with the lines that are indented further than it.
    pub(super) fn nested<T>(&mut self, indent: u32, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let outer = (self.limit, self.entry);
        (self.limit, self.entry) = (indent, self.at);
        self.depth += 1;
        let result = read(self);
        self.skip();
        self.depth -= 1;
        (self.limit, self.entry) = outer;
        result
    }
}

/// What stands there, in words.
fn describe(kind: &TokenKind<'_>) -> String {
    match kind {
        TokenKind::Word(word) => format!("`{word}`"),
        TokenKind::Number(number) => format!("`{number}`"),
        TokenKind::Decimal(number) => format!("`{number}`"),
        TokenKind::Day(date) => format!("`{date}`"),
        TokenKind::Month(..) => "a month".to_owned(),
        TokenKind::Text(_) => "a text".to_owned(),
        TokenKind::Comma => "a comma".to_owned(),
        TokenKind::Slash => "`/`".to_owned(),
        TokenKind::Bad => "something unreadable".to_owned(),
    }
}
