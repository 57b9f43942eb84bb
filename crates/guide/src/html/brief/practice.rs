//! Law on paper beside reported practice.

use super::findings::{Found, deciding_sources, how_sure_with, labelled, tells_why, why};
use super::teller::{Line, On, Teller};
use crate::brief::text::{FULL, how_sure, once_each, practice, together};
use crate::brief::{Contrast, Finding};
use crate::html::words::Words;
use crate::words::stopped;
use language::rulebook::View;

/// A decided answer on which paper and practice differ.
pub(super) fn both_sides(
    teller: &mut Teller,
    found: &mut Found,
    finding: &Finding,
    contrast: &Contrast,
    view: View,
) {
    let speech = teller.speech;
    found.sides =
        Some((teller.said(&together(speech, &contrast.paper)), teller.said(&practice(speech, contrast))));
    why(teller, found, finding);
    report(teller, found, finding, contrast, tells_why(teller, finding));
    let on_paper = if tells_why(teller, finding) {
        Vec::new()
    } else {
        let reported = contrast.rules.iter().flat_map(|rule| &rule.sources);
        once_each(deciding_sources(&finding.because).iter().chain(reported))
    };
    let sure = how_sure_with(teller, &how_sure(speech, finding, contrast, view), &on_paper);
    found.notes.push(Line::new(sure, On::Both));
}

/// The other view's answer, beside one that is not decided.
pub(super) fn other_view(
    teller: &mut Teller,
    found: &mut Found,
    finding: &Finding,
    contrast: &Contrast,
    view: View,
) {
    let speech = teller.speech;
    match view {
        View::Paper => {
            let keys = once_each(contrast.rules.iter().take(FULL.rules).flat_map(|rule| &rule.sources));
            let reported = teller.said(&practice(speech, contrast)).cited(teller.cite(&keys, On::Both));
            let words = labelled(speech, speech.brief_in_practice(), reported);
            let words = words.and(&format!(" {}", teller.how_sure(contrast.strength)));
            found.notes.push(Line::new(words, On::Both));
            report(teller, found, finding, contrast, false);
        }
        View::Practice => {
            let paper = teller.said(&together(speech, &contrast.paper));
            let words = labelled(speech, speech.brief_on_paper(), paper);
            found.notes.push(Line::new(words, On::Both));
        }
    }
}

/// What was reported, as far as it does not stand on the page already.
fn report(teller: &mut Teller, found: &mut Found, finding: &Finding, contrast: &Contrast, rules_fit: bool) {
    let speech = teller.speech;
    let told = |name: &str| finding.because.rules.iter().any(|rule| rule.name == name);
    let others = contrast.rules.iter().filter(|rule| !told(&rule.name)).take(FULL.rules);
    let on = Teller::on(rules_fit);
    let sentences: Vec<Words> = others.filter_map(|rule| teller.once(rule, on)).collect();
    let alone = sentences.is_empty();
    if !alone {
        let words = labelled(speech, speech.brief_reported(), Words::joined(sentences, " "));
        found.notes.push(Line::new(words, on));
    }
    let on = Teller::on(teller.paper.reports);
    let notes: Vec<String> =
        contrast.notes.iter().filter(|note| teller.is_new(note, on)).map(|note| stopped(note)).collect();
    if !notes.is_empty() {
        let words = teller.said(&notes.join(" "));
        let words = if alone { labelled(speech, speech.brief_reported(), words) } else { words };
        found.notes.push(Line::new(words, on));
    }
}
