//! Where paper and practice differ, side by side.

use super::Sheet;
use super::answer::once_each;
use crate::Speech;
use crate::brief::parts::{Contrast, Finding, Outcome};
use crate::words::{mark_words, stopped};
use language::rulebook::View;

/// The most sentences of one side that are readable in a column.
const IN_A_COLUMN: usize = 2;

impl Sheet {
    /// A decided answer beside the other view's.
    pub(super) fn paper_and_practice(&mut self, finding: &Finding, contrast: &Contrast, view: View) {
        let tells_why = self.tells_why(finding);
        let (paper, practice) = (together(&contrast.paper), practice(contrast));
        if contrast.paper.len().max(added(contrast).count()) > IN_A_COLUMN {
            self.page.paragraph(2, &format!("On paper: {paper}"));
            self.page.paragraph(2, &format!("In practice: {practice}"));
        } else {
            self.page.columns(2, ("On paper", &paper), ("In practice", &practice));
        }
        let why = tells_why.then(|| self.why_so(&finding.because));
        let report = self.report(finding, contrast, tells_why);
        let sure = if tells_why {
            how_sure(finding, contrast, view)
        } else {
            self.how_sure_with_sources(finding, contrast, view)
        };
        let rest: Vec<String> = why.into_iter().chain(report).chain([sure]).collect();
        self.page.paragraph(2, &rest.join(" "));
    }

    /// The other view's answer, below one that is not decided.
    pub(super) fn other_view(&mut self, finding: &Finding, contrast: &Contrast, view: View) {
        match view {
            View::Paper => {
                let reported = self.reported_sources(contrast);
                let strength = mark_words(Speech::default(), contrast.strength);
                let words = practice(contrast);
                self.page.paragraph(2, &format!("In practice: {words}{reported} How sure: {strength}."));
                let report = self.report(finding, contrast, false);
                if let Some(report) = report {
                    self.page.paragraph(2, &report);
                }
            }
            View::Practice => {
                self.page.paragraph(2, &format!("On paper: {}", together(&contrast.paper)));
            }
        }
    }

    /// What was reported, as far as it does not stand on the page already.
    fn report(&mut self, finding: &Finding, contrast: &Contrast, rules: bool) -> Option<String> {
        let told = |name: &str| finding.because.rules.iter().any(|rule| rule.name == name);
        let others = contrast.rules.iter().filter(|rule| rules && !told(&rule.name)).take(self.length.rules);
        let mut sentences: Vec<String> = others.filter_map(|rule| self.once(rule)).collect();
        for note in contrast.notes.iter().filter(|_| self.length.reports) {
            if self.is_new(note) {
                sentences.push(stopped(note));
            }
        }
        (!sentences.is_empty()).then(|| format!("Reported: {}", sentences.join(" ")))
    }

    /// How sure both sides are, and who says so; where reported practice counts, they are one.
    fn how_sure_with_sources(&mut self, finding: &Finding, contrast: &Contrast, view: View) -> String {
        let (here, reported) = (
            mark_words(Speech::default(), finding.strength),
            mark_words(Speech::default(), contrast.strength),
        );
        let sources = self.deciding_sources(&finding.because);
        match view {
            View::Practice => format!("How sure: {here}{sources}."),
            View::Paper => {
                let others = self.reported_sources(contrast);
                format!("How sure: on paper {here}{sources}, in practice {reported}{others}.")
            }
        }
    }

    fn reported_sources(&mut self, contrast: &Contrast) -> String {
        let rules = contrast.rules.iter().take(self.length.rules);
        let keys = once_each(rules.flat_map(|rule| &rule.sources));
        self.cite(&keys)
    }
}

/// How sure both sides are; once where it is the same.
pub(crate) fn how_sure(finding: &Finding, contrast: &Contrast, view: View) -> String {
    let (here, reported) =
        (mark_words(Speech::default(), finding.strength), mark_words(Speech::default(), contrast.strength));
    if view == View::Practice || here == reported {
        return format!("How sure: {here}.");
    }
    format!("How sure: on paper {here}, in practice {reported}.")
}

/// What is reported of practice and is not so on paper.
fn added(contrast: &Contrast) -> impl Iterator<Item = &Outcome> {
    contrast.practice.iter().filter(|outcome| !contrast.paper.contains(outcome))
}

/// What is reported of practice, where it is not so on paper.
pub(crate) fn practice(contrast: &Contrast) -> String {
    let added: Vec<&str> = added(contrast).map(|outcome| outcome.sentence.as_str()).collect();
    if added.is_empty() {
        together(&contrast.practice)
    } else if added.len() < contrast.practice.len() {
        format!("The same; or else: {}", added.join(" Or: "))
    } else {
        added.join(" Or: ")
    }
}

/// Sentences of outcomes, joined.
pub(crate) fn together(outcomes: &[Outcome]) -> String {
    let sentences: Vec<&str> = outcomes.iter().map(|outcome| outcome.sentence.as_str()).collect();
    if sentences.len() > 1 { format!("It depends: {}", sentences.join(" Or: ")) } else { sentences.concat() }
}
