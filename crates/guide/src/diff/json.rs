//! A difference as JSON.

use super::{ChangedConclusion, Diff, Item, OutcomeChange, TestView};
use serde_json::{Map, Value, json};

impl Diff {
    /// The difference as JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        let elsewhere = self.elsewhere.iter();
        let elsewhere = elsewhere
            .map(|other| json!({ "conclusion": other.name, "title": other.title, "days": other.days }));
        json!({
            "title": self.title,
            "from": self.from,
            "to": self.to,
            "compared": self.common,
            "within": self.within,
            "cases": self.cases,
            "same": self.is_empty(),
            "always-same": self.always_same,
            "changed": self.changed.iter().map(of_conclusion).collect::<Vec<_>>(),
            "on-other-days": elsewhere.collect::<Vec<_>>(),
            "mismatches": self.mismatches,
        })
    }
}

fn of_conclusion(changed: &ChangedConclusion) -> Value {
    json!({
        "conclusion": changed.name,
        "title": changed.title,
        "days": changed.days,
        "changes": changed.changes.iter().map(of_change).collect::<Vec<_>>(),
    })
}

fn of_change(change: &OutcomeChange) -> Value {
    let shifts: Vec<Value> = change
        .shifts
        .iter()
        .map(|shift| json!({ "from": shift.from.name, "to": shift.to.name, "same": shift.same }))
        .collect();
    let readings: Vec<&str> = change.readings.iter().map(|reading| reading.name.as_str()).collect();
    let lists = change.lists.as_ref().map(|lists| {
        lists.iter().map(|list| list.iter().map(of_item).collect::<Vec<_>>()).collect::<Vec<_>>()
    });
    json!({
        "shifts": shifts,
        "certain": change.shifts.len() == 1,
        "readings": readings,
        "cases": change.cases,
        "share": change.share,
        "all-of": tests(&change.all),
        "one-of-each": lists,
    })
}

fn of_item(item: &Item) -> Value {
    json!({ "tests": tests(&item.tests), "cases": item.cases, "share-of-change": item.share })
}

/// For each fact what is asked of it.
fn tests(tests: &[TestView]) -> Value {
    let entries = tests.iter().map(|test| (test.fact.clone(), test.data.clone()));
    Value::Object(entries.collect::<Map<String, Value>>())
}
