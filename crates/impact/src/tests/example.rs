//! Each weight of the example follows from figures of the rulebook, and names them and their sources.

use crate::weight;
use crate::{Cells, EXAMPLE_SOURCES};
use engine::Engine;
use language::Rulebook;
use language::rulebook::{Amount, Decimal};
use serde_json::Value;
use std::collections::BTreeSet;

pub(super) fn built_in() -> Engine {
    bundle::engine().unwrap()
}

/// The least and the most that a figure says.
fn figure(rulebook: &Rulebook, name: &str) -> (f64, f64) {
    let found = rulebook.figures.iter().find(|figure| figure.name == name);
    let figure = found.unwrap_or_else(|| panic!("there is no figure `{name}`"));
    ends(&figure.value.amount)
}

/// A number as it is written.
fn number(decimal: &Decimal) -> f64 {
    decimal.to_string().parse().unwrap()
}

fn ends(amount: &Amount) -> (f64, f64) {
    match amount {
        Amount::Exactly(one)
        | Amount::About(one)
        | Amount::AtLeast(one)
        | Amount::AtMost(one)
        | Amount::MoreThan(one)
        | Amount::LessThan(one) => (number(one), number(one)),
        Amount::Between(least, most) => (number(least), number(most)),
    }
}

fn sources() -> Value {
    serde_json::from_str(EXAMPLE_SOURCES).unwrap()
}

/// The countries of the rows, the last standing for all others.
const COUNTRIES: [&str; 4] = ["UZ", "TJ", "KG", ""];

/// The share of each country among those who entered, and among new citizens.
fn shares(rulebook: &Rulebook) -> [(f64, f64); 4] {
    let exact = |name: &str| figure(rulebook, name).0;
    let entrants =
        ["uzbek", "tajik", "kyrgyz"].map(|who| exact(&format!("{who}-share-of-entrants-2024")) / 100.0);
    let all = exact("citizenship-decisions-2022");
    let new = ["uzbekistan", "tajikistan", "kyrgyzstan"]
        .map(|country| exact(&format!("new-citizens-from-{country}-2022")) / all);
    let rest = |shares: [f64; 3]| 1.0 - shares.iter().sum::<f64>();
    let [uz, tj, kg] = [0, 1, 2].map(|place| (entrants[place], new[place]));
    [uz, tj, kg, (rest(entrants), rest(new))]
}

#[test]
fn weights_follow_from_figures_of_the_rulebook() {
    let engine = built_in();
    let (least, most) = figure(engine.rulebook(), "applicants-per-year");
    let mut reader = csv::Reader::from_reader(&include_bytes!("../../example/cells.csv")[..]);
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), COUNTRIES.len());
    for ((row, country), (entered, became)) in rows.iter().zip(COUNTRIES).zip(shares(engine.rulebook())) {
        assert_eq!(&row[1], country);
        let weight = (least + most) / 2.0 * entered;
        for (place, wanted) in
            [(2, weight), (3, least * entered.min(became)), (4, most * entered.max(became))]
        {
            let found = weight::from_text(&row[place]).unwrap();
            assert!(
                (found - weight::from_float(wanted).unwrap()).abs() <= 1,
                "{country}: {found} for {wanted}"
            );
        }
    }
}

#[test]
fn each_weight_names_figures_and_their_sources() {
    let engine = built_in();
    let rulebook = engine.rulebook();
    let document = sources();
    assert_eq!(document["synthetic"], true);
    let rows = document["rows"].as_array().unwrap();
    let countries: Vec<&str> = rows.iter().map(|row| row["citizenship"].as_str().unwrap_or("")).collect();
    assert_eq!(countries, COUNTRIES);
    let mut named = 0;
    for entry in rows.iter().flat_map(|row| ["weight", "low", "high"].map(|part| &row[part])) {
        assert!(entry["step"].as_str().is_some_and(|step| !step.is_empty()));
        for entry in entry["figures"].as_array().unwrap() {
            let name = entry["figure"].as_str().unwrap();
            let figure = rulebook.figures.iter().find(|figure| figure.name == name);
            let figure = figure.unwrap_or_else(|| panic!("there is no figure `{name}`"));
            let keys: BTreeSet<&str> =
                figure.sources.iter().map(|source| rulebook.sources[*source].name.as_str()).collect();
            let told: BTreeSet<&str> =
                entry["sources"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
            assert_eq!(told, keys, "{name}");
            named += 1;
        }
    }
    assert!(named > 12, "{named}");
}

#[test]
fn the_example_is_a_table_of_the_built_in_rulebook() {
    let engine = built_in();
    let cells = Cells::example(engine.rulebook()).unwrap();
    assert_eq!(cells.rows(), 4);
    assert!(cells.is_bounded());
    assert_eq!(cells.facts().collect::<Vec<_>>(), ["application", "citizenship"]);
}
