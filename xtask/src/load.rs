//! The server under load: many visitors who ask for briefs, and many who mean it harm.
//!
//! Clients are plain threads with plain sockets, so that what is measured is the server. Each run starts a server of its own and
//! ends it.

mod briefs;
mod client;
mod good;
mod hostile;
mod lighthouse;
mod malformed;
mod percentile;
mod server;
mod slow;
mod visit;

pub(crate) use briefs::run as briefs;
pub(crate) use hostile::{Options as HostileOptions, run as hostile};
pub(crate) use lighthouse::run as lighthouse;
