//! The pages that hold no answer. They are the same for everybody, so each is made once a day and kept.

use crate::deflate::Effort;
use crate::pad::{Packing, pack};
use axum::body::Bytes;
use engine::Engine;
use guide::Locale;
use guide::html::{self, Frame};
use language::Date;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// A page without answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Reference {
    Law,
    /// One subject of the law, from 1 on.
    LawSubject(usize),
    Timeline,
    Figures,
    Papers,
    Promise,
    Card,
}

impl Reference {
    /// Those whose addresses are fixed.
    pub(crate) const FIXED: [(&str, Self); 6] = [
        ("/law", Self::Law),
        ("/timeline", Self::Timeline),
        ("/figures", Self::Figures),
        ("/papers", Self::Papers),
        ("/promise", Self::Promise),
        ("/card", Self::Card),
    ];

    /// The page as a document; nothing, where there is no such subject.
    fn document(self, engine: &Engine, frame: &Frame, day: Date) -> Option<String> {
        let document = match self {
            Self::Law => html::law(engine, frame, day),
            Self::LawSubject(number) => return html::law_subject(engine, frame, day, number),
            Self::Timeline => html::timeline(engine, frame, day),
            Self::Figures => html::figures(engine, frame, day),
            Self::Papers => html::papers(engine, frame, day),
            Self::Promise => html::promise(engine, frame, day),
            Self::Card => html::raid_card(engine, frame, day),
        };
        Some(document)
    }
}

/// Which page, in which language, and how it is packed.
pub(crate) type Key = (Reference, Locale, Packing);

/// The pages of one day that were asked for, packed.
#[derive(Default)]
pub(crate) struct Kept(Mutex<HashMap<Key, (Date, Bytes)>>);

impl Kept {
    /// The page, made if it is not there yet; nothing, where there is no such page. While it is made others wait: that
    /// happens once a day.
    pub(crate) fn page(&self, key: Key, engine: &Engine, frame: &Frame, day: Date) -> Option<Bytes> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, bytes)) = kept.get(&key).filter(|(made, _)| *made == day) {
            return Some(bytes.clone());
        }
        let (page, _, packing) = key;
        let document = page.document(engine, frame, day)?;
        let bytes = Bytes::from(pack(&document, packing, Effort::Much));
        kept.insert(key, (day, bytes.clone()));
        Some(bytes)
    }

    /// Drops what was made on another day.
    pub(crate) fn forget_all_but(&self, day: Date) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|_, (made, _)| *made == day);
    }
}
