//! Blocks of the language as text, in the formatter's layout.

use std::collections::HashSet;

/// A field: its keyword, its first line, and the lines below it.
struct Field {
    keyword: String,
    lines: Vec<String>,
}

/// A block: its header line and its fields.
pub(crate) struct Block {
    header: String,
    fields: Vec<Field>,
}

impl Block {
    /// A block without fields.
    pub(crate) fn new(header: String) -> Self {
        Self { header, fields: Vec::new() }
    }

    /// With a field of one line.
    pub(crate) fn field(mut self, keyword: &str, value: impl Into<String>) -> Self {
        self.fields.push(Field { keyword: keyword.to_owned(), lines: vec![value.into()] });
        self
    }

    /// With a field of several lines, each with its own indentation.
    pub(crate) fn lines(mut self, keyword: &str, lines: Vec<String>) -> Self {
        self.fields.push(Field { keyword: keyword.to_owned(), lines });
        self
    }

    /// With a field where there is a value.
    pub(crate) fn maybe(self, keyword: &str, value: Option<String>) -> Self {
        match value {
            Some(value) => self.field(keyword, value),
            None => self,
        }
    }

    fn write(&self, text: &mut String) {
        let width = self.fields.iter().map(|field| field.keyword.len()).max().unwrap_or(0);
        text.push_str(&self.header);
        text.push('\n');
        for field in &self.fields {
            for (index, line) in field.lines.iter().enumerate() {
                let keyword = if index == 0 { field.keyword.as_str() } else { "" };
                text.push_str(&format!("    {keyword:<width$}  {line}\n"));
            }
        }
    }
}

/// Every name that some field of the blocks holds.
pub(crate) fn words(blocks: &[Block]) -> HashSet<String> {
    let lines = blocks.iter().flat_map(|block| &block.fields).flat_map(|field| &field.lines);
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    lines.flat_map(|line| line.split(|letter| !is_name(letter))).map(str::to_owned).collect()
}

/// A section of the Markdown page: a heading, a sentence, and a fence with the blocks.
pub(crate) fn section(text: &mut String, title: &str, prose: &str, blocks: &[Block]) {
    if blocks.is_empty() {
        return;
    }
    text.push_str(&format!("\n## {title}\n\n{prose}\n\n```yol\n"));
    for (index, block) in blocks.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        block.write(text);
    }
    text.push_str("```\n");
}

/// A list in words: `a, b or c`.
pub(crate) fn list(names: &[String], last: &str) -> String {
    match names.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((end, rest)) => format!("{} {last} {end}", rest.join(", ")),
    }
}
