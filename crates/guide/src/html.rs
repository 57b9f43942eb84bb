//! Pages as HTML: the visit, what is to read beside it, and plain messages. Whole documents as strings; nothing is sent
//! or kept here.
//!
//! The markup stands in `templates/`, where a designer can read it. No page needs a script; each has one stylesheet
//! ([`STYLE`]), and one script that only helps ([`SCRIPT`]), both in the document, so that a page is one request.

mod brief;
#[expect(unreachable_pub, reason = "what askama makes of a filter is public")]
mod filters;
mod frame;
mod messages;
mod reference;
mod russian;
mod visit;
mod words;

pub use frame::Frame;
pub use messages::{leave, message};
pub use reference::{figures, law, law_subject, law_subjects, papers, promise, raid_card, timeline};
pub use visit::visit_page;

use askama::Template;

/// The stylesheet, as it stands between `<style>` and `</style>`.
pub const STYLE: &str =
    concat!(include_str!("../templates/style.css"), include_str!("../templates/reference.css"));

/// The script, as it stands between `<script>` and `</script>`. It covers the page when it is left, and clears it.
pub const SCRIPT: &str = include_str!("../templates/script.js");

/// The document that a template makes.
fn document(template: &impl Template) -> String {
    // Writing to memory cannot fail, and no filter of ours does.
    template.render().unwrap_or_default()
}
