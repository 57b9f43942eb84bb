//! Visits: whatever is pressed, wherever a visitor is, there is a next page; and a visit is the same after it travelled.

#![no_main]

use fuzz::{engine, today};
use guide::Locale;
use guide::visit::{Press, Visit, VisitPage};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let engine = engine();
    if let Some(visit) = Visit::from_bytes(engine, bytes) {
        assert_eq!(visit.to_bytes().as_slice(), bytes);
        visit.page(engine, today());
    }
    let mut visit = Visit::start(Locale::En);
    for choice in bytes.iter().take(24) {
        let presses = offered(&visit.page(engine, today()));
        let Some(press) = presses.get(usize::from(*choice) % presses.len().max(1)) else { return };
        visit = visit.press(engine, today(), std::slice::from_ref(press));
        assert_eq!(Visit::from_bytes(engine, &visit.to_bytes()).as_ref(), Some(&visit));
    }
    let strange: Vec<Press> = bytes.as_chunks::<{ Press::BYTES }>().0.iter().filter_map(|press| Press::from_bytes(press)).collect();
    visit.press(engine, today(), &strange).page(engine, today());
});

/// What a page lets one press.
fn offered(page: &VisitPage) -> Vec<Press> {
    let controls = match page {
        VisitPage::Start(page) => [page.voices.clone(), page.journeys.clone(), vec![page.go.clone()]].concat(),
        VisitPage::Before(page) => vec![page.go.clone(), page.back.clone()],
        VisitPage::Question(page) => [page.choices.clone(), vec![page.back.clone()]].concat(),
        VisitPage::Several(page) => {
            let groups = page.groups.iter().flat_map(|group| [group.yes.clone(), group.no.clone()]);
            groups.chain([page.go.clone(), page.back.clone()]).collect()
        }
        VisitPage::Check(page) => {
            let changes = page.answers.iter().map(|answer| answer.change.clone());
            changes.chain([page.go.clone(), page.back.clone(), page.change.clone()]).collect()
        }
        VisitPage::Brief(page) => vec![page.check.clone(), page.card.clone(), page.again.clone()],
        VisitPage::Card(page) => vec![page.back.clone()],
    };
    controls.into_iter().map(|control| control.press).collect()
}
