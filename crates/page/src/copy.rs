//! Whether a file that somebody was handed is what it says.

/// What was found of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Copy {
    /// Letter for letter what this program makes.
    Genuine,
}

/// Something that a forged copy added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {}

/// x
pub fn inspect() {}
