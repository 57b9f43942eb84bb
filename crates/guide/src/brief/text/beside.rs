//! What is pending, and who helps.

use super::Sheet;
use crate::Moment;
use crate::brief::parts::{Brief, HelperEntry};
use crate::listings::BEFORE_CONTACT;
use crate::words::stopped;
use language::rulebook::Listing;

impl Sheet {
    pub(super) fn pending(&mut self, brief: &Brief) {
        if brief.pending.is_empty() {
            return;
        }
        self.page.heading("Pending: no law");
        self.page.paragraph(0, "Bills and announcements. They count in no answer here.");
        for bill in brief.pending.iter().take(self.length.bills) {
            self.bill(bill);
        }
        let more = brief.pending.len().saturating_sub(self.length.bills);
        if more > 0 {
            self.page.item(0, &format!("And {more} more: `yol timeline`."));
        }
    }

    fn bill(&mut self, bill: &Moment) {
        let says = if bill.says.is_empty() { stopped(&bill.title) } else { bill.says.join(" ") };
        let cited = self.cite(&bill.sources);
        self.page.item(0, &format!("Since {}: {says}{cited}", bill.when));
    }

    pub(super) fn helpers(&mut self, brief: &Brief) {
        if brief.helpers.is_empty() {
            return;
        }
        self.page.heading("Who helps");
        self.page.paragraph(0, BEFORE_CONTACT);
        let shown = brief.helpers.iter().take(self.length.helpers);
        let old = if shown.clone().any(|helper| helper.stale) { "Check first what is old. " } else { "" };
        shown.for_each(|helper| self.helper(helper));
        let more = brief.helpers.len().saturating_sub(self.length.helpers);
        let more = if more > 0 { format!(", and {more} more") } else { String::new() };
        self.page.item(0, &format!("{old}What each does{more}: `yol helpers`."));
    }

    /// One line: what it is called, how it is reached, when that was seen.
    fn helper(&mut self, helper: &HelperEntry) {
        let contact = helper.contact.as_ref().map(|contact| format!(": {contact}")).unwrap_or_default();
        let listed = match helper.listed {
            Listing::ForeignAgent => "; “foreign agent”",
            Listing::Undesirable => "; “undesirable”",
            Listing::NotChecked => "",
        };
        let cited = self.cite(&helper.sources);
        let line = format!("{}{contact} (seen {}{listed}){cited}", helper.title, helper.short_seen);
        self.page.item(0, &line);
    }
}
