//! What every peer is measured on: made-up people, the decision, and how time is taken.
//!
//! [`Person`] is a row in raw values, drawn by [`people`] the same way on every machine; [`Case`] is the same in the words that
//! an application would use; [`Person::outcome`] is the decision as it must come out. A peer implements [`Peer`] and hands its
//! variants to [`serve`], which understands three commands: `once`, `single` and `counts`.
//!
//! ```
//! let person = population::people().next().unwrap();
//! assert!(population::COUNTRIES.contains(&person.case().citizenship));
//! assert!(population::Outcome::ALL.contains(&person.outcome()));
//! ```

mod case;
mod columns;
mod decision;
mod measure;
mod peer;
mod people;
mod serve;
mod words;

pub use case::Case;
pub use columns::{Columns, write};
pub use decision::Outcome;
pub use peer::Peer;
pub use people::{Person, people, usual};
pub use serve::{Variant, serve};
pub use words::{APPLICATIONS, COUNTRIES, GROUNDS, SEXES};

/// What can go wrong, for whoever runs a peer.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;
