//! A no stays a no, and a term is called by its agreed word.

use super::problem::Problem;
use super::said::{Russian, begins_a_word, small, text};
use super::{Language, negation, typed};
use crate::Piece;

pub(super) fn problems(language: &Language, english: &[Piece], pattern: &[Piece]) -> Vec<Problem> {
    let source = text(english, Russian::With);
    let said = typed::without(&text(pattern, Russian::Without), &source);
    let source = typed::without(&source, "");
    let mut problems = Vec::new();
    if negation::is_lost(language, &source, &said) {
        problems.push(Problem::Negation);
    }
    let (source, said) = (source.to_lowercase(), small(&language.code, &said));
    for term in &language.terms {
        let wanted = term.english.iter().any(|form| begins_a_word(&source, form));
        if wanted && !term.stems.iter().any(|stem| begins_a_word(&said, stem)) {
            problems.push(Problem::Glossary { term: term.id.clone(), stems: term.stems.clone() });
        }
    }
    problems
}
