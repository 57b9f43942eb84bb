//! The pages as `guide` writes them, until its own views are there.

use guide::visit::{Press, VisitPage};
use language::Date;

pub(crate) const STYLE: &str = "p{margin:0}";
pub(crate) const SCRIPT: &str = "";

pub(crate) struct Frame<'f> {
    pub(crate) base: &'f str,
    pub(crate) script: bool,
    pub(crate) stale: Option<Date>,
}

pub(crate) fn visit_page(
    page: &VisitPage,
    frame: &Frame<'_>,
    state: &str,
    seal: &mut dyn FnMut(&Press) -> String,
) -> String {
    let go = seal(&Press::Continue);
    message(frame, "Guide", &format!("<input name=s value={state}><button name=b value={go}> {page:?}"))
}

pub(crate) fn reference(name: &str, frame: &Frame<'_>) -> String {
    message(frame, name, "words")
}

pub(crate) fn message(frame: &Frame<'_>, title: &str, text: &str) -> String {
    let (base, script, stale) = (frame.base, frame.script, frame.stale);
    format!(
        "<!doctype html><title>Guide</title><h1>{title}</h1><p>{text}<p>{script} {stale:?}<a href=\"{base}/leave\">"
    )
}
