//! Time, and what is printed of it.

use crate::Result;
use std::time::{Duration, Instant};

/// How long one thing is measured.
const LONG_ENOUGH: Duration = Duration::from_millis(600);

/// The nanoseconds that one of so many items takes: the median of at least five passes after one to warm up.
///
/// # Errors
/// What a pass returns.
pub(crate) fn per_item(items: usize, mut pass: impl FnMut() -> Result<()>) -> Result<f64> {
    pass()?;
    let begin = Instant::now();
    let mut passes = Vec::new();
    while passes.len() < 5 || begin.elapsed() < LONG_ENOUGH {
        let start = Instant::now();
        pass()?;
        passes.push(start.elapsed());
    }
    Ok(median(passes).as_secs_f64() * 1e9 / items as f64)
}

/// The middle one; nothing where there is none.
pub(crate) fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Prints one measure as a line of JSON.
pub(crate) fn report(peer: &str, metric: &str, value: f64) {
    println!("{}", serde_json::json!({ "peer": peer, "metric": metric, "value": value }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_one() {
        assert_eq!(median([9, 1, 5].map(Duration::from_secs).to_vec()), Duration::from_secs(5));
    }

    #[test]
    fn a_pass_that_fails_ends_the_measure() {
        assert!(per_item(1, || Err("no".into())).is_err());
    }
}
