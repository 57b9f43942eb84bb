//! Numbers as they are written, without rounding.

use serde::{Deserialize, Serialize};
use std::{cmp::Ordering, fmt, str::FromStr};

/// A number of at least zero with its decimals as written. Two are equal where their values are: `1.5` and `1.50`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Decimal {
    /// Every digit, as one whole number.
    digits: u64,
    /// How many of the digits stand after the point.
    decimals: u8,
}

/// Why a text is no [`Decimal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecimalError {
    /// It is not made of digits with at most one point between them.
    #[error("a number is written with digits, and with a point before its decimals")]
    Form,
    /// It has more digits than are kept.
    #[error("the number has more than {MOST_DIGITS} digits")]
    TooLarge,
}

/// How many digits fit; enough for every sum of money, and few enough to compare exactly.
const MOST_DIGITS: usize = 18;

impl FromStr for Decimal {
    type Err = DecimalError;

    /// ```
    /// use language::rulebook::Decimal;
    /// assert_eq!("12.50".parse::<Decimal>().unwrap().to_string(), "12.50");
    /// assert!("12.".parse::<Decimal>().is_err());
    /// ```
    fn from_str(text: &str) -> Result<Self, DecimalError> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !is_digits(whole) || !is_digits(decimals) {
            return Err(DecimalError::Form);
        }
        let decimals = if text.contains('.') { decimals } else { "" };
        let (digits, places) = (format!("{whole}{decimals}"), u8::try_from(decimals.len()));
        match (digits.parse(), places) {
            (Ok(value), Ok(decimals)) if digits.len() <= MOST_DIGITS => Ok(Self { digits: value, decimals }),
            _ => Err(DecimalError::TooLarge),
        }
    }
}

impl From<u32> for Decimal {
    fn from(whole: u32) -> Self {
        Self { digits: u64::from(whole), decimals: 0 }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = usize::from(self.decimals);
        let digits = format!("{:0width$}", self.digits, width = decimals + 1);
        match digits.split_at_checked(digits.len() - decimals) {
            Some((whole, after)) if decimals > 0 => write!(formatter, "{whole}.{after}"),
            _ => formatter.write_str(&digits),
        }
    }
}

impl Decimal {
    /// Whether it is written without decimals.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        self.decimals == 0
    }

    /// The digits that both numbers have with as many decimals as the longer one.
    fn scaled(self, decimals: u8) -> u128 {
        let more = u32::from(decimals.saturating_sub(self.decimals));
        u128::from(self.digits).saturating_mul(10_u128.saturating_pow(more))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let decimals = self.decimals.max(other.decimals);
        self.scaled(decimals).cmp(&other.scaled(decimals))
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn numbers_are_shown_as_they_were_written() {
        for text in ["0", "7", "20000", "0.5", "0.05", "1.50", "99999999999.25", "999999999999999999"] {
            assert_eq!(decimal(text).to_string(), text);
        }
        assert_eq!(Decimal::from(20_000).to_string(), "20000");
    }

    #[test]
    fn order_is_that_of_the_values() {
        assert!(decimal("0.5") < decimal("0.51") && decimal("9.9") < decimal("10"));
        assert!(decimal("0.0000000000000001") < decimal("999999999999999999"));
        assert_eq!(decimal("1.5"), decimal("1.50"));
        assert_ne!(decimal("1.5"), decimal("15"));
    }

    #[test]
    fn what_is_no_number() {
        for text in ["", ".", "1.", ".5", "1.2.3", "-1", "+1", "1e3", "1,5"] {
            assert_eq!(text.parse::<Decimal>(), Err(DecimalError::Form), "{text}");
        }
        assert_eq!("1000000000000000000".parse::<Decimal>(), Err(DecimalError::TooLarge));
    }
}
