//! The pages of a visit.

mod controls;
mod questions;
mod start;

use super::{Frame, brief};
use crate::visit::{Press, VisitPage};

/// The page of a visit as a whole document. `state` is the visit, sealed; `seal` turns what a control sends into what
/// stands in the page. Neither is read here. The frame speaks as the page does.
#[must_use]
pub fn visit_page(
    page: &VisitPage,
    frame: &Frame,
    state: &str,
    seal: &mut dyn FnMut(&Press) -> String,
) -> String {
    let mut seal = Seal { speech: frame.speech, press: seal };
    match page {
        VisitPage::Start(page) => start::start(page, frame, state, &mut seal),
        VisitPage::Before(page) => start::before(page, frame, state, &mut seal),
        VisitPage::Question(page) => questions::question(page, frame, state, &mut seal),
        VisitPage::Several(page) => questions::several(page, frame, state, &mut seal),
        VisitPage::Check(page) => questions::check(page, frame, state, &mut seal),
        VisitPage::Brief(page) => brief::brief(page, frame, state, &mut seal),
        VisitPage::Card(page) => brief::card(page, frame, state, &mut seal),
    }
}

pub(super) use controls::{Button, Held, Seal};
