//! Counts as text.

use super::{CaseCount, CaseCounts};
use crate::Speech;
use crate::Style;
use crate::page::Page;
use crate::words::{Join, answer_words, date_words, grouped, listed};

/// Numbers with more digits than this are rounded in text.
const DIGITS: usize = 15;

impl CaseCounts {
    /// The counts as text.
    #[must_use]
    pub fn text(&self, style: &Style) -> String {
        let mut page = Page::new(Speech::default(), style);
        page.title(&self.title);
        page.paragraph(0, &format!("Law as it stood on {}.", date_words(Speech::default(), self.on)));
        page.gap();
        page.paragraph(
            0,
            "Every way to fill in the facts that are not given counts as one case: each number, each day, each set \
             of values. These are numbers of cases, not of people.",
        );
        page.paragraph(
            0,
            if self.weighted {
                "The shares follow the weights that were given, as if facts were independent of each other."
            } else {
                "The shares take every value of a fact as equally likely. Give weights with --weights."
            },
        );
        for conclusion in &self.conclusions {
            of_conclusion(&mut page, conclusion);
        }
        page.finish()
    }
}

fn of_conclusion(page: &mut Page, conclusion: &CaseCount) {
    page.heading(&conclusion.title);
    let cases = number(&conclusion.all);
    let possible = if conclusion.all == "1" { "possible case" } else { "possible cases" };
    page.paragraph(
        0,
        &format!("{cases} {possible}, over: {}.", listed(Speech::default(), &conclusion.facts, Join::And)),
    );
    for counted in &conclusion.counts {
        page.item(0, &answer_words(Speech::default(), counted.status, &counted.outcomes));
        page.paragraph(2, &format!("{}: {}.", number(&counted.cases), percent(counted.share)));
    }
}

/// Digits in groups of three; of a long number the first three and its size: `1.61 × 10^60`.
fn number(digits: &str) -> String {
    if digits.len() > DIGITS {
        let (first, rest) = digits.split_at_checked(1).unwrap_or((digits, ""));
        let after = rest.get(..2).unwrap_or(rest);
        return format!("about {first}.{after} × 10^{}", digits.len().saturating_sub(1));
    }
    grouped(Speech::default(), digits)
}

fn percent(share: f64) -> String {
    let percent = share * 100.0;
    if percent > 0.0 && percent < 0.01 {
        "less than 0.01 %".to_owned()
    } else if percent < 100.0 && percent > 99.99 {
        "more than 99.99 %".to_owned()
    } else {
        format!("{percent:.2} %")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_long_ones_rounded() {
        assert_eq!(number("7"), "7");
        assert_eq!(number("1234567"), "1,234,567");
        assert_eq!(number("123456789012345"), "123,456,789,012,345");
        assert_eq!(number("1606938044258990"), "about 1.60 × 10^15");
    }

    #[test]
    fn shares_are_never_rounded_to_nothing_or_all() {
        assert_eq!(percent(0.5), "50.00 %");
        assert_eq!(percent(0.000_001), "less than 0.01 %");
        assert_eq!(percent(0.999_999_9), "more than 99.99 %");
        assert_eq!(percent(1.0), "100.00 %");
    }
}
