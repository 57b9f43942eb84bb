//! The sentences that stand in Rust code, outside tests, attributes and comments.

use proc_macro2::{Delimiter, LexError, Literal, TokenStream, TokenTree};

/// From this many words a text that begins with a capital letter counts as a sentence.
const WORDS: usize = 3;

/// The sentences of a file and their lines. The error is of code that is no Rust.
pub(crate) fn sentences(code: &str) -> Result<Vec<(usize, String)>, LexError> {
    let mut found = Vec::new();
    gather(code.parse()?, &mut found);
    Ok(found)
}

fn gather(tokens: TokenStream, found: &mut Vec<(usize, String)>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                tokens.next_if(|next| matches!(next, TokenTree::Punct(mark) if mark.as_char() == '!'));
                let attribute = tokens.next_if(|next| is_group(next, Delimiter::Bracket));
                if attribute
                    .is_some_and(|attribute| attribute.to_string().replace(' ', "").contains("cfg(test)"))
                {
                    // What is only for tests goes to the end of its braces, or to the semicolon.
                    let ends =
                        |token: &TokenTree| is_group(token, Delimiter::Brace) || token.to_string() == ";";
                    tokens.by_ref().find(ends);
                }
            }
            TokenTree::Group(group) => gather(group.stream(), found),
            TokenTree::Literal(literal) => found.extend(sentence(&literal)),
            TokenTree::Punct(_) | TokenTree::Ident(_) => {}
        }
    }
}

fn is_group(token: &TokenTree, delimiter: Delimiter) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == delimiter)
}

fn sentence(literal: &Literal) -> Option<(usize, String)> {
    let written = literal.to_string();
    let text =
        written.trim_start_matches(['r', '#']).strip_prefix('"')?.trim_end_matches(['#', '"']).to_owned();
    let words = text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
    let is_one = words >= WORDS && text.trim_start().starts_with(char::is_uppercase);
    is_one.then(|| (literal.span().start().line, text))
}

#[test]
fn sentences_are_told_from_other_texts() {
    let code = r##"
        //! A comment is no sentence.
        #[error("An attribute is none")]
        fn said() -> String {
            let name = "no capital stands here";
            format!("It depends on {name}.") + "Two words" + r#"Raw it is too"#
        }
        #[cfg(test)]
        mod tests { const TEXT: &str = "A test may say this"; }
        const LAST: &str = "This is the last one";
    "##;
    let found = sentences(code).unwrap();
    let texts: Vec<&str> = found.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(texts, ["It depends on {name}.", "Raw it is too", "This is the last one"]);
    assert_eq!(found.first().unwrap().0, 6);
}
