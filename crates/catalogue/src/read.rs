//! Reads Fluent files, and refuses what Yol does not use of Fluent.

use crate::message::{Catalogue, Form, Message, Pattern, Piece};
use crate::status::Status;
use fluent_syntax::ast;
use fluent_syntax::parser;

/// What is wrong with a file of messages.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path}:{line}: {problem}")]
pub struct ReadError {
    /// The file.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, and what to write instead.
    pub problem: String,
}

impl Catalogue {
    /// Adds the messages of a file. `path` is named in errors.
    ///
    /// # Errors
    /// The first place that is no Fluent, uses what Yol leaves out of Fluent (functions, references, terms), has a
    /// comment that is no status, or names a message a second time.
    pub fn read(&mut self, path: &str, text: &str) -> Result<(), ReadError> {
        let resource = parser::parse(text).map_err(|(_, errors)| {
            let first = errors.first();
            let problem =
                first.map_or_else(|| "this is no Fluent".to_owned(), |error| error.kind.to_string());
            ReadError {
                path: path.to_owned(),
                line: line(text, first.map_or(0, |error| error.pos.start)),
                problem,
            }
        })?;
        for entry in &resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    let line = line_of(text, message.id.name);
                    let wrong = |problem| ReadError { path: path.to_owned(), line, problem };
                    let message = read_message(message, path, text).map_err(wrong)?;
                    if self.message(&message.id).is_some() {
                        return Err(wrong(format!("`{}` stands here a second time", message.id)));
                    }
                    self.messages.push(message);
                }
                ast::Entry::Term(term) => {
                    let line = line_of(text, term.id.name);
                    let problem = format!("`-{}` is a term; write the word out", term.id.name);
                    return Err(ReadError { path: path.to_owned(), line, problem });
                }
                // Comments that stand alone are for translators.
                _ => {}
            }
        }
        Ok(())
    }
}

fn line(text: &str, place: usize) -> usize {
    text.bytes().take(place).filter(|byte| *byte == b'\n').count() + 1
}

/// The line of a name that is a slice of the text.
fn line_of(text: &str, name: &str) -> usize {
    line(text, name.as_ptr().addr().saturating_sub(text.as_ptr().addr()))
}

fn read_message(message: &ast::Message<&str>, path: &str, text: &str) -> Result<Message, String> {
    let line = line_of(text, message.id.name);
    let status = match &message.comment {
        None => None,
        Some(comment) => {
            let comment = comment.content.join(" ");
            let wrong =
                || format!("`# {comment}` is no status: write `# machine STAMP` or `# reviewed KEY STAMP`");
            Some(Status::read(&comment).ok_or_else(wrong)?)
        }
    };
    let mut parts = Vec::new();
    let mut lines = Vec::new();
    if let Some(value) = &message.value {
        lines.push(line);
        parts.push((String::new(), pattern(value)?));
    }
    for attribute in &message.attributes {
        lines.push(line_of(text, attribute.id.name));
        parts.push((attribute.id.name.to_owned(), pattern(&attribute.value)?));
    }
    Ok(Message { id: message.id.name.to_owned(), parts, status, place: (path.to_owned(), line), lines })
}

fn pattern(pattern: &ast::Pattern<&str>) -> Result<Pattern, String> {
    let mut pieces: Pattern = Vec::new();
    for element in &pattern.elements {
        let piece = match element {
            ast::PatternElement::TextElement { value } => Piece::Text((*value).to_owned()),
            ast::PatternElement::Placeable { expression } => placed(expression)?,
        };
        match (pieces.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(more)) => before.push_str(&more),
            (_, piece) => pieces.push(piece),
        }
    }
    // A text over several lines reads as one.
    for piece in &mut pieces {
        if let Piece::Text(text) = piece {
            *text = text.replace('\n', " ");
        }
    }
    Ok(pieces)
}

fn placed(expression: &ast::Expression<&str>) -> Result<Piece, String> {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
            // A space that must stand at an end of a text is written so too.
            let blank = value.trim().is_empty();
            let text = (*value).to_owned();
            Ok(if blank { Piece::Text(text) } else { Piece::Russian(text) })
        }
        ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
            Ok(Piece::Argument(id.name.to_owned()))
        }
        ast::Expression::Select { selector, variants } => {
            let ast::InlineExpression::VariableReference { id } = selector else {
                return Err("only a `$number` can choose between texts".to_owned());
            };
            let forms = variants.iter().map(variant).collect::<Result<Vec<_>, _>>()?;
            if forms.last().is_none_or(|(form, _)| *form != Form::Other) {
                return Err("the last text of a choice is `*[other]`".to_owned());
            }
            Ok(Piece::Choice { argument: id.name.to_owned(), forms })
        }
        ast::Expression::Inline(_) => {
            Err("write the words out: only `{ $name }`, `{ \"Russian words\" }` and choices stand in braces"
                .to_owned())
        }
    }
}

fn variant(variant: &ast::Variant<&str>) -> Result<(Form, Pattern), String> {
    let form = match &variant.key {
        ast::VariantKey::Identifier { name: "one" } => Form::One,
        ast::VariantKey::Identifier { name: "few" } => Form::Few,
        ast::VariantKey::Identifier { name: "many" } => Form::Many,
        ast::VariantKey::Identifier { name: "other" } => Form::Other,
        ast::VariantKey::NumberLiteral { value } => {
            Form::Exactly(value.parse().map_err(|_| format!("[{value}] is no whole number"))?)
        }
        ast::VariantKey::Identifier { name } => {
            return Err(format!("[{name}] is none of [one], [few], [many], [other] and whole numbers"));
        }
    };
    Ok((form, pattern(&variant.value)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Catalogue, String> {
        let mut catalogue = Catalogue::default();
        catalogue.read("ru/x.ftl", text).map_err(|error| error.to_string())?;
        Ok(catalogue)
    }

    #[test]
    fn a_message_has_parts_status_and_place() {
        let catalogue = read(
            "### For translators.\n\n# reviewed anna 0f3a99c1\nyears = { $n ->\n    [one] { $n } год\n    [few] { $n } года\n   *[other] { $n } лет\n }\n    .he = { $n } ({ \"лет\" })\n",
        )
        .unwrap();
        let message = catalogue.message("years").unwrap();
        assert_eq!((message.line(""), message.line("he"), message.line("she")), (4, 9, 4));
        assert_eq!(message.status.as_ref().unwrap().to_string(), "reviewed anna 0f3a99c1");
        assert_eq!(message.arguments(), ["n"]);
        assert_eq!(crate::plain(message.part("he").unwrap()), "{n} (лет)");
        let again = format!("years = {}\n", crate::written(message.part("").unwrap()));
        let again = again.replace(" [", "\n [").replace(" *[", "\n *[").replace(" }\n", "\n }\n");
        assert_eq!(read(&again).unwrap().messages.first().unwrap().part(""), message.part(""));
    }

    #[test]
    fn mistakes_are_named_with_their_line() {
        assert_eq!(read("a = b\n\na = c\n").unwrap_err(), "ru/x.ftl:3: `a` stands here a second time");
        assert!(
            read("a = b\n\n# who knows\nb = c\n")
                .unwrap_err()
                .starts_with("ru/x.ftl:4: `# who knows` is no status")
        );
        assert!(read("a = { NUMBER($n) }\n").unwrap_err().contains("write the words out"));
        assert!(read("a = {\n").is_err());
        assert!(read("-a = b\n").unwrap_err().contains("is a term"));
    }
}
