//! Single lines of text, as the edition may say them.

use crate::Edition;
use crate::both::Both;
use crate::journey::Maker;
use crate::write::PageError;
use guide::{Brief, HelperEntry, Speech};
use language::rulebook::Listing;
use std::fmt;

/// A line, and who says so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// The keys of its sources; none in the carry edition.
    pub sources: Vec<String>,
}

impl fmt::Display for Line {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)?;
        if self.sources.is_empty() { Ok(()) } else { write!(formatter, " [{}]", self.sources.join(", ")) }
    }
}

/// What stands beside the answers, each line once in the file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Beside {
    /// Bills and announcements.
    pub(crate) pending: Vec<Line>,
    /// What the rules cannot say.
    pub(crate) limits: Vec<Line>,
    /// Who helps.
    pub(crate) helpers: Vec<Line>,
    /// Whether what is said of a helper is old.
    pub(crate) old: bool,
}

impl Maker<'_> {
    /// A text that the file cannot do without.
    pub(crate) fn say(&self, text: &str) -> Result<String, PageError> {
        match self.settings.edition {
            Edition::Full => Ok(text.to_owned()),
            Edition::Carry => self.neutral.text(text).ok_or_else(|| PageError::Denied {
                text: text.to_owned(),
                word: self.neutral.denied_in(text).unwrap_or_default().to_owned(),
            }),
        }
    }

    /// The same in both voices.
    pub(crate) fn both(&self, you: &str, he: &str) -> Result<Both, PageError> {
        Ok(Both::new(&self.say(you)?, &self.say(he)?))
    }

    /// A line with the keys of its sources; `None` where the edition leaves it out.
    pub(crate) fn line(&self, text: &str, sources: &[String]) -> Option<Line> {
        match self.settings.edition {
            Edition::Carry => Some(Line { text: self.neutral.text(text)?, sources: Vec::new() }),
            Edition::Full => Some(Line { text: text.to_owned(), sources: sources.to_vec() }),
        }
    }

    /// Takes in what stands beside the answers of a journey: bills, what the rules cannot say, and who helps. To carry the
    /// names of helpers can be a risk, so only the full edition has them.
    pub(crate) fn take_what_is_beside(&mut self, brief: &Brief) {
        let speech = self.speech();
        for bill in &brief.pending {
            let text = format!("{} {}", speech.brief_since(&bill.when), bill.says.join(" "));
            let line = self.line(&text, &bill.sources);
            once(&mut self.beside.pending, line);
        }
        for note in &brief.not_encoded {
            let line = self.line(&note.says, &note.sources);
            once(&mut self.beside.limits, line);
        }
        let helpers = if self.settings.edition == Edition::Full { brief.helpers.as_slice() } else { &[] };
        for helper in helpers {
            let line = self.line(&helper_words(speech, helper), &helper.sources);
            once(&mut self.beside.helpers, line);
            self.beside.old |= helper.stale;
        }
    }
}

fn once(lines: &mut Vec<Line>, line: Option<Line>) {
    let new = line.filter(|line| !lines.contains(line));
    lines.extend(new);
}

/// As the brief says it.
fn helper_words(speech: Speech, helper: &HelperEntry) -> String {
    let contact = helper.contact.as_ref().map(|contact| format!(": {contact}")).unwrap_or_default();
    let seen = match helper.listed {
        Listing::ForeignAgent => speech.brief_seen_foreign_agent(&helper.seen),
        Listing::Undesirable => speech.brief_seen_undesirable(&helper.seen),
        Listing::NotChecked => speech.brief_seen(&helper.seen),
    };
    format!("{}{contact} {seen}", helper.title)
}
