//! Who helps, as far as the sources show.

use super::keys;
use crate::Speech;
use crate::page::Page;
use crate::timeline::Country;
use crate::words::{published_name, published_short, published_words, stopped};
use crate::{HelperEntry, Style};
use jiff::ToSpan as _;
use language::rulebook::{Condition, Helper, Listing};
use language::{Date, Rulebook};
use serde_json::{Value, json};

/// After this many years without being seen, what is said of a helper may be out of date.
const FRESH_YEARS: i16 = 2;

/// What must be read before anyone is contacted.
pub(crate) const BEFORE_CONTACT: &str = "Before you write or call: contact with a body that Russia calls “undesirable” or a “foreign agent” can be a \
     risk. Nobody here has checked each of them.";

/// The helpers, as text: for everybody, and with a country for its citizens; on a day, which shows what is stale.
#[must_use]
pub fn helpers_text(rulebook: &Rulebook, country: Option<Country>, on: Date, style: &Style) -> String {
    let mut page = Page::new(Speech::default(), style);
    page.paragraph(0, BEFORE_CONTACT);
    for helper in wanted(rulebook, country).map(|helper| helper_entry(rulebook, helper, on)) {
        page.gap();
        page.title(&helper.title);
        page.paragraph(2, &helper.does);
        if let Some(contact) = &helper.contact {
            page.paragraph(2, &format!("Contact, as published then: {}", stopped(contact)));
        }
        page.paragraph(2, &format!("{} {}", seen_words(&helper), listed_words(helper.listed)));
        if let Some(note) = &helper.note {
            page.paragraph(2, note);
        }
        page.paragraph(2, &format!("Sources: {}.", helper.sources.join(", ")));
    }
    page.finish()
}

/// The helpers, as JSON.
#[must_use]
pub fn helpers_json(rulebook: &Rulebook, country: Option<Country>, on: Date) -> Value {
    let helpers = wanted(rulebook, country).map(|helper| helper_json(&helper_entry(rulebook, helper, on)));
    json!({ "before-contact": BEFORE_CONTACT, "helpers": helpers.collect::<Vec<_>>() })
}

/// A helper as JSON.
pub(crate) fn helper_json(helper: &HelperEntry) -> Value {
    json!({
        "helper": helper.name,
        "title": helper.title,
        "does": helper.does,
        "contact": helper.contact,
        "seen": helper.seen_name,
        "stale": helper.stale,
        "listed": match helper.listed {
            Listing::ForeignAgent => "foreign-agent",
            Listing::Undesirable => "undesirable",
            Listing::NotChecked => "not-checked",
        },
        "note": helper.note,
        "sources": helper.sources,
    })
}

/// A helper in words, as on this day.
pub(crate) fn helper_entry(rulebook: &Rulebook, helper: &Helper, on: Date) -> HelperEntry {
    HelperEntry {
        name: helper.name.clone(),
        title: helper.title.clone(),
        does: helper.does.clone(),
        contact: helper.contact.clone(),
        seen: published_words(Speech::default(), &helper.seen),
        short_seen: published_short(Speech::default(), &helper.seen),
        seen_name: published_name(&helper.seen),
        stale: is_stale(helper, on),
        listed: helper.listed,
        note: helper.note.clone(),
        sources: keys(rulebook, &helper.sources),
    }
}

fn wanted(rulebook: &Rulebook, country: Option<Country>) -> impl Iterator<Item = &Helper> {
    let everybody = |helper: &Helper| helper.condition == Condition::All(Vec::new());
    rulebook.helpers.iter().filter(move |helper| {
        country.is_none_or(|country| everybody(helper) || country.named_in(&helper.condition))
    })
}

/// When it was last seen, and whether that is long ago.
fn seen_words(helper: &HelperEntry) -> String {
    let seen = &helper.seen;
    if helper.stale {
        format!("Last seen: {seen}. That is long ago; check first that it still holds.")
    } else {
        format!("Last seen: {seen}.")
    }
}

fn is_stale(helper: &Helper, on: Date) -> bool {
    let fresh_until = helper.seen.last_day().and_then(|seen| seen.checked_add(FRESH_YEARS.years()).ok());
    fresh_until.is_none_or(|day| day < on)
}

/// Whether contact can be a risk.
fn listed_words(listed: Listing) -> &'static str {
    match listed {
        Listing::ForeignAgent => "Russia lists it as a “foreign agent”: contact can be a risk.",
        Listing::Undesirable => "Russia lists it as “undesirable”: to take part in it is punished.",
        Listing::NotChecked => "Its standing in Russia was not checked.",
    }
}
