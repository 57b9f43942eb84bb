//! The one place that reads the clock.

use jiff::Zoned;
use language::Date;

/// Today where the person is. For tests the variable `YOL_TODAY` sets another day.
pub(crate) fn today() -> Date {
    let set = std::env::var("YOL_TODAY").ok().and_then(|day| language::parse_date(&day).ok());
    set.unwrap_or_else(|| Zoned::now().date())
}
