//! The carry edition names nobody and links to nothing.

use crate::support::{CARRY, REAL, file, settings};
use guide::Locale;
use page::{Edition, Neutral, Settings};

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
    for locale in Locale::ALL {
        let same = guide::in_locale(&REAL, locale);
        let neutral = Neutral::new(REAL.rulebook(), same.rulebook(), locale);
        let denied = |edition| {
            let lines = text(file(edition, locale));
            let mut denied =
                lines.lines().filter_map(|line| neutral.denied_in(line).map(|word| (word, line)));
            denied.next().map(|(word, line)| format!("{}: {word}: {line}", locale.code()))
        };
        assert_eq!(denied(Edition::Carry), None);
        assert_ne!(denied(Edition::Full), None, "the list has what the full edition says");
    }
}

#[test]
fn it_has_no_addresses_and_no_keys_of_sources() {
    for locale in Locale::ALL {
        let (carry, text) = (file(Edition::Carry, locale), text(file(Edition::Carry, locale)));
        for never in ["://", "www.", ".ru", ".org", ".com", "@", "[S1", "RFE", "Meduza", "НКО", "NGO"] {
            assert!(!text.contains(never), "{}: {never}", locale.code());
        }
        for source in &REAL.rulebook().sources {
            assert!(!carry.contains(&format!("[{}]", source.name)), "{}: {}", locale.code(), source.name);
        }
        let same = guide::in_locale(&REAL, locale);
        for (english, helper) in REAL.rulebook().helpers.iter().zip(&same.rulebook().helpers) {
            // An office of a state may be named.
            let office = english.title.contains("Ministry");
            assert!(office || !text.contains(&helper.title), "{}: {}", locale.code(), helper.title);
        }
    }
}

#[test]
fn it_still_says_what_the_law_says() {
    for says in ["Decree 647", "Men from 18 to 65 must bring a military paper"] {
        assert!(CARRY.contains(says), "{says}");
    }
    for locale in Locale::ALL {
        assert!(file(Edition::Carry, locale).contains("647"), "{}", locale.code());
    }
}

/// A word that is left without a substitute in one language would be left out there only.
#[test]
fn it_leaves_out_the_same_in_every_language() {
    let counted = |locale| {
        let settings = Settings { locale, ..settings(Edition::Carry) };
        let journeys = page::plan(&REAL, &settings).unwrap();
        let found = journeys.iter().flat_map(|journey| &journey.groups).flat_map(|group| &group.findings);
        found.map(|found| (found.conclusion, found.beware.len())).collect::<Vec<_>>()
    };
    let english = counted(Locale::En);
    for locale in Locale::ALL {
        assert_eq!(counted(locale), english, "{}", locale.code());
    }
}
