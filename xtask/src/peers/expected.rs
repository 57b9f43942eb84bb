//! How the population must be counted.

use crate::Result;
use serde_json::Value;
use std::path::Path;

/// How many rows have each outcome, as the generator decided them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Expected {
    all: Counted,
    /// The rows at the beginning, for those that decide one at a time.
    prefix: Counted,
}

/// Some rows, and how many of them have each outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Counted {
    /// How many rows.
    pub(super) rows: u64,
    /// How many of each outcome.
    pub(super) counts: Vec<u64>,
}

impl Counted {
    /// From `{"rows": 3, "counts": [1, 2]}`; nothing where it has another form.
    pub(super) fn from_json(value: &Value) -> Option<Self> {
        let counts = value.get("counts")?.as_array()?.iter().map(Value::as_u64).collect::<Option<_>>()?;
        Some(Self { rows: value.get("rows")?.as_u64()?, counts })
    }
}

impl Expected {
    /// Reads what the generator wrote last.
    pub(super) fn read(folder: &Path) -> Result<Self> {
        let path = folder.join("expected.json");
        let value: Value = serde_json::from_str(&std::fs::read_to_string(&path)?)?;
        let part = |name| value.get(name).and_then(Counted::from_json);
        let all = part("all").zip(part("prefix")).map(|(all, prefix)| Self { all, prefix });
        all.ok_or_else(|| format!("{}: no counts", path.display()).into())
    }

    /// How many rows there are.
    pub(super) fn rows(&self) -> u64 {
        self.all.rows
    }

    /// The error says what is wrong with what was counted.
    pub(super) fn check(&self, counted: &Counted) -> std::result::Result<(), String> {
        let right = [&self.all, &self.prefix].into_iter().find(|right| right.rows == counted.rows);
        match right {
            Some(right) if right.counts == counted.counts => Ok(()),
            Some(right) => Err(format!("counted {:?} and not {:?}", counted.counts, right.counts)),
            None => Err(format!("counted {} rows, and neither all nor the first", counted.rows)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(rows: u64, counts: &[u64]) -> Counted {
        Counted { rows, counts: counts.to_vec() }
    }

    #[test]
    fn counts_must_be_right_for_as_many_rows() {
        let expected = Expected { all: counted(9, &[4, 5]), prefix: counted(2, &[0, 2]) };
        assert!(expected.check(&counted(9, &[4, 5])).is_ok());
        assert!(expected.check(&counted(2, &[0, 2])).is_ok());
        assert_eq!(expected.check(&counted(9, &[5, 4])).unwrap_err(), "counted [5, 4] and not [4, 5]");
        assert!(expected.check(&counted(3, &[4, 5])).is_err());
    }
}
