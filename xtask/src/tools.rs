//! The programs of other people that tests need, found or installed.

use crate::Result;
use std::process::{Command, Stdio};

/// A program, and the Debian package that brings it.
pub(crate) struct Tool {
    /// What it is, for people.
    pub(crate) name: &'static str,
    /// A command that succeeds where it is there.
    pub(crate) probe: &'static [&'static str],
    /// The packages to install where it is not.
    pub(crate) packages: &'static [&'static str],
}

/// Installs what is missing. The error says what is missing and how to get it.
pub(crate) fn need(tools: &[Tool]) -> Result<()> {
    let missing = missing(tools);
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing.iter().flat_map(|tool| tool.packages).copied().collect();
    let names: Vec<&str> = missing.iter().map(|tool| tool.name).collect();
    println!("installing {}: apt-get install {}", names.join(", "), packages.join(" "));
    if let Err(error) = install(&packages) {
        let command = format!("apt-get install {}", packages.join(" "));
        return Err(format!(
            "missing: {}. {error}. On Debian or Ubuntu, as root: {command}",
            names.join(", ")
        )
        .into());
    }
    match self::missing(tools).first() {
        None => Ok(()),
        Some(tool) => {
            Err(format!("{} was installed and still `{}` fails", tool.name, tool.probe.join(" ")).into())
        }
    }
}

fn missing(tools: &[Tool]) -> Vec<&Tool> {
    tools.iter().filter(|tool| !succeeds(tool.probe)).collect()
}

fn succeeds(command: &[&str]) -> bool {
    let Some((program, arguments)) = command.split_first() else { return false };
    let quiet = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    quiet.is_ok_and(|status| status.success())
}

fn install(packages: &[&str]) -> Result<()> {
    let root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    if !root {
        return Err("only root can install it".into());
    }
    run(Command::new("apt-get").args(["update", "-qq"]))?;
    run(Command::new("apt-get")
        .args(["install", "-y", "-qq", "--no-install-recommends"])
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdout(Stdio::null()))
}

/// Runs a command to its end; the error names it.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|error| format!("cannot run {command:?}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} ended with {status}").into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_is_there_where_its_probe_succeeds() {
        let tool = |probe| Tool { name: "it", probe, packages: &[] };
        let tools = [tool(&["true"]), tool(&["false"]), tool(&["no-such-program"])];
        let missing: Vec<&[&str]> = missing(&tools).iter().map(|tool| tool.probe).collect();
        assert_eq!(missing, [&["false"][..], &["no-such-program"]]);
        assert!(need(&tools[..1]).is_ok());
    }
}
