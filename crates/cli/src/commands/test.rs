//! `yol test`

use crate::arguments::Test;
use crate::outcome::{Answer, BadInput, Code};
use engine::{AccountFailure, AccountFault, Case, Contradiction, Engine, Verdict};
use guide::Speech;
use language::rulebook::{Account, AccountKind, ConclusionId, Expectation, RuleId, Status, ValueId};
use language::{Date, Rulebook};
use surroundings::rulebook::{self, LoadError};

pub(crate) fn run(arguments: &Test) -> Result<Answer, BadInput> {
    match rulebook::load(Speech::default(), arguments.folder.path()) {
        Ok(engine) => Ok(report(engine)),
        Err(LoadError::Broken(failure)) => Ok(super::verify::mistakes(&failure)),
        Err(error) => Err(error.into()),
    }
}

fn report(engine: &Engine) -> Answer {
    let mut text = String::new();
    let mut failed = 0_usize;
    for (id, account) in engine.rulebook().accounts.iter_enumerated() {
        let failures = engine.test_account(id);
        failed += usize::from(!failures.is_empty());
        for failure in failures {
            text.push_str(&show(engine, account, &failure));
        }
    }
    let passed = engine.rulebook().accounts.len() - failed;
    text.push_str(&format!("{passed} passed, {failed} failed\n"));
    Answer::with_code(text, if failed == 0 { Code::Answered } else { Code::Unsound })
}

/// A failure: its place, what was expected, what came out, and why.
fn show(engine: &Engine, account: &Account, failure: &AccountFailure) -> String {
    let rulebook = engine.rulebook();
    let expected = account.expects.get(failure.expectation);
    let mut lines = vec![format!("{}: {}", place(rulebook, account, expected), title(account))];
    if let Some(expected) = expected {
        lines.push(format!("    expected  {}", expectation(rulebook, expected)));
    }
    match &failure.fault {
        AccountFault::Contradiction(contradiction) => lines.extend(impossible(rulebook, contradiction)),
        AccountFault::Verdict(found) => {
            lines.push(format!("    came out  {}", verdict(rulebook, found)));
            lines.extend(why(engine, account, found.conclusion));
        }
        AccountFault::Rule(rule) => {
            let name = rule_name(rulebook, *rule);
            lines.push(format!(
                "    came out  the same, but `{name}` is not what decides in every completion"
            ));
            lines.extend(expected.and_then(|expected| why(engine, account, expected.conclusion)));
        }
        AccountFault::Reading(reading) => {
            let name = rulebook.readings.get(*reading).map_or("", |reading| reading.name.as_str());
            lines.push(format!("    came out  the same, but it does not depend on the reading `{name}`"));
            lines.extend(expected.and_then(|expected| why(engine, account, expected.conclusion)));
        }
    }
    lines.join("\n") + "\n\n"
}

fn place(rulebook: &Rulebook, account: &Account, expected: Option<&Expectation>) -> String {
    let Some(file) = rulebook.files.get(account.place.file) else { return String::new() };
    let line = expected.map(|expected| language::line_column(&file.text, expected.span.start).0);
    format!("{}:{}", file.path, line.map_or_else(|| account.place.line.to_string(), |line| line.to_string()))
}

fn title(account: &Account) -> String {
    let kind = match account.kind {
        AccountKind::Account => "account",
        AccountKind::Case => "case",
    };
    format!("{kind} {}", account.name)
}

fn expectation(rulebook: &Rulebook, expected: &Expectation) -> String {
    let mut words = values(rulebook, expected.conclusion, expected.values.iter().copied(), expected.status);
    if !expected.because.is_empty() {
        words.push_str(&format!(", because {}", rule_names(rulebook, expected.because.iter().copied())));
    }
    words
}

fn verdict(rulebook: &Rulebook, found: &Verdict) -> String {
    values(rulebook, found.conclusion, found.values(), found.status)
}

/// A verdict as an `expect` line writes it: `paper is met or asked, open`.
fn values(
    rulebook: &Rulebook,
    conclusion: ConclusionId,
    values: impl Iterator<Item = ValueId>,
    status: Status,
) -> String {
    let Some(entry) = rulebook.conclusions.get(conclusion) else { return String::new() };
    let names: Vec<&str> =
        values.filter_map(|value| entry.values.get(value)).map(|value| value.name.as_str()).collect();
    let status = match status {
        Status::Decided => "",
        Status::Open => ", open",
        Status::Disputed => ", disputed",
    };
    format!("{} is {}{status}", entry.name, names.join(" or "))
}

/// The rules that hold, the facts that are missing, the readings that are open: whichever there are.
fn why(engine: &Engine, account: &Account, conclusion: ConclusionId) -> Option<String> {
    let rulebook = engine.rulebook();
    // The language asks every account for its day; the other one is never used.
    let case = Case::from_given(&account.given, Date::constant(2026, 1, 1));
    let mut situation = engine.situation(&case).ok()?;
    let reason = situation.reason(conclusion);
    let missing = situation.missing(conclusion);
    let open = situation.open_readings(conclusion);
    let facts = missing.iter().filter_map(|fact| rulebook.facts.get(*fact)).map(|fact| fact.name.as_str());
    let readings = open.iter().filter_map(|reading| rulebook.readings.get(*reading));
    let rules = rule_names(rulebook, reason.rules.iter().map(|part| part.rule));
    let mut parts = Vec::new();
    parts.extend((!rules.is_empty()).then(|| format!("rules that hold: {rules}")));
    parts.extend(
        reason
            .otherwise
            .then(|| "no rule holds, or not in every completion: the `otherwise` value".to_owned()),
    );
    parts.extend(
        (!missing.is_empty()).then(|| format!("facts missing: {}", facts.collect::<Vec<_>>().join(", "))),
    );
    let names: Vec<&str> = readings.map(|reading| reading.name.as_str()).collect();
    parts.extend((!names.is_empty()).then(|| format!("open readings: {}", names.join(", "))));
    Some(format!("    why       {}", parts.join("\n              ")))
}

fn impossible(rulebook: &Rulebook, contradiction: &Contradiction) -> Vec<String> {
    let constraints = contradiction.constraints.iter().filter_map(|id| rulebook.constraints.get(*id));
    let says =
        constraints.map(|constraint| format!("              never {}: {}", constraint.name, constraint.says));
    std::iter::once("    came out  nothing: what is given cannot be".to_owned()).chain(says).collect()
}

fn rule_name(rulebook: &Rulebook, rule: RuleId) -> &str {
    rulebook.rules.get(rule).map_or("", |rule| rule.name.as_str())
}

fn rule_names(rulebook: &Rulebook, rules: impl Iterator<Item = RuleId>) -> String {
    rules.map(|rule| rule_name(rulebook, rule)).collect::<Vec<_>>().join(", ")
}
