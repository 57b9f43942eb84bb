//! Python environments: one for each tool, so that none disturbs another.

use crate::{Result, tools};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The Python interpreter of an environment with these requirements (`name==version`) in it. It is made anew where it is
/// missing or where a requirement is not met.
pub(crate) fn with<R: AsRef<str>>(folder: &Path, requirements: &[R]) -> Result<PathBuf> {
    let requirements: Vec<&str> = requirements.iter().map(AsRef::as_ref).collect();
    let python = folder.join("bin").join("python");
    if !has(&python, &requirements) {
        println!("making {} with {}", folder.display(), requirements.join(", "));
        let system = std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
        tools::run(Command::new(system).args(["-m", "venv", "--clear"]).arg(folder))
            .map_err(|error| format!("{error}; on Debian and Ubuntu: apt-get install python3-venv"))?;
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        tools::run(Command::new(&python).args(pip).args(&requirements))?;
    }
    Ok(python)
}

const INSTALLED: &str = "
import sys
from importlib.metadata import version
sys.exit(any(version(name) != wanted for name, _, wanted in (one.partition('==') for one in sys.argv[1:])))
";

fn has(python: &Path, requirements: &[&str]) -> bool {
    let output = Command::new(python).args(["-c", INSTALLED]).args(requirements).output();
    output.is_ok_and(|output| output.status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_requirement_must_be_met() {
        let python = Path::new("python3");
        assert!(has(python, &[]));
        assert!(!has(python, &["no-such-package==1.0"]));
        assert!(!has(python, &["pip==0.0.1"]));
        assert!(!has(Path::new("no-such-python"), &[]));
    }
}
