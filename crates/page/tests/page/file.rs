//! The file as a file: its size, and what it must not have.

use crate::support::{CARRY, FULL};
use std::io::Write as _;

fn compressed(text: &str) -> usize {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(text.as_bytes()).unwrap();
    writer.finish().unwrap().len()
}

#[test]
fn it_is_small() {
    for file in [&*FULL, &*CARRY] {
        assert!(file.len() <= 150_000, "{} bytes", file.len());
        assert!(compressed(file) <= 40_000, "{} bytes compressed", compressed(file));
    }
}

#[test]
fn it_needs_nothing_and_asks_for_nothing() {
    for file in [&*FULL, &*CARRY] {
        for never in [
            "<script",
            "href=",
            "src=",
            "url(",
            "@import",
            "http:",
            "javascript:",
            " onclick",
            "<textarea",
            "<select",
        ] {
            assert!(!file.contains(never), "{never}");
        }
        for input in file.split("<input ").skip(1) {
            assert!(
                ["type=radio", "type=checkbox", "type=\"radio\""].iter().any(|kind| input.starts_with(kind)),
                "{input:.60}"
            );
        }
        let body = file.split_once("<body>").unwrap().1;
        let first = body.find("<button").unwrap();
        assert!(first < body.find("<input").unwrap(), "the way to hide the answers comes first");
        assert!(body.contains("type=\"reset\"") && body.contains("<form autocomplete=\"off\">"));
        assert!(file.contains("<title>Guide</title>"));
        assert!(file.contains("translate=\"no\""));
    }
}

#[test]
fn it_is_made_the_same_each_time() {
    let again = page::page(&crate::support::REAL, &crate::support::settings(page::Edition::Full)).unwrap();
    assert_eq!(again, *FULL);
}

#[test]
fn whoever_is_shown_a_paper_is_shown_what_it_means() {
    for file in [&*FULL, &*CARRY] {
        assert!(file.contains("A contract does not end when its term ends while Decree 647 stands."));
        assert!(file.contains("To get it, a man has to present himself to recruiters."));
    }
}

/// Siblings are what the selectors speak of: every input stands right in the part of its journey, after nothing unclosed.
#[test]
fn inputs_are_children_of_their_journey() {
    for file in [&*FULL, &*CARRY] {
        for part in file.split("<div class=\"J ").skip(1) {
            let (questions, _) = part.split_once("<h4>").unwrap();
            for tag in ["p", "h3", "label", "i", "u"] {
                let opened = questions.matches(&format!("<{tag}>")).count()
                    + questions.matches(&format!("<{tag} ")).count();
                assert_eq!(
                    opened,
                    questions.matches(&format!("</{tag}>")).count(),
                    "{tag}: {questions:.300}"
                );
            }
            assert!(!questions.contains("<div") && !questions.contains("<ul"));
        }
    }
}

/// The names that are given out do not meet the template's own.
#[test]
fn classes_of_the_template_are_in_upper_case() {
    let style = include_str!("../../templates/page.css");
    for class in style
        .split('.')
        .skip(1)
        .filter(|class| class.starts_with(|letter: char| letter.is_ascii_alphabetic()))
    {
        assert!(class.starts_with(|letter: char| letter.is_ascii_uppercase()), ".{class:.20}");
    }
}

#[test]
fn dump_files() {
    for locale in guide::Locale::ALL {
        for edition in page::Edition::ALL {
            match page::page(&crate::support::REAL, &page::Settings { locale, ..crate::support::settings(edition) }) {
                Ok(file) => {
                    println!("{} {}: {} {}", locale.code(), edition.name(), file.len(), compressed(&file));
                    std::fs::write(format!("/tmp/wpage-{}-{}.html", locale.code(), edition.name()), file).unwrap();
                }
                Err(error) => println!("{} {}: {error}", locale.code(), edition.name()),
            }
        }
    }
}
