//! A server of a run's own.

use crate::Result;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A running `yol serve`; it ends with this value.
pub(super) struct Server {
    child: Child,
    pub(super) address: SocketAddr,
}

impl Server {
    /// Starts the command on a free port, with more flags.
    pub(super) fn start(yol: &Path, flags: &[&str]) -> Result<Self> {
        let mut command = Command::new(yol);
        command.args(["serve", "--bind", "127.0.0.1:0"]).args(flags);
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take().ok_or("the server has no output")?;
        for line in BufReader::new(output).lines() {
            let line = line?;
            let address = line.split_once("http://").map(|(_, rest)| rest.trim_end_matches(['/', '.']));
            if let Some(address) = address.and_then(|address| address.parse().ok()) {
                return Ok(Self { child, address });
            }
        }
        Err(format!("{} serve ended before it said where it listens", yol.display()).into())
    }

    /// Memory in use now, in MiB.
    pub(super) fn memory(&self) -> Result<f64> {
        self.status("VmRSS:")
    }

    /// The most memory that was ever in use, in MiB.
    pub(super) fn most_memory(&self) -> Result<f64> {
        self.status("VmHWM:")
    }

    fn status(&self, key: &str) -> Result<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix(key))
            .ok_or("the system does not tell memory")?;
        let kibibytes: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
        Ok(kibibytes / 1024.0)
    }

    /// Whether it still runs.
    pub(super) fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _already_gone = self.child.kill();
        let _reaped = self.child.wait();
    }
}
