//! The engine's tests, as one program: linking five would take longer than running them.

mod agreement;
mod common;
mod house;
mod pages;
mod questions;
mod reasons;
mod soundness;
