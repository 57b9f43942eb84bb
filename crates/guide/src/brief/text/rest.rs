//! Disputes, what is unknown, limits and dates.

use super::{Sheet, facts_line, titles_line};
use crate::brief::parts::{Brief, MissingFact, OpenReading};
use crate::words::{capital, date_words, stopped};
use language::rulebook::Status;

/// Of points that stay open in an open case, this many are told.
const SHOWN: usize = 5;

/// Of the facts that are missing, this many are told with what they would decide; the others by name.
const FACTS: usize = 6;

/// Of what the rules cannot say, this many notes are told.
const NOTES: usize = 8;

/// Of the answers that settle something, and of what one settles, this many are told.
const BRANCHES: usize = 2;

impl Sheet {
    pub(super) fn disputes(&mut self, brief: &Brief) {
        let (disputed, mut others) = readings(brief);
        others.retain(|other| !disputed.iter().any(|reading| reading.name == other.name));
        if disputed.is_empty() && others.is_empty() {
            return;
        }
        self.page.heading("What the sources dispute");
        for reading in &disputed {
            self.reading(reading);
        }
        if !others.is_empty() {
            let more = if disputed.is_empty() { "These points" } else { "These points too" };
            self.page.paragraph(0, &format!("{more} may matter here, depending on what is still unknown:"));
        }
        for reading in others.iter().take(SHOWN) {
            let cited = self.cite(&reading.sources);
            self.page.item(0, &format!("{}{cited}", reading.question));
        }
        let more = others.len().saturating_sub(SHOWN);
        if more > 0 {
            self.page.item(0, &format!("And {more} more, fewer with every fact that is known."));
        }
    }

    pub(super) fn unknown(&mut self, brief: &Brief) {
        if brief.unknown.is_empty() {
            return;
        }
        self.page.heading("What is still unknown");
        let (told, others) = brief.unknown.split_at_checked(FACTS).unwrap_or((&brief.unknown, &[]));
        for missing in told {
            self.missing(missing);
        }
        if !others.is_empty() {
            let titles = titles_line(others.iter().map(|missing| missing.title.as_str()));
            self.page.item(0, &format!("Also: {titles}."));
        }
    }

    fn missing(&mut self, missing: &MissingFact) {
        if missing.official {
            self.page.item(0, &stopped(&format!("An official decides: {}", missing.ask)));
        } else {
            self.page.item(0, &format!("{}: {}", capital(&missing.title), missing.ask));
        }
        let mut told: Vec<&str> = Vec::new();
        for branch in &missing.branches {
            if !told.contains(&branch.answer.as_str()) && told.len() < BRANCHES {
                told.push(&branch.answer);
            }
        }
        for answer in told {
            let settled = missing.branches.iter().filter(|branch| branch.answer == answer);
            let sentences: Vec<&str> =
                settled.take(BRANCHES).map(|branch| branch.outcome.sentence.as_str()).collect();
            self.page.paragraph(2, &format!("If the answer is “{answer}”: {}", sentences.join(" ")));
        }
    }

    pub(super) fn limits(&mut self, brief: &Brief) {
        if !brief.not_encoded.is_empty() {
            self.page.heading("What these rules cannot say");
            for note in brief.not_encoded.iter().take(NOTES) {
                let cited = self.cite(&note.sources);
                self.page.item(0, &format!("{}{cited}", note.says));
            }
        }
        let more = brief.not_encoded.len().saturating_sub(NOTES);
        if more > 0 {
            self.page.item(0, &format!("And {more} more, in the rulebook and in the JSON answer."));
        }
        if !brief.assumptions.is_empty() {
            self.page.heading("What is assumed");
            self.page.paragraph(0, "The law presumes this until somebody shows otherwise:");
            for assumption in &brief.assumptions {
                let cited = self.cite(&assumption.sources);
                let fact = crate::brief::parts::KnownFact { presumed: false, ..assumption.fact.clone() };
                self.page.item(0, &format!("{}.{cited}", capital(&facts_line(&[fact]))));
            }
        }
    }

    pub(super) fn dates(&mut self, brief: &Brief) {
        self.page.heading("Dates");
        self.page.paragraph(0, &format!("Law as it stood on {}.", date_words(brief.on)));
        if let Some(day) = brief.known_by {
            let day = date_words(day);
            self.page.paragraph(0, &format!("Only what anyone could have known by {day} counts here."));
        }
        if let Some(day) = brief.checked_until {
            self.page.paragraph(
                0,
                &format!("The rules were checked against the sources until {}.", date_words(day)),
            );
        }
    }
}

/// The readings of disputed verdicts, and those that may come to matter in open ones; each once.
fn readings(brief: &Brief) -> (Vec<&OpenReading>, Vec<&OpenReading>) {
    let of = |disputed: bool| {
        let mut found: Vec<&OpenReading> = Vec::new();
        let findings = brief.shown().filter(|finding| (finding.status == Status::Disputed) == disputed);
        for reading in findings.flat_map(|finding| &finding.readings) {
            if !found.iter().any(|known| known.name == reading.name) {
                found.push(reading);
            }
        }
        found
    };
    (of(true), of(false))
}
