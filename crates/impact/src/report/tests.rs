//! What a report says, whatever its form.

use super::*;
use crate::counts::{Counted, Group, Kind, MILLIONTHS, Total, VerdictKind};
use crate::draws::DrawnCounted;
use crate::privacy::{Compared, publish_all, publish_compared, publish_drawn};

fn verdict(kind: Kind, values: &[&str], words: &str) -> VerdictKind {
    VerdictKind {
        kind,
        values: values.iter().map(|value| (*value).to_owned()).collect(),
        words: words.to_owned(),
    }
}

fn verdicts() -> Vec<VerdictKind> {
    vec![
        verdict(Kind::Decided, &["not-asked"], "No military paper is asked of you."),
        verdict(Kind::Decided, &["met"], "Your paper satisfies the demand."),
        verdict(Kind::Decided, &["asked"], "A military paper is asked of you."),
        verdict(
            Kind::Open,
            &["not-asked", "asked"],
            "It depends. No military paper is asked of you. Or: A military paper is asked of you.",
        ),
        verdict(Kind::Impossible, &[], ""),
    ]
}

fn total([low, weight, high]: [i128; 3]) -> Total {
    Total { low: low * MILLIONTHS, weight: weight * MILLIONTHS, high: high * MILLIONTHS }
}

fn exact(number: i128) -> Total {
    total([number; 3])
}

fn law(practice: bool) -> Law {
    Law { on: "2026-02-01".parse().unwrap(), known_by: None, practice, rulebook: None }
}

fn report(numbers: Vec<Numbers>) -> Report {
    let part = |numbers| Part {
        title: "Paper for a permit".to_owned(),
        by: vec!["citizenship".to_owned()],
        values: vec![
            ("met".to_owned(), "His paper is enough.".to_owned()),
            ("gone".to_owned(), "It is gone.".to_owned()),
        ],
        names: vec![vec![("TJ".to_owned(), "Tajikistan".to_owned())]],
        numbers,
    };
    Report {
        table: "cells.csv".to_owned(),
        synthetic: false,
        law: law(true),
        compared_with: None,
        checked_until: Some("2026-03-01".parse().unwrap()),
        threshold: Threshold::default(),
        draws: None,
        parts: numbers.into_iter().map(part).collect(),
    }
}

fn counted(groups: &[(&str, [Total; 5])]) -> Counted {
    let group =
        |(key, totals): &(&str, [Total; 5])| Group { key: vec![(*key).to_owned()], totals: totals.to_vec() };
    Counted {
        conclusion: "residence-paper".to_owned(),
        by: vec!["citizenship".to_owned()],
        verdicts: verdicts(),
        groups: groups.iter().map(group).collect(),
        bounded: groups.iter().any(|(_, totals)| totals.iter().any(|total| total.low != total.high)),
    }
}

fn once(groups: &[(&str, [Total; 5])]) -> Report {
    let published = publish_all(vec![counted(groups)], Threshold::default());
    report(published.into_iter().map(Numbers::Once).collect())
}

/// Three is small; 41 hides it, with 57 and 1,203 in the other group.
fn withholding() -> Report {
    once(&[
        ("TJ", [41, 0, 1_250_000, 600, 0].map(exact)),
        ("Uzbekistan", [57, 1_203, 800, 90_777, 0].map(exact)),
        ("Niue", [1, 0, 2, 0, 0].map(exact)),
        ("Kyrgyzstan", [88_111, 3, 4_207, 66, 0].map(exact)),
        ("Belarus", [0, 4, 0, 0, 0].map(exact)),
        ("Palau", [0, 0, 9, 7, 0].map(exact)),
    ])
}

fn bounded() -> Report {
    let totals = [[100, 300, 500], [0, 0, 0], [500, 700, 1_000], [0, 0, 0], [0, 0, 0]].map(total);
    once(&[("Tajikistan", totals)])
}

fn drawn() -> Report {
    let totals = [[100, 300, 500], [0, 0, 0], [500, 700, 1_000], [0, 0, 0], [0, 0, 0]].map(total);
    let draw = |number: i128| vec![vec![(200 + number) * MILLIONTHS, 0, 700 * MILLIONTHS, 0, 0]];
    let drawn = DrawnCounted { totals: (1..=100).map(draw).collect() };
    let published = publish_drawn(vec![(counted(&[("Tajikistan", totals)]), drawn)], Threshold::default());
    let draws = Some(Draws::new(100, 7).unwrap());
    Report { draws, ..report(published.into_iter().map(Numbers::Once).collect()) }
}

fn compared() -> Report {
    let two = |words: [&str; 2]| {
        words.map(|words| verdict(Kind::Decided, &[words], &format!("It is {words}."))).to_vec()
    };
    let compared = Compared {
        conclusion: "residence-paper".to_owned(),
        by: Vec::new(),
        before: two(["free", "asked"]),
        after: two(["free", "asked"]),
        groups: vec![Group { key: Vec::new(), totals: [1_000, 3_000, 0, 500].map(exact).to_vec() }],
        bounded: false,
    };
    let published = publish_compared(vec![compared], Threshold::default());
    let mut report = report(published.into_iter().map(Numbers::Compared).collect());
    report.parts[0].by.clear();
    Report { compared_with: Some(Law { on: "2026-04-01".parse().unwrap(), ..law(true) }), ..report }
}

fn text(report: &Report, width: usize) -> String {
    report.text(Speech::default(), width)
}

/// The numbers that may not be seen, as digits.
const SECRETS: [&str; 4] = ["41", "1,203", "1203", "57"];

fn digits(text: &str) -> Vec<&str> {
    text.split(|letter: char| !letter.is_ascii_digit() && letter != ',')
        .map(|word| word.trim_matches(','))
        .collect()
}

#[test]
fn what_is_withheld_stands_in_no_form_of_the_report() {
    let report = withholding();
    let Numbers::Once(published) = &report.parts[0].numbers else { panic!("it is not a comparison") };
    let hidden: Vec<Vec<usize>> = published
        .rows
        .iter()
        .map(|row| (0..5).filter(|place| row.number(*place).shown().is_none()).collect())
        .collect();
    assert!(hidden.iter().flatten().count() >= 4, "{hidden:?}");
    let svg = report.svg(Speech::default());
    let forms = [text(&report, 80), report.csv().unwrap(), report.json().to_string()];
    for form in &forms {
        assert!(!form.contains("Niue") && !form.contains("Palau"), "small groups are named");
    }
    // Drawn places are numbers too: only what is written counts.
    let written: Vec<&str> = svg.split(['<', '>']).filter(|part| !part.contains('=')).collect();
    let all = forms.iter().map(String::as_str).chain(written);
    let secrets: Vec<&str> = SECRETS.into_iter().filter(|secret| is_hidden(published, secret)).collect();
    assert!(!secrets.is_empty());
    for form in all {
        for secret in &secrets {
            assert!(!digits(form).contains(secret), "{secret} stands in {form}");
        }
    }
}

fn is_hidden(published: &Published, secret: &str) -> bool {
    let number: i128 = secret.replace(',', "").parse().unwrap();
    let rows = published.rows.iter().chain([&published.all]);
    rows.flat_map(|row| &row.numbers)
        .filter_map(|number| number.shown())
        .all(|shown| shown.total != exact(number))
}

#[test]
fn what_is_withheld_is_marked_and_explained_once() {
    let text = text(&withholding(), 80);
    assert!(text.matches("withheld").count() >= 4, "{text}");
    assert_eq!(text.matches("below 10 people").count(), 1, "{text}");
    assert_eq!(text.matches("Other groups").count(), 1, "{text}");
}

#[test]
fn lines_keep_to_the_width() {
    for report in [withholding(), bounded(), drawn(), compared()] {
        for width in [34, 60, 80, 110] {
            for line in text(&report, width).lines() {
                assert!(line.chars().count() <= width, "{width}: {line}");
            }
        }
    }
}

#[test]
fn numbers_stand_in_groups_of_three_with_bounds_and_shares() {
    let told = text(&bounded(), 100);
    for wanted in ["1,000", "600 – 1,500", "30.0 %", "9.1 % – 50.0 %", "Below a number"] {
        assert!(told.contains(wanted), "{wanted} is missing in {told}");
    }
}

#[test]
fn values_that_occur_are_explained() {
    let told = text(&withholding(), 80);
    assert!(told.contains("met: His paper is enough."), "{told}");
    assert!(!told.contains("It is gone."), "{told}");
    assert!(withholding().svg(Speech::default()).contains("met: His paper is enough."));
}

#[test]
fn quantiles_are_told_with_their_seed() {
    let told = text(&drawn(), 100);
    for wanted in ["[205; 250; 295]", "[22.7 %; 26.3 %; 29.6 %]", "100 times, with the seed 7"] {
        assert!(told.contains(wanted), "{wanted} is missing in {told}");
    }
    let json = drawn().json();
    assert_eq!(json["conclusions"][0]["groups"][0]["answers"][0]["drawn"]["5"], 205);
    assert_eq!(json["draws"]["seed"], 7);
}

#[test]
fn open_and_moved_shares_are_told_plainly() {
    let open = once(&[("Tajikistan", [100, 0, 200, 100, 50].map(exact))]);
    let told = text(&open, 100);
    assert!(told.contains("For 22.2 % the answer depends on facts that the table does not tell."), "{told}");
    assert!(told.contains("For 11.1 % the table says what cannot be."), "{told}");
    let told = text(&compared(), 100);
    assert!(told.contains("The answer changes for 3,000 people: 66.7 %."), "{told}");
    assert!(told.contains("Before: The law of 1 February 2026."), "{told}");
    assert!(told.contains("After: The law of 1 April 2026."), "{told}");
    assert!(told.contains("That is earlier than the law asked for."), "{told}");
}

#[test]
fn a_synthetic_table_says_so_in_every_form() {
    let report = Report { synthetic: true, ..withholding() };
    assert!(text(&report, 80).contains("Synthetic example"));
    assert!(report.svg(Speech::default()).matches("Synthetic example").count() >= 2);
    assert_eq!(report.json()["synthetic"], true);
    let csv = report.csv().unwrap();
    let mut lines = csv::Reader::from_reader(csv.as_bytes());
    let place = lines.headers().unwrap().iter().position(|head| head == "synthetic").unwrap();
    assert!(lines.records().all(|line| &line.unwrap()[place] == "yes"));
    assert!(!text(&withholding(), 80).contains("Synthetic"));
}

#[test]
fn of_too_few_people_nothing_is_told() {
    let report = once(&[("Tajikistan", [1, 0, 2, 3, 0].map(exact))]);
    let told = text(&report, 80);
    assert!(told.contains("There are fewer than 10 people. Nothing is shown of so few."), "{told}");
    assert!(!told.contains("Tajikistan"));
    assert!(!report.svg(Speech::default()).contains("Tajikistan"));
    assert_eq!(report.json()["conclusions"][0]["everybody"]["people"], serde_json::Value::Null);
}

#[test]
fn the_tables_have_a_line_for_each_group_and_answer() {
    let csv = withholding().csv().unwrap();
    let mut lines = csv::Reader::from_reader(csv.as_bytes());
    let heads = lines.headers().unwrap().clone();
    let of = |line: &csv::StringRecord, head: &str| {
        let place = heads.iter().position(|one| one == head).unwrap();
        line[place].to_owned()
    };
    let lines: Vec<csv::StringRecord> = lines.records().map(Result::unwrap).collect();
    // Three groups, others and everybody; five answers and all.
    assert_eq!(lines.len(), 5 * 6);
    let largest = lines.iter().find(|line| of(line, "people") == "1250000").unwrap();
    assert_eq!((of(largest, "by citizenship"), of(largest, "values")), ("TJ".to_owned(), "asked".to_owned()));
    let withheld = lines.iter().filter(|line| of(line, "withheld") == "yes");
    for line in withheld {
        assert_eq!((of(line, "people"), of(line, "share"), of(line, "high")), Default::default());
    }
}

#[test]
fn a_formula_in_a_table_stays_text() {
    let csv = once(&[("=1+1", [100, 0, 200, 0, 0].map(exact))]).csv().unwrap();
    assert!(csv.contains(",'=1+1"), "{csv}");
}

#[test]
fn the_chart_is_plain_svg_with_a_title_and_a_table() {
    let report = once(&[("A <b>&", [100, 0, 200, 0, 0].map(exact)), ("Oman", [0, 300, 0, 20, 0].map(exact))]);
    let svg = report.svg(Speech::default());
    assert!(svg.contains("<title id=\"chart-title\">") && svg.contains("<desc id=\"chart-text\">"));
    assert!(!svg.contains("<b>") && !svg.contains("foreignObject"));
    assert!(resvg::usvg::Tree::from_str(&svg, &resvg::usvg::Options::default()).is_ok());
    // The bars and the numbers.
    for wanted in ["url(#p0)", "url(#p2)", "url(#open)", ">Oman<", ">320<", "33.3"] {
        assert!(svg.contains(wanted), "{wanted} is missing");
    }
}

#[test]
fn the_chart_is_drawn_with_letters_of_its_own() {
    let plain = once(&[("Oman", [100, 0, 200, 0, 0].map(exact))]);
    let named = once(&[("Таджикистан", [100, 0, 200, 0, 0].map(exact))]);
    let (plain, named) = (plain.png(Speech::default()).unwrap(), named.png(Speech::default()).unwrap());
    assert!(plain.starts_with(b"\x89PNG"));
    assert_ne!(plain, named);
    let unknown = once(&[("\u{4e00}", [100, 0, 200, 0, 0].map(exact))]);
    let other = once(&[("\u{4e01}", [100, 0, 200, 0, 0].map(exact))]);
    // Letters that the font lacks are drawn alike, others are not.
    assert_eq!(unknown.png(Speech::default()).unwrap(), other.png(Speech::default()).unwrap());
    let cyrillic = once(&[("Узбекистан_", [100, 0, 200, 0, 0].map(exact))]);
    assert_ne!(cyrillic.png(Speech::default()).unwrap(), named);
}
