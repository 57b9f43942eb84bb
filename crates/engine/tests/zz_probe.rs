use engine::*;
use language::rulebook::{FactId, FactType, ValueId, View};
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
    let name = |f: FactId| rb.facts[f].name.clone();
    let vals = |f: FactId, v: &Vec<ValueId>| {
        let (FactType::Choice(a) | FactType::Set(a)) = &rb.facts[f].domain else { panic!() };
        if v.len() > 12 {
            format!("{} values", v.len())
        } else {
            v.iter().map(|x| a[*x].name.clone()).collect::<Vec<_>>().join("/")
        }
    };
    for c in rb.conclusions.keys() {
        let t = std::time::Instant::now();
        let d = engine
            .diff(
                &[Twin::itself(&engine, c)],
                &law(Date::constant(2025, 11, 4)),
                &law(Date::constant(2025, 11, 5)),
                &Case::new(Date::constant(2025, 11, 5)),
            )
            .unwrap();
        let t = t.elapsed();
        for ch in d.changed.iter().flat_map(|c| &c.changes) {
            println!(
                "{} {} share {:.4} n={:?} {:?}",
                rb.conclusions[c].name,
                ch.shifts.iter().map(|s| format!("{:?}>{:?}", s.from, s.to)).collect::<Vec<_>>().join(" | "),
                ch.share,
                ch.whom.as_ref().map(|w| w.iter().map(Vec::len).collect::<Vec<_>>()),
                t
            );
            for (k, w) in
                ch.whom.iter().flatten().enumerate().flat_map(|(k, l)| l.iter().map(move |w| (k, w)))
            {
                let t: Vec<String> = w
                    .tests
                    .iter()
                    .map(|t| match t {
                        Test::Flag(f, b) => format!("{}={b}", name(*f)),
                        Test::Choice(f, v) => format!("{}={}", name(*f), vals(*f, v)),
                        Test::Set(f, any, none) => format!(
                            "{} any {:?} none {}",
                            name(*f),
                            any.iter().map(|v| vals(*f, v)).collect::<Vec<_>>(),
                            vals(*f, none)
                        ),
                        Test::Number(f, r) => format!("{} in {r:?}", name(*f)),
                        Test::Date(f, r) => format!("{} in {r:?}", name(*f)),
                        Test::Reading(..) => String::new(),
                    })
                    .collect();
                println!("   {k} {:.5} {}", w.share, t.join("; "));
            }
        }
    }
}
fn files(folder: &Path, found: &mut Vec<InputFile>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|e| e == "md") {
            found.push(InputFile {
                path: path.to_string_lossy().into_owned(),
                text: std::fs::read_to_string(&path).unwrap(),
            });
        }
    }
}
