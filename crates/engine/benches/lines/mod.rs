//! Measures as lines of JSON, for `cargo xtask bench --peers`, which sets them beside those of other programs.

use std::time::{Duration, Instant};

/// How long one thing is measured.
const LONG_ENOUGH: Duration = Duration::from_millis(600);

/// Whether lines are asked for.
pub(crate) fn asked() -> bool {
    std::env::args().any(|argument| argument == "--json")
}

/// Prints the nanoseconds that one of so many items takes: the median of at least five passes after one to warm up.
pub(crate) fn nanoseconds(peer: &str, metric: &str, items: usize, mut pass: impl FnMut()) {
    pass();
    let begin = Instant::now();
    let mut passes = Vec::new();
    while passes.len() < 5 || begin.elapsed() < LONG_ENOUGH {
        let start = Instant::now();
        pass();
        passes.push(start.elapsed());
    }
    passes.sort_unstable();
    let middle = passes.get(passes.len() / 2).copied().unwrap_or_default();
    let value = middle.as_secs_f64() * 1e9 / items as f64;
    println!(r#"{{"peer":"{peer}","metric":"{metric}","value":{value}}}"#);
}
