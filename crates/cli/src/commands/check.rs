//! Stub
use crate::outcome::{Answer, Refusal};
pub(crate) fn check(_: &crate::arguments::Check) -> Result<Answer, Refusal> { Err(Refusal::Said("stub".into())) }
pub(crate) fn why(_: &crate::arguments::Why) -> Result<Answer, Refusal> { Err(Refusal::Said("stub".into())) }
