//! The endpoints, in the order in which the description lists them.

mod check;
mod count;
mod diff;
mod lists;
mod options;
mod question;
mod timeline;

use super::endpoint::Endpoint;
use super::lang::LANG;
use super::request::Scope;
use engine::{Case, Engine};
use guide::Settled;
use language::rulebook::Account;
use serde_json::{Value, json};

/// Every endpoint, under this law.
pub(super) fn endpoints(engine: &Engine) -> Vec<Endpoint> {
    let mut endpoints = vec![
        check::check(engine),
        check::why(engine),
        question::endpoint(engine),
        options::endpoint(engine),
        count::endpoint(engine),
        timeline::endpoint(engine),
        diff::endpoint(engine),
    ];
    endpoints.extend(lists::endpoints());
    endpoints
}

/// The keys of a request about a case, with those that an endpoint adds.
fn keys(more: &[&'static str]) -> Vec<&'static str> {
    ["case", LANG].into_iter().chain(Scope::KEYS).chain(more.iter().copied()).collect()
}

/// A request about a documented story of this law; about nobody where it has none.
fn example(engine: &Engine) -> Value {
    let found = engine.rulebook().accounts.iter().find_map(|account| story(engine, account));
    found.unwrap_or_else(|| json!({ "journey": super::request::ANY }))
}

/// An account as a request, where it has a day and a journey.
fn story(engine: &Engine, account: &Account) -> Option<Value> {
    let rulebook = engine.rulebook();
    let case = Case::from_given(&account.given, account.given.on?);
    let settled = guide::settled_by_account(engine, &case, &guide::Options::default(), account).ok()?;
    let Settled::As(options) = settled else { return None };
    let journey = rulebook.journeys.get(options.journey?)?;
    Some(json!({ "case": guide::case_to_json(rulebook, &case), "journey": journey.name }))
}
