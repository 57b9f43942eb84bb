//! The one layout of `yol` blocks. Prose is left alone, byte for byte.

mod condition;
mod flow;
mod values;

use crate::{
    diagnostic::{Diagnostic, sort},
    rulebook::FileId,
    syntax::{Block, Fence, FenceTree, Field, parse},
};
use flow::Flow;

/// Fields are indented by this much, and nested lines by this much more than their value.
const INDENT: usize = 4;
/// Between the longest keyword of a block and its value.
const GAP: usize = 2;
/// Lines end by this column,
const WIDTH: usize = 100;
/// but a fence deep inside lists has at least this much.
const LEAST_WIDTH: usize = 40;

/// Lays out the `yol` blocks of one Markdown file.
///
/// # Errors
///
/// Every mistake of form, where there is one: a file that cannot be read is not touched. Mistakes of meaning,
/// such as unknown names, are no obstacle. The diagnostics name the file as `FileId(0)`.
///
/// ```
/// let text = "# Who\n\n```yol\njourney entry\n  title \"I will\n    enter\"\n  shows   entry\n```\n";
/// let laid_out = "# Who\n\n```yol\njourney entry\n    title  \"I will enter\"\n    shows  entry\n```\n";
/// assert_eq!(language::format(text).unwrap(), laid_out);
/// ```
pub fn format(text: &str) -> Result<String, Vec<Diagnostic>> {
    let (tree, mut diagnostics) = parse(text, FileId(0));
    if !diagnostics.is_empty() {
        sort(&mut diagnostics);
        return Err(diagnostics);
    }
    let mut output = String::with_capacity(text.len());
    let mut copied = 0;
    for FenceTree { fence, blocks } in tree.fences.iter().filter(|tree| !tree.blocks.is_empty()) {
        let Some((start, end)) = content(text, fence) else { continue };
        output.push_str(text.get(copied..start).unwrap_or(""));
        output.push_str(&fence_content(text, fence, blocks));
        copied = end;
    }
    output.push_str(text.get(copied..).unwrap_or(""));
    Ok(output)
}

/// What stands between the fences: whole lines, without the last line's end.
fn content(text: &str, fence: &Fence) -> Option<(usize, usize)> {
    let first = fence.lines.first()?;
    let start = text.get(..first.start)?.rfind('\n').map_or(0, |newline| newline + 1);
    Some((start, fence.lines.last()?.end))
}

fn fence_content(text: &str, fence: &Fence, blocks: &[Block<'_>]) -> String {
    let before = prefix(text, fence);
    let width = WIDTH.saturating_sub(before.chars().count()).max(LEAST_WIDTH);
    let windows = text.get(fence.opening.end..).is_some_and(|rest| rest.starts_with("\r\n"));
    let line_end = if windows { "\r\n" } else { "\n" };
    let mut output = Vec::new();
    for (number, block) in blocks.iter().enumerate() {
        if number > 0 {
            output.push(before.trim_end().to_owned());
        }
        let lines = block_lines(block, width);
        output.extend(lines.iter().map(|line| format!("{before}{line}")));
    }
    output.join(line_end)
}

/// What stands before every line of a fence inside a list or a quotation: as before the opening fence, with
/// spaces instead of a list's marker.
fn prefix(text: &str, fence: &Fence) -> String {
    let before = text.get(..fence.opening.start).unwrap_or("");
    let line = before.rsplit('\n').next().unwrap_or("");
    line.chars().map(|letter| if letter == '>' || letter.is_whitespace() { letter } else { ' ' }).collect()
}

fn block_lines(block: &Block<'_>, width: usize) -> Vec<String> {
    let mut flow = Flow::new(width);
    header(&mut flow, block);
    let longest = block.fields.iter().map(|field| field.rule.keyword.len()).max().unwrap_or(0);
    let column = INDENT + longest + GAP;
    for field in &block.fields {
        field_lines(&mut flow, field, column);
    }
    flow.finish()
}

fn header(flow: &mut Flow, block: &Block<'_>) {
    flow.line(0);
    let start = format!("{} {}", block.kind.keyword(), block.name.map_or("", |name| name.text));
    match block.parents.split_first() {
        None => flow.word(start.trim_end()),
        Some((first, rest)) => {
            let comma = if rest.is_empty() { "" } else { "," };
            flow.continue_at(2 * INDENT);
            flow.word(&format!("{start} of {}{comma}", first.text));
            flow.words(values::comma_list(rest));
        }
    }
}

fn field_lines(flow: &mut Flow, field: &Field<'_>, column: usize) {
    let gap = column - INDENT;
    flow.line(INDENT);
    flow.continue_at(column);
    flow.raw(&format!("{:<gap$}", field.rule.keyword));
    if let Some(value) = &field.value {
        values::value(flow, value, column);
    }
}
