//! What the process gives up before it takes an answer from anybody: core dumps, which would write memory to a disk.

use guide::Speech;
use std::fmt;

/// Why the process cannot promise that its memory is never written to a disk by a crash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProcessError {
    /// Core dumps stay on.
    CoreDumps,
    /// Other programs of the same user can still read the memory.
    Dumpable,
    /// It is not known how to switch core dumps off here.
    UnknownSystem,
}

impl ProcessError {
    /// What is wrong, in words.
    #[must_use]
    pub fn said(self, speech: Speech) -> &'static str {
        match self {
            Self::CoreDumps => speech.server_start_core_dumps(),
            Self::Dumpable => speech.server_start_memory(),
            Self::UnknownSystem => speech.server_start_unknown_system(),
        }
    }
}

impl fmt::Display for ProcessError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.said(Speech::default()))
    }
}

/// Switches core dumps off for good, and looks whether they are off.
///
/// # Errors
/// They are still on.
#[cfg(target_os = "linux")]
pub(crate) fn forbid_dumps() -> Result<(), ProcessError> {
    use rustix::process::{DumpableBehavior, Resource, Rlimit};
    use rustix::process::{dumpable_behavior, getrlimit, set_dumpable_behavior, setrlimit};

    let none = Rlimit { current: Some(0), maximum: Some(0) };
    setrlimit(Resource::Core, none).map_err(|_| ProcessError::CoreDumps)?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable).map_err(|_| ProcessError::Dumpable)?;
    if getrlimit(Resource::Core) != none {
        return Err(ProcessError::CoreDumps);
    }
    if dumpable_behavior() != Ok(DumpableBehavior::NotDumpable) {
        return Err(ProcessError::Dumpable);
    }
    Ok(())
}

/// The same where the memory cannot be closed to the same user's programs, but core dumps can be switched off.
#[cfg(all(unix, not(target_os = "linux")))]
pub(crate) fn forbid_dumps() -> Result<(), ProcessError> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let none = Rlimit { current: Some(0), maximum: Some(0) };
    setrlimit(Resource::Core, none).map_err(|_| ProcessError::CoreDumps)?;
    if getrlimit(Resource::Core) == none { Ok(()) } else { Err(ProcessError::CoreDumps) }
}

/// Where nothing is known, nothing is promised.
#[cfg(not(unix))]
pub(crate) fn forbid_dumps() -> Result<(), ProcessError> {
    Err(ProcessError::UnknownSystem)
}

/// Lets the process open as many connections as it may: the number that is set by default is often small.
#[cfg(unix)]
pub(crate) fn open_more_files(wanted: usize) {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let limit = getrlimit(Resource::Nofile);
    let wanted = u64::try_from(wanted).unwrap_or(u64::MAX);
    let allowed = limit.maximum.map_or(wanted, |maximum| maximum.min(wanted));
    if limit.current.is_some_and(|current| current < allowed) {
        // Where it is refused, fewer connections are taken; `accept` then waits.
        let _fewer = setrlimit(Resource::Nofile, Rlimit { current: Some(allowed), maximum: limit.maximum });
    }
}

/// Other systems have no such number.
#[cfg(not(unix))]
pub(crate) fn open_more_files(_wanted: usize) {}
