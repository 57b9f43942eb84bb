//! The one file, made from the rulebook of this repository.
#![cfg(test)]

mod agreement;
mod carry;
mod copies;
mod file;
mod same_words;
mod sheet;
mod support;
