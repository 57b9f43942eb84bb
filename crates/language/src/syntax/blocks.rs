//! Fences into blocks, blocks into fields.

use super::cursor::Cursor;
use super::lexer::{Line, Reports, Tokens, tokens};
use super::tree::{Block, FenceTree, Field, Name, Span, Tree, Value};
use super::{BlockKind, FieldRule, Shape, values};
use crate::{
    diagnostic::{Code, Diagnostic},
    markdown::{Fence, Info, fences},
    rulebook::FileId,
    suggest::nearest,
};

/// The tree of one file, and what is wrong with it.
pub(crate) fn parse(text: &str, file: FileId) -> (Tree<'_>, Vec<Diagnostic>) {
    let mut parser = Parser { reports: Reports { file, list: Vec::new() }, strays: Vec::new() };
    let fences = fences(text).into_iter().map(|fence| parser.fence(text, fence)).collect();
    (Tree { fences, strays: parser.strays }, parser.reports.list)
}

struct Parser<'t> {
    reports: Reports,
    strays: Vec<&'t str>,
}

/// The first word of a line.
fn first_word(line: &Line<'_>) -> usize {
    line.text.find(char::is_whitespace).unwrap_or(line.text.len())
}

impl<'t> Parser<'t> {
    fn fence(&mut self, text: &'t str, fence: Fence) -> FenceTree<'t> {
        if fence.info == Info::AlmostYol {
            let message = "a fence is marked `yol`, in small letters, and nothing else";
            let report = self.reports.new_at(Code::FenceName, fence.opening.clone(), message);
            self.reports
                .add(report.help("write ```yol, or another word if the block is not part of the rulebook"));
        }
        let before = self.reports.list.len();
        let lines =
            fence.lines.iter().map(|span| Line::new(text.get(span.clone()).unwrap_or(""), span.start));
        let lines: Vec<Line<'t>> = lines.filter(|line| !line.text.is_empty()).collect();
        let blocks = self.blocks(&lines);
        if !fence.closed {
            // The prose that follows was taken for blocks: what was said about it is noise.
            self.reports.list.truncate(before);
            let message = "this fence is opened and never closed";
            let report =
                self.reports.new_at(Code::OpenFence, fence.opening.clone(), message).label("opened here");
            self.reports.add(report.help("close it with ``` on a line of its own, after its last block"));
        }
        FenceTree { fence, blocks }
    }

    fn blocks(&mut self, lines: &[Line<'t>]) -> Vec<Block<'t>> {
        let mut blocks = Vec::new();
        let mut rest = lines;
        while let Some((header, after)) = rest.split_first() {
            if header.indent > 0 {
                self.stray_line(header);
                rest = after.get(until(after, |line| line.indent == 0)..).unwrap_or(&[]);
                continue;
            }
            let kind = self.kind(header);
            let length =
                until(after, |line| line.indent == 0 && !kind.is_some_and(|kind| belongs_to(line, kind)));
            let (body, others) = after.split_at_checked(length).unwrap_or((after, &[]));
            match kind {
                Some(kind) => blocks.push(self.block(kind, header, body)),
                None => self.strays.extend(second_word(header)),
            }
            rest = others;
        }
        blocks
    }

    fn stray_line(&mut self, line: &Line<'t>) {
        let span = line.start..line.end();
        let report = self.reports.new_at(Code::Indentation, span, "this line belongs to no block");
        self.reports.add(report.help("a block begins at the margin, with its kind and its name"));
    }

    /// The kind that a header names; the nearest, where it is misspelt.
    fn kind(&mut self, header: &Line<'t>) -> Option<BlockKind> {
        let length = first_word(header);
        let word = header.text.get(..length).unwrap_or("");
        if let Some(kind) = BlockKind::from_word(word) {
            return Some(kind);
        }
        let meant = nearest(word, BlockKind::ALL.iter().map(|kind| kind.keyword()));
        let message = format!("`{}` is no kind of block", word.escape_debug());
        let kinds: Vec<&str> = BlockKind::ALL.iter().map(|kind| kind.keyword()).collect();
        let help = match meant {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("a block begins with {}", values::alternatives(&kinds)),
        };
        let report = self.reports.new_at(Code::UnknownBlock, header.start..header.start + length, message);
        self.reports.add(report.label("unknown kind").help(help));
        meant.and_then(BlockKind::from_word)
    }

    fn block(&mut self, kind: BlockKind, header: &Line<'t>, body: &[Line<'t>]) -> Block<'t> {
        let before = self.reports.list.len();
        let kind_span = header.start..header.start + first_word(header);
        let end = body.last().map_or(header.end(), Line::end);
        let header_lines = header_length(header, body);
        let (more_header, body) = body.split_at_checked(header_lines).unwrap_or((&[], body));
        let (name, parents) = self.header(kind, header, more_header, kind_span.clone());
        let fields = self.fields(kind, body);
        let broken = self.reports.list.len() > before;
        Block { kind, kind_span, name, parents, fields, broken, span: header.start..end }
    }

    fn header(
        &mut self,
        kind: BlockKind,
        header: &Line<'t>,
        more: &[Line<'t>],
        kind_span: Span,
    ) -> (Option<Name<'t>>, Vec<Name<'t>>) {
        let first = header.after(first_word(header));
        let before = self.reports.list.len();
        let tokens = tokens(first, more, &mut self.reports);
        for report in
            self.reports.list.iter_mut().skip(before).filter(|report| report.code == Code::CannotRead)
        {
            report.code = Code::BadName;
            report.help = Some(
                "a name is made of the letters a to z, digits and hyphens, and begins with a letter"
                    .to_owned(),
            );
        }
        let mut cursor = Cursor::new(&tokens.list, 0, kind_span.clone(), &mut self.reports);
        if cursor.peek().is_none() {
            let message = format!("{} needs a name", kind.with_article());
            let report =
                cursor.report(Code::BadName, kind_span, message).label("a name is missing after this");
            cursor.reports.add(report);
            return (None, Vec::new());
        }
        let name = cursor.name("a name");
        let parents = name.and_then(|_| parents(&mut cursor, kind)).unwrap_or_default();
        (name, parents)
    }

    fn fields(&mut self, kind: BlockKind, body: &[Line<'t>]) -> Vec<Field<'t>> {
        let mut fields = Vec::new();
        let indent = body.first().map_or(0, |line| line.indent);
        let mut rest = body;
        let mut in_open_text = false;
        let mut at_margin = false;
        while let Some((line, after)) = rest.split_first() {
            if line.indent == 0 && !std::mem::replace(&mut at_margin, true) {
                self.field_at_margin(line);
            }
            let length = until(after, |line| line.indent <= indent);
            let (more, others) = after.split_at_checked(length).unwrap_or((after, &[]));
            match keyword(kind, line) {
                Some((rule, length)) => {
                    let (field, open) = self.field(kind, rule, length, line, more, indent);
                    fields.push(field);
                    in_open_text = open;
                }
                None if in_open_text => {}
                None => self.unknown_field(kind, line),
            }
            rest = others;
        }
        fields
    }

    fn field_at_margin(&mut self, line: &Line<'t>) {
        let span = line.start..line.start + first_word(line);
        let report = self.reports.new_at(Code::Indentation, span, "a field is indented by four spaces");
        self.reports.add(report.help("only the first line of a block stands at the margin"));
    }

    fn field(
        &mut self,
        kind: BlockKind,
        rule: &'static FieldRule,
        keyword_length: usize,
        line: &Line<'t>,
        more: &[Line<'t>],
        indent: u32,
    ) -> (Field<'t>, bool) {
        let keyword = line.start..line.start + keyword_length;
        let first = line.after(keyword_length);
        if rule.shape == Shape::Address {
            let value = self.address(first, more, &keyword);
            return (Field { rule, keyword, value }, false);
        }
        let Tokens { list, text_is_open } = tokens(first, more, &mut self.reports);
        let before = self.reports.list.len();
        let mut cursor = Cursor::new(&list, indent, keyword.clone(), &mut self.reports);
        let value = values::value(&mut cursor, rule.shape);
        self.explain_indentation(kind, before, more);
        (Field { rule, keyword, value }, text_is_open)
    }

    /// An address runs to the end of its line, whatever stands in it.
    fn address(&mut self, first: Line<'t>, more: &[Line<'t>], keyword: &Span) -> Option<Value<'t>> {
        let is_address = ["https://", "http://"]
            .iter()
            .any(|scheme| first.text.len() > scheme.len() && first.text.starts_with(scheme));
        let span = if first.text.is_empty() { keyword.clone() } else { first.start..first.end() };
        if !is_address || first.text.contains(char::is_whitespace) {
            let report = self.reports.new_at(
                Code::CannotRead,
                span,
                "expected an address, like https://example.org/page",
            );
            self.reports.add(report);
            return None;
        }
        if let Some(line) = more.first() {
            let report = self.reports.new_at(
                Code::CannotRead,
                line.start..line.end(),
                "an address stands on one line",
            );
            self.reports.add(report);
            return None;
        }
        Some(Value::Address(Name { text: first.text, start: first.start }))
    }

    /// A field that is indented further than the first one reads as the end of the value before it. Says so.
    fn explain_indentation(&mut self, kind: BlockKind, before: usize, more: &[Line<'t>]) {
        for report in self.reports.list.iter_mut().skip(before) {
            let line = more.iter().find(|line| line.start == report.span.start);
            if let Some((rule, _)) = line.and_then(|line| keyword(kind, line)) {
                report.code = Code::Indentation;
                report.message = format!("`{}` does not line up with the fields above it", rule.keyword);
                report.label = "further in than the block's first field".to_owned();
                report.help = Some("begin every field of a block in the same column".to_owned());
            }
        }
    }

    fn unknown_field(&mut self, kind: BlockKind, line: &Line<'t>) {
        let words = line.text.get(..first_word(line)).unwrap_or("");
        let keywords = || kind.fields().iter().map(|rule| rule.keyword);
        let two = line.text.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
        let meant = nearest(words, keywords())
            .or_else(|| nearest(&two, keywords().filter(|keyword| keyword.contains(' '))));
        let help = match meant {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!(
                "its fields are {}",
                values::alternatives(&keywords().collect::<Vec<_>>()).replace(" or ", " and ")
            ),
        };
        let message = format!("{} has no field `{}`", kind.with_article(), words.escape_debug());
        let report = self.reports.new_at(Code::UnknownField, line.start..line.start + words.len(), message);
        self.reports.add(report.label("unknown field").help(help));
    }
}

fn until(lines: &[Line<'_>], end: impl Fn(&Line<'_>) -> bool) -> usize {
    lines.iter().position(end).unwrap_or(lines.len())
}

/// Whether a line at the margin is a field of the block above, and no header.
fn belongs_to(line: &Line<'_>, kind: BlockKind) -> bool {
    let word = line.text.get(..first_word(line)).unwrap_or("");
    BlockKind::from_word(word).is_none() && keyword(kind, line).is_some()
}

/// A header that ends in a comma goes on in the next line.
fn header_length(header: &Line<'_>, body: &[Line<'_>]) -> usize {
    let mut length = 0;
    let mut line = Some(header);
    while line.is_some_and(|line| line.text.ends_with(',')) && length < body.len() {
        line = body.get(length);
        length += 1;
    }
    length
}

fn second_word<'t>(header: &Line<'t>) -> Option<&'t str> {
    header.text.split_whitespace().nth(1)
}

fn parents<'t>(cursor: &mut Cursor<'t, '_>, kind: BlockKind) -> Option<Vec<Name<'t>>> {
    let belongs = cursor.at_words(&["of"]);
    if kind == BlockKind::Exception {
        cursor.need("of")?;
        let parents = cursor.names("the name of a rule or exception", &[])?;
        cursor.finish(|_| None)?;
        return Some(parents);
    }
    cursor.finish(|_| {
        belongs.then(|| "only an exception belongs to other rules: `exception … of …`".to_owned())
    })?;
    None
}

/// The field that a line begins with, and the length of its keyword as written.
fn keyword(kind: BlockKind, line: &Line<'_>) -> Option<(&'static FieldRule, usize)> {
    let first = first_word(line);
    let rest = line.after(first);
    let second = first_word(&rest);
    let one = line.text.get(..first)?;
    let other = rest.text.get(..second)?;
    let is_both = |rule: &&FieldRule| rule.keyword.split_once(' ') == Some((one, other));
    if let Some(rule) = kind.fields().iter().find(is_both) {
        return Some((rule, rest.start + second - line.start));
    }
    let rule = kind.fields().iter().find(|rule| rule.keyword == one)?;
    Some((rule, first))
}
