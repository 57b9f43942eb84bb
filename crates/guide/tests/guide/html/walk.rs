//! Visits that end at the card, by several ways.

use super::today;
use crate::support::REAL;
use engine::Engine;
use guide::Voice;
use guide::visit::{Pick, Press, Visit, VisitPage};
use std::sync::LazyLock;

/// The pages of the project's own rulebook.
pub(crate) static PAGES: LazyLock<Vec<VisitPage>> = LazyLock::new(|| pages(&REAL));

/// Every page of every journey, by ways that differ in which answer is chosen.
pub(crate) fn pages(engine: &Engine) -> Vec<VisitPage> {
    let mut found = vec![Visit::start(guide::Locale::En).page(engine, today())];
    found.push(press(engine, &Visit::start(guide::Locale::En), &[Press::Continue]).page(engine, today()));
    for journey in engine.rulebook().journeys.keys() {
        for (voice, way) in [(Voice::You, 0), (Voice::He, 1), (Voice::You, 2), (Voice::You, usize::MAX)] {
            let begun = press(
                engine,
                &Visit::start(guide::Locale::En),
                &[Press::Voice(voice), Press::Journey(journey)],
            );
            found.extend(to_the_card(engine, begun, way));
        }
    }
    found
}

fn press(engine: &Engine, visit: &Visit, presses: &[Press]) -> Visit {
    visit.press(engine, today(), presses)
}

/// The pages up to the card, and of each question also what it is when nothing is chosen.
fn to_the_card(engine: &Engine, mut visit: Visit, way: usize) -> Vec<VisitPage> {
    let mut found = Vec::new();
    loop {
        let page = visit.page(engine, today());
        let presses = match &page {
            VisitPage::Start(_) | VisitPage::Before(_) => vec![Press::Continue],
            VisitPage::Question(page) => {
                found.push(press(engine, &visit, &[Press::Continue]).page(engine, today()));
                let several = page.choices.iter().find(|choice| is(choice.press, Pick::Several));
                let chosen = several.filter(|_| way == 1);
                let place = way.min(page.choices.len() - 1);
                vec![chosen.unwrap_or(&page.choices[place]).press, Press::Continue]
            }
            VisitPage::Several(page) => {
                let pick = |(place, group): (usize, &guide::visit::Group)| {
                    if place < 2 { group.yes.press } else { group.no.press }
                };
                page.groups.iter().enumerate().map(pick).chain([Press::Continue]).collect()
            }
            VisitPage::Check(page) => vec![page.go.press],
            VisitPage::Brief(page) => vec![page.card.press],
            VisitPage::Card(_) => Vec::new(),
        };
        found.push(page);
        if presses.is_empty() {
            return found;
        }
        visit = press(engine, &visit, &presses);
        assert!(found.len() < 60, "a visit ends");
    }
}

fn is(press: Press, pick: Pick) -> bool {
    matches!(press, Press::Answer(picked) if picked.pick == pick)
}
