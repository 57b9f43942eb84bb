//! The steps of a visit, on the real rulebook: a question, the page of all answers, the brief.

#![expect(clippy::unwrap_used, reason = "a bench whose set-up fails has nothing to measure")]

use divan::{Bencher, black_box};
use engine::Engine;
use guide::html::{Frame, visit_page};
use guide::visit::{Press, Visit, VisitPage};
use language::Date;

const ON: Date = Date::constant(2026, 2, 1);

fn main() {
    divan::main();
}

fn engine() -> Engine {
    bundle::engine().unwrap()
}

/// The first journey, with the first answer to each question, up to the page of all answers.
fn answered(engine: &Engine) -> Visit {
    let mut visit = Visit::start(guide::Locale::En);
    loop {
        let mut presses: Vec<Press> = match visit.page(engine, ON) {
            VisitPage::Start(page) => {
                page.voices.iter().take(1).chain(page.journeys.first()).map(|control| control.press).collect()
            }
            VisitPage::Question(page) => page.choices.iter().take(1).map(|control| control.press).collect(),
            VisitPage::Check(_) => return visit,
            _ => Vec::new(),
        };
        presses.push(Press::Continue);
        visit = visit.press(engine, ON, &presses);
    }
}

#[divan::bench]
fn page_of_all_answers(bencher: Bencher) {
    let engine = engine();
    let visit = answered(&engine);
    bencher.bench(|| black_box(&visit).page(&engine, ON));
}

#[divan::bench]
fn step_to_the_brief(bencher: Bencher) {
    let engine = engine();
    let visit = answered(&engine);
    bencher.bench(|| black_box(&visit).step(&engine, ON, &[Press::Continue]));
}

#[divan::bench]
fn brief_as_html(bencher: Bencher) {
    let engine = engine();
    let (_, page) = answered(&engine).step(&engine, ON, &[Press::Continue]);
    let frame = Frame::new(guide::Speech::default(), &engine, ON, "", true);
    bencher.bench(|| visit_page(black_box(&page), &frame, "state", &mut |_| String::new()));
}
