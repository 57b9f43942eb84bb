//! `yol-impact`: how many people come to which verdict. `yol impact` finds it and hands everything over.
//!
//! `command` holds all that touches files, the clock, the environment and the terminal; counting is the library's. An answer
//! is made whole before the first word of it is written, and a file is written whole or not at all.
//!
//! Exit codes: 0 answered; 2 bad input; 130 stopped.

#![forbid(unsafe_code)]

mod command;

use std::process::ExitCode;

fn main() -> ExitCode {
    command::main()
}
