//! Building and installing what is measured.

use super::people::People;
use super::roster::{Kind, Peer};
use super::{LeftOut, folder};
use crate::{Result, tools, venv, workspace, yol};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program to run in each round.
pub(super) struct Run {
    /// Whose measures it brings.
    pub(super) peer: &'static str,
    /// The program and its arguments.
    pub(super) command: Vec<OsString>,
    /// What is taken from it.
    pub(super) takes: Takes,
}

/// What is taken from a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Takes {
    /// The lines that it prints; the counts among them must be right.
    Lines,
    /// The lines that it prints, in the first round only: it takes long and has nothing beside it.
    LinesOnce,
    /// The time from its start to its end; it must print this first, or something where nothing is given.
    Start(Option<&'static str>),
}

/// What can be run, and what cannot.
pub(super) fn all(wanted: &[Peer], people: &Result<People>) -> (Vec<Run>, Vec<LeftOut>) {
    let (mut runs, mut left_out) = (Vec::new(), Vec::new());
    for peer in wanted {
        println!("preparing {}", peer.name);
        let prepared = match (peer.kind, people) {
            (Kind::Ours, _) => ours(&mut runs, &mut left_out),
            (_, Err(error)) => Err(format!("there is no population: {error}").into()),
            (Kind::Rust, Ok(people)) => in_rust(peer, people).map(|made| runs.extend(made)),
            (Kind::Python | Kind::PythonOnParquet, Ok(people)) => {
                in_python(peer, people).map(|made| runs.extend(made))
            }
        };
        if let Err(error) = prepared {
            println!("left out: {}: {error}", peer.name);
            left_out.push(LeftOut { name: peer.name, reason: error.to_string() });
        }
    }
    (runs, left_out)
}

fn in_rust(peer: &Peer, people: &People) -> Result<Vec<Run>> {
    let package = format!("peer-{}", peer.name);
    let program = built_in_rust(&package, &package)?;
    Ok(commands(peer, &[program.into_os_string()], people))
}

fn in_python(peer: &Peer, people: &People) -> Result<Vec<Run>> {
    if peer.kind == Kind::PythonOnParquet {
        people.parquet.clone()?;
    }
    let python = environment(peer.name)?;
    let script = script(&format!("with_{}", peer.name.replace('-', "_")));
    Ok(commands(peer, &[python.into_os_string(), script.into_os_string()], people))
}

/// The same commands for everyone: see `benches/peers/README.md`.
fn commands(peer: &Peer, program: &[OsString], people: &People) -> Vec<Run> {
    let run = |takes, command: &str, cores: Option<&str>| {
        let arguments = [OsString::from(command), people.folder.clone().into_os_string()];
        let command = program.iter().cloned().chain(arguments).chain(cores.map(OsString::from)).collect();
        Run { peer: peer.label, command, takes }
    };
    vec![
        run(Takes::Start(Some("missing_document")), "once", None),
        run(Takes::Lines, "single", None),
        run(Takes::Lines, "counts", Some("1")),
        run(Takes::Lines, "counts", Some("2")),
    ]
}

/// Builds a program of `benches/peers/rust`, alone, so that no peer is built with features that only another wants.
pub(super) fn built_in_rust(package: &str, program: &str) -> Result<PathBuf> {
    let target = workspace::target().join("peers-rust");
    let manifest = peers().join("rust").join("Cargo.toml");
    tools::run(
        cargo()
            .args(["build", "--quiet", "--release", "--locked", "--package", package, "--bin", program])
            .args([Path::new("--manifest-path"), &manifest, Path::new("--target-dir"), &target]),
    )?;
    Ok(target.join("release").join(program))
}

/// The interpreter of the environment with the requirements of this name.
pub(super) fn environment(name: &str) -> Result<PathBuf> {
    let path = peers().join("python").join("requirements").join(format!("{name}.txt"));
    let requirements = std::fs::read_to_string(path)?;
    let requirements: Vec<&str> = requirements.lines().collect();
    venv::with(&folder().join("environments").join(name), &requirements)
}

/// A script of `benches/peers/python`.
pub(super) fn script(name: &str) -> PathBuf {
    peers().join("python").join(format!("{name}.py"))
}

fn peers() -> PathBuf {
    workspace::root().join("benches").join("peers")
}

fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(workspace::root());
    cargo
}

/// Our own benches that print lines, and how often they are run.
const BENCHES: [(&str, &str, Takes); 5] = [
    ("engine", "decree", Takes::Lines),
    ("guide", "json", Takes::Lines),
    ("engine", "questions", Takes::Lines),
    ("engine", "growth", Takes::LinesOnce),
    ("tally", "populations", Takes::Lines),
];

fn ours(runs: &mut Vec<Run>, left_out: &mut Vec<LeftOut>) -> Result<()> {
    for (package, bench, takes) in BENCHES {
        let arguments = ["bench", "--quiet", "--package", package, "--bench", bench];
        match tools::run(cargo().args(arguments).arg("--no-run")) {
            Ok(()) => {
                let command = std::iter::once(cargo().get_program().to_owned());
                let command =
                    command.chain(arguments.map(OsString::from)).chain(["--".into(), "--json".into()]);
                runs.push(Run { peer: "yol", command: command.collect(), takes });
            }
            Err(error) => left_out.push(LeftOut { name: bench, reason: error.to_string() }),
        }
    }
    let brief = ["check", "--account", "akif"].map(OsString::from);
    let command = std::iter::once(yol::as_released()?.into_os_string()).chain(brief).collect();
    runs.push(Run { peer: "yol", command, takes: Takes::Start(None) });
    Ok(())
}
