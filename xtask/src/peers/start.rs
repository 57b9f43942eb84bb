//! From the start of a program to its end.

use super::rounds::output;
use crate::Result;
use std::ffi::OsString;
use std::time::Instant;

/// How often a program is started in one round.
const STARTS: usize = 9;

/// The milliseconds that a run takes from its start to its end: the median of some. What it prints must begin with this
/// line; where none is given it must print something.
pub(super) fn milliseconds(command: &[OsString], first: Option<&str>) -> Result<f64> {
    let mut times = Vec::new();
    for _ in 0..STARTS {
        let start = Instant::now();
        let printed = output(command)?;
        times.push(start.elapsed());
        let line = printed.lines().next().unwrap_or_default();
        if first.map_or(line.is_empty(), |first| line != first) {
            return Err(format!("printed {line:?} first").into());
        }
    }
    times.sort_unstable();
    let middle = times.get(STARTS / 2).copied().unwrap_or_default();
    Ok(middle.as_secs_f64() * 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_right_answer_is_timed() {
        let command = ["echo", "yes"].map(OsString::from);
        assert!(milliseconds(&command, Some("yes")).is_ok_and(|time| time > 0.0));
        assert!(milliseconds(&command, None).is_ok());
        assert!(milliseconds(&command, Some("no")).is_err());
        assert!(milliseconds(&["true".into()], None).is_err());
    }
}
