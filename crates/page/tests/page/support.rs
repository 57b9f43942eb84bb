//! The real rulebook, and its files.

use engine::Engine;
use guide::{Locale, Voice};
use language::Date;
use page::{Edition, Settings};
use std::sync::{LazyLock, OnceLock};

/// The rulebook of this repository.
pub(crate) static REAL: LazyLock<Engine> = LazyLock::new(|| bundle::engine().unwrap());

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn settings(edition: Edition) -> Settings<'static> {
    Settings { on: day("2026-11-22"), edition, version: "0.1.0", locale: Locale::En }
}

pub(crate) static FULL: LazyLock<&str> = LazyLock::new(|| file(Edition::Full, Locale::En));
pub(crate) static CARRY: LazyLock<&str> = LazyLock::new(|| file(Edition::Carry, Locale::En));

/// The file in an edition and a language, made once.
pub(crate) fn file(edition: Edition, locale: Locale) -> &'static str {
    static FILES: [[OnceLock<String>; 8]; 2] = [const { [const { OnceLock::new() }; 8] }; 2];
    FILES[edition as usize][locale as usize]
        .get_or_init(|| page::page(&REAL, &Settings { locale, ..settings(edition) }).unwrap())
}

/// Every file, with its edition and language, made side by side.
pub(crate) fn files() -> impl Iterator<Item = (Edition, Locale, &'static str)> {
    std::thread::scope(|scope| {
        for edition in Edition::ALL {
            scope.spawn(move || Locale::ALL.map(|locale| file(edition, locale)));
        }
    });
    let of = |edition| Locale::ALL.into_iter().map(move |locale| (edition, locale, file(edition, locale)));
    Edition::ALL.into_iter().flat_map(of)
}

/// What is read in a file: in the voice chosen, without tags.
pub(crate) fn read_as(file: &str, voice: Voice) -> String {
    let (_, body) = file.split_once("<body>").unwrap();
    said(body, voice)
}

/// What is read in a part of a file: in the voice chosen, without tags.
pub(crate) fn said(part: &str, voice: Voice) -> String {
    let mut text = String::new();
    // The tags that are open, each with whether what stands in it is for the other voice.
    let mut open: Vec<bool> = Vec::new();
    for part in part.split('<') {
        let (tag, said) = part.split_once('>').unwrap_or(("", part));
        match tag {
            "u" | "i" => open.push((tag == "u") == (voice == Voice::You)),
            "i lang=ru" => open.push(false),
            "/u" | "/i" => drop(open.pop()),
            _ => {}
        }
        if !open.contains(&true) {
            text.push_str(said);
        }
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}
