//! The formatter brings any layout of what is made by chance into the one layout, and keeps its meaning.

use crate::{Size, rulebook, sound_rulebook};
use language::{InputFile, compile, format};
use serde_json::Value;

/// Everything but where it stands.
fn meaning(text: &str) -> Value {
    let file = InputFile { path: "made.md".into(), text: text.to_owned() };
    let compiled = compile(vec![file]).unwrap_or_else(|failure| panic!("{text}\n\n{failure}"));
    let mut whole = serde_json::to_value(compiled).unwrap();
    forget_places(&mut whole);
    whole
}

fn forget_places(value: &mut Value) {
    match value {
        Value::Object(entries) => {
            entries.retain(|key, _| !["files", "place", "span"].contains(&key.as_str()));
            entries.values_mut().for_each(forget_places);
        }
        Value::Array(items) => items.iter_mut().for_each(forget_places),
        _ => {}
    }
}

/// The same blocks with two spaces before a field, everything nested twice as far in, and one space after a keyword.
fn in_another_layout(text: &str) -> String {
    let line = |line: &str| {
        let content = line.trim_start();
        let indent = match line.len() - content.len() {
            0 => 0,
            indent => 2 + (indent - 4) * 2,
        };
        let words: Vec<&str> = content.split_whitespace().collect();
        format!("{:indent$}{}\n", "", words.join(" "))
    };
    text.lines().map(line).collect()
}

#[test]
fn formatting_keeps_the_meaning() {
    for seed in 0..40 {
        for text in [rulebook(seed, &Size::small()), sound_rulebook(seed, &Size::scaled(60))] {
            let formatted = format(&text).unwrap();
            assert_eq!(format(&formatted).unwrap(), formatted, "seed {seed}");
            assert_eq!(meaning(&formatted), meaning(&text), "seed {seed}");
        }
    }
}

#[test]
fn another_layout_means_the_same_and_becomes_the_one() {
    for seed in 0..60 {
        let text = rulebook(seed, &Size::small());
        let other = in_another_layout(&text);
        assert_ne!(other, text);
        assert_eq!(meaning(&other), meaning(&text), "seed {seed}");
        assert_eq!(format(&other).unwrap(), format(&text).unwrap(), "seed {seed}");
    }
}
