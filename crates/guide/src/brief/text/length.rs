//! How much is told, so that a brief fits two printed pages.

/// Two printed A4 pages have this many lines of 80 columns.
const LINES: usize = 132;

/// The columns of such a line.
const COLUMNS: usize = 80;

/// Of each kind of thing, how many are told.
pub(crate) struct Length {
    /// Rules that decide a verdict.
    pub(crate) rules: usize,
    /// Single facts that would settle an outcome of an open verdict.
    pub(crate) settling: usize,
    /// The letters of an answer that would settle one.
    pub(crate) answer: usize,
    /// Ways to read of which an outcome of a disputed verdict follows.
    pub(crate) splits: usize,
    /// What exempts from one demand.
    pub(crate) exemptions: usize,
    /// Points that the sources leave open.
    pub(crate) points: usize,
    /// Facts that are missing.
    pub(crate) facts: usize,
    /// Facts that a verdict depends on.
    pub(crate) depends: usize,
    /// Notes on what the rules cannot say.
    pub(crate) notes: usize,
    /// Bills and announcements.
    pub(crate) bills: usize,
    /// Those who help.
    pub(crate) helpers: usize,
    /// Sources of one outcome of an open verdict.
    pub(crate) sources: usize,
    /// Whether the rule that decides, or may, is told of what is no demand, and not only its sources.
    pub(crate) whys: bool,
    /// Whether it is told of a demand.
    pub(crate) demand_whys: bool,
    /// Whether it is told what else is to be said of reported practice.
    pub(crate) reports: bool,
    /// Whether the facts given are repeated.
    pub(crate) given: bool,
    /// Whether publishers are told in full, with whom they follow.
    pub(crate) publishers: bool,
    /// Whether a line is left free between conclusions.
    pub(crate) airy: bool,
}

pub(crate) const FULL: Length = Length {
    rules: 2,
    settling: 2,
    answer: 400,
    splits: 2,
    exemptions: 5,
    points: 5,
    facts: 6,
    depends: 6,
    notes: 6,
    bills: 4,
    helpers: 4,
    sources: 4,
    whys: true,
    demand_whys: true,
    reports: true,
    given: true,
    publishers: true,
    airy: true,
};

const COMPACT: Length =
    Length { exemptions: 4, points: 3, notes: 4, depends: 4, helpers: 3, airy: false, ..FULL };

const SHORT: Length = Length {
    rules: 1,
    settling: 1,
    answer: 220,
    splits: 1,
    points: 2,
    facts: 5,
    depends: 3,
    notes: 3,
    publishers: false,
    ..COMPACT
};

const BARE: Length = Length {
    answer: 110,
    exemptions: 5,
    points: 1,
    facts: 4,
    bills: 2,
    helpers: 2,
    whys: false,
    reports: false,
    given: false,
    ..SHORT
};

const TIGHT: Length = Length { exemptions: 3, notes: 2, facts: 3, depends: 0, sources: 2, ..BARE };

const LEAST: Length = Length { exemptions: 2, notes: 1, facts: 2, bills: 1, helpers: 1, ..TIGHT };

/// From the fullest to the tightest.
static LENGTHS: [Length; 10] = [
    FULL,
    COMPACT,
    Length { rules: 1, publishers: false, ..COMPACT },
    SHORT,
    Length { reports: false, exemptions: 3, ..SHORT },
    Length { reports: false, exemptions: 6, whys: false, ..SHORT },
    BARE,
    TIGHT,
    LEAST,
    Length { answer: 70, exemptions: 0, sources: 1, demand_whys: false, ..LEAST },
];

/// What is made with the fullest with which a brief fits; `None` where it fits with none.
pub(super) fn fitting<T>(made: impl Fn(&'static Length) -> Option<T>) -> Option<T> {
    LENGTHS.iter().find_map(made)
}

/// The tightest.
pub(super) fn tightest() -> &'static Length {
    LENGTHS.last().unwrap_or(&FULL)
}

/// How many lines fit two printed pages in letters of different widths, which take less room.
pub(super) const LINES_IN_PRINT: usize = LINES * 12 / 11;

/// How many lines of this width fit two pages. There may be more narrow ones, as many as the same letters take.
pub(super) fn lines(width: usize) -> usize {
    LINES * COLUMNS / width.clamp(1, COLUMNS)
}
