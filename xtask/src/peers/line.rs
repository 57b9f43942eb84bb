//! What a program prints.

use super::expected::Counted;
use crate::Result;
use serde_json::Value;

/// One line of JSON.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Line {
    /// `{"peer": "cel", "metric": "decision", "value": 1100.5}`
    Measure {
        /// Whose.
        peer: String,
        /// Of what.
        metric: String,
        /// In the unit of that.
        value: f64,
    },
    /// `{"peer": "cel", "cores": 1, "rows": 3, "counts": [1, 2]}`: what counting came to.
    Counts {
        /// Whose.
        peer: String,
        /// On how many cores.
        cores: u64,
        /// What it counted.
        counted: Counted,
    },
}

/// The lines of JSON among all that was printed; other lines are for people.
pub(super) fn read(output: &str) -> Result<Vec<Line>> {
    output.lines().filter(|line| line.starts_with('{')).map(one).collect()
}

fn one(text: &str) -> Result<Line> {
    let value: Value = serde_json::from_str(text)?;
    measure(&value).or_else(|| counts(&value)).ok_or_else(|| format!("no measure: {text}").into())
}

fn measure(value: &Value) -> Option<Line> {
    let word = |name| value.get(name).and_then(Value::as_str).map(str::to_owned);
    Some(Line::Measure {
        peer: word("peer")?,
        metric: word("metric")?,
        value: value.get("value")?.as_f64().filter(|value| value.is_finite())?,
    })
}

fn counts(value: &Value) -> Option<Line> {
    Some(Line::Counts {
        peer: value.get("peer")?.as_str()?.to_owned(),
        cores: value.get("cores")?.as_u64()?,
        counted: Counted::from_json(value)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_and_counts_are_read_and_nothing_else_is_taken_for_one() {
        let output = "running\n{\"peer\":\"a\",\"metric\":\"json\",\"value\":2}\n{\"peer\":\"a\",\"cores\":2,\"rows\":3,\"counts\":[1,2]}\n";
        let counted = Counted { rows: 3, counts: vec![1, 2] };
        assert_eq!(
            read(output).unwrap(),
            [
                Line::Measure { peer: "a".into(), metric: "json".into(), value: 2.0 },
                Line::Counts { peer: "a".into(), cores: 2, counted }
            ]
        );
        assert!(read("{\"peer\":\"a\"}").is_err());
        assert!(read("{").is_err());
    }
}
