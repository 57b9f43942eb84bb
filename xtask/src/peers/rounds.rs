//! Running everything in turn, several times over, so that a machine that is slow for a while is slow for all.

use super::expected::Expected;
use super::line::{self, Line};
use super::prepare::{Run, Takes};
use super::results::Results;
use super::start;
use crate::{Result, workspace};
use std::collections::BTreeSet;
use std::process::Command;

/// What came of all rounds.
pub(super) struct Measured {
    /// Every measure.
    pub(super) results: Results,
    /// What went wrong, each once.
    pub(super) failures: Vec<String>,
}

/// Runs so many rounds. A run that fails is said at the end; the others go on.
pub(super) fn run(runs: &[Run], rounds: u32, expected: Option<&Expected>) -> Measured {
    let (mut results, mut failures) = (Results::default(), BTreeSet::new());
    for round in 1..=rounds {
        for run in runs.iter().filter(|run| round == 1 || run.takes != Takes::LinesOnce) {
            println!("round {round} of {rounds}: {}", told(run));
            match lines(run, expected) {
                Ok(lines) => results.add(round, lines),
                Err(error) => {
                    println!("FAILED: {error}");
                    failures.insert(format!("{}: {error}", told(run)));
                }
            }
        }
    }
    Measured { results, failures: failures.into_iter().collect() }
}

fn told(run: &Run) -> String {
    let words: Vec<_> = run.command.iter().map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

fn lines(run: &Run, expected: Option<&Expected>) -> Result<Vec<Line>> {
    let Takes::Start(first) = run.takes else {
        let lines = line::read(&output(&run.command)?)?;
        return check(lines, expected);
    };
    let value = start::milliseconds(&run.command, first)?;
    Ok(vec![Line::Measure { peer: run.peer.to_owned(), metric: "start".to_owned(), value }])
}

/// What a program prints; the error is what it says when it fails.
pub(super) fn output(command: &[std::ffi::OsString]) -> Result<String> {
    let [program, arguments @ ..] = command else { return Err("nothing to run".into()) };
    let output = Command::new(program).args(arguments).current_dir(workspace::root()).output()?;
    if output.status.success() {
        return Ok(String::from_utf8(output.stdout)?);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let last: Vec<&str> = said.trim_end().lines().rev().take(3).collect();
    Err(format!("{}: {}", output.status, last.into_iter().rev().collect::<Vec<_>>().join(" / ")).into())
}

/// The measures, where everything that was counted is right, and nothing was measured that was not counted.
fn check(lines: Vec<Line>, expected: Option<&Expected>) -> Result<Vec<Line>> {
    let mut right = BTreeSet::new();
    for line in &lines {
        if let (Line::Counts { peer, cores, counted }, Some(expected)) = (line, expected) {
            expected.check(counted).map_err(|error| format!("{peer} on {cores}: {error}"))?;
            right.insert((peer.clone(), format!("batch{cores}")));
        }
    }
    for line in &lines {
        if let Line::Measure { peer, metric, .. } = line {
            let ours = super::results::OURS.contains(&peer.as_str());
            if metric.starts_with("batch") && !ours && !right.contains(&(peer.clone(), metric.clone())) {
                return Err(format!("{peer} does not say what it counted for {metric}").into());
            }
        }
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::peers::expected::Counted;

    fn expected() -> Expected {
        let folder = std::env::temp_dir().join(format!("expected-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let text = r#"{"all": {"rows": 3, "counts": [1, 2]}, "prefix": {"rows": 1, "counts": [1, 0]}}"#;
        std::fs::write(folder.join("expected.json"), text).unwrap();
        let expected = Expected::read(&folder).unwrap();
        std::fs::remove_dir_all(folder).unwrap();
        expected
    }

    fn lines(counts: &[u64]) -> Vec<Line> {
        let counted = Counted { rows: 3, counts: counts.to_vec() };
        vec![
            Line::Counts { peer: "cel".into(), cores: 1, counted },
            Line::Measure { peer: "cel".into(), metric: "batch1".into(), value: 1.0 },
        ]
    }

    #[test]
    fn wrong_counts_and_measures_without_counts_are_refused() {
        let expected = expected();
        let check = |lines| check(lines, Some(&expected));
        assert!(check(lines(&[1, 2])).is_ok());
        assert!(check(lines(&[2, 1])).unwrap_err().to_string().contains("cel on 1"));
        let measure = lines(&[1, 2]).split_off(1);
        assert!(check(measure).unwrap_err().to_string().contains("does not say"));
    }

    #[test]
    fn a_program_that_fails_says_why() {
        let command = ["sh", "-c", "echo so it is >&2; exit 3"].map(Into::into);
        assert!(output(&command).unwrap_err().to_string().contains("so it is"));
    }
}
