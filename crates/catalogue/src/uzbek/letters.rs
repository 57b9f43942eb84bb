//! Letters and their pairs.

/// Several Latin letters that are one Cyrillic letter, longest first.
const GROUPS: [(&str, char); 9] = [
    ("o‘", 'ў'),
    ("g‘", 'ғ'),
    ("sh", 'ш'),
    ("ch", 'ч'),
    ("yo", 'ё'),
    ("yu", 'ю'),
    ("ya", 'я'),
    ("ye", 'е'),
    ("ts", 'ц'),
];

/// Single letters; `e` and `ъ` depend on their place.
const SINGLE: [(char, char); 24] = [
    ('a', 'а'),
    ('b', 'б'),
    ('d', 'д'),
    ('f', 'ф'),
    ('g', 'г'),
    ('h', 'ҳ'),
    ('i', 'и'),
    ('j', 'ж'),
    ('k', 'к'),
    ('l', 'л'),
    ('m', 'м'),
    ('n', 'н'),
    ('o', 'о'),
    ('p', 'п'),
    ('q', 'қ'),
    ('r', 'р'),
    ('s', 'с'),
    ('t', 'т'),
    ('u', 'у'),
    ('v', 'в'),
    ('x', 'х'),
    ('y', 'й'),
    ('z', 'з'),
    ('’', 'ъ'),
];

/// What follows `ts` where it is the ц of a loan word; elsewhere a suffix begins with the `s`: `ruxsat-siz`, `ayt-sa`.
const AFTER_TS: [&str; 8] = ["iy", "io", "ent", "ip", "enz", "ial", "ikl", "ess"];

fn is_vowel(letter: char) -> bool {
    "aeiouаеёиоуўэюя".contains(letter)
}

/// Latin letters as Cyrillic ones. `begins` tells whether a word begins here.
pub(super) fn to_cyrillic_letters(word: &str, begins: bool) -> String {
    let lower = word.to_lowercase();
    // Letters of these words do not change their length in lower case, so that both can be walked side by side.
    let upper: Vec<bool> = word.chars().map(char::is_uppercase).collect();
    let letters: Vec<char> = lower.chars().collect();
    let mut written = String::new();
    let mut place = 0;
    while let Some(&letter) = letters.get(place) {
        let rest: String = letters.iter().skip(place).collect();
        let before = place.checked_sub(1).and_then(|place| letters.get(place)).copied();
        let (cyrillic, taken) = next_cyrillic(&rest, letter, before, begins && place == 0);
        let is_capital = |place: usize| upper.get(place).copied().unwrap_or_default();
        let capital = is_capital(place);
        // Within a name, as in Kot-d’Ivuar, it is an apostrophe.
        let before_a_name =
            letter == '’' && is_capital(place + 1) && !place.checked_sub(1).is_some_and(is_capital);
        let cyrillic = if before_a_name { letter.to_string() } else { cyrillic };
        for letter in cyrillic.chars() {
            if capital { written.extend(letter.to_uppercase()) } else { written.push(letter) }
        }
        place += taken;
    }
    written
}

/// The Cyrillic of what stands next, and how many Latin letters that takes.
fn next_cyrillic(rest: &str, letter: char, before: Option<char>, begins: bool) -> (String, usize) {
    let after_consonant =
        before.is_some_and(|before| before.is_alphabetic() && !is_vowel(before) && before != '‘');
    if rest.starts_with("s’h") {
        return ("сҳ".to_owned(), 3);
    }
    // `y` before `o‘` is a letter of its own: yo‘l.
    if rest.starts_with("yo‘") {
        return ("й".to_owned(), 1);
    }
    if rest.starts_with("ye") && after_consonant {
        return ("ъе".to_owned(), 2);
    }
    for (latin, cyrillic) in GROUPS {
        let Some(after) = rest.strip_prefix(latin) else { continue };
        if latin == "ts" && !AFTER_TS.iter().any(|next| after.starts_with(next)) {
            continue;
        }
        return (cyrillic.to_string(), latin.chars().count());
    }
    let vowel_before = before.is_some_and(|before| is_vowel(before) || matches!(before, '‘' | '’'));
    match letter {
        'e' if begins || vowel_before => ("э".to_owned(), 1),
        'e' => ("е".to_owned(), 1),
        _ => {
            let found = SINGLE.iter().find(|(latin, _)| *latin == letter);
            (found.map_or(letter, |(_, cyrillic)| *cyrillic).to_string(), 1)
        }
    }
}

/// Cyrillic letters as Latin ones. `begins` tells whether a word begins here.
pub(super) fn to_latin_letters(word: &str, begins: bool) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut written = String::new();
    let mut place = 0;
    while let Some(&letter) = letters.get(place) {
        let lower = |at: usize| letters.get(at).map(|letter| one_lower(*letter));
        let before = place.checked_sub(1).and_then(lower);
        let next = lower(place + 1);
        let (latin, taken) = next_latin(one_lower(letter), before, next, begins && place == 0);
        let shouted =
            letters.get(place + taken).or_else(|| place.checked_sub(1).and_then(|at| letters.get(at)));
        let shouted = shouted.is_some_and(|other| other.is_uppercase());
        written.push_str(&as_high(&latin, letter.is_uppercase(), shouted));
        place += taken;
    }
    written
}

fn one_lower(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// The Latin of a letter, and how many Cyrillic letters that takes.
fn next_latin(letter: char, before: Option<char>, next: Option<char>, begins: bool) -> (String, usize) {
    match (letter, next) {
        ('ъ', Some('е')) => return ("ye".to_owned(), 2),
        ('с', Some('ҳ')) => return ("s’h".to_owned(), 2),
        _ => {}
    }
    let soft = begins || before.is_some_and(is_vowel);
    let latin = match letter {
        'э' => "e".to_owned(),
        'е' if soft => "ye".to_owned(),
        'е' => "e".to_owned(),
        'ь' => String::new(),
        _ => {
            let group =
                GROUPS.iter().find(|(_, cyrillic)| *cyrillic == letter).map(|(latin, _)| (*latin).to_owned());
            let single = || {
                SINGLE.iter().find(|(_, cyrillic)| *cyrillic == letter).map(|(latin, _)| latin.to_string())
            };
            group.or_else(single).unwrap_or_else(|| letter.to_string())
        }
    };
    (latin, 1)
}

/// The Latin letters of one Cyrillic letter, the first or all of them capital.
fn as_high(latin: &str, capital: bool, shouted: bool) -> String {
    match (capital, shouted) {
        (false, _) => latin.to_owned(),
        (true, true) => latin.to_uppercase(),
        (true, false) => {
            let mut letters = latin.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        }
    }
}
