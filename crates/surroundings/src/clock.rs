//! The one place that reads the clock.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use language::Date;

/// Where time zones are kept on Unix.
const ZONES: &str = "/usr/share/zoneinfo";

/// Today where the person is. For tests the variable `YOL_TODAY` sets another day.
#[must_use]
pub fn today() -> Date {
    every_day()()
}

/// What tells today whenever it is asked, for a command that runs longer than a day. The time zone is read once.
pub fn every_day() -> impl Fn() -> Date + Send + Sync + 'static {
    let set = std::env::var("YOL_TODAY").ok().and_then(|day| language::parse_date(&day).ok());
    let zone = if set.is_some() { TimeZone::UTC } else { zone() };
    move || set.unwrap_or_else(|| Timestamp::now().to_zoned(zone.clone()).date())
}

/// The system's time zone. One that `TZ` names is read from its file: a database of all zones would be walked for it,
/// which takes longer than an answer.
fn zone() -> TimeZone {
    TimeZone::try_system().ok().or_else(named_zone).unwrap_or(TimeZone::UTC)
}

fn named_zone() -> Option<TimeZone> {
    let name = std::env::var("TZ").ok().filter(|name| !name.contains(".."))?;
    let file = std::fs::read(format!("{ZONES}/{}", name.trim_start_matches(':'))).ok()?;
    TimeZone::tzif(&name, &file).ok()
}
