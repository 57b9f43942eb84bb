//! From which words a translation was made.

use std::fmt;

/// A short fingerprint of the English texts of a message. It finds changes, it does not withstand forgers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stamp(pub u32);

impl Stamp {
    /// The stamp of texts with the names of their parts, in order.
    #[must_use]
    pub fn of<'t>(texts: impl Iterator<Item = (&'t str, &'t str)>) -> Self {
        let mut hash = FNV_OFFSET;
        for (part, text) in texts {
            for byte in part.bytes().chain([0]).chain(text.bytes()).chain([0]) {
                hash = (hash ^ u32::from(byte)).wrapping_mul(FNV_PRIME);
            }
        }
        Self(hash)
    }

    /// The stamp written as eight hexadecimal digits.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        u32::from_str_radix(text, 16).ok().filter(|_| digits).map(Self)
    }
}

// FNV-1a of 32 bits: Fowler, Noll and Vo, draft-eastlake-fnv.
const FNV_OFFSET: u32 = 0x811c_9dc5;
const FNV_PRIME: u32 = 0x0100_0193;

impl fmt::Display for Stamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:08x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_and_every_name_counts() {
        let stamp = |texts: &[(&'static str, &'static str)]| Stamp::of(texts.iter().copied());
        let first = stamp(&[("ask", "How old are you?")]);
        assert_ne!(first, stamp(&[("ask", "How old are you")]));
        assert_ne!(first, stamp(&[("why", "How old are you?")]));
        assert_ne!(stamp(&[("a", "bc")]), stamp(&[("ab", "c")]));
        assert_eq!(Stamp::read(&first.to_string()), Some(first));
        assert_eq!(Stamp::read("+1234567"), None);
    }
}
