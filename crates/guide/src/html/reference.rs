//! What anybody may read beside the visit: the law, its history, figures, papers, our promises, and the raid card.
//!
//! These pages are the same for everybody, so their addresses say nothing of an answer. Whatever a picture shows stands
//! in a table too, for browsers that show no pictures.

mod bars;
mod figures;
mod law;
mod outline;
mod papers;
mod picture;
mod promise;
mod sources;
mod timeline;

pub use figures::figures;
pub use law::{law, law_subject, law_subjects};
pub use papers::{papers, raid_card};
pub use promise::promise;
pub use timeline::timeline;

use crate::Speech;
use language::Rulebook;
use language::rulebook::FileId;

/// A file's subject: the words of its name, without the number that only orders it.
fn subject(rulebook: &Rulebook, file: FileId) -> String {
    let path = rulebook.files.get(file).map_or("", |file| file.path.as_str());
    let name = path.rsplit('/').next().unwrap_or(path);
    let name = name.strip_suffix(".md").unwrap_or(name);
    let words =
        name.split_once('-').map_or(name, |(number, rest)| if number.len() == 1 { rest } else { name });
    crate::words::capital(Speech::default(), &words.replace('-', " "))
}

/// The text, or its beginning up to a whole word where it is longer than so many letters.
fn shortened(text: &str, letters: usize) -> String {
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    let mut short = String::new();
    for word in text.split(' ') {
        if short.chars().count() + word.chars().count() + 2 > letters {
            break;
        }
        short.push_str(word);
        short.push(' ');
    }
    format!("{}…", short.trim_end().trim_end_matches([',', ':', ';']))
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn long_titles_end_with_a_whole_word() {
        assert_eq!(shortened("Decree No. 821", 20), "Decree No. 821");
        assert_eq!(shortened("Decree No. 821 of 5 November 2025", 20), "Decree No. 821 of…");
        assert_eq!(shortened("Quota, and more of it", 9), "Quota…");
    }
}
