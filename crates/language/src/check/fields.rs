//! What holds of every field, whatever its block: needed ones are there, none twice, texts have words.

use super::{Checker, Located};
use crate::{
    diagnostic::{Code, Diagnostic},
    rulebook::{FileId, Period, PublishedOn, SourceId},
    suggest::nearest,
    syntax::{
        Block, Field, KnownSyntax, Name, Need, PeriodSyntax, QuantitySyntax, Shape, Span, Text, TypeSyntax,
        Value, ValueEntry, alternatives,
    },
};
use jiff::civil::Date;

use super::names::Space;

impl<'t> Block<'t> {
    /// The kind and the name.
    pub(super) fn header(&self) -> Span {
        self.kind_span.start..self.name.map_or(self.kind_span.end, |name| name.span().end)
    }

    pub(super) fn name_text(&self) -> String {
        self.name.map(|name| name.text.to_owned()).unwrap_or_default()
    }

    pub(super) fn field(&self, keyword: &str) -> Option<&Field<'t>> {
        self.fields.iter().find(|field| field.rule.keyword == keyword)
    }

    pub(super) fn value(&self, keyword: &str) -> Option<&Value<'t>> {
        self.field(keyword)?.value.as_ref()
    }

    pub(super) fn text(&self, keyword: &str) -> Option<String> {
        match self.value(keyword)? {
            Value::Text(text) => Some(text.text.clone()),
            _ => None,
        }
    }

    pub(super) fn word(&self, keyword: &str) -> Option<Name<'t>> {
        match self.value(keyword)? {
            Value::Name(name) => Some(*name),
            _ => None,
        }
    }

    pub(super) fn names(&self, keyword: &str) -> Option<&[Name<'t>]> {
        match self.value(keyword)? {
            Value::Names(names) => Some(names),
            _ => None,
        }
    }

    pub(super) fn moment(&self, keyword: &str) -> Option<PublishedOn> {
        match self.value(keyword)? {
            Value::Published(date) => Some(date.clone()),
            _ => None,
        }
    }

    pub(super) fn day(&self, keyword: &str) -> Option<Date> {
        match self.value(keyword)? {
            Value::Day(day) => Some(day.date),
            _ => None,
        }
    }

    pub(super) fn period(&self, keyword: &str) -> Option<PeriodSyntax> {
        match self.value(keyword)? {
            Value::Period(period) => Some(*period),
            _ => None,
        }
    }

    pub(super) fn type_syntax(&self) -> Option<&TypeSyntax<'t>> {
        match self.value("type")? {
            Value::Type(syntax) => Some(syntax),
            _ => None,
        }
    }

    pub(super) fn known_syntax(&self, keyword: &str) -> Option<&KnownSyntax<'t>> {
        match self.value(keyword)? {
            Value::Known(known) => Some(known),
            _ => None,
        }
    }
}

impl<'t> Checker<'t> {
    pub(super) fn check_fields(&mut self, entry: Located<'t>) {
        self.required_fields(entry);
        self.repeated_fields(entry);
        self.order_of_conditions(entry);
        for field in &entry.block.fields {
            self.words(entry.file, field);
            if let Some(value) = &field.value {
                self.texts(entry.file, value);
            }
        }
    }

    fn required_fields(&mut self, entry: Located<'t>) {
        let block = entry.block;
        // What is missing may be in the part that could not be read.
        if block.broken {
            return;
        }
        let needed =
            block.kind.fields().iter().filter(|rule| matches!(rule.need, Need::Required | Need::Several));
        for rule in needed {
            if block.field(rule.keyword).is_none() {
                self.missing_field(entry, rule.keyword);
            }
        }
    }

    pub(super) fn missing_field(&mut self, entry: Located<'t>, keyword: &str) {
        let kind = entry.block.kind;
        let message = format!("{} needs the field `{keyword}`", kind.with_article());
        let report = Diagnostic::new(Code::MissingField, entry.file, entry.block.header(), message);
        self.report(report.label(format!("`{keyword}` is missing")));
    }

    fn repeated_fields(&mut self, entry: Located<'t>) {
        let fields = &entry.block.fields;
        for (at, field) in fields.iter().enumerate() {
            let once = matches!(field.rule.need, Need::Required | Need::Optional);
            let first = fields.iter().take(at).find(|other| once && other.rule.keyword == field.rule.keyword);
            if let Some(first) = first {
                let keyword = field.rule.keyword;
                let message = format!("the field `{keyword}` stands here twice");
                let report = Diagnostic::new(Code::RepeatedField, entry.file, field.keyword.clone(), message)
                    .label("again here")
                    .related(entry.file, first.keyword.clone(), "first here");
                self.report(if keyword == "when" {
                    report.help("write further conditions with `and`")
                } else {
                    report
                });
            }
        }
    }

    fn order_of_conditions(&mut self, entry: Located<'t>) {
        let fields = &entry.block.fields;
        let when = fields.iter().position(|field| field.rule.keyword == "when");
        let and = fields.iter().position(|field| field.rule.keyword == "and");
        let Some((at, field)) = and.and_then(|at| Some((at, fields.get(at)?))) else { return };
        if when.is_none_or(|when| when > at) {
            let message = "`when` comes before `and`";
            let report = Diagnostic::new(Code::FieldOrder, entry.file, field.keyword.clone(), message);
            self.report(report.help("begin the first condition with `when`"));
        }
    }

    /// A field that takes one of the language's words holds one of them.
    fn words(&mut self, file: FileId, field: &Field<'_>) {
        let (Shape::Word(words), Some(Value::Name(name))) = (field.rule.shape, &field.value) else { return };
        if !words.contains(&name.text) {
            self.unknown_word(file, *name, field.rule.keyword, words);
        }
    }

    pub(super) fn unknown_word(
        &mut self,
        file: FileId,
        name: Name<'_>,
        keyword: &str,
        words: &[&'static str],
    ) {
        let message = format!("`{keyword}` cannot be `{}`", name.text);
        let help = match nearest(name.text, words.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("write {}", alternatives(words)),
        };
        self.report(Diagnostic::new(Code::UnknownWord, file, name.span(), message).help(help));
    }

    fn texts(&mut self, file: FileId, value: &Value<'_>) {
        match value {
            Value::Text(text) | Value::Quantity(QuantitySyntax { unit: text, .. }) => {
                self.not_empty(file, text)
            }
            Value::Values(entries) | Value::Type(TypeSyntax::Choice(entries) | TypeSyntax::Set(entries)) => {
                self.entry_texts(file, entries);
            }
            _ => {}
        }
    }

    fn entry_texts(&mut self, file: FileId, entries: &[ValueEntry<'_>]) {
        for text in entries.iter().flat_map(|entry| std::iter::once(&entry.label).chain(&entry.label_him)) {
            self.not_empty(file, text);
        }
        let names: Vec<Name<'_>> = entries.iter().map(|entry| entry.name).collect();
        self.no_repetition(file, &names);
        for name in names.iter().filter(|name| ["not", "and", "or"].contains(&name.text)) {
            let message = format!("`{}` is a word of the language and cannot name a value", name.text);
            self.report(Diagnostic::new(Code::BadName, file, name.span(), message));
        }
    }

    fn not_empty(&mut self, file: FileId, text: &Text) {
        if text.text.is_empty() {
            self.report(Diagnostic::new(Code::EmptyText, file, text.span.clone(), "this text has no words"));
        }
    }

    /// The sources that a block names itself; `None` where one of them is unknown.
    pub(super) fn own_sources(&mut self, entry: Located<'t>) -> Option<Vec<SourceId>> {
        let names = entry.block.names("source").unwrap_or(&[]);
        self.resolve_all(Space::Source, entry.file, names)
    }

    /// A statement of law in a block whose other fields need no source.
    pub(super) fn needs_source(&mut self, entry: Located<'t>, keyword: &str) {
        let block = entry.block;
        let Some(field) = block.field(keyword).filter(|_| block.field("source").is_none() && !block.broken)
        else {
            return;
        };
        let message = format!("`{keyword}` needs a source");
        let report = Diagnostic::new(Code::MissingSource, entry.file, field.keyword.clone(), message);
        self.report(report.label("who says so?").help("name the source in a field `source`"));
    }

    /// A period that does not end before it begins.
    pub(super) fn period(&mut self, file: FileId, syntax: PeriodSyntax) -> Option<Period> {
        if let (Some(from), Some(until)) = (syntax.from, syntax.until)
            && until.date < from.date
        {
            self.empty_range(file, from.start..until.span().end);
            return None;
        }
        Some(Period { from: syntax.from.map(|day| day.date), until: syntax.until.map(|day| day.date) })
    }

    pub(super) fn empty_range(&mut self, file: FileId, span: Span) {
        let report = Diagnostic::new(Code::EmptyRange, file, span, "this range ends before it begins");
        self.report(report.help("write the lower end first; both ends are included"));
    }
}
