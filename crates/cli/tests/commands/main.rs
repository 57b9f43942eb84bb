//! The command as people run it: one file for each command, and three for what all have in common.
#![cfg(test)]

mod bad_input;
mod common;
mod fmt;
mod help;
mod output;
mod test;
mod verify;
