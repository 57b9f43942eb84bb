//! Weights, read exactly to six decimals.

/// Digits kept after the point.
const DECIMALS: usize = 6;

const MILLIONTHS: f64 = 1e6;

/// Why a weight cannot be counted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WrongWeight {
    /// It is no number.
    NoNumber,
    /// There is none.
    Missing,
    /// It is below 0.
    Negative,
    /// It is infinite, or not a number at all.
    NotFinite,
    /// It passes nine million millions.
    TooLarge,
    /// The lower bound, the weight and the upper bound are out of order.
    OutOfOrder,
}

/// A written weight in millionths, rounded at the sixth decimal.
///
/// # Errors
/// [`WrongWeight`] where it cannot be counted with.
pub(crate) fn from_text(text: &str) -> Result<i64, WrongWeight> {
    let text = text.trim();
    match decimal(text) {
        Some(exact) => exact,
        None => from_float(text.parse().map_err(|_| WrongWeight::NoNumber)?),
    }
}

/// Plain digits with a point; `None` where it is written otherwise, with an exponent for one.
fn decimal(text: &str) -> Option<Result<i64, WrongWeight>> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if (whole.is_empty() && part.is_empty()) || !plain(whole) || !plain(part) {
        return None;
    }
    let kept: String = part.chars().chain("000000".chars()).take(DECIMALS).collect();
    let round_up = part.as_bytes().get(DECIMALS).is_some_and(|digit| *digit >= b'5');
    let Ok(millionths) = format!("{whole}{kept}").parse::<i64>() else {
        return Some(Err(if sign < 0 { WrongWeight::Negative } else { WrongWeight::TooLarge }));
    };
    let Some(millionths) = millionths.checked_add(i64::from(round_up)) else {
        return Some(Err(WrongWeight::TooLarge));
    };
    Some(if sign < 0 && millionths > 0 { Err(WrongWeight::Negative) } else { Ok(millionths) })
}

/// The same of a number with a point in it.
///
/// # Errors
/// As [`from_text`].
pub(crate) fn from_float(weight: f64) -> Result<i64, WrongWeight> {
    if !weight.is_finite() {
        return Err(WrongWeight::NotFinite);
    }
    if weight < 0.0 {
        return Err(WrongWeight::Negative);
    }
    let millionths = (weight * MILLIONTHS).round();
    // Two to the power of 63 is a float, the largest integer below it is not.
    if millionths >= 9_223_372_036_854_775_808.0 {
        return Err(WrongWeight::TooLarge);
    }
    Ok(millionths as i64)
}

/// The same of a whole number.
///
/// # Errors
/// As [`from_text`].
pub(crate) fn from_integer(weight: i64) -> Result<i64, WrongWeight> {
    if weight < 0 {
        return Err(WrongWeight::Negative);
    }
    weight.checked_mul(1_000_000).ok_or(WrongWeight::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_exact_to_six_decimals() {
        assert_eq!(from_text("0.1"), Ok(100_000));
        assert_eq!(from_text(" 12 "), Ok(12_000_000));
        assert_eq!(from_text("75537.2000001"), Ok(75_537_200_000));
        assert_eq!(from_text("0.0000005"), Ok(1));
        assert_eq!(from_text("1e3"), Ok(1_000_000_000));
        assert_eq!(from_text("-0"), Ok(0));
        assert_eq!(from_float(0.1), Ok(100_000));
        assert_eq!(from_integer(7), Ok(7_000_000));
    }

    #[test]
    fn what_is_no_weight_is_refused() {
        for (text, wrong) in [
            ("-1", WrongWeight::Negative),
            ("-0.5", WrongWeight::Negative),
            ("NaN", WrongWeight::NotFinite),
            ("inf", WrongWeight::NotFinite),
            ("1e300", WrongWeight::TooLarge),
            ("99999999999999999999", WrongWeight::TooLarge),
            ("many", WrongWeight::NoNumber),
            ("", WrongWeight::NoNumber),
            (".", WrongWeight::NoNumber),
        ] {
            assert_eq!(from_text(text), Err(wrong), "{text}");
        }
        assert_eq!(from_integer(-1), Err(WrongWeight::Negative));
        assert_eq!(from_integer(i64::MAX), Err(WrongWeight::TooLarge));
    }
}
