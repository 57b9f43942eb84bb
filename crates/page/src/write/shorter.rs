//! Makes the file as small as it must be, in languages that take more bytes.

use super::end::sources;
use super::{Page, PageError};
use crate::lines::Line;
use language::Rulebook;
use language::rulebook::ConclusionKind;
use std::collections::BTreeSet;

/// A larger file is not passed on from phone to phone.
const MOST_BYTES: usize = 150_000;

/// Leaves something out. Whether there was something left to leave out.
type Step = fn(&mut Page<'_>) -> bool;

/// What is left out, in this order and bit by bit, as long as the file is too large: what is needed least stands first. What
/// is asked, demanded and risked, and warnings, are not among it.
const STEPS: [Step; 7] = [
    second_reasons,
    whys_of_questions,
    bills,
    reasons_of_what_may_be_done,
    limits,
    reasons,
    advice_on_harmless_papers,
];

/// The file, shortened as far as it must be.
pub(super) fn shorter(mut page: Page<'_>, rulebook: &Rulebook) -> Result<String, PageError> {
    loop {
        page.end.sources = sources(page.speech, rulebook, &keys(&page));
        let text = page.written()?;
        if text.len() <= MOST_BYTES || !STEPS.iter().any(|step| step(&mut page)) {
            return Ok(text);
        }
    }
}

/// The keys of all sources that the file names.
fn keys(page: &Page<'_>) -> BTreeSet<String> {
    let found = page.journeys.iter().flat_map(|journey| &journey.groups).flat_map(|group| &group.findings);
    let sides = found.flat_map(|found| std::iter::once(&found.paper).chain(&found.practice));
    let bare = sides.flat_map(|side| &side.values).flat_map(|left| &left.sources);
    lines(page).flat_map(|line| &line.sources).chain(bare).cloned().collect()
}

/// Every line of the file that can have sources.
fn lines<'p>(page: &'p Page<'_>) -> impl Iterator<Item = &'p Line> {
    let whys =
        page.journeys.iter().flat_map(|journey| &journey.questions).filter_map(|asked| asked.why.as_ref());
    let found = page.journeys.iter().flat_map(|journey| &journey.groups).flat_map(|group| &group.findings);
    let told = found.flat_map(|found| {
        let sides = std::iter::once(&found.paper).chain(&found.practice);
        sides.flat_map(|side| &side.values).flat_map(|left| &left.because).chain(&found.beware)
    });
    let beside = &page.end.beside;
    let beside = beside.pending.iter().chain(&beside.limits).chain(&beside.helpers);
    whys.chain(told).chain(page.end.papers.iter().flat_map(|paper| &paper.lines)).chain(beside)
}

/// Of the last journey that has some of the kinds, the reasons beyond so many.
fn reasons_beyond(page: &mut Page<'_>, most: usize, of: impl Fn(ConclusionKind) -> bool) -> bool {
    let mut journeys = page.journeys.iter_mut().rev();
    journeys.any(|journey| {
        let groups = journey.groups.iter_mut().filter(|group| of(group.kind));
        let found = groups.flat_map(|group| &mut group.findings);
        let sides = found.flat_map(|found| std::iter::once(&mut found.paper).chain(&mut found.practice));
        sides.flat_map(|side| &mut side.values).filter_map(|left| left.shorten(most).then_some(())).count()
            > 0
    })
}

fn second_reasons(page: &mut Page<'_>) -> bool {
    reasons_beyond(page, 1, |_| true)
}

fn reasons_of_what_may_be_done(page: &mut Page<'_>) -> bool {
    reasons_beyond(page, 0, |kind| !matches!(kind, ConclusionKind::Demand | ConclusionKind::Risk))
}

fn reasons(page: &mut Page<'_>) -> bool {
    reasons_beyond(page, 0, |_| true)
}

fn whys_of_questions(page: &mut Page<'_>) -> bool {
    let mut journeys = page.journeys.iter_mut().rev();
    journeys
        .any(|journey| journey.questions.iter_mut().filter_map(|question| question.why.take()).count() > 0)
}

fn bills(page: &mut Page<'_>) -> bool {
    page.end.beside.pending.pop().is_some()
}

fn limits(page: &mut Page<'_>) -> bool {
    page.end.beside.limits.pop().is_some()
}

fn advice_on_harmless_papers(page: &mut Page<'_>) -> bool {
    let harmless = page.end.papers.iter_mut().filter(|paper| paper.beware.is_none() && paper.lines.len() > 1);
    harmless.map(|paper| paper.lines.truncate(1)).count() > 0
}
