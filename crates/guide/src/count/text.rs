//! Counts as text.

use super::{CaseCount, CaseCounts};
use crate::numbers::{decimal, how_many, rounded};
use crate::page::Page;
use crate::words::{Join, answer_words, date_words, listed};
use crate::{Speech, Style};

/// Of a number of cases that is rounded, so many digits stand after the point.
const AFTER_POINT: usize = 2;

/// Shares, in percent, that differ less from none or all are not told apart.
const LEAST: f64 = 0.01;

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
        page.paragraph(2, &speech.count_of_answer(number(&counted.cases), percent(speech, counted.share)));
    }
}

fn percent(speech: Speech, share: f64) -> String {
    let percent = share * 100.0;
    let said = |percent: f64| speech.count_percent(decimal(speech, percent, 2));
    if percent > 0.0 && percent < LEAST {
        speech.count_less_than(said(LEAST))
    } else if percent < 100.0 && percent > 100.0 - LEAST {
        speech.count_more_than(said(100.0 - LEAST))
    } else {
        said(percent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_never_rounded_to_nothing_or_all() {
        let percent = |share| percent(Speech::default(), share);
        assert_eq!(percent(0.5), "50.00 %");
        assert_eq!(percent(0.000_001), "less than 0.01 %");
        assert_eq!(percent(0.999_999_9), "more than 99.99 %");
        assert_eq!(percent(1.0), "100.00 %");
    }
}
