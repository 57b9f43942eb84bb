//! The file as a file: its size, and what it must not have.

use crate::support::{CARRY, FULL, REAL, file, files, read_as, settings};
use guide::{Locale, Speech, Voice};
use page::{Edition, Settings};
use std::io::Write as _;

fn compressed(text: &str) -> usize {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(text.as_bytes()).unwrap();
    writer.finish().unwrap().len()
}

#[test]
fn it_is_small() {
    for (edition, locale, file) in files() {
        let name = format!("{} {}", locale.code(), edition.name());
        println!("{name}: {} bytes, {} compressed", file.len(), compressed(file));
        assert!(file.len() <= 150_000, "{name}: {} bytes", file.len());
        assert!(compressed(file) <= 40_000, "{name}: {} bytes compressed", compressed(file));
    }
}

#[test]
fn it_needs_nothing_and_asks_for_nothing() {
    for (_, _, file) in files() {
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
        assert!(file.contains("translate=\"no\""));
    }
}

#[test]
fn it_says_which_language_it_is_in_and_who_translated_it() {
    for (_, locale, file) in files() {
        assert!(file.contains(&format!("<html lang=\"{}\"", locale.code())));
        let speech = Speech { locale, voice: Voice::You };
        assert!(file.contains(&format!("<title>{}</title>", speech.frame_guide())));
        assert_eq!(file.contains(speech.translation_machine()), locale != Locale::En);
        assert_eq!(file.contains("<i lang=ru>"), locale != Locale::Ru, "{}", locale.code());
    }
}

/// What is left out for want of room is none of this.
#[test]
fn questions_answers_and_warnings_are_in_it_in_every_language() {
    for (edition, locale, file) in files().filter(|(edition, _, _)| *edition == Edition::Full) {
        let engine = guide::in_locale(&REAL, locale);
        let rulebook = engine.rulebook();
        let texts = [Voice::You, Voice::He].map(|voice| (voice, read_as(file, voice)));
        let said = |voice: Voice, sentence: &str| {
            let text = &texts.iter().find(|(of, _)| *of == voice).unwrap().1;
            assert!(text.contains(sentence), "{} {}: {sentence}", locale.code(), edition.name());
        };
        for journey in page::plan(&REAL, &Settings { locale, ..settings(edition) }).unwrap() {
            for found in journey.groups.iter().flat_map(|group| &group.findings) {
                let values = &rulebook.conclusions[found.conclusion].values;
                for left in &found.paper.values {
                    said(Voice::You, &values[left.value].label.you);
                    said(Voice::He, &values[left.value].label.he);
                }
            }
            journey.questions.iter().for_each(|question| said(Voice::He, &question.ask.he()));
        }
        for paper in rulebook.papers.iter() {
            paper.beware.iter().for_each(|beware| said(Voice::You, beware));
        }
    }
}

#[test]
fn it_is_made_the_same_each_time() {
    let again = page::page(&REAL, &settings(Edition::Full)).unwrap();
    assert_eq!(again, file(Edition::Full, Locale::En));
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
