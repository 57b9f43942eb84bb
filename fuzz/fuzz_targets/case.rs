//! Cases as JSON: whatever comes is a case or a list of mistakes; a case is decided or refused, and comes back as it was.

#![no_main]

use fuzz::{engine, today};
use guide::Speech;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let engine = engine();
    match guide::case_from_json(Speech::default(), engine.rulebook(), text, today()) {
        Err(mistakes) => assert!(!mistakes.is_empty()),
        Ok(case) => {
            let written = guide::case_to_json(engine.rulebook(), &case).to_string();
            let again = guide::case_from_json(Speech::default(), engine.rulebook(), &written, today());
            assert_eq!(again.as_ref(), Ok(&case), "{written}");
            if let Ok(mut situation) = engine.situation(&case) {
                for conclusion in engine.rulebook().conclusions.keys() {
                    assert!(!situation.verdict(conclusion).outcomes.is_empty());
                }
            }
        }
    }
});
