//! Short names for the inputs, groups and classes of the file. They begin with a lower-case letter; the template's own names
//! begin with an upper-case one, so that none is given twice.

/// The letters of names. The first of a name is a letter, as HTML 4 asked and old engines expect.
const FIRST: &[u8; 26] = b"abcdefghijklmnopqrstuvwxyz";
const REST: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";

/// Gives out names, each once: `a`, `b`, … `z`, `aa`, …
#[derive(Debug, Default)]
pub(crate) struct Names {
    given: usize,
}

impl Names {
    /// The next name.
    pub(crate) fn next(&mut self) -> String {
        let mut number = self.given;
        self.given += 1;
        let mut name = String::new();
        name.push(letter(FIRST, number % FIRST.len()));
        number /= FIRST.len();
        while number > 0 {
            number -= 1;
            name.push(letter(REST, number % REST.len()));
            number /= REST.len();
        }
        name
    }
}

fn letter(letters: &[u8], place: usize) -> char {
    letters.get(place).copied().map_or('a', char::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_given_once() {
        let mut names = Names::default();
        let given: BTreeSet<String> = (0..2_000).map(|_| names.next()).collect();
        assert_eq!(given.len(), 2_000);
        assert!(given.iter().all(|name| name.len() <= 3));
    }
}
