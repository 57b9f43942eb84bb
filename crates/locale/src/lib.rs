//! What Yol says, in each of its languages.
//!
//! A [`Speech`] is a [`Locale`] and a [`Voice`], chosen once. Each message of `locales/en/interface` is a method of it,
//! made at build time; its arguments are named as in the message. What the rulebook says in another language is looked
//! up by block and part ([`rulebook_block`]). Nothing is parsed while the program runs.
//!
//! ~~~
//! use locale::{Locale, Speech, Voice};
//!
//! let speech = Speech { locale: Locale::En, voice: Voice::You };
//! assert_eq!(speech.date_day(5, speech.date_month_in_day(11), 2025), "5 November 2025");
//! assert_eq!(Locale::from_code("UZ-cyrl"), Some(Locale::UzCyrl));
//! assert_eq!(Locale::from_accepted("de, tg;q=0.8, en;q=0.5"), Some(Locale::Tg));
//! ~~~

#![forbid(unsafe_code)]

mod accepted;
mod plural;
mod rulebook;
mod said;
mod tag;

pub use rulebook::{Block, Status, Translation, critical, is_russian, rulebook_block};
pub use said::{Speech, Voice};
pub use tag::Locale;

use said::{Argument, Form, Message, Piece, Texts};

include!(concat!(env!("OUT_DIR"), "/interface.rs"));
