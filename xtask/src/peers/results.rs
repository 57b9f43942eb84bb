//! Measures, and the middle of them.

use super::line::Line;
use serde_json::json;

/// What is measured of Yol, and what is measured beside it in its own benches.
pub(super) const OURS: [&str; 5] = ["yol", "tally", "match", "branch-free", "limit"];

/// Every measure of every round.
#[derive(Default)]
pub(super) struct Results(Vec<Measure>);

struct Measure {
    round: u32,
    peer: String,
    metric: String,
    value: f64,
}

impl Results {
    /// Keeps the measures of a round.
    pub(super) fn add(&mut self, round: u32, lines: Vec<Line>) {
        let measures = lines.into_iter().filter_map(|line| match line {
            Line::Measure { peer, metric, value } => Some(Measure { round, peer, metric, value }),
            Line::Counts { .. } => None,
        });
        self.0.extend(measures);
    }

    /// Every measure as a line of JSON.
    pub(super) fn to_lines(&self) -> String {
        let line = |one: &Measure| {
            let line =
                json!({ "round": one.round, "peer": one.peer, "metric": one.metric, "value": one.value });
            format!("{line}\n")
        };
        self.0.iter().map(line).collect()
    }

    /// All that were measured, in the order in which they first were.
    pub(super) fn peers(&self) -> Vec<&str> {
        let mut peers: Vec<&str> = Vec::new();
        for measure in &self.0 {
            if !peers.contains(&measure.peer.as_str()) {
                peers.push(&measure.peer);
            }
        }
        peers
    }

    /// The median over the rounds.
    pub(super) fn median(&self, peer: &str, metric: &str) -> Option<f64> {
        let of_it = self.0.iter().filter(|measure| measure.peer == peer && measure.metric == metric);
        let mut values: Vec<f64> = of_it.map(|measure| measure.value).collect();
        values.sort_unstable_by(f64::total_cmp);
        let upper = values.get(values.len() / 2)?;
        let lower = values.get(values.len().saturating_sub(1) / 2)?;
        Some(f64::midpoint(*lower, *upper))
    }

    /// The median of the best way to use a peer: of `zen` and `zen (table)` whichever is better.
    pub(super) fn best(&self, peer: &str, metric: &str) -> Option<f64> {
        let better = if is_rate(metric) { f64::max } else { f64::min };
        self.ways(peer, metric).reduce(better)
    }

    /// The median of the worst.
    pub(super) fn worst(&self, peer: &str, metric: &str) -> Option<f64> {
        let worse = if is_rate(metric) { f64::min } else { f64::max };
        self.ways(peer, metric).reduce(worse)
    }

    /// How far rounds lie apart, in parts of the median: of the measure in the middle and of the widest; nothing where there
    /// was one round.
    pub(super) fn spread(&self) -> Option<(f64, f64)> {
        let mut measures: Vec<(&str, &str)> =
            self.0.iter().map(|measure| (measure.peer.as_str(), measure.metric.as_str())).collect();
        measures.sort_unstable();
        measures.dedup();
        let spread = |(peer, metric): (&str, &str)| {
            let of_it = self.0.iter().filter(|measure| measure.peer == peer && measure.metric == metric);
            let values: Vec<f64> = of_it.map(|measure| measure.value).collect();
            let most = values.iter().copied().reduce(f64::max)?;
            let least = values.iter().copied().reduce(f64::min)?;
            let median = self.median(peer, metric)?;
            (values.len() > 1).then_some((most - least) / median)
        };
        let mut spreads: Vec<f64> = measures.into_iter().filter_map(spread).collect();
        spreads.sort_unstable_by(f64::total_cmp);
        spreads.get(spreads.len() / 2).copied().zip(spreads.last().copied())
    }

    fn ways(&self, peer: &str, metric: &str) -> impl Iterator<Item = f64> {
        let ways: Vec<&str> = self.peers().into_iter().filter(|way| family(way) == peer).collect();
        ways.into_iter().filter_map(|way| self.median(way, metric)).collect::<Vec<_>>().into_iter()
    }
}

/// Whether more is better.
pub(super) fn is_rate(metric: &str) -> bool {
    metric.starts_with("batch")
}

/// The peer without the way of using it: `zen` of `zen (table)`.
pub(super) fn family(peer: &str) -> &str {
    peer.split_once(" (").map_or(peer, |(family, _)| family)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn results() -> Results {
        let mut results = Results::default();
        let measure = |peer: &str, metric: &str, value| Line::Measure {
            peer: peer.into(),
            metric: metric.into(),
            value,
        };
        for (round, value) in [(1, 4.0), (2, 9.0), (3, 5.0)] {
            results
                .add(round, vec![measure("zen", "json", value), measure("zen (table)", "json", value + 1.0)]);
        }
        results.add(1, vec![measure("zen", "batch1", 7.0), measure("zen (table)", "batch1", 8.0)]);
        results
    }

    #[test]
    fn the_median_is_taken_over_rounds_and_the_best_over_ways() {
        let results = results();
        assert_eq!(results.median("zen", "json"), Some(5.0));
        assert_eq!(results.best("zen", "json"), Some(5.0));
        assert_eq!(results.worst("zen", "json"), Some(6.0));
        assert_eq!(results.best("zen", "batch1"), Some(8.0));
        assert_eq!(results.best("cel", "json"), None);
    }

    #[test]
    fn rounds_lie_apart() {
        let (middle, widest) = results().spread().unwrap();
        assert_eq!((middle, widest), (1.0, 1.0));
        assert_eq!(Results::default().spread(), None);
    }

    #[test]
    fn every_measure_is_a_line() {
        let lines = results().to_lines();
        assert_eq!(lines.lines().count(), 8);
        assert!(lines.starts_with("{\"round\":1,\"peer\":\"zen\",\"metric\":\"json\",\"value\":4.0}\n"));
    }
}
