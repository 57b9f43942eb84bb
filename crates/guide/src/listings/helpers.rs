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

/// The helpers, as text: for everybody, and with a country for its citizens; on a day, which shows what is stale.
#[must_use]
pub fn helpers_text(
    speech: Speech,
    rulebook: &Rulebook,
    country: Option<Country>,
    on: Date,
    style: &Style,
) -> String {
    let mut page = Page::new(speech, style);
    page.paragraph(0, speech.lists_before_contact());
    for helper in wanted(rulebook, country).map(|helper| helper_entry(speech, rulebook, helper, on)) {
        page.gap();
        page.title(&helper.title);
        page.paragraph(2, &helper.does);
        if let Some(contact) = &helper.contact {
            page.paragraph(2, &speech.lists_contact(stopped(contact)));
        }
        page.paragraph(
            2,
            &format!("{} {}", seen_words(speech, &helper), listed_words(speech, helper.listed)),
        );
        if let Some(note) = &helper.note {
            page.paragraph(2, note);
        }
        page.paragraph(2, &speech.lists_sources(helper.sources.join(", ")));
    }
    page.finish()
}

/// The helpers, as JSON.
#[must_use]
pub fn helpers_json(speech: Speech, rulebook: &Rulebook, country: Option<Country>, on: Date) -> Value {
    let helpers =
        wanted(rulebook, country).map(|helper| helper_json(&helper_entry(speech, rulebook, helper, on)));
    json!({ "before-contact": speech.lists_before_contact(), "helpers": helpers.collect::<Vec<_>>() })
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
pub(crate) fn helper_entry(speech: Speech, rulebook: &Rulebook, helper: &Helper, on: Date) -> HelperEntry {
    HelperEntry {
        name: helper.name.clone(),
        title: helper.title.clone(),
        does: helper.does.clone(),
        contact: helper.contact.clone(),
        seen: published_words(speech, &helper.seen),
        short_seen: published_short(speech, &helper.seen),
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
fn seen_words(speech: Speech, helper: &HelperEntry) -> String {
    let seen = &helper.seen;
    if helper.stale { speech.lists_seen_long_ago(seen) } else { speech.lists_seen(seen) }
}

fn is_stale(helper: &Helper, on: Date) -> bool {
    let fresh_until = helper.seen.last_day().and_then(|seen| seen.checked_add(FRESH_YEARS.years()).ok());
    fresh_until.is_none_or(|day| day < on)
}

/// Whether contact can be a risk.
fn listed_words(speech: Speech, listed: Listing) -> &'static str {
    match listed {
        Listing::ForeignAgent => speech.lists_foreign_agent(),
        Listing::Undesirable => speech.lists_undesirable(),
        Listing::NotChecked => speech.lists_standing_not_checked(),
    }
}
