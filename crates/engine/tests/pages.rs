//! The language's page is a sound rulebook, and the pages of the diagnostics that the engine finds do what they say.

use crate::common::compiled;
use engine::{Engine, Fault};
use language::{Code, InputFile, Rulebook};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

fn docs(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(name)).unwrap()
}

fn with_prelude(example: &str) -> Rulebook {
    let file = |path: &str, text: String| InputFile { path: path.to_owned(), text };
    let files =
        vec![file("README.md", docs("diagnostics/README.md")), file("example.md", example.to_owned())];
    language::compile(files).unwrap_or_else(|failure| panic!("{failure}"))
}

fn codes(rulebook: Rulebook) -> Vec<Code> {
    match Engine::compile(rulebook) {
        Ok(_) => Vec::new(),
        Err(unsound) => unsound.diagnostics().iter().map(|diagnostic| diagnostic.code).collect(),
    }
}

#[test]
fn examples_yield_their_code_and_mended_ones_none() {
    for code in [Code::Gap, Code::Conflict, Code::Impossible] {
        let page = docs(&format!("diagnostics/{code}.md"));
        let (_, rest) = page.split_once("## Example").unwrap();
        let (example, instead) = rest.split_once("## Instead").unwrap();
        assert_eq!(codes(with_prelude(example)), [code], "{code}: example");
        assert_eq!(codes(with_prelude(instead)), [], "{code}: instead");
    }
}

/// What the engine finds in a rulebook that is sound.
fn found(rulebook: Rulebook) -> Vec<Code> {
    let engine = Engine::compile(rulebook).unwrap_or_else(|unsound| panic!("{unsound}"));
    let findings = engine.findings().unwrap();
    findings.iter().map(|finding| finding.diagnostic(engine.rulebook()).code).collect()
}

#[test]
fn examples_of_warnings_yield_their_code_and_mended_ones_none() {
    assert_eq!(found(with_prelude("")), []);
    for code in Code::ALL.iter().copied().filter(|code| code.is_warning()) {
        let page = docs(&format!("diagnostics/{code}.md"));
        let (_, rest) = page.split_once("## Example").unwrap();
        let (example, instead) = rest.split_once("## Instead").unwrap();
        assert_eq!(found(with_prelude(example)), [code], "{code}: example");
        assert_eq!(found(with_prelude(instead)), [], "{code}: instead");
        insta::assert_snapshot!(code.as_str(), said(with_prelude(example)));
    }
}

/// The findings of a rulebook as people read them.
fn said(rulebook: Rulebook) -> String {
    let engine = Engine::compile(rulebook).unwrap();
    let findings = engine.findings().unwrap();
    let diagnostics: Vec<_> = findings.iter().map(|finding| finding.diagnostic(engine.rulebook())).collect();
    language::render(&engine.rulebook().files, &diagnostics, false)
}

#[test]
fn the_language_page_is_sound_and_its_accounts_pass() {
    let file = InputFile { path: "language.md".to_owned(), text: docs("language.md") };
    let engine =
        Engine::compile(language::compile(vec![file]).unwrap()).unwrap_or_else(|unsound| panic!("{unsound}"));
    assert!(engine.rulebook().accounts.len() >= 6);
    for id in engine.rulebook().accounts.keys() {
        assert_eq!(engine.test_account(id), [], "{}", engine.rulebook().accounts[id].name);
    }
}

/// A hundred combinations of three among forty facts, with nothing in common.
fn too_many_combinations() -> String {
    let mut text = docs("diagnostics/README.md");
    text.push_str("\n```yol\n");
    for fact in 0..40 {
        let fields = "type yes or no\n    title \"x\"\n    ask \"x\"\n    intrusive low\n    change never";
        write!(text, "fact paper-{fact}\n    {fields}\n\n").unwrap();
    }
    text.push_str("conclusion burden\n    kind demand\n    title \"Burden\"\n    values light \"Light.\"\n");
    text.push_str("           heavy \"Heavy.\"\n    otherwise light\n    source GAZETTE\n\n");
    text.push_str(
        "rule heavy-burden\n    decides burden is heavy\n    under residence-act\n    when any of\n",
    );
    let mut rng = generate::Rng::new(3);
    for _ in 0..100 {
        let [one, two, three] = [(); 3].map(|()| rng.below(40));
        writeln!(text, "             paper-{one} and paper-{two} and not paper-{three}").unwrap();
    }
    text.push_str("```\n");
    text
}

#[test]
fn a_conclusion_beyond_its_budget_is_an_error_that_names_it() {
    let Err(unsound) = Engine::compile(compiled(too_many_combinations(), 0)) else { panic!("not too large") };
    assert!(matches!(unsound.faults.as_slice(), [Fault::TooLarge(_)]));
    assert!(unsound.to_string().contains("the diagram of `burden` needs more than"), "{unsound}");
}
