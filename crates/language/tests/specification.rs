//! The blocks of `docs/language.md` are one rulebook.

use language::{InputFile, Rulebook, compile};

fn specification() -> Rulebook {
    let text = include_str!("../../../docs/language.md").to_owned();
    compile(vec![InputFile { path: "language.md".to_owned(), text }]).unwrap_or_else(|failure| panic!("{failure}"))
}

#[test]
fn the_specification_compiles() {
    let rulebook = specification();
    println!("{rulebook:#?}");
}
