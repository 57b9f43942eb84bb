//! The accounts of a rulebook: documented stories, and worked cases where they are wanted.

use super::keys;
use crate::Speech;
use crate::page::Page;
use crate::words::{capital, date_words, known_words};
use crate::{Style, case_to_json};
use engine::Case;
use language::Rulebook;
use language::rulebook::{Account, AccountKind, Expectation, Given, Status, View};
use serde_json::{Value, json};

/// The accounts of a rulebook, as text; with `cases`, its worked cases too.
#[must_use]
pub fn accounts_text(speech: Speech, rulebook: &Rulebook, cases: bool, style: &Style) -> String {
    let mut page = Page::new(speech, style);
    for account in wanted(rulebook, cases) {
        page.gap();
        page.title(&format!("{}: {}", account.name, account.title));
        if account.kind == AccountKind::Case {
            page.paragraph(2, speech.lists_worked_case());
        }
        if let Some(story) = &account.story {
            page.paragraph(2, story);
        }
        page.paragraph(2, &speech.lists_given(given_words(speech, rulebook, &account.given)));
        for expected in &account.expects {
            page.item(2, &expected_words(speech, rulebook, expected));
        }
        page.paragraph(2, &speech.lists_sources(keys(rulebook, &account.sources).join(", ")));
    }
    page.finish()
}

/// The accounts of a rulebook, as JSON; with `cases`, its worked cases too.
#[must_use]
pub fn accounts_json(rulebook: &Rulebook, cases: bool) -> Value {
    let accounts = wanted(rulebook, cases).map(|account| account_json(rulebook, account));
    json!({ "accounts": accounts.collect::<Vec<_>>() })
}

fn wanted(rulebook: &Rulebook, cases: bool) -> impl Iterator<Item = &Account> {
    rulebook.accounts.iter().filter(move |account| cases || account.kind == AccountKind::Account)
}

fn given_words(speech: Speech, rulebook: &Rulebook, given: &Given) -> String {
    let mut words = Vec::new();
    words.extend(given.on.map(|day| speech.lists_given_on(date_words(speech, day))));
    words.extend(given.known_by.map(|day| speech.lists_given_known_by(date_words(speech, day))));
    if given.view == View::Practice {
        words.push(speech.lists_given_practice().to_owned());
    }
    for (id, known) in &given.facts {
        let fact = &rulebook.facts[*id];
        words.push(format!("{}: {}", fact.title, known_words(speech, fact, known)));
    }
    words.join("; ")
}

fn expected_words(speech: Speech, rulebook: &Rulebook, expected: &Expectation) -> String {
    let conclusion = &rulebook.conclusions[expected.conclusion];
    let sentences = expected.values.iter().filter_map(|value| conclusion.values.get(*value));
    let sentences = sentences.map(|value| value.label.he.clone());
    let outcomes = sentences.reduce(|before, next| speech.outcome_next(before, next)).unwrap_or_default();
    let title = capital(speech, &conclusion.title);
    match expected.status {
        Status::Decided => speech.lists_expected(title, outcomes),
        Status::Open => speech.lists_expected_open(title, outcomes),
        Status::Disputed => speech.lists_expected_disputed(title, outcomes),
    }
}

fn account_json(rulebook: &Rulebook, account: &Account) -> Value {
    let given = account.given.on.map(|on| case_to_json(rulebook, &Case::from_given(&account.given, on)));
    let expected = |expected: &Expectation| {
        let conclusion = &rulebook.conclusions[expected.conclusion];
        let values = expected.values.iter().filter_map(|value| conclusion.values.get(*value));
        let because = expected.because.iter().map(|rule| rulebook.rules[*rule].name.as_str());
        let readings = expected.readings.iter().map(|reading| rulebook.readings[*reading].name.as_str());
        json!({
            "conclusion": conclusion.name,
            "values": values.map(|value| value.name.as_str()).collect::<Vec<_>>(),
            "status": match expected.status {
                Status::Decided => "decided",
                Status::Open => "open",
                Status::Disputed => "disputed",
            },
            "because": because.collect::<Vec<_>>(),
            "disputed-on": readings.collect::<Vec<_>>(),
        })
    };
    json!({
        "account": account.name,
        "kind": match account.kind {
            AccountKind::Account => "account",
            AccountKind::Case => "case",
        },
        "title": account.title,
        "story": account.story,
        "given": given,
        "expect": account.expects.iter().map(expected).collect::<Vec<_>>(),
        "sources": keys(rulebook, &account.sources),
    })
}
