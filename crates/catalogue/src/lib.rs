//! What translators write: reads the Fluent files under `locales/`, and writes Uzbek in its other script.
//!
//! A [`Catalogue`] holds the [`Message`]s of one language in the order of its files. A message is one block of texts:
//! a value, or named parts. Its [`Status`] says who stands behind the translation, and from which words it was made
//! ([`Stamp`]): when those change, the translation counts as outdated until somebody looks at it again.
//!
//! ~~~
//! use catalogue::{Catalogue, Piece, Status};
//!
//! let mut catalogue = Catalogue::default();
//! catalogue.read("uz/interface/brief.ftl", "# machine 0f3a99c1\nwhy = Nega: { $reason }\n").unwrap();
//! let message = catalogue.message("why").unwrap();
//! assert!(matches!(message.status, Some(Status::Machine { .. })));
//! assert_eq!(message.part("").unwrap(), [Piece::Text("Nega: ".into()), Piece::Argument("reason".into())]);
//! ~~~

#![forbid(unsafe_code)]

pub mod check;
mod folder;
mod message;
mod read;
mod stamp;
mod status;
pub mod uzbek;

pub use folder::{Folder, FolderError};
pub use message::{Catalogue, Form, Message, Pattern, Piece, plain, written};
pub use read::ReadError;
pub use stamp::Stamp;
pub use status::Status;
