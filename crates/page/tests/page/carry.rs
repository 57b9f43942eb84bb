//! The carry edition names nobody and links to nothing.

use crate::support::{CARRY, FULL, REAL};
use page::Neutral;

/// The text of a file without its markup and its style.
fn text(file: &str) -> String {
    let (head, rest) = file.split_once("<style>").unwrap();
    let (_, body) = rest.split_once("</style>").unwrap();
    let mut text = String::new();
    for part in format!("{head}{body}").split('<').skip(1) {
        text.push_str(part.split_once('>').map_or("", |(_, text)| text));
        text.push('\n');
    }
    text
}

#[test]
fn it_says_nothing_that_may_not_be_said() {
    let neutral = Neutral::new(REAL.rulebook(), REAL.rulebook(), guide::Locale::En);
    for line in text(&CARRY).lines() {
        assert_eq!(neutral.denied_in(line), None, "{line}");
    }
    assert!(
        text(&FULL).lines().any(|line| neutral.denied_in(line).is_some()),
        "the list has what the full edition says"
    );
}

#[test]
fn it_has_no_addresses_and_no_keys_of_sources() {
    for never in ["://", "www.", ".ru", ".org", ".com", "@", "[S1", "RFE", "Meduza"] {
        assert!(!text(&CARRY).contains(never), "{never}");
    }
    for source in &REAL.rulebook().sources {
        assert!(!CARRY.contains(&format!("[{}]", source.name)), "{}", source.name);
    }
}

#[test]
fn it_still_says_what_the_law_says() {
    for says in ["Decree 647", "Men from 18 to 65 must bring a military paper"] {
        assert!(CARRY.contains(says), "{says}");
    }
}
