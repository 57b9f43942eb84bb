//! The report as CSV: one line for each group and answer.

use super::{NoTable, Numbers, Part, Report};
use crate::counts::{Kind, MILLIONTHS, VerdictKind};
use crate::privacy::{Key, Number, Row};

/// The columns that each table has.
const COLUMNS: [&str; 23] = [
    "conclusion",
    "group",
    "status",
    "values",
    "status before",
    "values before",
    "withheld",
    "people",
    "low",
    "high",
    "share",
    "share low",
    "share high",
    "people 5",
    "people 50",
    "people 95",
    "share 5",
    "share 50",
    "share 95",
    "on",
    "view",
    "checked until",
    "synthetic",
];

pub(super) fn csv(report: &Report) -> Result<String, NoTable> {
    let mut facts: Vec<&String> = Vec::new();
    for part in &report.parts {
        let fresh: Vec<&String> = by(part).iter().filter(|fact| !facts.contains(fact)).collect();
        facts.extend(fresh);
    }
    let mut lines = csv::Writer::from_writer(Vec::new());
    let head = COLUMNS.iter().map(|column| (*column).to_owned());
    lines.write_record(head.chain(facts.iter().map(|fact| format!("by {fact}"))))?;
    for part in &report.parts {
        for line in part_lines(report, part, &facts) {
            lines.write_record(line)?;
        }
    }
    let bytes = lines.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn by(part: &Part) -> &[String] {
    match &part.numbers {
        Numbers::Once(published) => &published.by,
        Numbers::Compared(compared) => &compared.by,
    }
}

fn part_lines(report: &Report, part: &Part, facts: &[&String]) -> Vec<Vec<String>> {
    let (conclusion, rows, all, answers) = match &part.numbers {
        Numbers::Once(published) => {
            let answers: Vec<_> = published.verdicts.iter().map(|verdict| (None, verdict)).collect();
            (&published.conclusion, &published.rows, &published.all, answers)
        }
        Numbers::Compared(compared) => {
            let pairs = compared
                .before
                .iter()
                .flat_map(|before| compared.after.iter().map(move |after| (Some(before), after)));
            (&compared.conclusion, &compared.rows, &compared.all, pairs.collect())
        }
    };
    let mut lines = Vec::new();
    for row in rows.iter().filter(|row| row.key != Key::Values(Vec::new())).chain([all]) {
        let answers = answers.iter().enumerate().map(|(place, (before, answer))| {
            let [status, values] = told(Some(answer));
            let [status_before, values_before] = told(*before);
            ([status, values, status_before, values_before], row.number(place))
        });
        let people = ([const { String::new() }; 4], row.total);
        for (answer, number) in answers.chain([people]) {
            let mut line = vec![conclusion.clone(), group(row).to_owned()];
            line.extend(answer);
            line.extend(figures(number));
            line.extend(law(report));
            line.extend(facts.iter().map(|fact| value(row, by(part), fact)));
            lines.push(line);
        }
    }
    lines
}

fn group(row: &Row) -> &'static str {
    match row.key {
        Key::Values(_) => "one",
        Key::Others { .. } => "others",
        Key::All => "everybody",
    }
}

/// The value of a fact that a group was made by.
fn value(row: &Row, by: &[String], fact: &str) -> String {
    let place = by.iter().position(|one| one == fact);
    match (&row.key, place) {
        (Key::Values(values), Some(place)) => {
            values.get(place).map(|value| harmless(value)).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// A text that no spreadsheet takes for a formula.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

pub(super) fn status(kind: Kind) -> &'static str {
    match kind {
        Kind::Decided => "decided",
        Kind::Disputed => "disputed",
        Kind::Open => "open",
        Kind::Impossible => "impossible",
    }
}

fn told(verdict: Option<&VerdictKind>) -> [String; 2] {
    verdict
        .map_or_else(Default::default, |verdict| [status(verdict.kind).to_owned(), verdict.values.join("|")])
}

fn figures(number: Number) -> [String; 13] {
    let Number::Shown(shown) = number else {
        let mut withheld: [String; 13] = Default::default();
        let [first, ..] = &mut withheld;
        "yes".clone_into(first);
        return withheld;
    };
    let total = shown.total;
    let share = |of: fn(&crate::privacy::Share) -> f64| {
        shown.share.map_or_else(String::new, |share| exact(of(&share)))
    };
    let drawn = |of: fn(&crate::draws::Quantiles<i128>) -> i128| {
        shown.drawn.map_or_else(String::new, |drawn| decimal(of(&drawn)))
    };
    let shares = shown.share.and_then(|share| share.drawn);
    let drawn_share = |of: fn(&crate::draws::Quantiles<f64>) -> f64| {
        shares.map_or_else(String::new, |drawn| exact(of(&drawn)))
    };
    [
        "no".to_owned(),
        decimal(total.weight),
        decimal(total.low),
        decimal(total.high),
        share(|share| share.share),
        share(|share| share.low),
        share(|share| share.high),
        drawn(|drawn| drawn.five),
        drawn(|drawn| drawn.fifty),
        drawn(|drawn| drawn.ninety_five),
        drawn_share(|drawn| drawn.five),
        drawn_share(|drawn| drawn.fifty),
        drawn_share(|drawn| drawn.ninety_five),
    ]
}

fn law(report: &Report) -> [String; 4] {
    let law = report.compared_with.as_ref().unwrap_or(&report.law);
    [
        law.on.to_string(),
        if law.practice { "practice" } else { "paper" }.to_owned(),
        report.checked_until.map(|day| day.to_string()).unwrap_or_default(),
        if report.synthetic { "yes" } else { "no" }.to_owned(),
    ]
}

/// Millionths as a decimal number, exactly.
pub(super) fn decimal(millionths: i128) -> String {
    let (whole, rest) = (millionths / MILLIONTHS, (millionths % MILLIONTHS).abs());
    if rest == 0 { whole.to_string() } else { format!("{whole}.{rest:06}").trim_end_matches('0').to_owned() }
}

/// A share to six digits.
fn exact(share: f64) -> String {
    format!("{share:.6}")
}
