//! The rulebook language.
pub mod rulebook;
pub use rulebook::Rulebook;
mod calendar; mod suggest; mod diagnostic; mod markdown; mod syntax;
pub use calendar::{parse_date, shift, DateError};
pub use suggest::nearest;
pub use diagnostic::*;
pub use jiff::civil::Date;
