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
        let speech = self.speech;
        let (paper, practice) = (together(speech, &contrast.paper), practice(speech, contrast));
        let (on_paper, in_practice) = (speech.brief_on_paper(), speech.brief_in_practice());
        if contrast.paper.len().max(added(contrast).count()) > IN_A_COLUMN {
            self.page.paragraph(2, &format!("{on_paper} {paper}"));
            self.page.paragraph(2, &format!("{in_practice} {practice}"));
        } else {
            self.page.columns(2, (on_paper, &paper), (in_practice, &practice));
        }
        let why = tells_why.then(|| self.why_so(&finding.because));
        let report = self.report(finding, contrast, tells_why);
        let sure = if tells_why {
            how_sure(speech, finding, contrast, view)
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
                let (label, words) = (self.speech.brief_in_practice(), practice(self.speech, contrast));
                let sure = self.how_sure(contrast.strength);
                self.page.paragraph(2, &format!("{label} {words}{reported} {sure}"));
                let report = self.report(finding, contrast, false);
                if let Some(report) = report {
                    self.page.paragraph(2, &report);
                }
            }
            View::Practice => {
                let (label, words) = (self.speech.brief_on_paper(), together(self.speech, &contrast.paper));
                self.page.paragraph(2, &format!("{label} {words}"));
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
        (!sentences.is_empty()).then(|| format!("{} {}", self.speech.brief_reported(), sentences.join(" ")))
    }

    /// How sure both sides are, and who says so; where reported practice counts, they are one.
    fn how_sure_with_sources(&mut self, finding: &Finding, contrast: &Contrast, view: View) -> String {
        let speech = self.speech;
        let (here, reported) = (mark_words(speech, finding.strength), mark_words(speech, contrast.strength));
        let here = format!("{here}{}", self.deciding_sources(&finding.because));
        match view {
            View::Practice => speech.brief_how_sure(here),
            View::Paper => {
                let reported = format!("{reported}{}", self.reported_sources(contrast));
                speech.brief_how_sure_of_both(here, reported)
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
pub(crate) fn how_sure(speech: Speech, finding: &Finding, contrast: &Contrast, view: View) -> String {
    let (here, reported) = (mark_words(speech, finding.strength), mark_words(speech, contrast.strength));
    if view == View::Practice || here == reported {
        return speech.brief_how_sure(here);
    }
    speech.brief_how_sure_of_both(here, reported)
}

/// What is reported of practice and is not so on paper.
fn added(contrast: &Contrast) -> impl Iterator<Item = &Outcome> {
    contrast.practice.iter().filter(|outcome| !contrast.paper.contains(outcome))
}

/// What is reported of practice, where it is not so on paper.
pub(crate) fn practice(speech: Speech, contrast: &Contrast) -> String {
    let added: Vec<&Outcome> = added(contrast).collect();
    let also = either(speech, &added);
    if added.is_empty() {
        together(speech, &contrast.practice)
    } else if added.len() < contrast.practice.len() {
        format!("{} {also}", speech.brief_same_or_else())
    } else {
        also
    }
}

/// Sentences of outcomes, joined.
pub(crate) fn together(speech: Speech, outcomes: &[Outcome]) -> String {
    let sentences = either(speech, &outcomes.iter().collect::<Vec<_>>());
    if outcomes.len() > 1 { format!("{} {sentences}", speech.brief_it_depends()) } else { sentences }
}

/// The sentences of outcomes of which one holds.
fn either(speech: Speech, outcomes: &[&Outcome]) -> String {
    let sentences = outcomes.iter().map(|outcome| outcome.sentence.clone());
    sentences.reduce(|before, next| speech.outcome_next(before, next)).unwrap_or_default()
}
