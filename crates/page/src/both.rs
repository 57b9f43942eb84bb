//! Sentences in both voices, with what they have in common said once.

/// What two marks around a piece cost in the file, in bytes. A shorter piece that both voices share is said twice.
const MARKS: usize = "<i></i><u></u>".len();

/// Sentences for both voices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Both {
    /// The sentences piece by piece, each with what it is in the other voice where that is something else.
    pub pieces: Vec<(String, Option<String>)>,
}

impl Both {
    /// Word by word.
    pub(crate) fn new(you: &str, he: &str) -> Self {
        let (yours, his) = (words(you), words(he));
        let mut both = Self::default();
        let (mut you_from, mut he_from) = (0, 0);
        for (you_at, he_at) in common(&yours, &his).into_iter().chain([(yours.len(), his.len())]) {
            both.differs(&joined(&yours, you_from, you_at), &joined(&his, he_from, he_at));
            if let Some(word) = yours.get(you_at) {
                both.same(word);
            }
            (you_from, he_from) = (you_at + 1, he_at + 1);
        }
        both.without_short_pieces()
    }

    /// The words for the person.
    #[must_use]
    pub fn you(&self) -> String {
        self.pieces.iter().map(|(you, _)| you.as_str()).collect()
    }

    /// The words about the person.
    #[must_use]
    pub fn he(&self) -> String {
        self.pieces.iter().map(|(you, he)| he.as_deref().unwrap_or(you)).collect()
    }

    fn same(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some((same, None)) => same.push_str(text),
            _ => self.pieces.push((text.to_owned(), None)),
        }
    }

    fn differs(&mut self, yours: &str, his: &str) {
        if yours.is_empty() && his.is_empty() {
            return;
        }
        match self.pieces.last_mut() {
            Some((you, Some(he))) => {
                you.push_str(yours);
                he.push_str(his);
            }
            _ => self.pieces.push((yours.to_owned(), Some(his.to_owned()))),
        }
    }

    /// What is shared between two differences, and is shorter than the marks that would set it apart, goes with them.
    fn without_short_pieces(self) -> Self {
        let mut shorter = Self::default();
        let last = self.pieces.len().saturating_sub(1);
        for (place, (you, he)) in self.pieces.into_iter().enumerate() {
            let between = place > 0 && place < last;
            match he {
                Some(he) => shorter.differs(&you, &he),
                None if between && you.len() <= MARKS => shorter.differs(&you, &you),
                None => shorter.same(&you),
            }
        }
        shorter
    }
}

/// Words, each with the space behind it.
fn words(text: &str) -> Vec<&str> {
    text.split_inclusive(' ').collect()
}

fn joined(words: &[&str], from: usize, until: usize) -> String {
    words.get(from..until).unwrap_or_default().concat()
}

/// The places of the longest run of words, in bytes, that both have in this order.
fn common(yours: &[&str], his: &[&str]) -> Vec<(usize, usize)> {
    // best[place of yours][place of his]: how many bytes the words from there on have in common.
    let mut best = vec![vec![0_usize; his.len() + 1]; yours.len() + 1];
    for (row, you) in yours.iter().enumerate().rev() {
        for (column, he) in his.iter().enumerate().rev() {
            let at = |row: usize, column: usize| best.get(row).and_then(|row| row.get(column)).copied();
            let skipped = at(row + 1, column).max(at(row, column + 1)).unwrap_or_default();
            let taken = (you == he).then(|| you.len() + at(row + 1, column + 1).unwrap_or_default());
            let most = taken.unwrap_or_default().max(skipped);
            if let Some(cell) = best.get_mut(row).and_then(|row| row.get_mut(column)) {
                *cell = most;
            }
        }
    }
    walked(yours, his, &best)
}

fn walked(yours: &[&str], his: &[&str], best: &[Vec<usize>]) -> Vec<(usize, usize)> {
    let at = |row: usize, column: usize| best.get(row).and_then(|row| row.get(column)).copied().unwrap_or(0);
    let (mut row, mut column) = (0, 0);
    let mut places = Vec::new();
    while let (Some(you), Some(he)) = (yours.get(row), his.get(column)) {
        if you == he && at(row, column) == you.len() + at(row + 1, column + 1) {
            places.push((row, column));
            (row, column) = (row + 1, column + 1);
        } else if at(row + 1, column) >= at(row, column + 1) {
            row += 1;
        } else {
            column += 1;
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(you: &str, he: &str) -> Vec<(String, Option<String>)> {
        let both = Both::new(you, he);
        assert_eq!((both.you().as_str(), both.he().as_str()), (you, he));
        both.pieces
    }

    #[test]
    fn only_what_differs_is_said_twice() {
        assert_eq!(
            pieces(
                "You may stay where you live until the permit ends.",
                "He may stay where he lives until the permit ends."
            ),
            [
                ("You ".to_owned(), Some("He ".to_owned())),
                ("may stay where ".to_owned(), None),
                ("you live ".to_owned(), Some("he lives ".to_owned())),
                ("until the permit ends.".to_owned(), None),
            ]
        );
        assert_eq!(pieces("Same.", "Same."), [("Same.".to_owned(), None)]);
        assert!(pieces("", "").is_empty());
    }

    #[test]
    fn short_words_between_two_differences_are_said_twice() {
        assert_eq!(
            pieces("Are you in it, or were you?", "Is he in it, or was he?"),
            [("Are you in it, or were you?".to_owned(), Some("Is he in it, or was he?".to_owned()))]
        );
        assert_eq!(pieces("Go.", "He goes. Now."), [("Go.".to_owned(), Some("He goes. Now.".to_owned()))]);
    }
}
