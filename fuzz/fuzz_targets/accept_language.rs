//! `Accept-Language`: the answer is one of the languages that are spoken, or none.

#![no_main]

use libfuzzer_sys::fuzz_target;

const SPOKEN: [&str; 4] = ["en", "ru", "uz", "uz-Cyrl"];

fuzz_target!(|header: &[u8]| {
    if let Some(language) = server::preferred_language(header, &SPOKEN) {
        assert!(SPOKEN.contains(&language));
    }
    server::takes_gzip(header);
});
