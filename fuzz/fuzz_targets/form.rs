//! Form bodies: whatever comes is decoded or refused, and what is decoded was in the body.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    if let Ok(form) = server::decode_form(body) {
        let body = std::str::from_utf8(body).expect("only text is decoded");
        assert!(body.contains(form.state));
        assert!(form.presses.iter().all(|press| body.contains(press)));
    }
});
