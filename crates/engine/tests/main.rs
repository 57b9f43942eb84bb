//! The engine's tests, as one program: linking five would take longer than running them.

#[cfg(test)]
mod agreement;
#[cfg(test)]
mod common;
#[cfg(test)]
mod count;
#[cfg(test)]
mod course;
#[cfg(test)]
mod diff;
#[cfg(test)]
mod drawing;
#[cfg(test)]
mod findings;
#[cfg(test)]
mod house;
#[cfg(test)]
mod options;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod questionnaire;
#[cfg(test)]
mod questions;
#[cfg(test)]
mod reasons;
#[cfg(test)]
mod soundness;
#[cfg(test)]
mod untested;
#[cfg(test)]
mod verdict_table;
