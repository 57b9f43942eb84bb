//! Sealed tokens: nothing opens but what was sealed, whole and unchanged.

#![no_main]

use guide::Locale;
use guide::visit::{Press, Visit};
use libfuzzer_sys::fuzz_target;
use server::Sealing;
use std::sync::OnceLock;

fuzz_target!(|changes: &[u8]| {
    static SEALING: OnceLock<(Sealing, [String; 2])> = OnceLock::new();
    let (sealing, [state, press]) = SEALING.get_or_init(|| {
        let sealing = Sealing::new(None).expect("there is randomness");
        let mut page = sealing.for_page().expect("there is randomness");
        let state = page.state(&Visit::start(Locale::En)).expect("there is randomness");
        let press = page.press(Press::Continue).expect("there is randomness");
        (sealing, [state, press])
    });
    let opener = sealing.opener().expect("there is randomness");
    if let Ok(text) = std::str::from_utf8(changes) {
        assert!(opener.state(text).is_none() || text == state, "a token was forged");
        assert!(opener.press(text).is_none() || text == press, "a token was forged");
    }
    let (state, changed) = (state.as_bytes(), change(state, changes));
    if let Ok(text) = std::str::from_utf8(&changed) {
        assert_eq!(opener.state(text).is_some(), changed == state, "a changed token was opened");
    }
    let changed = change(press, changes);
    if let Ok(text) = std::str::from_utf8(&changed) {
        assert_eq!(opener.press(text).is_some(), changed == press.as_bytes(), "a changed token was opened");
    }
});

/// A token with letters replaced: each pair of bytes is a place and what is put there. An odd last byte cuts it off.
fn change(token: &str, changes: &[u8]) -> Vec<u8> {
    let mut changed = token.as_bytes().to_vec();
    let (pairs, rest) = changes.as_chunks::<2>();
    for [place, letter] in pairs {
        let place = usize::from(*place) % changed.len();
        changed[place] = *letter;
    }
    if let [end] = rest {
        changed.truncate(usize::from(*end));
    }
    changed
}
