//! The solver's process: one for any number of programs, one JSON line for each question and each answer.

use crate::Result;
use serde_json::Value;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

const SCRIPT: &str = include_str!("solve.py");

/// A running solver.
pub(crate) struct Solver {
    child: Child,
    input: ChildStdin,
    /// Its lines, read as they come, so that it never waits for us while we wait for it.
    output: Receiver<std::io::Result<String>>,
}

impl Solver {
    /// Starts the script with this Python interpreter.
    pub(crate) fn start(python: &Path) -> Result<Self> {
        let mut command = Command::new(python);
        command.args(["-c", SCRIPT]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn()?;
        let input = child.stdin.take().ok_or("the solver has no input")?;
        let output = child.stdout.take().ok_or("the solver has no output")?;
        let (sender, receiver) = channel();
        thread::spawn(move || BufReader::new(output).lines().try_for_each(|line| sender.send(line)));
        Ok(Self { child, input, output: receiver })
    }

    /// Puts one request; [`Solver::answers`] reads the answers in the order of the requests.
    pub(crate) fn put(&mut self, request: &Value) -> Result<()> {
        writeln!(self.input, "{request}")?;
        Ok(self.input.flush()?)
    }

    /// The answers to the oldest request: for each query the shown atoms, or nothing.
    pub(crate) fn answers(&mut self) -> Result<Vec<Option<Vec<String>>>> {
        let line = self.output.recv().map_err(|_closed| "the solver stopped; its message stands above")??;
        let answer: Value = serde_json::from_str(&line)?;
        let answers = answer.get("answers").and_then(Value::as_array).ok_or("the solver gave no answers")?;
        Ok(answers.iter().map(atoms).collect())
    }
}

fn atoms(answer: &Value) -> Option<Vec<String>> {
    let atoms = answer.as_array()?;
    Some(atoms.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

impl Drop for Solver {
    fn drop(&mut self) {
        // It has nothing to save; where it has already ended, there is nothing to do.
        let _ended = self.child.kill();
        let _status = self.child.wait();
    }
}
