//! What readers type as it stands: words between backticks, and examples between straight quotes.

use super::problem::Problem;
use super::said::{Russian, whole_texts};
use crate::Piece;

/// Whether the same is typed as in English.
pub(super) fn problem(english: &[Piece], pattern: &[Piece]) -> Option<Problem> {
    let text = |pattern| whole_texts(pattern, Russian::With).pop().unwrap_or_default();
    let (english, here) = (text(english), text(pattern));
    let typed = |text: &str| {
        let mut typed: Vec<String> = between(text, '`').map(str::to_owned).collect();
        typed.sort();
        typed
    };
    let (english, here) = (typed(&english), typed(&here));
    (english != here).then_some(Problem::Typed { english, here })
}

/// A text without what is typed; `source` is the English, which has the same examples.
pub(super) fn without(text: &str, source: &str) -> String {
    let mut kept = text.to_owned();
    for typed in between(text, '`') {
        kept = kept.replacen(&format!("`{typed}`"), " ", 1);
    }
    for example in between(text, '"').map(|example| format!("\"{example}\"")) {
        if source.contains(&example) {
            kept = kept.replacen(&example, " ", 1);
        }
    }
    kept
}

/// What stands between each two of these marks.
fn between(text: &str, mark: char) -> impl Iterator<Item = &str> {
    let whole = text.matches(mark).count() / 2;
    text.split(mark).skip(1).step_by(2).take(whole)
}
