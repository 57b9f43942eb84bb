//! What is open, what is unknown, limits, and what the brief rests on.

use super::Sheet;
use crate::Speech;
use crate::brief::parts::{Brief, KnownFact, MissingFact, OpenReading};
use crate::words::{capital, count, date_words, stopped};
use language::rulebook::Status;

impl Sheet {
    /// The open points that may come to matter; those of a disputed verdict stand beside it.
    pub(super) fn points(&mut self, brief: &Brief) {
        let points = open_points(brief);
        if points.is_empty() {
            return;
        }
        self.page.heading(self.speech.brief_points());
        self.page.paragraph(0, self.speech.brief_points_note());
        for reading in points.iter().take(self.length.points) {
            let cited = self.cite(&reading.sources);
            self.page.item(0, &format!("{}{cited}", reading.question));
        }
        let more = points.len().saturating_sub(self.length.points);
        if more > 0 {
            self.page.item(0, &self.speech.brief_more_points(count(more)));
        }
    }

    pub(super) fn unknown(&mut self, brief: &Brief) {
        if brief.unknown.is_empty() {
            return;
        }
        self.page.heading(self.speech.brief_unknown());
        for missing in brief.unknown.iter().take(self.length.facts) {
            self.missing(missing);
        }
        let more = brief.unknown.len().saturating_sub(self.length.facts);
        if more > 0 {
            let left = self.speech.brief_more_unknown(count(more));
            self.page.item(0, &format!("{left} {}", self.speech.brief_yol_ask()));
        }
    }

    /// The question without what explains it; where room is short and it takes more than a line, the fact's short words.
    fn missing(&mut self, missing: &MissingFact) {
        let line = question(self.speech, missing);
        if self.length.whys || self.page.is_one_item(0, &line) {
            self.page.item(0, &stopped(&line));
        } else if missing.official {
            self.page.item(0, &self.speech.brief_official_decides(&missing.title));
        } else {
            self.page.item(0, &stopped(&capital(self.speech, &missing.title)));
        }
    }

    pub(super) fn limits(&mut self, brief: &Brief) {
        if brief.not_encoded.is_empty() {
            return;
        }
        self.page.heading(self.speech.brief_limits());
        for note in brief.not_encoded.iter().take(self.length.notes) {
            let cited = self.cite(&note.sources);
            self.page.item(0, &format!("{}{cited}", note.says));
        }
        let more = brief.not_encoded.len().saturating_sub(self.length.notes);
        if more > 0 {
            self.page.item(0, &self.speech.brief_more_limits(count(more)));
        }
    }

    /// What was given, what is taken as given, what is presumed; and until when the rules were checked.
    pub(super) fn basis(&mut self, brief: &Brief) {
        let (speech, mut lines) = (self.speech, Vec::new());
        let given = given(brief);
        if !given.is_empty() && self.length.given {
            lines.push(speech.brief_given(facts_line(&given)));
        }
        if !brief.premises.is_empty() {
            let premises: Vec<&KnownFact> = brief.premises.iter().collect();
            let titles: Vec<&str> = brief.premises.iter().map(|fact| fact.title.as_str()).collect();
            let line = if self.length.given { facts_line(&premises) } else { titles.join("; ") };
            lines.push(speech.brief_premises(line));
        }
        let assumed = brief.assumptions.iter().map(|assumption| {
            let cited = self.cite(&assumption.sources);
            format!("{}.{cited}", capital(speech, &facts_line(&[&assumption.fact])))
        });
        let assumed: Vec<String> = assumed.collect();
        if !assumed.is_empty() {
            lines.push(format!("{} {}", speech.brief_presumed(), assumed.join(" ")));
        }
        lines.extend(checked(brief));
        if !lines.is_empty() {
            self.page.heading(speech.brief_basis());
            lines.iter().for_each(|line| self.page.paragraph(0, line));
        }
    }
}

/// The question without what explains it.
pub(crate) fn question(speech: Speech, missing: &MissingFact) -> String {
    let question = missing.ask.split_inclusive('?').next().unwrap_or(&missing.ask);
    if missing.official { speech.brief_official_question(question) } else { question.to_owned() }
}

/// Until when the rules were checked, and when to look for newer ones.
pub(crate) fn checked(brief: &Brief) -> Option<String> {
    let speech = brief.speech;
    let checked = speech.brief_checked_until(date_words(speech, brief.checked_until?));
    let last = brief.trust_until.filter(|_| !brief.stale);
    let newer = last.map(|last| speech.brief_newer_edition(date_words(speech, last)));
    Some([checked].into_iter().chain(newer).collect::<Vec<_>>().join(" "))
}

/// The facts given that decide something told; those taken from the journey or the law left out.
pub(crate) fn given(brief: &Brief) -> Vec<&KnownFact> {
    let mut found: Vec<&KnownFact> = Vec::new();
    for fact in brief.shown().flat_map(|finding| &finding.because.facts) {
        let premised = brief.premises.iter().any(|premise| premise.name == fact.name);
        if !fact.presumed && !premised && !found.iter().any(|known| known.name == fact.name) {
            found.push(fact);
        }
    }
    found
}

/// What is known of facts, in one line: `sex: male; age: 48 years`.
pub(crate) fn facts_line(facts: &[&KnownFact]) -> String {
    facts.iter().map(|fact| format!("{}: {}", fact.title, fact.words)).collect::<Vec<_>>().join("; ")
}

/// The readings that may come to matter in open verdicts, each once, without those of disputed verdicts.
pub(crate) fn open_points(brief: &Brief) -> Vec<&OpenReading> {
    let of = |disputed: bool| {
        let findings = brief.shown().filter(move |finding| (finding.status == Status::Disputed) == disputed);
        findings.flat_map(|finding| &finding.readings)
    };
    let mut found: Vec<&OpenReading> = Vec::new();
    for reading in of(false) {
        let told = of(true).chain(found.iter().copied()).any(|known| known.name == reading.name);
        if !told {
            found.push(reading);
        }
    }
    found
}
