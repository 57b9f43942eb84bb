//! The code and its messages: every message of the interface is used, and no sentence that a reader sees stands in code.

#![expect(clippy::unwrap_used, reason = "a failed assumption in a test is a failed test")]

mod literals;
mod sources;

use catalogue::Folder;
use literals::sentences;
use sources::{root, sources};

/// The crates whose sentences readers see.
const SPEAKING: [&str; 4] = ["guide", "cli", "server", "page"];

/// Sentences that may stay in code: file or folder, beginning of the sentence or `*`, reason, between bars.
const EXCEPTIONS: &str = include_str!("exceptions.txt");

#[test]
fn every_message_of_the_interface_is_used() {
    let english = Folder::at(root().join("locales")).catalogue("en", "interface").unwrap();
    let all: Vec<String> =
        sources(&["src", "templates"], None).into_iter().map(|source| source.text).collect();
    let is_used = |id: &str| {
        let method = id.replace('-', "_");
        let ways = [format!(".{method}("), format!("Speech::{method}")];
        all.iter().any(|text| ways.iter().any(|way| text.contains(way)))
    };
    let unused: Vec<String> = english
        .messages
        .iter()
        .filter(|message| !is_used(&message.id))
        .map(|message| format!("{}:{}: {}", message.place.0, message.place.1, message.id))
        .collect();
    assert!(
        unused.is_empty(),
        "{} messages are not used; take them out:\n{}",
        unused.len(),
        unused.join("\n")
    );
}

#[test]
fn no_sentence_that_a_reader_sees_stands_in_code() {
    let exceptions: Vec<Exception<'_>> = EXCEPTIONS.lines().filter_map(Exception::read).collect();
    let mut needed = vec![false; exceptions.len()];
    let mut found = Vec::new();
    for source in sources(&["src"], Some(&SPEAKING)).iter().filter(|source| source.path.ends_with(".rs")) {
        for (line, sentence) in sentences(&source.text).unwrap() {
            let covers = |exception: &Exception<'_>| exception.covers(&source.path, &sentence);
            match exceptions.iter().position(covers) {
                Some(place) => needed.get_mut(place).into_iter().for_each(|needed| *needed = true),
                None => found.push(format!("{}:{line}: “{sentence}”", source.path)),
            }
        }
    }
    let stale =
        exceptions.iter().zip(needed).filter(|(_, needed)| !needed).map(|(exception, _)| exception.line);
    let stale: Vec<&str> = stale.collect();
    assert!(
        stale.is_empty(),
        "these exceptions are not needed any more; take them out:\n{}",
        stale.join("\n")
    );
    assert!(
        found.is_empty(),
        "{} sentences stand in code; make messages of them in locales/en/interface:\n{}",
        found.len(),
        found.join("\n")
    );
}

/// A line of the exceptions.
struct Exception<'l> {
    path: &'l str,
    beginning: &'l str,
    line: &'l str,
}

impl<'l> Exception<'l> {
    fn read(line: &'l str) -> Option<Self> {
        let is_empty = line.trim().is_empty() || line.starts_with('#');
        (!is_empty).then(|| {
            let mut parts = line.split(" | ");
            let (path, beginning) = (parts.next().unwrap(), parts.next().unwrap());
            assert!(
                parts.next().is_some_and(|reason| !reason.is_empty()),
                "an exception has a reason: {line}"
            );
            Self { path, beginning, line }
        })
    }

    fn covers(&self, path: &str, sentence: &str) -> bool {
        let folder = self.path.ends_with('/') && path.starts_with(self.path);
        (folder || self.path == path) && (self.beginning == "*" || sentence.starts_with(self.beginning))
    }
}
