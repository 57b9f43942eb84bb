//! What stays in Latin letters in both scripts: names, addresses of the web, and what is typed as it is.

use super::words_to_cyrillic;

/// Names of several words.
const NAMES: [&str; 4] = [
    "BBC News Russian",
    "Center for Strategic and International Studies",
    "Central Asia Due Diligence",
    "Global Detention Project",
];

/// Names of publishers, short forms and what commands take, of one word.
const WORDS: [&str; 51] = [
    "ADC", "API", "Ballista", "BBC", "CODE", "cookie", "Cookie", "core", "CSIS", "CSV", "Ctrl", "DATE", "DD",
    "DIR", "dump", "Escape", "false", "FILE", "git", "Graphviz", "HTML", "IT", "IWPR", "JSON", "KZ", "LANG",
    "Markdown", "MD", "MiB", "MM", "onion", "OVD", "Parquet", "PDF", "PEM", "PNG", "RFE", "RL", "SIGTERM",
    "SQL", "SVG", "Swap", "TLS", "true", "Unicode", "URL", "UTF", "Yol", "YOL", "YYYY", "ZMINA",
];

/// Whether a word is a name that is read in Latin letters in both scripts.
pub(super) fn is_latin_name(word: &str) -> bool {
    WORDS.contains(&word)
}

/// Whether what comes next is typed as it is: it stands between backticks.
#[derive(Default)]
pub(super) struct Typed(bool);

impl Typed {
    /// The text in Cyrillic letters, except what stays.
    pub(super) fn cyrillic(&mut self, latin: &str) -> String {
        let mut written = String::new();
        for (place, part) in latin.split('`').enumerate() {
            if place > 0 {
                self.0 = !self.0;
                written.push('`');
            }
            written.push_str(&if self.0 { part.to_owned() } else { beside_names(part) });
        }
        written
    }
}

/// A text with names of several words in it.
fn beside_names(text: &str) -> String {
    let first =
        NAMES.iter().filter_map(|name| text.split_once(name).map(|(before, after)| (before, name, after)));
    match first.min_by_key(|(before, ..)| before.len()) {
        Some((before, name, after)) => beside_addresses(before) + name + &beside_names(after),
        None => beside_addresses(text),
    }
}

fn beside_addresses(text: &str) -> String {
    text.split_inclusive(char::is_whitespace)
        .map(|word| if is_typed(word.trim()) { word.to_owned() } else { words_to_cyrillic(word) })
        .collect()
}

/// Whether a word is typed as it is: an option, a variable, a name in straight quotes, an address of the web.
fn is_typed(word: &str) -> bool {
    let word = word
        .trim_matches(|letter: char| matches!(letter, '(' | ')' | '“' | '”' | '.' | ',' | ';' | ':' | '?'));
    word.starts_with("--")
        || word.starts_with('"')
        || word.contains(['=', '_', '@'])
        || word.contains("://")
        || is_address(word)
}

/// Whether a point stands within a word before small letters, as in `refugee.ru`; after a sentence a capital comes.
fn is_address(word: &str) -> bool {
    let Some((host, rest)) = word.rsplit_once('.') else { return false };
    let end = rest.split('/').next().unwrap_or_default();
    host.ends_with(|letter: char| letter.is_ascii_alphanumeric())
        && end.len() >= 2
        && end.bytes().all(|letter| letter.is_ascii_lowercase())
}
