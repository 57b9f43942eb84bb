//! The command `yol`, built for a task.

use crate::{Result, tools, workspace};
use std::path::PathBuf;
use std::process::Command;

/// Builds the command as it is released.
pub(crate) fn as_released() -> Result<PathBuf> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "--release", "--package", "cli", "--bin", "yol"]);
    tools::run(cargo.current_dir(workspace::root()))?;
    Ok(workspace::target().join("release").join("yol"))
}
