//! Times in order.

use std::time::Duration;

/// The times of many answers.
#[derive(Debug, Default)]
pub(super) struct Times(Vec<Duration>);

impl Times {
    pub(super) fn add(&mut self, time: Duration) {
        self.0.push(time);
    }

    pub(super) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// The time that so many of a thousand answers took at most; zero where there is none.
    pub(super) fn per_mille(&mut self, part: usize) -> Duration {
        self.0.sort_unstable();
        let place = self.0.len().saturating_mul(part).div_ceil(1000).saturating_sub(1);
        self.0.get(place).copied().unwrap_or_default()
    }
}

/// A time in milliseconds, for people.
pub(super) fn milliseconds(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_are_at_most_the_median() {
        let mut times = Times::default();
        (1..=1000).rev().for_each(|number| times.add(Duration::from_millis(number)));
        assert_eq!(times.per_mille(500), Duration::from_millis(500));
        assert_eq!(times.per_mille(990), Duration::from_millis(990));
        assert_eq!(times.per_mille(1000), Duration::from_millis(1000));
        assert_eq!(Times::default().per_mille(990), Duration::ZERO);
    }
}
