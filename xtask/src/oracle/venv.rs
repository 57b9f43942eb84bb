//! The Python environment with the answer-set solver.

use crate::{Result, workspace};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The solver that the oracle was written with.
const CLINGO: &str = "clingo==5.8.3";

/// The Python interpreter of an environment with clingo in it; makes the environment where it is missing.
pub(crate) fn python() -> Result<PathBuf> {
    let folder = workspace::target().join("oracle-venv");
    let python = folder.join("bin").join("python");
    if !has_clingo(&python) {
        println!("making {} with {CLINGO}", folder.display());
        let system = std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
        run(Command::new(system).args(["-m", "venv", "--clear"]).arg(&folder))
            .map_err(|error| format!("{error}; on Debian and Ubuntu: apt-get install python3-venv"))?;
        run(Command::new(&python).args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            CLINGO,
        ]))?;
    }
    Ok(python)
}

fn has_clingo(python: &Path) -> bool {
    let mut command = Command::new(python);
    let output = command.args(["-c", "import clingo; print('clingo==' + clingo.__version__)"]).output();
    output.is_ok_and(|output| output.stdout.trim_ascii() == CLINGO.as_bytes())
}

fn run(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|error| format!("cannot run {command:?}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} ended with {status}").into()) }
}
