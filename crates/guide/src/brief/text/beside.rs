//! What is pending, and who helps.

use super::Sheet;
use crate::brief::parts::{Brief, HelperEntry};
use crate::words::{count, stopped};
use crate::{Moment, Speech};
use language::rulebook::Listing;

impl Sheet {
    pub(super) fn pending(&mut self, brief: &Brief) {
        if brief.pending.is_empty() {
            return;
        }
        self.page.heading(self.speech.brief_pending());
        self.page.paragraph(0, self.speech.brief_pending_note());
        for bill in brief.pending.iter().take(self.length.bills) {
            self.bill(bill);
        }
        let more = brief.pending.len().saturating_sub(self.length.bills);
        if more > 0 {
            self.page.item(0, &self.speech.brief_more_pending(count(more)));
        }
    }

    fn bill(&mut self, bill: &Moment) {
        let says = if bill.says.is_empty() { stopped(&bill.title) } else { bill.says.join(" ") };
        let cited = self.cite(&bill.sources);
        self.page.item(0, &format!("{} {says}{cited}", self.speech.brief_since(&bill.when)));
    }

    pub(super) fn helpers(&mut self, brief: &Brief) {
        if brief.helpers.is_empty() {
            return;
        }
        self.page.heading(self.speech.brief_helpers());
        self.page.paragraph(0, self.speech.lists_before_contact());
        let shown = brief.helpers.iter().take(self.length.helpers);
        let old = shown.clone().any(|helper| helper.stale);
        shown.for_each(|helper| self.helper(helper));
        let all = match brief.helpers.len().saturating_sub(self.length.helpers) {
            0 => self.speech.brief_helpers_do().to_owned(),
            more => self.speech.brief_helpers_do_more(count(more)),
        };
        let line = if old { format!("{} {all}", self.speech.brief_helpers_old()) } else { all };
        self.page.item(0, &line);
    }

    /// One line: what it is called, how it is reached, when that was seen.
    fn helper(&mut self, helper: &HelperEntry) {
        let contact = helper.contact.as_ref().map(|contact| format!(": {contact}")).unwrap_or_default();
        let cited = self.cite(&helper.sources);
        self.page.item(0, &format!("{}{contact} {}{cited}", helper.title, seen(self.speech, helper)));
    }
}

/// When a helper was seen so, and whether contact can be a risk.
pub(crate) fn seen(speech: Speech, helper: &HelperEntry) -> String {
    match helper.listed {
        Listing::ForeignAgent => speech.brief_seen_foreign_agent(&helper.short_seen),
        Listing::Undesirable => speech.brief_seen_undesirable(&helper.short_seen),
        Listing::NotChecked => speech.brief_seen(&helper.short_seen),
    }
}
