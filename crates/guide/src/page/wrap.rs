//! Wrapping text to a width, in one pass: words stand on a line while there is room. Words are never cut: addresses and
//! names stay whole, and may stand out.

use textwrap::core::display_width;

/// The lines of a text: the first after one indent, the others after another, without spaces at their ends.
pub(crate) fn wrap(text: &str, width: usize, first: &str, next: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for part in text.split('\n') {
        wrap_part(part, width, first, next, &mut lines);
    }
    lines
}

fn wrap_part(part: &str, width: usize, first: &str, next: &str, lines: &mut Vec<String>) {
    let indent = |lines: &[String]| if lines.is_empty() { first } else { next };
    // The part of the text that stands on the line, and how wide it is with the spaces behind it.
    let (mut start, mut end, mut taken, mut begun) = (0, 0, 0_usize, false);
    let mut room = width.saturating_sub(display_width(indent(lines)));
    for (from, to, behind) in words(part) {
        let word = part.get(from..to).map_or(0, display_width);
        if begun && taken + word > room {
            lines.push(line(indent(lines), part, start, end));
            room = width.saturating_sub(display_width(indent(lines)));
            (start, taken) = (from, 0);
        }
        (end, taken, begun) = (to, taken + word + (behind - to), true);
    }
    lines.push(line(indent(lines), part, start, end));
}

fn line(indent: &str, part: &str, start: usize, end: usize) -> String {
    let mut line = indent.to_owned();
    line.push_str(part.get(start..end).unwrap_or_default());
    line.truncate(line.trim_end().len());
    line
}

/// Where each word begins and ends, and where the spaces behind it end. Spaces at the beginning are behind an empty word.
fn words(part: &str) -> impl Iterator<Item = (usize, usize, usize)> {
    let bytes = part.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let from = at;
        let ends = |at: usize, space: bool| {
            let rest = bytes.get(at..).unwrap_or_default();
            at + rest.iter().take_while(|byte| (**byte == b' ') == space).count()
        };
        let to = ends(from, false);
        at = ends(to, true);
        (at > from).then_some((from, to, at))
    })
}

#[cfg(test)]
mod tests {
    use super::wrap;
    use textwrap::{Options, WordSeparator, WordSplitter};

    /// What a library makes of it.
    fn expected(text: &str, width: usize, first: &str, next: &str) -> Vec<String> {
        let options = Options::new(width)
            .initial_indent(first)
            .subsequent_indent(next)
            .break_words(false)
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation);
        textwrap::wrap(text, options).into_iter().map(|line| line.trim_end().to_owned()).collect()
    }

    #[test]
    fn lines_are_those_of_textwrap() {
        let mut state = 7_u64;
        let mut pick = |count: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % count
        };
        let parts = [
            "a",
            "word",
            " ",
            " ",
            " ",
            "  ",
            "длинное",
            "“так”",
            "паспорт-",
            "https://example.org/long",
            ".",
        ];
        for _ in 0..4000 {
            let length = pick(40);
            let text: String = (0..length).map(|_| parts[usize::try_from(pick(11)).unwrap()]).collect();
            // No text of a page begins with spaces of its own; there the library goes another way.
            let text = text.trim_start();
            if text.is_empty() {
                continue;
            }
            // No page is narrower than this.
            let width = usize::try_from(pick(60)).unwrap() + super::super::NARROWEST;
            let (first, next) = [("", ""), ("- ", "  "), ("    ", "    ")][usize::try_from(pick(3)).unwrap()];
            assert_eq!(
                wrap(text, width, first, next),
                expected(text, width, first, next),
                "{text:?} {width}"
            );
        }
    }
}
