//! Counts as text.

use super::{CaseCount, CaseCounts};
use crate::numbers::{how_many, rounded};
use crate::page::Page;
use crate::words::{Join, answer_words, date_words, listed, share_words};
use crate::{Speech, Style};

/// Of a number of cases that is rounded, so many digits stand after the point.
const AFTER_POINT: usize = 2;

/// A share in percent has so many.
const AFTER_POINT_OF_SHARES: u8 = 2;

impl CaseCounts {
    /// The counts as text.
    #[must_use]
    pub fn text(&self, style: &Style) -> String {
        let speech = self.speech;
        let mut page = Page::new(speech, style);
        page.title(&self.title);
        page.paragraph(0, &speech.count_law_of(date_words(speech, self.on)));
        page.gap();
        page.paragraph(0, speech.count_case());
        let weights = if self.weighted { speech.count_weighted() } else { speech.count_unweighted() };
        page.paragraph(0, weights);
        for conclusion in &self.conclusions {
            of_conclusion(speech, &mut page, conclusion);
        }
        page.finish()
    }
}

fn of_conclusion(speech: Speech, page: &mut Page, conclusion: &CaseCount) {
    let number = |digits: &str| rounded(speech, digits, AFTER_POINT);
    page.heading(&conclusion.title);
    let facts = listed(speech, &conclusion.facts, Join::And);
    page.paragraph(0, &speech.count_possible(how_many(&conclusion.all), number(&conclusion.all), facts));
    for counted in &conclusion.counts {
        page.item(0, &answer_words(speech, counted.status, &counted.outcomes));
        page.paragraph(
            2,
            &speech.count_of_answer(
                number(&counted.cases),
                share_words(speech, counted.share, AFTER_POINT_OF_SHARES),
            ),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_never_rounded_to_nothing_or_all() {
        let percent = |share| share_words(Speech::default(), share, AFTER_POINT_OF_SHARES);
        assert_eq!(percent(0.5), "50.00 %");
        assert_eq!(percent(0.000_001), "less than 0.01 %");
        assert_eq!(percent(0.999_999_9), "more than 99.99 %");
        assert_eq!(percent(1.0), "100.00 %");
    }
}
