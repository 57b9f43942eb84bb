//! The report as JSON.

use super::rows::{decimal, status};
use super::{Law, Numbers, Part, Report};
use crate::counts::VerdictKind;
use crate::draws::Quantiles;
use crate::privacy::{Key, Number, Row};
use serde_json::{Map, Value, json};

pub(super) fn json(report: &Report) -> Value {
    json!({
        "table": report.table,
        "synthetic": report.synthetic,
        "law": law(&report.law),
        "compared-with": report.compared_with.as_ref().map(law),
        "checked-until": report.checked_until.map(|day| day.to_string()),
        "threshold": report.threshold.people(),
        "draws": report.draws.map(|draws| json!({ "count": draws.count(), "seed": draws.seed() })),
        "conclusions": report.parts.iter().map(part).collect::<Vec<_>>(),
    })
}

fn law(law: &Law) -> Value {
    json!({
        "on": law.on.to_string(),
        "known-by": law.known_by.map(|day| day.to_string()),
        "view": if law.practice { "practice" } else { "paper" },
        "rulebook": law.rulebook,
    })
}

fn part(part: &Part) -> Value {
    let (conclusion, by, answers, rows, all) = match &part.numbers {
        Numbers::Once(published) => {
            let answers: Vec<Value> = published.verdicts.iter().map(answer).collect();
            (&published.conclusion, &published.by, answers, &published.rows, &published.all)
        }
        Numbers::Compared(compared) => {
            let pair = |before, after| json!({ "before": answer(before), "after": answer(after) });
            let pairs = compared
                .before
                .iter()
                .flat_map(|before| compared.after.iter().map(move |after| pair(before, after)));
            (&compared.conclusion, &compared.by, pairs.collect(), &compared.rows, &compared.all)
        }
    };
    json!({
        "conclusion": conclusion,
        "title": part.title,
        "by": by,
        "values": part.values.iter().map(|(name, sentence)| (name.clone(), Value::from(sentence.as_str()))).collect::<Map<_, _>>(),
        "answers": answers,
        "groups": rows.iter().map(|row| group(row, by)).collect::<Vec<_>>(),
        "everybody": group(all, by),
    })
}

fn answer(verdict: &VerdictKind) -> Value {
    json!({ "status": status(verdict.kind), "values": verdict.values, "words": verdict.words })
}

fn group(row: &Row, by: &[String]) -> Value {
    let (group, others) = match &row.key {
        Key::Values(values) => {
            let values =
                by.iter().zip(values).map(|(fact, value)| (fact.clone(), Value::from(value.as_str())));
            (Value::Object(values.collect()), Value::Null)
        }
        Key::Others { groups } => (Value::Null, Value::from(*groups)),
        Key::All => (Value::Null, Value::Null),
    };
    json!({
        "group": group,
        "others": others,
        "people": number(row.total),
        "answers": row.numbers.iter().copied().map(number).collect::<Vec<_>>(),
    })
}

fn number(number: Number) -> Value {
    let Number::Shown(shown) = number else { return Value::Null };
    let share = shown.share;
    let mut fields = Map::new();
    let mut field = |name: &str, value: Value| fields.insert(name.to_owned(), value);
    field("people", people(shown.total.weight));
    field("low", people(shown.total.low));
    field("high", people(shown.total.high));
    field("share", share.map(|share| share.share).into());
    field("share-low", share.map(|share| share.low).into());
    field("share-high", share.map(|share| share.high).into());
    if let Some(drawn) = shown.drawn {
        field("drawn", quantiles(drawn, people));
    }
    if let Some(drawn) = share.and_then(|share| share.drawn) {
        field("share-drawn", quantiles(drawn, Value::from));
    }
    Value::Object(fields)
}

fn quantiles<T>(drawn: Quantiles<T>, value: impl Fn(T) -> Value) -> Value {
    json!({ "5": value(drawn.five), "50": value(drawn.fifty), "95": value(drawn.ninety_five) })
}

/// A number of people; six digits after the point are exact up to a thousand million.
fn people(millionths: i128) -> Value {
    serde_json::from_str(&decimal(millionths)).unwrap_or_default()
}
