use engine::*; use guide::*; use language::rulebook::*; use std::collections::BTreeMap;
fn main() {
    let mut files = vec![];
    fn walk(d: &std::path::Path, out: &mut Vec<language::InputFile>) {
        let mut es: Vec<_> = std::fs::read_dir(d).unwrap().map(|e| e.unwrap().path()).collect(); es.sort();
        for p in es { if p.is_dir() { walk(&p, out) } else if p.extension().is_some_and(|e| e=="md") {
            out.push(language::InputFile { path: p.to_string_lossy().into_owned().into(), text: std::fs::read_to_string(&p).unwrap().into() }) } }
    }
    walk(std::path::Path::new("rulebook"), &mut files);
    let engine = Engine::compile(language::compile(files).unwrap()).unwrap();
    let n: usize = std::env::args().nth(1).and_then(|a| a.parse().ok()).unwrap_or(9);
    let mut total = 0; let mut literals = 0;
    for (id, j) in engine.rulebook().journeys.iter_enumerated() {
        let mut options = Options::default(); options.journey = Some(id);
        let mut case = Case::new("2026-11-22".parse().unwrap()); case.view = View::Practice;
        // frequency
        let mut freq: BTreeMap<String, (u32,u32)> = BTreeMap::new();
        let mut lcg = 12345u64;
        for _ in 0..200 {
            let mut iv = Interview::new(&engine, case.clone(), options.clone()); let mut pos=0;
            while let Step::Question(q) = iv.step() {
                lcg = lcg.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                let k = (lcg >> 33) as usize % q.answers.len();
                let e = freq.entry(q.fact.clone()).or_default(); e.0 += 1; e.1 += pos; pos += 1;
                if iv.answer(Answer::Choose(k)).is_err() { iv.answer(Answer::DontKnow).unwrap(); }
            }
        }
        let mut facts: Vec<_> = freq.into_iter().collect(); facts.sort_by_key(|(_, (c, _))| std::cmp::Reverse(*c));
        println!("{} {:?}", j.name, facts);
        facts.truncate(n); facts.sort_by_key(|(_, (c, p))| p * 1000 / c);
        let facts: Vec<FactId> = facts.iter().map(|(f,_)| engine.rulebook().fact(f).unwrap()).collect();
        let mut situations: Vec<Situation> = [View::Practice, View::Paper].map(|v| { let mut c = in_journey(&engine, &case, &options).unwrap(); c.view = v; engine.situation(&c).unwrap() }).into_iter().collect();
        let start = std::time::Instant::now();
        let list = Questionnaire::new(&mut situations, &j.shows, &facts);
        println!("  questions {:?}", list.questions.iter().map(|q| (engine.rulebook().facts[q.fact].name.clone(), q.classes.len(), q.several)).collect::<Vec<_>>());
        println!("  impossible {:?}", list.impossible(&situations[0]).len());
        for c in &j.shows { for (v, s) in situations.iter_mut().enumerate() {
            match list.ruled_out(s, *c) { Ok(o) => {
                let sets = o.outcomes.iter().map(|(_, s)| s.len()).collect::<Vec<_>>();
                let lits: usize = o.outcomes.iter().flat_map(|(_, s)| s.iter().map(|s| s.len())).sum();
                if o.not_open.len() > 50 && v == 0 {
                    let mut t: Vec<std::collections::BTreeSet<FixedAnswer>> = vec![Default::default()];
                    for set in &o.not_open {
                        let mut next = vec![];
                        for x in &t { if set.iter().any(|a| x.contains(a)) { next.push(x.clone()) } else { for a in set { let mut y = x.clone(); y.insert(*a); next.push(y) } } }
                        next.sort_by_key(|x| x.len()); next.dedup();
                        let mut min: Vec<std::collections::BTreeSet<FixedAnswer>> = vec![];
                        for x in next { if !min.iter().any(|m| m.is_subset(&x)) { min.push(x) } }
                        t = min; if t.len() > 5000 { println!("explodes"); break; }
                    }
                    println!("   dual {} {:?}", t.len(), t.iter().map(|x| x.len()).collect::<Vec<_>>());
                }
                total += sets.iter().sum::<usize>(); literals += lits;
                println!("  {} view {v}: {:?} lits {lits} decided {} notopen {}", engine.rulebook().conclusions[*c].name, sets, o.decided.len(), o.not_open.len());
            }, Err(e) => println!("  {} {e}", engine.rulebook().conclusions[*c].name) } } }
        println!("  {:?}", start.elapsed());
    }
    println!("total sets {total} literals {literals}");
}
