use engine::*;
use guide::*;
use language::*;
fn files(dir: &std::path::Path, root: &std::path::Path, out: &mut Vec<InputFile>) {
    for e in std::fs::read_dir(dir).unwrap() {
        let p = e.unwrap().path();
        if p.is_dir() {
            files(&p, root, out)
        } else if p.extension().is_some_and(|x| x == "md") && p.file_name().unwrap() != "README.md"
            || p == root.join("README.md")
        {
            out.push(InputFile {
                path: p.strip_prefix(root).unwrap().display().to_string(),
                text: std::fs::read_to_string(&p).unwrap(),
            })
        }
    }
}
fn main() {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let root = std::path::PathBuf::from(args.remove(0));
    let mut f = vec![];
    if root.is_file() {
        f.push(InputFile { path: "language.md".into(), text: std::fs::read_to_string(&root).unwrap() })
    } else {
        files(&root, &root, &mut f);
    }
    let rb = match language::compile(f) {
        Ok(r) => r,
        Err(e) => {
            println!("{e}");
            return;
        }
    };
    let t = std::time::Instant::now();
    let engine = match Engine::compile(rb) {
        Ok(e) => e,
        Err(e) => {
            println!("{e}");
            return;
        }
    };
    eprintln!("compiled in {:?}", t.elapsed());
    let what = args.remove(0);
    let mut on = language::parse_date("2026-02-01").unwrap();
    let mut opt = Options::default();
    if let Some(d) = args.iter().find_map(|a| a.strip_prefix("on:")) {
        on = language::parse_date(d).unwrap();
    }
    if let Some(d) = args.iter().find_map(|a| a.strip_prefix("journey:")) {
        opt.journey = engine.rulebook().journey(d);
    }
    if args.iter().any(|a| a == "he") {
        opt.voice = Voice::He
    }
    let mut base = Case::new(on);
    if let Some(d) = args.iter().find_map(|a| a.strip_prefix("account:")) {
        let id = engine.rulebook().account(d).unwrap();
        base = Case::from_given(&engine.rulebook().accounts[id].given, on);
    }
    if args.iter().any(|a| a == "practice") {
        base.view = language::rulebook::View::Practice
    }
    let asg: Vec<&str> = args.iter().map(|s| s.as_str()).filter(|a| a.contains('=')).collect();
    let case = match case_from_assignments(engine.rulebook(), base, &asg) {
        Ok(c) => c,
        Err(e) => {
            for x in e {
                println!("{x}")
            }
            return;
        }
    };
    let t = std::time::Instant::now();
    match what.as_str() {
        "brief" => match brief(&engine, &case, &opt) {
            Ok(b) => println!("{}", b.text(&Style::default())),
            Err(r) => println!("{r}"),
        },
        "json" => println!("{:#}", brief(&engine, &case, &opt).unwrap().json()),
        "why" => println!("{}", why_text(&engine, &case, &opt).unwrap()),
        "facts" => println!("{}", facts_text(engine.rulebook(), &Style::default())),
        "accounts" => println!("{}", accounts_text(engine.rulebook(), true, &Style::default())),
        "ask" => {
            let picks: Vec<String> =
                args.iter().filter_map(|a| a.strip_prefix("pick:")).map(|s| s.to_owned()).collect();
            let mut i = Interview::new(&engine, case, opt);
            let mut n = 0;
            loop {
                let t = std::time::Instant::now();
                match i.step() {
                    Step::Finished => break,
                    Step::Question(q) => {
                        println!(
                            "[{} of {}] {} ({})\n   why: {:?} matters: {:?}",
                            q.progress.asked + 1,
                            q.progress.asked + q.progress.at_most_left,
                            q.text,
                            q.fact,
                            q.why,
                            q.matters_to
                        );
                        for (k, a) in q.answers.iter().enumerate() {
                            println!("   {k}: {a}")
                        }
                        let a = match picks.get(n).map(|s| s.as_str()) {
                            None | Some("?") => Answer::DontKnow,
                            Some("none") => Answer::ChooseSeveral(vec![]),
                            Some(s) => {
                                if q.several {
                                    Answer::ChooseSeveral(s.split(',').map(|x| x.parse().unwrap()).collect())
                                } else {
                                    Answer::Choose(s.parse().unwrap())
                                }
                            }
                        };
                        n += 1;
                        println!("   => {a:?}  ({:?})", t.elapsed());
                        if let Err(e) = i.answer(a) {
                            println!("   ! {e}");
                        }
                    }
                }
            }
            for (a, b) in i.answers() {
                println!("* {a}: {b}")
            }
            println!("{}", i.brief().unwrap().text(&Style::default()))
        }
        _ => {}
    }
    eprintln!("took {:?}", t.elapsed());
}
