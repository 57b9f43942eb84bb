//! The pages that hold no answer. They are the same for everybody, so each is made once a day and kept.

use crate::pad::{Effort, Packing, pack};
use axum::body::Bytes;
use language::Date;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// A page without answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Reference {
    Law,
    Timeline,
    Figures,
    Papers,
    Promise,
    Card,
}

impl Reference {
    pub(crate) const ALL: [Self; 6] =
        [Self::Law, Self::Timeline, Self::Figures, Self::Papers, Self::Promise, Self::Card];

    /// Where it is found.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::Law => "/law",
            Self::Timeline => "/timeline",
            Self::Figures => "/figures",
            Self::Papers => "/papers",
            Self::Promise => "/promise",
            Self::Card => "/card",
        }
    }
}

/// The pages of one day that were asked for, packed.
#[derive(Default)]
pub(crate) struct Kept(Mutex<HashMap<(Reference, Packing), (Date, Bytes)>>);

impl Kept {
    /// The page, made if it is not there yet. While it is made others wait: that happens once a day.
    pub(crate) fn page(
        &self,
        page: Reference,
        packing: Packing,
        day: Date,
        make: impl FnOnce() -> String,
    ) -> Bytes {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, bytes)) = kept.get(&(page, packing)).filter(|(made, _)| *made == day) {
            return bytes.clone();
        }
        let bytes = Bytes::from(pack(&make(), packing, Effort::Much));
        kept.insert((page, packing), (day, bytes.clone()));
        bytes
    }

    /// Drops what was made on another day.
    pub(crate) fn forget_all_but(&self, day: Date) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|_, (made, _)| *made == day);
    }
}

#[cfg(test)]
mod tests {
    use super::{Kept, Packing, Reference};
    use language::Date;

    #[test]
    fn a_page_is_made_once_a_day() {
        let kept = Kept::default();
        let packing = Packing { gzip: false, padding: false };
        let page = |day: i8, text: &str| {
            kept.page(Reference::Law, packing, Date::constant(2026, 1, day), || text.to_owned())
        };
        assert_eq!(page(1, "first"), "first");
        assert_eq!(page(1, "not made"), "first");
        assert_eq!(page(2, "second"), "second");
        kept.forget_all_but(Date::constant(2026, 1, 3));
        assert_eq!(page(2, "again"), "again");
    }
}
