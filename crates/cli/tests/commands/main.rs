//! The command as people run it: one file for each command, and three for what all have in common.
#![cfg(test)]

mod ask;
mod bad_input;
mod check;
mod common;
mod diff;
mod explain;
mod fmt;
mod future;
mod help;
mod impact;
mod lang;
mod lists;
mod output;
mod page;
mod record;
mod serve;
mod test;
mod verify;
mod why;
