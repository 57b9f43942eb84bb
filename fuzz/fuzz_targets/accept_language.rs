//! Headers: `Accept-Language` gives a language or none, whatever comes, and the same words give it again.

#![no_main]

use guide::Locale;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|header: &[u8]| {
    if let Ok(text) = std::str::from_utf8(header)
        && let Some(locale) = Locale::from_accepted(text)
    {
        assert!(text.to_ascii_lowercase().contains(locale.code().split('-').next().unwrap_or_default()));
        assert_eq!(Locale::from_accepted(locale.code()), Some(locale));
    }
    server::takes_gzip(header);
});
