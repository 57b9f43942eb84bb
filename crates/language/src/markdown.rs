//! Finds the fenced blocks marked `yol` in a Markdown file.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use std::ops::Range;

/// A fenced block that belongs, or seems meant to belong, to the rulebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fence {
    /// The whole block in the file, fences included.
    pub(crate) span: Range<usize>,
    /// The opening line, from its first backtick on.
    pub(crate) opening: Range<usize>,
    /// What is written after the opening backticks.
    pub(crate) info: Info,
    /// The lines inside, without what the surrounding list or quotation puts before them, and without line ends.
    pub(crate) lines: Vec<Range<usize>>,
    /// Whether a closing fence follows.
    pub(crate) closed: bool,
}

/// The info string of a fence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Info {
    /// Exactly `yol`.
    Yol,
    /// `yol` in other letters, as `Yol`, or with more words behind it; likely a slip.
    AlmostYol,
}

/// The `yol` fences of a file, in order. Fences shown inside other fences are text, and are not taken.
pub(crate) fn fences(text: &str) -> Vec<Fence> {
    let mut fences = Vec::new();
    let mut open: Option<(Range<usize>, Info, Vec<Range<usize>>)> = None;
    // A byte order mark, as some editors write, would hide a fence on the first line.
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    for (event, range) in Parser::new(text.get(mark..).unwrap_or("")).into_offset_iter() {
        let range = range.start + mark..range.end + mark;
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                open = classify(&info).map(|info| (range, info, Vec::new()));
            }
            Event::Text(_) => {
                if let Some((_, _, chunks)) = &mut open {
                    chunks.push(range);
                }
            }
            Event::End(TagEnd::CodeBlock) => {
                fences.extend(open.take().map(|(span, info, chunks)| finish(text, span, info, &chunks)));
            }
            _ => {}
        }
    }
    fences
}

fn classify(info: &str) -> Option<Info> {
    match info {
        "yol" => Some(Info::Yol),
        _ if info.split_whitespace().next().is_some_and(|word| word.eq_ignore_ascii_case("yol")) => {
            Some(Info::AlmostYol)
        }
        _ => None,
    }
}

fn finish(text: &str, span: Range<usize>, info: Info, chunks: &[Range<usize>]) -> Fence {
    let whole = text.get(span.clone()).unwrap_or("");
    let first_line = whole.lines().next().unwrap_or("");
    let opening = span.start..span.start + first_line.len();
    let lines = lines(text, chunks);
    let content_end = lines.last().map_or(opening.end, |line| line.end);
    Fence { closed: is_closed(text, &span, content_end, first_line), span, opening, info, lines }
}

/// A closing fence stands after the last line of content and is made of the opening fence's character.
fn is_closed(text: &str, span: &Range<usize>, content_end: usize, opening: &str) -> bool {
    let mark = if opening.trim_start().starts_with('~') { "~~~" } else { "```" };
    let rest = text.get(content_end..span.end).unwrap_or("");
    rest.contains('\n') && rest.lines().last().is_some_and(|line| line.contains(mark))
}

/// The parser hands over content in chunks: a line may come in several, a chunk may hold several lines.
fn lines(text: &str, chunks: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut lines: Vec<Range<usize>> = Vec::new();
    let mut line_is_open = false;
    for chunk in chunks {
        let mut start = chunk.start;
        for piece in text.get(chunk.clone()).unwrap_or("").split_inclusive('\n') {
            let end = start + piece.len();
            let content = piece.trim_end_matches(['\n', '\r']);
            match lines.last_mut().filter(|_| line_is_open) {
                // The parser leaves out the first half of a Windows line end: the second half is no content.
                Some(_) if content.is_empty() => {}
                Some(line) => line.end = start + content.len(),
                None => lines.push(start..start + content.len()),
            }
            line_is_open = !piece.ends_with('\n');
            start = end;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contents(text: &str) -> Vec<Vec<&str>> {
        let taken = fences(text).into_iter().filter(|fence| fence.info == Info::Yol);
        taken.map(|fence| fence.lines.iter().map(|line| text.get(line.clone()).unwrap()).collect()).collect()
    }

    #[test]
    fn a_byte_order_mark_hides_no_fence() {
        assert_eq!(contents("\u{feff}```yol\none\n```\n"), [["one"]]);
    }

    #[test]
    fn a_fence_marked_almost_yol_is_a_slip() {
        let slip =
            |opening: &str| fences(&format!("```{opening}\none\n```\n")).first().map(|fence| fence.info);
        assert_eq!(slip("yol extra"), Some(Info::AlmostYol));
        assert_eq!(slip("Yol"), Some(Info::AlmostYol));
        assert_eq!(slip("yolk"), None);
    }

    #[test]
    fn only_fences_marked_yol_are_taken() {
        let text =
            "a\n\n```yol\none\n  two\n\nthree\n```\n\n```yol extra\nno\n```\n\n```rust\nno\n```\n\n    yol\n";
        assert_eq!(contents(text), [["one", "  two", "", "three"]]);
    }

    #[test]
    fn a_fence_inside_another_is_text() {
        assert!(contents("````markdown\n```yol\nno\n```\n````\n").is_empty());
    }

    #[test]
    fn lists_quotations_and_tildes() {
        let text = "- item\n\n  ```yol\n  one\n      two\n\n  three\n  ```\n\n> ~~~yol\n> four\n>\n>   five\n> ~~~\n";
        assert_eq!(contents(text), [vec!["one", "    two", "", "three"], vec!["four", "", "  five"]]);
        assert!(fences(text).iter().all(|fence| fence.closed));
    }

    #[test]
    fn windows_line_ends_are_no_part_of_a_line() {
        assert_eq!(contents("```yol\r\none\r\n\r\n  two\r\n```\r\n"), [["one", "", "  two"]]);
    }

    #[test]
    fn a_fence_without_end_is_seen() {
        for text in [
            "```yol",
            "```yol\n",
            "```yol\none",
            "```yol\none\n\nprose\n",
            "- ```yol\n  a\n\nb\n",
            "```yol\na ```\n",
        ] {
            assert!(!fences(text)[0].closed, "{text:?}");
        }
        for text in [
            "```yol\n```",
            "```yol\none\n```\n",
            "```yol\na\n  `````\n",
            "- ```yol\n  a\n  ```\nb\n",
            "> ```yol\n> ```\n",
        ] {
            assert!(fences(text)[0].closed, "{text:?}");
        }
    }

    #[test]
    fn other_letters_are_a_slip() {
        let infos: Vec<Info> =
            fences("```Yol\n```\n\n```YOL\n```\n\n```yolk\n```\n").iter().map(|fence| fence.info).collect();
        assert_eq!(infos, [Info::AlmostYol, Info::AlmostYol]);
    }
}
