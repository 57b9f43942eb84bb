//! A person in words, as an application would send one.

use crate::words::{APPLICATIONS, COUNTRIES, GROUNDS, SEXES, word};
use crate::{Person, Result};
use jiff::Span;
use jiff::civil::Date;

/// The inputs of the decision. Days are numbers of the form 20251105, which every peer can compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Case<'a> {
    /// The day of the application.
    pub application_date: i64,
    /// `female` or `male`.
    pub sex: &'a str,
    /// Whole years.
    pub age: i64,
    /// One of [`GROUNDS`].
    pub ground: &'a str,
    /// One of [`COUNTRIES`].
    pub citizenship: &'a str,
    /// One of [`APPLICATIONS`].
    pub application: &'a str,
    /// The term of a military contract; 0 is none.
    pub military_contract_months: i64,
    /// Whether there is a contract with the Emergencies Ministry.
    pub emergencies_contract: bool,
    /// Whether there is a finding of unfitness.
    pub unfitness_certificate: bool,
    /// The day of discharge; 99991231 where there was none.
    pub service_discharge_date: i64,
}

impl Case<'_> {
    /// As JSON on one line.
    ///
    /// # Errors
    /// It cannot be written, which does not happen.
    pub fn to_json(&self) -> Result<String> {
        Ok(serde_json::to_string(self)?)
    }
}

impl Person {
    /// The same person in words.
    pub fn case(&self) -> Case<'static> {
        Case {
            application_date: day(self.applied),
            sex: word(&SEXES, self.sex),
            age: i64::from(self.age),
            ground: word(&GROUNDS, self.ground),
            citizenship: word(&COUNTRIES, self.citizenship),
            application: word(&APPLICATIONS, self.application),
            military_contract_months: i64::from(self.contract),
            emergencies_contract: self.emergencies,
            unfitness_certificate: self.unfit,
            service_discharge_date: day(self.discharged),
        }
    }
}

/// 1970-01-01 is 19700101; a day beyond the calendar is its last.
fn day(since_1970: i32) -> i64 {
    let span = Span::new().try_days(since_1970);
    let date = span.and_then(|span| Date::constant(1970, 1, 1).checked_add(span)).unwrap_or(Date::MAX);
    i64::from(date.year()) * 10_000 + i64::from(date.month()) * 100 + i64::from(date.day())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people;

    #[test]
    fn days_are_numbers_that_read_as_dates() {
        assert_eq!([0, 19_047, 20_397].map(day), [19_700_101, 20_220_224, 20_251_105]);
        assert_eq!(day(Person::NEVER), 99_991_231);
    }

    #[test]
    fn a_case_survives_its_json() {
        for person in people().take(100) {
            let text = person.case().to_json().unwrap();
            assert_eq!(serde_json::from_str::<Case<'_>>(&text).unwrap(), person.case());
        }
    }
}
