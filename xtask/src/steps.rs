//! Commands run one after the other, with a summary.

use crate::{Result, workspace};
use std::process::Command;
use std::time::Instant;

/// A command and its name in the summary.
pub(crate) struct Step {
    name: &'static str,
    cargo: &'static [&'static str],
    environment: &'static [(&'static str, &'static str)],
}

const fn step(name: &'static str, cargo: &'static [&'static str]) -> Step {
    Step { name, cargo, environment: &[] }
}

/// All tests.
pub(crate) fn test() -> Vec<Step> {
    vec![
        Step {
            name: "unit, property and documentation tests",
            cargo: &["test", "--workspace", "--quiet"],
            // The same examples on every run, so that a change is judged by what it changes. Plain `cargo test` looks
            // for new ones each time; the seeds of mistakes that it found stay in the tests.
            environment: &[("PROPTEST_RNG_SEED", "821")],
        },
        step("oracle", &["run", "--quiet", "--release", "--package", "xtask", "--", "oracle"]),
        step("browser tests", &["run", "--quiet", "--release", "--package", "xtask", "--", "browser"]),
        step(
            "requests that mean harm",
            &["run", "--quiet", "--release", "--package", "xtask", "--", "hostile"],
        ),
    ]
}

/// The benches.
pub(crate) fn bench() -> Vec<Step> {
    vec![step("benches", &["bench", "--workspace", "--bench", "*"])]
}

/// All that must hold before a change is taken.
pub(crate) fn ci() -> Vec<Step> {
    let mut steps = test();
    steps.push(step("formatting", &["fmt", "--all", "--check"]));
    steps.push(step("lints", &["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]));
    steps.push(Step {
        name: "documentation",
        cargo: &["doc", "--quiet", "--workspace", "--no-deps"],
        environment: &[("RUSTDOCFLAGS", "-D warnings")],
    });
    steps
}

/// Runs every step, also after one has failed, and says which passed.
pub(crate) fn run(steps: &[Step]) -> Result<()> {
    let mut failed = Vec::new();
    let mut summary = Vec::new();
    for step in steps {
        println!("== {}: cargo {}", step.name, step.cargo.join(" "));
        let start = Instant::now();
        let passed = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(step.cargo)
            .envs(step.environment.iter().copied())
            .current_dir(workspace::root())
            .status()?
            .success();
        let word = if passed { "passed" } else { "FAILED" };
        summary.push(format!("{word}  {} ({:.0} s)", step.name, start.elapsed().as_secs_f64()));
        if !passed {
            failed.push(step.name);
        }
    }
    println!("== summary");
    summary.iter().for_each(|line| println!("{line}"));
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", ")).into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_runs_and_the_error_names_those_that_failed() {
        let good = step("good", &["--version"]);
        assert!(run(&[step("good", &["--version"])]).is_ok());
        let steps = [step("bad", &["--no-such-flag"]), good, step("worse", &["--no-such-flag-either"])];
        assert_eq!(run(&steps).unwrap_err().to_string(), "failed: bad, worse");
    }
}
