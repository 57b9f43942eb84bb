//! Numbers of cases and shares as people read them.

use crate::Speech;
use crate::words::grouped;

/// Numbers with more digits are rounded.
const DIGITS: usize = 15;

/// A share: `12%`, `0.03%`, `under 0.01%`.
pub(super) fn percent(share: f64) -> String {
    let percent = share * 100.0;
    if percent >= 99.995 {
        "100%".to_owned()
    } else if percent >= 10.0 {
        format!("{percent:.0}%")
    } else if percent >= 1.0 {
        format!("{percent:.1}%")
    } else if percent >= 0.01 {
        format!("{percent:.2}%")
    } else {
        "under 0.01%".to_owned()
    }
}

/// A number of many digits: `about 1.2 × 10^117`; `1,234`.
pub(super) fn rounded(digits: &str) -> String {
    if digits.len() <= DIGITS {
        return grouped(Speech::default(), digits);
    }
    let mut leading = digits.chars();
    let (first, second) = (leading.next().unwrap_or('0'), leading.next().unwrap_or('0'));
    format!("about {first}.{second} × 10^{}", digits.len() - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_can_be_read() {
        assert_eq!(rounded("7"), "7");
        assert_eq!(rounded("1234567"), "1,234,567");
        assert_eq!(rounded(&format!("12{}", "0".repeat(20))), "about 1.2 × 10^21");
    }

    #[test]
    fn shares_can_be_read() {
        let shares = [1.0, 0.123, 0.0123, 0.000_123, 0.000_001];
        assert_eq!(shares.map(percent), ["100%", "12%", "1.2%", "0.01%", "under 0.01%"]);
    }
}
