//! The pages of the visit as HTML.

mod briefs;
mod pages;
mod walk;

use guide::html::{Frame, SCRIPT, STYLE};
use guide::visit::{Press, VisitPage};
use language::Date;

pub(crate) fn today() -> Date {
    "2026-11-22".parse().unwrap()
}

/// What stands before each address in these tests.
pub(crate) const BASE: &str = "/prefix";

/// Stands for a sealed control: always as long, and as hard to compress as what a server makes.
fn sealed(press: &Press) -> String {
    noise(&press.to_bytes(), 64)
}

/// Letters that depend on a few bytes.
fn noise(seed: &[u8], letters: usize) -> String {
    let alphabet: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['-', '_']).collect();
    let mut state: u64 =
        seed.iter().fold(7, |state, byte| state.wrapping_mul(257).wrapping_add((*byte).into()));
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        alphabet[usize::try_from(state >> 58).unwrap()]
    };
    (0..letters).map(|_| next()).collect()
}

/// The page with its state and its controls sealed.
pub(crate) fn html(page: &VisitPage, frame: &Frame) -> String {
    guide::html::visit_page(page, frame, &noise(b"state", 192), &mut sealed)
}

/// The page as it is shown in snapshots: without what each page has, and without what is sealed.
fn without_what_each_has(html: &str, presses: &[Press]) -> String {
    let mut short = html.replace(STYLE, "…").replace(SCRIPT, "…").replace(&noise(b"state", 192), "STATE");
    // What fills a form up says nothing, and there is much of it.
    while let Some((before, filling)) = short.split_once("value=\"AAAA") {
        let rest = filling.trim_start_matches('A');
        short = format!("{before}value=\"FILLING{rest}");
    }
    for press in presses {
        short = short.replace(&sealed(press), &format!("{press:?}"));
    }
    short
}
