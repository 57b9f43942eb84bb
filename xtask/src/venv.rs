//! Python environments: one for each tool, so that none disturbs another.

use crate::{Result, tools};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The Python interpreter of an environment with this requirement (`name==version`) in it. It is made anew where it is
/// missing or has another version.
pub(crate) fn with(folder: &Path, requirement: &str) -> Result<PathBuf> {
    let python = folder.join("bin").join("python");
    if !has(&python, requirement) {
        println!("making {} with {requirement}", folder.display());
        let system = std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
        tools::run(Command::new(system).args(["-m", "venv", "--clear"]).arg(folder))
            .map_err(|error| format!("{error}; on Debian and Ubuntu: apt-get install python3-venv"))?;
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", requirement];
        tools::run(Command::new(&python).args(pip))?;
    }
    Ok(python)
}

fn has(python: &Path, requirement: &str) -> bool {
    let Some((name, _)) = requirement.split_once("==") else { return false };
    let code = format!("from importlib.metadata import version; print('{name}==' + version('{name}'))");
    let output = Command::new(python).args(["-c", &code]).output();
    output.is_ok_and(|output| output.stdout.trim_ascii() == requirement.as_bytes())
}
