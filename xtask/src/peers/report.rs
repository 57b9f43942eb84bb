//! The tables, in Markdown.

use super::results::{Results, family, is_rate};
use super::rounds::Measured;
use super::{LeftOut, Options, targets};

/// A column: its heading and the metric.
const COLUMNS: [(&str, &str); 8] = [
    ("one decision, ns", "decision"),
    ("from values, ns", "values"),
    ("from JSON, ns", "json"),
    ("with explanation, ns", "explained"),
    ("start to answer, ms", "start"),
    ("million rows/s, 1 core", "batch1"),
    ("2 cores", "batch2"),
    ("bytes a row", "memory"),
];

/// What peers are compared by.
const COMPARED: [&str; 7] = ["decision", "values", "json", "explained", "start", "batch1", "batch2"];

/// All that a reader needs of a run.
pub(super) fn markdown(options: &Options, measured: &Measured, left_out: &[LeftOut]) -> String {
    let results = &measured.results;
    let parts = [head(options, results), measures(results), times(results), targets(results)];
    let mut text = parts.join("\n");
    list(&mut text, "Left out", left_out.iter().map(|one| format!("{}: {}", one.name, one.reason)));
    list(&mut text, "Failed", measured.failures.iter().cloned());
    text
}

fn head(options: &Options, results: &Results) -> String {
    let spread = results.spread().map_or_else(String::new, |(middle, widest)| {
        let [middle, widest] = [middle, widest].map(|part| format!("{:.0} %", part * 100.0));
        format!(" Rounds lie {middle} of a figure apart at the median, {widest} at most.")
    });
    format!(
        "# Yol beside its peers\n\nThe median of {} rounds, {} rows, {}.{spread} How each is measured: \
         `benches/peers/README.md`.\n",
        options.rounds,
        options.rows,
        machine()
    )
}

fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let described = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = described.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    format!("{cores} cores of {}", model.map_or("an unknown kind", |(_, model)| model))
}

fn measures(results: &Results) -> String {
    let mut text = "## What was measured\n\n".to_owned();
    let headings = COLUMNS.map(|(heading, _)| heading);
    let shares = ["of the read limit, 1 core", "2 cores"];
    row(&mut text, ["peer"].iter().chain(&headings).chain(&shares));
    row(&mut text, vec!["---"; COLUMNS.len() + 3].iter());
    for peer in results.peers() {
        let found = COLUMNS.map(|(_, metric)| cell(results.median(peer, metric)));
        let shares = ["batch1", "batch2"].map(|metric| share(results, peer, metric));
        row(&mut text, [peer.to_owned()].iter().chain(&found).chain(&shares));
    }
    text
}

fn share(results: &Results, peer: &str, metric: &str) -> String {
    let limit = results.best("limit", metric);
    let share = results.median(peer, metric).zip(limit).map(|(found, limit)| found / limit * 100.0);
    share.map_or_else(|| cell(None), |share| format!("{} %", number(share)))
}

fn times(results: &Results) -> String {
    let mut text = "## How many times as fast Yol is\n\nThe best way to use a peer counts.\n\n".to_owned();
    let headings =
        ["one decision", "from values", "from JSON", "with explanation", "start", "1 core", "2 cores"];
    row(&mut text, ["peer"].iter().chain(&headings));
    row(&mut text, vec!["---"; COMPARED.len() + 1].iter());
    let mut families: Vec<&str> = Vec::new();
    for peer in results.peers().into_iter().map(family) {
        if !["yol", "tally"].contains(&peer) && !families.contains(&peer) {
            families.push(peer);
        }
    }
    for peer in families {
        let ratios = COMPARED.map(|metric| cell(faster(results, peer, metric)));
        row(&mut text, [peer.to_owned()].iter().chain(&ratios));
    }
    text
}

/// How many times as fast as this peer we are.
fn faster(results: &Results, peer: &str, metric: &str) -> Option<f64> {
    let us = if is_rate(metric) { "tally" } else { "yol" };
    let (ours, theirs) = (results.best(us, metric)?, results.best(peer, metric)?);
    Some(if is_rate(metric) { ours / theirs } else { theirs / ours })
}

fn targets(results: &Results) -> String {
    let mut text = "## Targets\n\n".to_owned();
    row(&mut text, ["target", "found", "met"].iter());
    row(&mut text, ["---"; 3].iter());
    for target in targets::all(results) {
        let (found, met) = match target.found {
            Some((figure, true)) => (figure, "met"),
            Some((figure, false)) => (figure, "NOT MET"),
            None => (cell(None), "not measured"),
        };
        row(&mut text, [target.what, &found, met].iter());
    }
    text
}

fn row<'a, C: AsRef<str> + 'a>(text: &mut String, cells: impl Iterator<Item = &'a C>) {
    let cells: Vec<&str> = cells.map(AsRef::as_ref).collect();
    text.extend(["| ", &cells.join(" | "), " |\n"]);
}

fn list(text: &mut String, heading: &str, items: impl Iterator<Item = String>) {
    let items: String = items.map(|item| format!("* {}\n", item.replace('\n', " "))).collect();
    if !items.is_empty() {
        text.extend(["\n## ", heading, "\n\n", &items]);
    }
}

fn cell(value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), number)
}

/// Three digits that count, and commas between thousands.
pub(super) fn number(value: f64) -> String {
    let decimals = match value.abs() {
        100.0.. => 0,
        10.0.. => 1,
        0.995.. => 2,
        _ => 3,
    };
    let text = format!("{value:.decimals$}");
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        let left = whole.len() - place;
        if left % 3 == 0 && place > 0 && !grouped.ends_with('-') {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() { grouped } else { format!("{grouped}.{fraction}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::peers::line::Line;

    #[test]
    fn numbers_show_three_digits() {
        let told = [1_698_000.4, 1144.4, 17.04, 2.504, 0.0504, 60.0, -123_456.0].map(number);
        assert_eq!(told, ["1,698,000", "1,144", "17", "2.5", "0.05", "60", "-123,456"]);
    }

    #[test]
    fn the_tables_name_what_was_measured_left_out_and_failed() {
        let mut results = Results::default();
        let measure = |peer: &str, metric: &str, value| Line::Measure {
            peer: peer.into(),
            metric: metric.into(),
            value,
        };
        results.add(1, vec![measure("yol", "json", 2.0), measure("zen (table)", "json", 9.0)]);
        results.add(1, vec![measure("tally", "batch1", 30.0), measure("limit", "batch1", 40.0)]);
        let measured = Measured { results, failures: vec!["cel: wrong".into()] };
        let left_out = [LeftOut { name: "polars", reason: "no network".into() }];
        let options = Options { rounds: 3, rows: 1000, only: Vec::new() };
        let text = markdown(&options, &measured, &left_out);
        assert!(text.contains("| zen (table) | – | – | 9 |"), "{text}");
        assert!(text.contains("| zen | – | – | 4.5 |"), "{text}");
        assert!(text.contains("| tally | – | – | – | – | – | 30 | – | – | 75 % | – |"), "{text}");
        assert!(text.contains("| 75 % | met |"), "{text}");
        assert!(
            text.ends_with("## Left out\n\n* polars: no network\n\n## Failed\n\n* cel: wrong\n"),
            "{text}"
        );
    }
}
