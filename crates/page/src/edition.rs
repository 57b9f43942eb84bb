//! Which edition of the file: with all sources, or safe to carry.

/// An edition of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// With all sources and helpers. For use outside Russia.
    Full,
    /// Official acts by number only; no links, no names of organisations, media or people; neutral words. For a phone that
    /// may be searched.
    Carry,
}

impl Edition {
    /// All editions.
    pub const ALL: [Self; 2] = [Self::Full, Self::Carry];

    /// What it is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Carry => "carry",
        }
    }

    /// The edition of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|edition| edition.name() == name)
    }
}
