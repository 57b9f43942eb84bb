//! How easy the Russian is to read, by Oborneva's formula, for each kind of text.

use crate::{Result, workspace};
use catalogue::check::Readability;
use catalogue::{Catalogue, Folder};
use std::collections::BTreeMap;

pub(crate) fn run() -> Result<()> {
    let folder = Folder::at(workspace::root().join("locales"));
    println!("{:32} {:>6} {:>10} {:>10} {:>8}", "Russian", "words", "a sentence", "syllables", "Oborneva");
    let mut all = Readability::default();
    for kind in ["interface", "rulebook"] {
        for (file, counted) in by_file(&folder.catalogue("ru", kind)?) {
            all += counted;
            row(&file, &counted);
        }
    }
    row("all", &all);
    println!("100 is very easy, 0 very hard; 206.835 - 1.3 words a sentence - 60.1 syllables a word");
    Ok(())
}

/// The counts of each file. Titles and labels are left out: only whole sentences are read as such.
fn by_file(catalogue: &Catalogue) -> BTreeMap<String, Readability> {
    let mut files: BTreeMap<String, Readability> = BTreeMap::new();
    for message in &catalogue.messages {
        for (_, pattern) in &message.parts {
            if catalogue::plain(pattern).ends_with(['.', '!', '?']) {
                *files.entry(message.place.0.clone()).or_default() += Readability::of(pattern);
            }
        }
    }
    files
}

fn row(name: &str, counted: &Readability) {
    let Some(measure) = counted.oborneva() else { return };
    let per = |part: usize, whole: usize| part as f64 / whole as f64;
    println!(
        "{:32} {:>6} {:>10.1} {:>10.2} {:>8.0}",
        name.trim_start_matches("locales/ru/"),
        counted.words,
        per(counted.words, counted.sentences),
        per(counted.syllables, counted.words),
        measure
    );
}
