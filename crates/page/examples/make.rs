fn main() {
    let mut files = vec![];
    fn walk(d: &std::path::Path, out: &mut Vec<language::InputFile>) {
        let mut es: Vec<_> = std::fs::read_dir(d).unwrap().map(|e| e.unwrap().path()).collect(); es.sort();
        for p in es { if p.is_dir() { walk(&p, out) } else if p.extension().is_some_and(|e| e=="md") {
            out.push(language::InputFile { path: p.to_string_lossy().into_owned().into(), text: std::fs::read_to_string(&p).unwrap().into() }) } }
    }
    walk(std::path::Path::new("rulebook"), &mut files);
    let engine = engine::Engine::compile(language::compile(files).unwrap()).unwrap();
    for edition in page::Edition::ALL {
        match page::page(&engine, &page::Settings { on: "2026-11-22".parse().unwrap(), edition, version: "0.1.0" }) {
            Ok(html) => std::fs::write(format!("/tmp/page-{}.html", edition.name()), html).unwrap(),
            Err(e) => println!("{e}"),
        }
    }
}
