//! Fuzzing, by libFuzzer's own coverage counters. They need no nightly compiler: the flags that put them in are stable.

use crate::{Result, tools, workspace};
use std::path::Path;
use std::process::Command;

/// The targets under `fuzz/fuzz_targets`.
const TARGETS: [&str; 5] = ["form", "token", "case", "accept-language", "visit"];

/// What puts the counters into all that is built, and keeps every check in.
const FLAGS: [&str; 5] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
];

/// What is fuzzed, and how long.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only these targets; all where none is given
    targets: Vec<String>,
    /// Seconds for each target
    #[arg(long, default_value_t = 60)]
    seconds: u64,
}

/// Fuzzes one target after the other. The error names the first that fails; what made it fail is kept as a file, which the
/// fuzzer names.
pub(crate) fn run(options: &Options) -> Result<()> {
    if let Some(unknown) = options.targets.iter().find(|target| !TARGETS.contains(&target.as_str())) {
        return Err(format!("no target is called {unknown}; there are {}", TARGETS.join(", ")).into());
    }
    let built = build()?;
    let wanted =
        |target: &&str| options.targets.is_empty() || options.targets.iter().any(|wanted| wanted == target);
    for target in TARGETS.into_iter().filter(wanted) {
        fuzz(&built, target, options.seconds).map_err(|error| format!("{target}: {error}"))?;
    }
    Ok(())
}

/// Builds all targets; where they are.
fn build() -> Result<std::path::PathBuf> {
    let host = host()?;
    let target = workspace::target().join("fuzz");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // With a target named, the flags leave build scripts alone.
    cargo.args(["build", "--release", "--bins", "--target", &host]).arg("--target-dir").arg(&target);
    cargo.current_dir(workspace::root().join("fuzz")).env("RUSTFLAGS", FLAGS.join(" "));
    tools::run(&mut cargo)?;
    Ok(target.join(host).join("release"))
}

/// The machine's own target.
fn host() -> Result<String> {
    let output = Command::new("rustc").arg("-vV").output()?;
    let text = String::from_utf8(output.stdout)?;
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| "rustc does not say what machine this is".into())
}

fn fuzz(built: &Path, target: &str, seconds: u64) -> Result<()> {
    let work = workspace::target().join("fuzz");
    let corpus = work.join("corpus").join(target);
    let failures = work.join("failures");
    std::fs::create_dir_all(&corpus)?;
    std::fs::create_dir_all(&failures)?;
    println!("== {target}, {seconds} s");
    let mut fuzzer = Command::new(built.join(target));
    fuzzer
        .arg(format!("-max_total_time={seconds}"))
        .arg("-rss_limit_mb=2048")
        .arg("-timeout=10")
        .arg("-print_final_stats=1");
    fuzzer.arg(format!("-artifact_prefix={}/{target}-", failures.display()));
    fuzzer.arg(&corpus).arg(workspace::root().join("fuzz").join("seeds").join(target));
    tools::run(&mut fuzzer)
}
