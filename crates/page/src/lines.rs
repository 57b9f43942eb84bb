//! Single lines of text, as the edition may say them.

use crate::Edition;
use crate::journey::{Both, Maker};
use crate::write::PageError;
use guide::Speech;
use guide::words::capital;
use guide::{Brief, HelperEntry};
use language::rulebook::Listing;

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
    pub(crate) fn line(&mut self, text: &str, sources: &[String]) -> Option<String> {
        if self.settings.edition == Edition::Carry {
            return self.neutral.text(text);
        }
        if sources.is_empty() {
            return Some(text.to_owned());
        }
        self.cited.extend(sources.iter().cloned());
        Some(format!("{text} [{}]", sources.join(", ")))
    }

    /// Takes in what stands beside the answers of a journey, each line once: bills, what the rules cannot say, and who
    /// helps. To carry the names of helpers can be a risk, so only the full edition has them.
    pub(crate) fn take_what_is_beside(&mut self, brief: &Brief) {
        for bill in &brief.pending {
            let line = self.line(
                &format!("{}: {}", capital(Speech::default(), &bill.when), bill.says.join(" ")),
                &bill.sources,
            );
            once(&mut self.pending, line);
        }
        for note in &brief.not_encoded {
            let line = self.line(&note.says, &note.sources);
            once(&mut self.limits, line);
        }
        let helpers = if self.settings.edition == Edition::Full { brief.helpers.as_slice() } else { &[] };
        for helper in helpers {
            let line = self.line(&helper_words(helper), &helper.sources);
            once(&mut self.helpers, line);
        }
    }
}

fn once(lines: &mut Vec<String>, line: Option<String>) {
    let new = line.filter(|line| !lines.contains(line));
    lines.extend(new);
}

fn helper_words(helper: &HelperEntry) -> String {
    let contact = helper.contact.as_ref().map(|contact| format!(": {contact}")).unwrap_or_default();
    let listed = match helper.listed {
        Listing::ForeignAgent => "; Russia calls it a “foreign agent”",
        Listing::Undesirable => "; Russia calls it “undesirable”",
        Listing::NotChecked => "",
    };
    let old = if helper.stale { ", long ago: check first" } else { "" };
    format!("{}{contact} (seen {}{old}{listed})", helper.title, helper.seen)
}
