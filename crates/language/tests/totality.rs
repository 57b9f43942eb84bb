//! No text makes the compiler, the formatter or the renderer panic.

#[cfg(test)]
mod tests {
    use language::rulebook::{FileId, SourceFile};
    use language::{InputFile, compile, format, render};
    use proptest::prelude::*;

    const SPECIFICATION: &str = include_str!("../../../docs/language.md");

    /// Everything that can be done with a text. Every diagnostic lies in its file.
    fn survives(text: &str) {
        if let Err(failure) = compile(vec![InputFile { path: "a.md".to_owned(), text: text.to_owned() }]) {
            assert!(!failure.diagnostics.is_empty());
            for found in &failure.diagnostics {
                assert!(found.span.start <= found.span.end && found.span.end <= text.len(), "{found:?}");
                assert!(
                    text.is_char_boundary(found.span.start) && text.is_char_boundary(found.span.end),
                    "{found:?}"
                );
                assert!(!found.message.starts_with(char::is_uppercase), "{}", found.message);
                assert!(!found.message.contains('\n') && !found.message.ends_with('.'), "{}", found.message);
            }
            let mut few = failure.diagnostics.clone();
            few.truncate(20);
            let _ = render(&failure.files, &few, true);
        }
        if let Err(diagnostics) = format(text) {
            let file = SourceFile { path: "a.md".to_owned(), text: text.to_owned() };
            let _ = render(&vec![file].into(), &diagnostics[..diagnostics.len().min(20)], false);
            assert!(diagnostics.iter().all(|found| found.file == FileId(0)));
        }
    }

    /// Words and marks of the language in any order.
    fn soup() -> impl Strategy<Value = String> {
        let words = "rule fact exception conclusion account given expect when and any of all none not is has other than from to \
            at least before case date minus 18 years rounded up type one some yes or no number \" \" , / 2025-02-30 2025-11-05 \
            2025-06 circa undated source S1 decides x y title event figure helper paper phrase russian printed use request period value about most seen repeals 1.5 0.0.1 99999999999 values in force known until open disputed on because reading \
            ```yol ``` ~~~ > - \u{0} é \u{301} \\\" \r\n \n \n \n\u{20}\u{20}\u{20}\u{20} \n\t";
        let words: Vec<&'static str> = words.split(' ').collect();
        prop::collection::vec((prop::sample::select(words), 0_usize..3), 0..120).prop_map(|parts| {
            let body: String =
                parts.iter().map(|(word, spaces)| format!("{word}{}", " ".repeat(*spaces))).collect();
            format!("```yol\n{body}\n```\n")
        })
    }

    /// What the specification says from one heading to another.
    fn between(from: &str, to: &str) -> &'static str {
        let (_, rest) = SPECIFICATION.split_once(from).unwrap();
        rest.split_once(to).unwrap().0
    }

    /// A text with parts cut out, doubled or replaced.
    fn mutated(text: String) -> impl Strategy<Value = String> {
        let length = text.len();
        let slip = ".{0,4}|\"|\n|\n    |,|\t|undated|circa |from |until |about |1\\.5|99999999999999999999";
        prop::collection::vec((0..length, 0_usize..40, slip), 1..6).prop_map(move |cuts| {
            let mut text = text.clone();
            for (start, length, insert) in cuts {
                let start = text.floor_char_boundary(start);
                let end = text.floor_char_boundary(start.saturating_add(length));
                text.replace_range(start..end, &insert);
            }
            text
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text(text in any::<String>()) {
            survives(&text);
            survives(&format!("```yol\n{text}"));
        }

        #[test]
        fn any_order_of_words(text in soup()) {
            survives(&text);
        }

        #[test]
        fn any_slip_in_the_specification(text in mutated(SPECIFICATION.to_owned())) {
            survives(&text);
        }

        #[test]
        fn any_slip_in_the_history(text in mutated(between("## Instruments", "## Facts").to_owned())) {
            survives(&text);
            survives(&format!("{}{text}", between("## Blocks", "## Instruments")));
        }

        #[test]
        fn any_slip_in_the_record(text in mutated(between("## Events", "## Accounts").to_owned())) {
            survives(&text);
            survives(&format!("{}{text}", between("## Blocks", "## Events")));
        }
    }

    #[test]
    fn nothing_is_too_deep_for_the_stack() {
        let deep = 20_000;
        let groups: String =
            (0..deep).map(|depth| format!("{}any of\n", " ".repeat(depth + 14))).take(2_000).collect();
        survives(&format!("```yol\nrule a\n    when any of\n{groups}\n```\n"));
        survives(&format!("```yol\nrule a\n    when {}x\n```\n", "not ".repeat(deep)));
        survives(&format!("```yol\nrule a\n    when {}x\n```\n", "x and ".repeat(deep)));
        survives(&"> ".repeat(deep));
        survives(&"- ".repeat(2_000));
        let chain: String = (0..deep)
            .map(|rule| format!("exception r{} of r{}\n    decides  c is v\n\n", rule + 1, rule))
            .collect();
        survives(&format!("```yol\n{chain}```\n"));
    }

    #[test]
    fn odd_files() {
        for text in [
            "",
            "\u{0}",
            "\u{feff}```yol\nrule a\n```",
            "```yol",
            "```yol\n\u{0}\n```",
            "```yol\n    \n\t\n```",
            "```yol\n\"\n```",
        ] {
            survives(text);
        }
        assert!(compile(Vec::new()).is_err(), "a rulebook has a `rulebook` block");
        let _ = compile(Vec::new()).unwrap_err().to_string();
    }
}
