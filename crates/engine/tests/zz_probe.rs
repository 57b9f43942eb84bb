use engine::*;
use language::rulebook::View;
use language::{Date, InputFile};
use std::path::Path;
#[test]
#[ignore]
fn real_diff() {
    let mut found = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebook"), &mut found);
    let engine = Engine::compile(language::compile(found).unwrap()).unwrap();
    let law = |on| Law { on, known_by: None, view: View::Paper };
    let rb = engine.rulebook();
    for c in rb.conclusions.keys() {
        let t = std::time::Instant::now();
        let d = engine.diff(&[Twin::itself(&engine, c)], &law(Date::constant(2025, 11, 4)), &law(Date::constant(2025, 11, 5)), &Case::new(Date::constant(2025, 11, 5))).unwrap();
        for ch in d.changed.iter().flat_map(|c| &c.changes) {
            println!("{} {:?}->{:?} share {:.4} n={:?} {:?}", rb.conclusions[c].name, ch.from, ch.to, ch.share, ch.whom.as_ref().map(Vec::len), t.elapsed());
        }
    }
}
fn files(folder: &Path, found: &mut Vec<InputFile>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files(&path, found); }
        else if path.extension().is_some_and(|e| e == "md") {
            found.push(InputFile { path: path.to_string_lossy().into_owned(), text: std::fs::read_to_string(&path).unwrap() });
        }
    }
}
