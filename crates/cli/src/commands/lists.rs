//! Stub
use crate::arguments::{List, SourceList, AccountList};
use crate::outcome::{Answer, Refusal};
pub(crate) fn facts(_: &List) -> Result<Answer, Refusal> { Err(Refusal::Said("stub".into())) }
pub(crate) fn sources(_: &SourceList) -> Result<Answer, Refusal> { Err(Refusal::Said("stub".into())) }
pub(crate) fn accounts(_: &AccountList) -> Result<Answer, Refusal> { Err(Refusal::Said("stub".into())) }
