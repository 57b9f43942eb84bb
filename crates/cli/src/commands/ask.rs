//! Stub
use crate::outcome::{Answer, Refusal};
pub(crate) fn run(_: &crate::arguments::Ask) -> Result<Answer, Refusal> { Err(Refusal::Said("stub".into())) }
