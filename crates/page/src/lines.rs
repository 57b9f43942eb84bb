//! Single lines of text, as the edition may say them.

use crate::Edition;
use crate::journey::{Both, Maker};
use crate::write::PageError;
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

    /// Bills and announcements, latest first.
    pub(crate) fn pending(&mut self, brief: &Brief) -> Vec<String> {
        let lines = brief.pending.iter();
        lines.filter_map(|bill| self.line(&format!("{}: {}", bill.when, bill.says.join(" ")), &bill.sources)).collect()
    }

    /// What the rules cannot say.
    pub(crate) fn limits(&mut self, brief: &Brief) -> Vec<String> {
        brief.not_encoded.iter().filter_map(|note| self.line(&note.says, &note.sources)).collect()
    }

    /// Takes in who helps on a journey. To carry such names can be a risk, so only the full edition has them.
    pub(crate) fn take_helpers(&mut self, brief: &Brief) {
        if self.settings.edition == Edition::Carry {
            return;
        }
        for helper in &brief.helpers {
            let line = self.line(&helper_words(helper), &helper.sources);
            self.helpers.extend(line.filter(|line| !self.helpers.contains(line)));
        }
    }
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
