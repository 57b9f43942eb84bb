//! Words whose spellings differ by more than letters.

/// A word in both scripts.
pub(super) struct Word {
    latin: &'static str,
    cyrillic: &'static str,
    /// Whether suffixes may follow.
    stem: bool,
}

const fn stem(latin: &'static str, cyrillic: &'static str) -> Word {
    Word { latin, cyrillic, stem: true }
}

const fn whole(latin: &'static str, cyrillic: &'static str) -> Word {
    Word { latin, cyrillic, stem: false }
}

/// Loan words and names. The months lose their soft sign before a suffix.
pub(super) const WORDS: [Word; 47] = [
    stem("rayon", "район"),
    stem("mayor", "майор"),
    stem("batalyon", "батальон"),
    stem("budjet", "бюджет"),
    stem("kompyuter", "компьютер"),
    stem("intervyu", "интервью"),
    stem("filtr", "фильтр"),
    stem("film", "фильм"),
    stem("albom", "альбом"),
    whole("kalendar", "календарь"),
    whole("gospital", "госпиталь"),
    whole("parol", "пароль"),
    whole("model", "модель"),
    stem("aksiya", "акция"),
    stem("funksiya", "функция"),
    stem("sanksiya", "санкция"),
    stem("inspeksiya", "инспекция"),
    stem("instruksiya", "инструкция"),
    stem("redaksiya", "редакция"),
    stem("konvensiya", "конвенция"),
    stem("korrupsiya", "коррупция"),
    stem("konsert", "концерт"),
    stem("donetsk", "донецк"),
    stem("belgiya", "бельгия"),
    stem("fransiya", "франция"),
    stem("gersegovina", "герцеговина"),
    stem("maldiv", "мальдив"),
    stem("malta", "мальта"),
    stem("myanma", "мьянма"),
    stem("polsha", "польша"),
    stem("salvador", "сальвадор"),
    stem("shveysariya", "швейцария"),
    stem("syerra", "сьерра"),
    stem("vyetnam", "вьетнам"),
    whole("tayvan", "тайвань"),
    whole("yanvar", "январь"),
    whole("fevral", "февраль"),
    whole("aprel", "апрель"),
    whole("iyun", "июнь"),
    whole("iyul", "июль"),
    whole("sentabr", "сентябрь"),
    stem("sentabr", "сентябр"),
    whole("oktabr", "октябрь"),
    stem("oktabr", "октябр"),
    whole("noyabr", "ноябрь"),
    whole("dekabr", "декабрь"),
    whole("rubl", "рубль"),
];

impl Word {
    /// Where a word is this one: its Cyrillic, and what follows.
    pub(super) fn in_cyrillic<'w>(&self, word: &'w str) -> Option<(String, &'w str)> {
        let (said, rest) = self.begins(self.latin, word)?;
        Some((as_high(self.cyrillic, said), rest))
    }

    /// Where a word is this one: its Latin, and what follows.
    pub(super) fn in_latin<'w>(&self, word: &'w str) -> Option<(String, &'w str)> {
        let (said, rest) = self.begins(self.cyrillic, word)?;
        Some((as_high(self.latin, said), rest))
    }

    fn begins<'w>(&self, spelling: &str, word: &'w str) -> Option<(&'w str, &'w str)> {
        let length: usize = word.chars().take(spelling.chars().count()).map(char::len_utf8).sum();
        let (said, rest) = word.split_at_checked(length)?;
        let fits = said.to_lowercase() == spelling && (self.stem || rest.is_empty());
        fits.then_some((said, rest))
    }
}

fn as_high(spelling: &str, said: &str) -> String {
    let mut capitals = said.chars().map(char::is_uppercase);
    match (capitals.next(), capitals.next()) {
        (Some(true), Some(true)) => spelling.to_uppercase(),
        (Some(true), _) => {
            let mut letters = spelling.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        }
        _ => spelling.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::uzbek::letters::{to_cyrillic_letters, to_latin_letters};

    #[test]
    fn each_listed_word_is_needed() {
        for word in &WORDS {
            let regular = to_cyrillic_letters(word.latin, true) == word.cyrillic
                && to_latin_letters(word.cyrillic, true) == word.latin;
            assert!(!regular, "`{}` follows the rules", word.latin);
        }
    }
}
