//! A brief as JSON.

use super::parts::{
    Assumption, Because, Beware, Branch, Brief, Change, Contrast, Exemption, Finding, KnownFact, MissingFact,
    Note, OpenReading, Otherwise, Outcome, RuleEntry, SourceEntry, Split, Way,
};
use crate::listings::helper_json;
use crate::timeline::moment_json;
use crate::words::mark_name;
use language::rulebook::{ConclusionKind, Status, View};
use serde_json::{Map, Value, json};

impl Brief {
    /// The brief as JSON. The keys are part of the interface; their order is that of telling.
    #[must_use]
    pub fn json(&self) -> Value {
        json!({
            "on": self.on.to_string(),
            "known-by": self.known_by.map(|day| day.to_string()),
            "view": view_name(self.view),
            "checked-until": self.checked_until.map(|day| day.to_string()),
            "trust-until": self.trust_until.map(|day| day.to_string()),
            "stale": self.stale,
            "journey": self.journey.as_ref().map(|journey| journey.name.as_str()),
            "taken-as-given": list(&self.premises, |fact| json!({ "fact": fact.name, "value": fact.known, "words": fact.words })),
            "verdicts": list(&self.findings, finding),
            "practice": list(&self.contrasts, contrast),
            "unknown": list(&self.unknown, missing),
            "pending": list(&self.pending, moment_json),
            "assumptions": list(&self.assumptions, assumption),
            "not-encoded": list(&self.not_encoded, note),
            "before-contact": self.speech.lists_before_contact(),
            "helpers": list(&self.helpers, helper_json),
            "sources": list(&self.sources, source_json),
        })
    }
}

fn list<T>(items: &[T], json: impl Fn(&T) -> Value) -> Value {
    Value::Array(items.iter().map(json).collect())
}

fn finding(finding: &Finding) -> Value {
    let mut json = Map::new();
    let mut put = |key: &str, value: Value| json.insert(key.to_owned(), value);
    put("conclusion", json!(finding.name));
    put("title", json!(finding.title));
    put("kind", json!(kind_name(finding.kind)));
    put("status", json!(status_name(finding.status)));
    put("values", list(&finding.outcomes, |outcome| json!(outcome.name)));
    put("sentences", list(&finding.outcomes, |outcome| json!(outcome.sentence)));
    put("strength", json!(mark_name(finding.strength)));
    put("reason", because(&finding.because));
    put("missing", names(&finding.missing));
    put("depends-on-official", names(&finding.official));
    put("readings", list(&finding.readings, reading));
    if finding.status == Status::Disputed {
        put("splits", list(&finding.splits, split));
    }
    if finding.shown {
        put("options", list(&finding.ways, way));
        put("exemptions", list(&finding.exemptions, exemption));
    }
    Value::Object(json)
}

fn because(because: &Because) -> Value {
    json!({
        "facts": names(&because.facts),
        "rules": list(&because.rules, rule),
        "exceptions": list(&because.exceptions, exception),
        "otherwise": because.otherwise.as_ref().map(otherwise),
        "beware": list(&because.beware, beware),
    })
}

fn names(facts: &[KnownFact]) -> Value {
    list(facts, |fact| json!(fact.name))
}

pub(crate) fn rule(rule: &RuleEntry) -> Value {
    json!({
        "rule": rule.name,
        "always": rule.always,
        "says": rule.says,
        "sources": rule.sources,
        "mark": mark_name(rule.mark),
        "file": rule.file,
        "line": rule.line,
    })
}

fn exception(rule: &RuleEntry) -> Value {
    json!({
        "rule": rule.name,
        "of": rule.of,
        "state": rule.state,
        "says": rule.says,
        "sources": rule.sources,
        "mark": mark_name(rule.mark),
        "file": rule.file,
        "line": rule.line,
    })
}

pub(crate) fn otherwise(otherwise: &Otherwise) -> Value {
    json!({ "always": otherwise.always, "says": otherwise.says, "sources": otherwise.sources })
}

pub(crate) fn reading(reading: &OpenReading) -> Value {
    json!({
        "reading": reading.name,
        "question": reading.question,
        "yes": reading.yes,
        "no": reading.no,
        "leans": reading.leans.map(yes_or_no),
        "sources": reading.sources,
    })
}

fn split(split: &Split) -> Value {
    let readings = split.readings.iter().map(|(name, taken)| (name.clone(), json!(yes_or_no(*taken))));
    json!({ "readings": readings.collect::<Map<_, _>>(), "value": split.outcome.name })
}

fn way(way: &Way) -> Value {
    json!({
        "value": way.outcome.name,
        "settled": way.settled,
        "strength": mark_name(way.strength),
        "rules": list(&way.rules, rule),
        "otherwise": way.otherwise.as_ref().map(otherwise),
        "changes": list(&way.changes, change),
        "beware": list(&way.beware, beware),
    })
}

fn change(change: &Change) -> Value {
    json!({
        "fact": change.fact,
        "value": change.known,
        "words": change.words,
        "heavy": change.heavy,
        "beware": change.beware.as_ref().map(beware),
    })
}

fn beware(beware: &Beware) -> Value {
    json!({ "fact": beware.fact, "says": beware.text, "sources": beware.sources })
}

fn exemption(exemption: &Exemption) -> Value {
    let needs: Vec<String> =
        exemption.rule.needs.iter().map(|(depth, line)| indented(*depth, line)).collect();
    json!({
        "rule": exemption.rule.name,
        "value": exemption.outcome.name,
        "possible": exemption.possible,
        "disputed": exemption.disputed,
        "says": exemption.rule.says,
        "needs": needs,
        "sources": exemption.rule.sources,
        "beware": list(&exemption.beware, beware),
    })
}

pub(crate) fn indented(depth: usize, line: &str) -> String {
    format!("{}{line}", "  ".repeat(depth))
}

fn contrast(contrast: &Contrast) -> Value {
    json!({
        "conclusion": contrast.name,
        "paper": list(&contrast.paper, |outcome: &Outcome| json!(outcome.name)),
        "practice": list(&contrast.practice, |outcome: &Outcome| json!(outcome.name)),
        "strength": mark_name(contrast.strength),
        "rules": list(&contrast.rules, rule),
        "notes": contrast.notes,
    })
}

fn missing(missing: &MissingFact) -> Value {
    let branch = |branch: &Branch| json!({ "conclusion": branch.conclusion, "answer": branch.answer, "value": branch.outcome.name });
    json!({
        "fact": missing.name,
        "title": missing.title,
        "ask": missing.ask,
        "official": missing.official,
        "decides": list(&missing.branches, branch),
    })
}

fn assumption(assumption: &Assumption) -> Value {
    json!({
        "fact": assumption.fact.name,
        "value": assumption.fact.known,
        "words": assumption.fact.words,
        "sources": assumption.sources,
    })
}

fn note(note: &Note) -> Value {
    json!({ "name": note.name, "says": note.says, "touches": note.touches, "sources": note.sources })
}

/// A source as JSON.
pub(crate) fn source_json(source: &SourceEntry) -> Value {
    json!({
        "key": source.key,
        "publisher": source.publisher,
        "title": source.title,
        "date": source.date_name,
        "address": source.address,
        "mark": mark_name(source.mark),
    })
}

fn yes_or_no(flag: bool) -> &'static str {
    if flag { "yes" } else { "no" }
}

pub(crate) fn view_name(view: View) -> &'static str {
    match view {
        View::Paper => "paper",
        View::Practice => "practice",
    }
}

pub(crate) fn status_name(status: Status) -> &'static str {
    match status {
        Status::Decided => "decided",
        Status::Open => "open",
        Status::Disputed => "disputed",
    }
}

fn kind_name(kind: ConclusionKind) -> &'static str {
    match kind {
        ConclusionKind::Demand => "demand",
        ConclusionKind::Right => "right",
        ConclusionKind::Risk => "risk",
        ConclusionKind::Way => "way",
        ConclusionKind::Date => "date",
    }
}
