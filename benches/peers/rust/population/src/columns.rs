//! The population as files: one for each column, values side by side, the low byte first.

use crate::{Outcome, Person, Result};
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::Path;

/// How many rows are asked of a peer that decides one at a time.
pub(crate) const PREFIX: usize = 200_000;

/// How many cases are written beside the columns, with their outcomes.
const CASES: usize = 1024;

/// The first rows of the population, in memory.
pub struct Columns {
    rows: usize,
    applied: Vec<i32>,
    discharged: Vec<i32>,
    contract: Vec<u16>,
    sex: Vec<u8>,
    age: Vec<u8>,
    citizenship: Vec<u8>,
    application: Vec<u8>,
    ground: Vec<u8>,
    emergencies: Vec<u8>,
    unfit: Vec<u8>,
}

impl Columns {
    /// Reads so many rows, or all where there are fewer.
    ///
    /// # Errors
    /// A file cannot be read, or one column is shorter than another.
    pub fn read(folder: &Path, rows: usize) -> Result<Self> {
        let columns = Self {
            rows: 0,
            applied: read(folder, "applied.i32", rows, i32::from_le_bytes)?,
            discharged: read(folder, "discharged.i32", rows, i32::from_le_bytes)?,
            contract: read(folder, "contract.u16", rows, u16::from_le_bytes)?,
            sex: read(folder, "sex.u8", rows, u8::from_le_bytes)?,
            age: read(folder, "age.u8", rows, u8::from_le_bytes)?,
            citizenship: read(folder, "citizenship.u8", rows, u8::from_le_bytes)?,
            application: read(folder, "application.u8", rows, u8::from_le_bytes)?,
            ground: read(folder, "ground.u8", rows, u8::from_le_bytes)?,
            emergencies: read(folder, "emergencies.u8", rows, u8::from_le_bytes)?,
            unfit: read(folder, "unfit.u8", rows, u8::from_le_bytes)?,
        };
        Ok(Self { rows: columns.sex.len(), ..columns })
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The person of a row, where there is one.
    pub fn person(&self, row: usize) -> Option<Person> {
        Some(Person {
            applied: *self.applied.get(row)?,
            discharged: *self.discharged.get(row)?,
            contract: *self.contract.get(row)?,
            sex: *self.sex.get(row)?,
            age: *self.age.get(row)?,
            citizenship: *self.citizenship.get(row)?,
            application: *self.application.get(row)?,
            ground: *self.ground.get(row)?,
            emergencies: *self.emergencies.get(row)? != 0,
            unfit: *self.unfit.get(row)? != 0,
        })
    }
}

fn read<T, const WIDTH: usize>(
    folder: &Path,
    name: &str,
    rows: usize,
    value: fn([u8; WIDTH]) -> T,
) -> Result<Vec<T>> {
    let path = folder.join(name);
    let file = File::open(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut bytes = Vec::new();
    BufReader::new(file).take((rows * WIDTH) as u64).read_to_end(&mut bytes)?;
    let (values, _) = bytes.as_chunks::<WIDTH>();
    Ok(values.iter().copied().map(value).collect())
}

/// Writes the columns, the first cases in words with their outcomes, and how many rows have each outcome. What is expected is
/// written last: where it stands, the rest is whole.
///
/// # Errors
/// A file cannot be written.
pub fn write(folder: &Path, people: impl Iterator<Item = Person>) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    let mut files = Files::create(folder)?;
    let (mut all, mut prefix, mut cases) = (Counts::default(), Counts::default(), Vec::new());
    for person in people {
        files.put(&person)?;
        if all.rows < PREFIX {
            prefix.add(person.outcome());
        }
        if cases.len() < CASES {
            cases.push(serde_json::json!({ "case": person.case(), "outcome": person.outcome().word() }));
        }
        all.add(person.outcome());
    }
    files.finish()?;
    std::fs::write(folder.join("cases.json"), serde_json::to_vec(&cases)?)?;
    let expected = serde_json::json!({ "all": all, "prefix": prefix });
    Ok(std::fs::write(folder.join("expected.json"), serde_json::to_vec(&expected)?)?)
}

/// How many of some rows have each outcome.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub(crate) struct Counts {
    pub(crate) rows: usize,
    pub(crate) counts: [u64; 5],
}

impl Counts {
    pub(crate) fn add(&mut self, outcome: Outcome) {
        self.rows += 1;
        if let Some(count) = self.counts.get_mut(outcome as usize) {
            *count += 1;
        }
    }

    pub(crate) fn join(mut self, other: &Self) -> Self {
        self.rows += other.rows;
        self.counts.iter_mut().zip(other.counts).for_each(|(count, more)| *count += more);
        self
    }
}

struct Files([BufWriter<File>; 10]);

impl Files {
    fn create(folder: &Path) -> Result<Self> {
        let create = |name: &str| File::create(folder.join(name)).map(BufWriter::new);
        Ok(Self([
            create("applied.i32")?,
            create("discharged.i32")?,
            create("contract.u16")?,
            create("sex.u8")?,
            create("age.u8")?,
            create("citizenship.u8")?,
            create("application.u8")?,
            create("ground.u8")?,
            create("emergencies.u8")?,
            create("unfit.u8")?,
        ]))
    }

    fn put(&mut self, person: &Person) -> Result<()> {
        let [applied, discharged, contract, bytes @ ..] = &mut self.0;
        applied.write_all(&person.applied.to_le_bytes())?;
        discharged.write_all(&person.discharged.to_le_bytes())?;
        contract.write_all(&person.contract.to_le_bytes())?;
        let values = [
            person.sex,
            person.age,
            person.citizenship,
            person.application,
            person.ground,
            u8::from(person.emergencies),
            u8::from(person.unfit),
        ];
        for (file, value) in bytes.iter_mut().zip(values) {
            file.write_all(&[value])?;
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<()> {
        self.0.iter_mut().try_for_each(|file| Ok(file.flush()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people;

    #[test]
    fn what_is_written_is_read_back() {
        let folder = std::env::temp_dir().join(format!("peers-{}", std::process::id()));
        write(&folder, people().take(500)).unwrap();
        let columns = Columns::read(&folder, 300).unwrap();
        let read: Vec<Person> = (0..columns.rows()).filter_map(|row| columns.person(row)).collect();
        assert_eq!(read, people().take(300).collect::<Vec<_>>());
        let expected: serde_json::Value =
            serde_json::from_slice(&std::fs::read(folder.join("expected.json")).unwrap()).unwrap();
        assert_eq!(expected["all"]["rows"], 500);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
