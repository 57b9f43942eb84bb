//! What was promised of the speed, and whether it is kept. Each is a ratio within one run, or a time that a person notices.

use super::report::number;
use super::results::Results;

/// One promise.
pub(super) struct Target {
    /// What was promised.
    pub(super) what: &'static str,
    /// What was found, for people, and whether the promise is kept; nothing where it was not measured.
    pub(super) found: Option<(String, bool)>,
}

/// Bytes of the columns of one row: 15, and two flags as bits.
const COLUMNS: f64 = 15.25;

/// All promises.
pub(super) fn all(results: &Results) -> Vec<Target> {
    let mut all = one_decision(results);
    all.extend(waiting(results));
    all.extend(populations(results));
    all.extend(rulebooks(results));
    all
}

fn at_most(what: &'static str, found: Option<f64>, most: f64, unit: &str) -> Target {
    Target { what, found: found.map(|found| (format!("{} {unit}", number(found)), found <= most)) }
}

fn at_least(what: &'static str, found: Option<f64>, least: f64, unit: &str) -> Target {
    Target { what, found: found.map(|found| (format!("{} {unit}", number(found)), found >= least)) }
}

/// How many times as large the first is.
fn ratio(first: Option<f64>, second: Option<f64>) -> Option<f64> {
    first.zip(second).map(|(first, second)| first / second).filter(|ratio| ratio.is_finite())
}

/// The quickest explanation that any peer gives.
fn quickest_trace(results: &Results) -> Option<f64> {
    let peers = results.peers().into_iter().filter(|peer| !peer.starts_with("yol"));
    peers.filter_map(|peer| results.median(peer, "explained")).reduce(f64::min)
}

fn one_decision(results: &Results) -> Vec<Target> {
    let best = |peer, metric| results.best(peer, metric);
    let (decision, json) = (best("yol", "decision"), best("yol", "json"));
    let explained = best("yol", "explained");
    vec![
        at_most(
            "one decision on classes: at most the hand-written `match`",
            ratio(decision, best("match", "decision")),
            1.0,
            "of it",
        ),
        at_least(
            "one decision on classes: 60 times as fast as cel",
            ratio(best("cel", "decision"), decision),
            60.0,
            "times",
        ),
        at_most("JSON case in, verdict out: 1.5 µs", json.map(|time| time / 1e3), 1.5, "µs"),
        at_least(
            "JSON case in, verdict out: twice as fast as cel",
            ratio(best("cel", "json"), json),
            2.0,
            "times",
        ),
        at_most("verdict with its smallest reason: 5 µs", explained.map(|time| time / 1e3), 5.0, "µs"),
        at_least(
            "verdict with its smallest reason: faster than the quickest trace",
            ratio(quickest_trace(results), explained),
            1.0,
            "times",
        ),
    ]
}

fn waiting(results: &Results) -> Vec<Target> {
    let start = results.median("yol", "start");
    let slowest = |metric| results.worst("yol", metric);
    vec![
        at_most("next question: 50 µs", slowest("question").map(|time| time / 1e3), 50.0, "µs"),
        at_most("all options: 2 ms", slowest("options").map(|time| time / 1e6), 2.0, "ms"),
        at_most("start to printed brief: 10 ms", start, 10.0, "ms"),
        at_most(
            "start to printed brief: at most 3 times cedar's bare start",
            ratio(start, results.median("cedar", "start")),
            3.0,
            "times",
        ),
    ]
}

fn populations(results: &Results) -> Vec<Target> {
    let beside = |peer, metric| ratio(results.best("tally", metric), results.best(peer, metric));
    let share = |metric| beside("limit", metric).map(|share| share * 100.0);
    let memory = results.median("tally", "memory").map(|bytes| (bytes / COLUMNS - 1.0) * 100.0);
    vec![
        at_least("counts, one core: 70 % of the read limit (hoped for: 85)", share("batch1"), 70.0, "%"),
        at_least("counts, two cores: 65 % of the read limit", share("batch2"), 65.0, "%"),
        at_least("counts, one core: 5 times Polars", beside("polars", "batch1"), 5.0, "times"),
        at_least("counts, two cores: 5 times Polars", beside("polars", "batch2"), 5.0, "times"),
        at_least("counts, one core: 20 times DuckDB", beside("duckdb", "batch1"), 20.0, "times"),
        at_least("counts, two cores: 20 times DuckDB", beside("duckdb", "batch2"), 20.0, "times"),
        at_least("counts, one core: 60 times OpenFisca", beside("openfisca", "batch1"), 60.0, "times"),
        at_least("counts, one core: not behind numba", beside("numba", "batch1"), 1.0, "times"),
        at_least("counts, two cores: not behind numba", beside("numba", "batch2"), 1.0, "times"),
        at_most("memory in Arrow: the columns and 5 %", memory, 5.0, "% more"),
        Target { what: "memory flat when streaming from Parquet: see docs/populations.md", found: None },
    ]
}

fn rulebooks(results: &Results) -> Vec<Target> {
    let (small, large) = (results.median("yol", "compile-100"), results.median("yol", "compile-1000"));
    vec![
        at_most("rulebook of 1,000 rules compiled: 2 s", large.map(|time| time / 1e9), 2.0, "s"),
        at_most(
            "near-linear: 1,000 rules take at most 20 times what 100 do",
            ratio(large, small),
            20.0,
            "times",
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::peers::line::Line;

    fn found(lines: &[(&str, &str, f64)], start: &str) -> Option<(String, bool)> {
        let mut results = Results::default();
        let line = |(peer, metric, value): &(&str, &str, f64)| Line::Measure {
            peer: (*peer).into(),
            metric: (*metric).into(),
            value: *value,
        };
        results.add(1, lines.iter().map(line).collect());
        all(&results).into_iter().find(|target| target.what.starts_with(start)).unwrap().found
    }

    #[test]
    fn a_promise_is_kept_or_broken_or_not_measured() {
        let what = "one decision on classes: 60";
        let yol = ("yol", "decision", 3.0);
        assert_eq!(found(&[yol, ("cel", "decision", 180.0)], what), Some(("60 times".into(), true)));
        assert_eq!(found(&[yol, ("cel", "decision", 120.0)], what), Some(("40 times".into(), false)));
        assert_eq!(found(&[yol], what), None);
    }

    #[test]
    fn the_best_way_to_use_a_peer_is_the_bar() {
        let lines =
            [("tally", "batch1", 50.0), ("polars", "batch1", 5.0), ("polars (streaming)", "batch1", 20.0)];
        assert_eq!(found(&lines, "counts, one core: 5 times Polars"), Some(("2.5 times".into(), false)));
    }

    #[test]
    fn the_slower_question_counts() {
        let lines = [("yol (a)", "question", 60e3), ("yol (b)", "question", 2e3)];
        assert_eq!(found(&lines, "next question"), Some(("60 µs".into(), false)));
    }
}
