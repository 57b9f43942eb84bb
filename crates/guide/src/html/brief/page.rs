//! The page of the brief, and the card.

use super::answer::{Answer, answer};
use super::changes::{Changes, changes};
use super::findings::{Kind, kind};
use super::rest::{self, Missing, Relied};
use super::teller::{Line, Teller};
use crate::brief::{Brief as BriefData, PhraseEntry};
use crate::html::visit::{Button, Held, Seal};
use crate::html::{Frame, document, filters};
use crate::visit::{BriefPage, CardPage};
use askama::Template;
use language::rulebook::ConclusionKind;

/// More phrases than these do not fit on a card of A6.
const PHRASES: usize = 8;

#[derive(Template)]
#[template(path = "visit/brief.html")]
struct Page<'p> {
    frame: &'p Frame,
    held: Held<'p>,
    brief: &'p BriefData,
    told: Told,
    check: Button,
    card: Button,
    again: Button,
}

#[derive(Template)]
#[template(path = "visit/card.html")]
struct Card<'p> {
    frame: &'p Frame,
    held: Held<'p>,
    brief: &'p BriefData,
    answer: Option<Answer>,
    phrases: &'p [PhraseEntry],
    back: Button,
}

/// The parts of a brief, in the order in which they stand on the page: what is told once is told where it comes first.
struct Told {
    law_of: String,
    answer: Option<Answer>,
    demands: Option<Kind>,
    changes: Vec<Changes>,
    risks: Option<Kind>,
    rights: Option<Kind>,
    ways: Option<Kind>,
    points: Vec<Line>,
    unknown: Vec<Missing>,
    unknown_left: Option<String>,
    dates: Option<Kind>,
    pending: Vec<Line>,
    limits: Vec<Line>,
    basis: Vec<Line>,
    helpers: Vec<Line>,
    sources: Vec<Relied>,
}

impl Told {
    fn new(brief: &BriefData) -> Self {
        let teller = &mut Teller::new(brief.speech, brief.printed_length());
        Self {
            law_of: brief.law_of(),
            answer: answer(brief),
            demands: kind(teller, brief, ConclusionKind::Demand),
            changes: changes(teller, brief),
            risks: kind(teller, brief, ConclusionKind::Risk),
            rights: kind(teller, brief, ConclusionKind::Right),
            ways: kind(teller, brief, ConclusionKind::Way),
            points: rest::points(teller, brief),
            unknown: rest::unknown(teller, brief),
            unknown_left: rest::unknown_left(teller, brief),
            dates: kind(teller, brief, ConclusionKind::Date),
            pending: rest::pending(teller, brief),
            limits: rest::limits(teller, brief),
            basis: rest::basis(teller, brief),
            helpers: rest::helpers(teller, brief),
            // What is cited anywhere is known only now, though the sources stand before the helpers.
            sources: rest::sources(teller, brief),
        }
    }
}

pub(in crate::html) fn brief(page: &BriefPage, frame: &Frame, state: &str, seal: &mut Seal<'_>) -> String {
    document(&Page {
        frame,
        held: seal.held(state, 0),
        brief: &page.brief,
        told: Told::new(&page.brief),
        check: seal.button(&page.check),
        card: seal.button(&page.card),
        again: seal.button(&page.again),
    })
}

pub(in crate::html) fn card(page: &CardPage, frame: &Frame, state: &str, seal: &mut Seal<'_>) -> String {
    let phrases = page.brief.phrases.get(..PHRASES).unwrap_or(&page.brief.phrases);
    document(&Card {
        frame,
        held: seal.held(state, 0),
        brief: &page.brief,
        answer: answer(&page.brief),
        phrases,
        back: seal.button(&page.back),
    })
}
