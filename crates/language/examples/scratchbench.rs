//! scratch
use std::path::Path;
fn walk(root: &Path, dir: &Path, out: &mut Vec<language::InputFile>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(root, &path, out) } else if path.extension().is_some_and(|e| e == "md") {
            out.push(language::InputFile { path: path.strip_prefix(root).unwrap().display().to_string(), text: std::fs::read_to_string(&path).unwrap() });
        }
    }
}
fn main() {
    let root = std::env::args().nth(1).unwrap();
    let mut files = Vec::new();
    walk(Path::new(&root), Path::new(&root), &mut files);
    let bytes: usize = files.iter().map(|f| f.text.len()).sum();
    let mut best = std::time::Duration::MAX;
    for _ in 0..100 { let f = files.clone(); let start = std::time::Instant::now(); let r = language::compile(f); let e = start.elapsed(); drop(r); best = best.min(e); }
    println!("{bytes} bytes {best:?}");
}
