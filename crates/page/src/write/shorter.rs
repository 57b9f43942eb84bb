//! Makes the file as small as it must be, in languages that take more bytes.

use super::end::{PaperLines, sources};
use super::{Page, PageError};
use crate::findings::Left;
use crate::lines::{Line, cited};
use language::Rulebook;

/// A larger file is not passed on from phone to phone.
const MOST_BYTES: usize = 150_000;

/// What is left out, in this order, as long as the file is too large: what is needed least stands first.
const STEPS: [fn(&mut Page<'_>); 5] =
    [second_reasons, whys_of_questions, limits, bills, papers_without_warning];

/// The file, shortened as far as it must be.
pub(super) fn shorter(mut page: Page<'_>, rulebook: &Rulebook) -> Result<String, PageError> {
    let mut steps = STEPS.iter();
    loop {
        page.end.sources = sources(page.speech, rulebook, &cited(lines(&page)));
        let text = page.written()?;
        if text.len() <= MOST_BYTES {
            return Ok(text);
        }
        match steps.next() {
            Some(step) => step(&mut page),
            None => return Ok(text),
        }
    }
}

/// Every line of the file that can have sources.
fn lines<'p>(page: &'p Page<'_>) -> impl Iterator<Item = &'p Line> {
    let whys = page.journeys.iter().flat_map(|journey| &journey.questions).filter_map(|asked| asked.why.as_ref());
    let found = page.journeys.iter().flat_map(|journey| &journey.groups).flat_map(|group| &group.findings);
    let told = found.flat_map(|found| {
        let sides = std::iter::once(&found.paper).chain(&found.practice);
        sides.flat_map(|side| &side.values).flat_map(|left| &left.because).chain(&found.beware)
    });
    let beside = &page.end.beside;
    let beside = beside.pending.iter().chain(&beside.limits).chain(&beside.helpers);
    whys.chain(told).chain(page.end.papers.iter().flat_map(|paper| &paper.lines)).chain(beside)
}

fn values<'p>(page: &'p mut Page<'_>) -> impl Iterator<Item = &'p mut Left> {
    let found =
        page.journeys.iter_mut().flat_map(|journey| &mut journey.groups).flat_map(|group| &mut group.findings);
    let sides = found.flat_map(|found| std::iter::once(&mut found.paper).chain(&mut found.practice));
    sides.flat_map(|side| &mut side.values)
}

fn second_reasons(page: &mut Page<'_>) {
    values(page).for_each(|left| left.because.truncate(1));
}

fn whys_of_questions(page: &mut Page<'_>) {
    page.journeys.iter_mut().flat_map(|journey| &mut journey.questions).for_each(|asked| asked.why = None);
}

fn limits(page: &mut Page<'_>) {
    page.end.beside.limits.clear();
}

fn bills(page: &mut Page<'_>) {
    page.end.beside.pending.clear();
}

fn papers_without_warning(page: &mut Page<'_>) {
    let harmless = |paper: &&mut PaperLines| paper.beware.is_none();
    page.end.papers.iter_mut().filter(harmless).for_each(|paper| paper.lines.truncate(1));
}
