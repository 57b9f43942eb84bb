//! How much is told, so that a brief fits two printed pages.

/// Two printed A4 pages have this many lines of 80 columns.
const LINES: usize = 132;

/// The columns of such a line.
const COLUMNS: usize = 80;

/// Of each kind of thing, how many are told.
pub(crate) struct Length {
    /// Rules that decide a verdict.
    pub(super) rules: usize,
    /// Single facts that would settle an outcome of an open verdict.
    pub(super) settling: usize,
    /// Ways to read of which an outcome of a disputed verdict follows.
    pub(super) splits: usize,
    /// What exempts from one demand.
    pub(super) exemptions: usize,
    /// Points that the sources leave open.
    pub(super) points: usize,
    /// Facts that are missing.
    pub(super) facts: usize,
    /// Facts that a verdict depends on.
    pub(super) depends: usize,
    /// Notes on what the rules cannot say.
    pub(super) notes: usize,
    /// Bills and announcements.
    pub(super) bills: usize,
    /// Those who help.
    pub(super) helpers: usize,
    /// Whether the rule that decides is told, and not only its sources, of what is no demand.
    pub(super) whys: bool,
    /// Whether it is told what else is to be said of reported practice.
    pub(super) reports: bool,
    /// Whether an open verdict names the rule that may apply.
    pub(super) perhaps: bool,
    /// Whether the facts given are repeated.
    pub(super) given: bool,
    /// Whether a line is left free between conclusions.
    pub(super) airy: bool,
}

pub(super) const FULL: Length = Length {
    rules: 2,
    settling: 2,
    splits: 2,
    exemptions: 5,
    points: 5,
    facts: 6,
    depends: 6,
    notes: 6,
    bills: 4,
    helpers: 4,
    whys: true,
    reports: true,
    perhaps: true,
    given: true,
    airy: true,
};

/// From the fullest to the tightest.
pub(super) const LENGTHS: [Length; 6] = [
    FULL,
    SHORTER,
    Length { rules: 1, exemptions: 3, airy: false, ..SHORTER },
    SHORT,
    Length { whys: false, perhaps: false, ..SHORT },
    Length {
        exemptions: 1,
        points: 1,
        facts: 3,
        notes: 2,
        bills: 2,
        helpers: 2,
        whys: false,
        reports: false,
        perhaps: false,
        given: false,
        ..SHORT
    },
];

const SHORTER: Length = Length { exemptions: 4, points: 3, notes: 4, depends: 4, helpers: 3, ..FULL };

const SHORT: Length = Length {
    rules: 1,
    settling: 1,
    splits: 1,
    exemptions: 2,
    points: 2,
    facts: 5,
    depends: 3,
    notes: 3,
    airy: false,
    ..SHORTER
};

/// Whether a text of this width fits two pages. A narrower one may have more lines, as many as the same letters take.
pub(super) fn fits(text: &str, width: usize) -> bool {
    let columns = width.clamp(1, COLUMNS);
    text.lines().count() <= LINES * COLUMNS / columns
}
