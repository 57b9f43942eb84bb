//! The questions that a person asks, on the real rulebook: Akif's case and a case of which little is known.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench whose set-up fails has nothing to measure"
)]

mod lines;

use divan::{Bencher, black_box};
use engine::{Case, Engine};
use language::rulebook::{ConclusionId, Known, SourceFile};
use language::{Date, InputFile};

fn main() {
    if lines::asked() { in_lines() } else { divan::main() }
}

/// What a person waits for, of the case of which nothing is known and of Akif's: the slower of the two is what counts.
fn in_lines() {
    let engine = engine();
    let paper = paper(&engine);
    for (peer, case) in
        [("yol (nothing known)", Case::new(Date::constant(2026, 2, 1))), ("yol (all known)", akif(&engine))]
    {
        let mut situation = engine.situation(&case).unwrap();
        lines::nanoseconds(peer, "question", 1, || {
            black_box(situation.question(black_box(&[paper]), &[]));
        });
        lines::nanoseconds(peer, "options", 1, || {
            black_box(situation.options(black_box(paper)));
        });
        lines::nanoseconds(peer, "reason", 1, || {
            black_box((situation.verdict(black_box(paper)), situation.reason(black_box(paper))));
        });
    }
}

fn engine() -> Engine {
    bundle::engine().unwrap()
}

fn rulebook() -> Vec<InputFile> {
    let file = |file: &SourceFile| InputFile { path: file.path.clone(), text: file.text.clone() };
    engine().rulebook().files.iter().map(file).collect()
}

fn akif(engine: &Engine) -> Case {
    let rulebook = engine.rulebook();
    let account = rulebook.account("akif").unwrap();
    Case::from_given(&rulebook.accounts[account].given, Date::constant(2026, 2, 1))
}

fn little(engine: &Engine) -> Case {
    let rulebook = engine.rulebook();
    let mut case = Case::new(Date::constant(2026, 2, 1));
    case.know(rulebook.fact("age").unwrap(), Known::Number { from: 48, to: 48 });
    case
}

fn paper(engine: &Engine) -> ConclusionId {
    engine.rulebook().conclusion("residence-paper").unwrap()
}

#[divan::bench]
fn parse_and_check_the_rulebook(bencher: Bencher) {
    let files = rulebook();
    bencher.bench_local(|| language::compile(black_box(files.clone())).unwrap());
}

#[divan::bench]
fn compile_to_diagrams(bencher: Bencher) {
    let checked = language::compile(rulebook()).unwrap();
    bencher.with_inputs(|| checked.clone()).bench_local_values(|rulebook| Engine::compile(rulebook).unwrap());
}

#[divan::bench]
fn find_what_has_no_effect(bencher: Bencher) {
    let engine = engine();
    bencher.bench_local(|| black_box(&engine).findings().unwrap());
}

#[divan::bench]
fn verify_everything(bencher: Bencher) {
    let files = rulebook();
    bencher.bench_local(|| {
        let engine = Engine::compile(language::compile(black_box(files.clone())).unwrap()).unwrap();
        (engine.findings().unwrap(), engine.coverage(), engine.untested())
    });
}

#[divan::bench]
fn set_before_a_case(bencher: Bencher) {
    let engine = engine();
    let case = akif(&engine);
    bencher.bench_local(|| engine.situation(black_box(&case)).unwrap());
}

#[divan::bench]
fn verdict(bencher: Bencher) {
    let engine = engine();
    let mut situation = engine.situation(&akif(&engine)).unwrap();
    bencher.bench_local(|| situation.verdict(black_box(paper(&engine))));
}

#[divan::bench]
fn verdict_with_reason(bencher: Bencher) {
    let engine = engine();
    let paper = paper(&engine);
    let mut situation = engine.situation(&akif(&engine)).unwrap();
    bencher.bench_local(|| (situation.verdict(black_box(paper)), situation.reason(black_box(paper))));
}

#[divan::bench]
fn verdict_with_reason_little_known(bencher: Bencher) {
    let engine = engine();
    let paper = paper(&engine);
    let mut situation = engine.situation(&little(&engine)).unwrap();
    bencher.bench_local(|| (situation.verdict(black_box(paper)), situation.reason(black_box(paper))));
}

#[divan::bench]
fn next_question_nothing_known(bencher: Bencher) {
    let engine = engine();
    let paper = paper(&engine);
    let mut situation = engine.situation(&Case::new(Date::constant(2026, 2, 1))).unwrap();
    bencher.bench_local(|| situation.question(black_box(&[paper]), &[]));
}

#[divan::bench]
fn next_question_little_known(bencher: Bencher) {
    let engine = engine();
    let paper = paper(&engine);
    let mut situation = engine.situation(&little(&engine)).unwrap();
    bencher.bench_local(|| situation.question(black_box(&[paper]), &[]));
}

#[divan::bench]
fn offers_of_one_change(bencher: Bencher) {
    let engine = engine();
    let paper = paper(&engine);
    let mut situation = engine.situation(&akif(&engine)).unwrap();
    bencher.bench_local(|| situation.offers(black_box(paper)));
}

fn journey(engine: &Engine) -> Vec<ConclusionId> {
    let rulebook = engine.rulebook();
    rulebook.journeys[rulebook.journey("residence").unwrap()].shows.clone()
}

#[divan::bench]
fn options(bencher: Bencher) {
    let engine = engine();
    let paper = paper(&engine);
    let mut situation = engine.situation(&akif(&engine)).unwrap();
    bencher.bench_local(|| situation.options(black_box(paper)));
}

#[divan::bench]
fn options_little_known(bencher: Bencher) {
    let engine = engine();
    let paper = paper(&engine);
    let mut situation = engine.situation(&little(&engine)).unwrap();
    bencher.bench_local(|| situation.options(black_box(paper)));
}

#[divan::bench]
fn options_with_their_price(bencher: Bencher) {
    let engine = engine();
    let (paper, journey) = (paper(&engine), journey(&engine));
    let mut situation = engine.situation(&akif(&engine)).unwrap();
    bencher.bench_local(|| situation.priced_options(black_box(paper), &journey));
}

#[divan::bench]
fn course_of_a_case(bencher: Bencher) {
    let engine = engine();
    let (paper, akif) = (paper(&engine), akif(&engine));
    bencher.bench_local(|| engine.course(black_box(&akif), &[], paper, true).unwrap());
}

#[divan::bench]
fn wait_for_something_better(bencher: Bencher) {
    let engine = engine();
    let (paper, akif, journey) = (paper(&engine), akif(&engine), journey(&engine));
    bencher.bench_local(|| engine.wait(black_box(&akif), &[], paper, &journey, true).unwrap());
}

#[divan::bench]
fn count_all_cases(bencher: Bencher) {
    let engine = engine();
    let paper = paper(&engine);
    let mut situation = engine.situation(&Case::new(Date::constant(2026, 2, 1))).unwrap();
    bencher.bench_local(|| situation.count(black_box(paper)));
}

#[divan::bench]
fn shares_of_all_cases(bencher: Bencher) {
    let engine = engine();
    let paper = paper(&engine);
    let mut situation = engine.situation(&Case::new(Date::constant(2026, 2, 1))).unwrap();
    bencher.bench_local(|| situation.shares(black_box(paper), &engine::Weights::default()));
}
