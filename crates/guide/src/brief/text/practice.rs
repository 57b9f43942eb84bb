//! Where paper and practice differ, side by side.

use super::Sheet;
use super::answer::sentences;
use crate::brief::parts::Brief;
use crate::words::{mark_words, stopped};

impl Sheet {
    pub(super) fn contrasts(&mut self, brief: &Brief) {
        if brief.contrasts.is_empty() {
            return;
        }
        self.page.heading("Paper and practice");
        for contrast in &brief.contrasts {
            self.page.title(&contrast.title);
            let paper = sentences(&contrast.paper);
            let strength = mark_words(contrast.strength);
            let practice = format!("{} How sure: {strength}.", sentences(&contrast.practice));
            self.page.columns(2, ("On paper", &paper), ("In practice, as reported", &practice));
            let rules: Vec<String> =
                contrast.rules.iter().take(self.length.rules).map(|rule| self.rule(rule)).collect();
            let notes = contrast.notes.iter().map(|note| stopped(note));
            let told: Vec<String> = rules.into_iter().chain(notes).collect();
            if !told.is_empty() {
                self.page.paragraph(2, &format!("Who says so: {}", told.join(" ")));
            }
        }
    }
}
