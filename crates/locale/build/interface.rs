//! A method for each message of the interface.

use catalogue::{Catalogue, Form, Message, Piece};
use std::fmt::Write as _;

const ENGLISH: usize = 0;

/// The Rust source of all messages.
pub(crate) fn tables(languages: &[Catalogue]) -> Result<String, String> {
    let english = languages.get(ENGLISH).ok_or("there is no English")?;
    let mut methods = String::from("impl Speech {\n");
    let mut statics = String::new();
    for message in &english.messages {
        let translations: Vec<&Message> =
            languages.iter().map(|language| current(language, message).unwrap_or(message)).collect();
        one(message, &translations, &mut methods, &mut statics)?;
    }
    methods.push_str("}\n");
    Ok(methods + &statics)
}

/// The translation, unless the English has changed since it was made, or it wants what is not there.
fn current<'l>(language: &'l Catalogue, message: &Message) -> Option<&'l Message> {
    let translation = language.message(&message.id)?;
    let outdated = translation.status.as_ref().is_some_and(|status| status.from() != message.stamp());
    let known = message.arguments();
    let fits = translation.arguments().iter().all(|argument| known.contains(argument));
    (fits && !outdated).then_some(translation)
}

fn one(
    message: &Message,
    all: &[&Message],
    methods: &mut String,
    statics: &mut String,
) -> Result<(), String> {
    let arguments = message.arguments();
    let is_number = |name: &String| all.iter().any(|translation| translation.numbers().contains(name));
    let method = message.id.replace('-', "_");
    let table = method.to_uppercase();
    let english = message.part("").ok_or_else(|| format!("`{}` has no text of its own", message.id))?;
    let _ = writeln!(methods, "    /// “{}”\n    #[must_use]", catalogue::plain(english).replace('[', "\\["));
    if arguments.is_empty() {
        let _ = writeln!(methods, "    pub fn {method}(self) -> &'static str {{ {table}.plain(self) }}");
    } else {
        let parameter = |name: &String| {
            let kind = if is_number(name) { "u64" } else { "impl std::fmt::Display" };
            format!("{}: {kind}", name.replace('-', "_"))
        };
        let parameters: Vec<String> = arguments.iter().map(parameter).collect();
        let given = |name: &String| {
            let name_in_rust = name.replace('-', "_");
            if is_number(name) {
                format!("Argument::Number({name_in_rust})")
            } else {
                format!("Argument::Text(&{name_in_rust})")
            }
        };
        let given: Vec<String> = arguments.iter().map(given).collect();
        let _ = writeln!(
            methods,
            "    pub fn {method}(self, {}) -> String {{ {table}.said(self, &[{}]) }}",
            parameters.join(", "),
            given.join(", ")
        );
    }
    let _ = write!(statics, "static {table}: Message = Message {{ texts: [");
    for translation in all {
        let you = translation.part("").unwrap_or(english);
        let he = translation.part("he").unwrap_or(you);
        let _ =
            write!(statics, "Texts {{ you: {}, he: {} }}, ", pieces(you, &arguments), pieces(he, &arguments));
    }
    statics.push_str("] };\n");
    Ok(())
}

fn pieces(pattern: &[Piece], arguments: &[String]) -> String {
    let place = |name: &String| arguments.iter().position(|argument| argument == name).unwrap_or(usize::MAX);
    let mut written: Vec<String> = Vec::new();
    let mut text = String::new();
    for piece in pattern {
        if let Piece::Text(words) | Piece::Russian(words) = piece {
            text.push_str(words);
            continue;
        }
        if !text.is_empty() {
            written.push(format!("Piece::Text({:?})", std::mem::take(&mut text)));
        }
        match piece {
            Piece::Argument(name) => written.push(format!("Piece::Argument({})", place(name))),
            Piece::Choice { argument, forms } => {
                let forms: Vec<String> = forms
                    .iter()
                    .map(|(form, pattern)| format!("({}, {})", form_name(*form), pieces(pattern, arguments)))
                    .collect();
                written.push(format!("Piece::Choice({}, &[{}])", place(argument), forms.join(", ")));
            }
            Piece::Text(_) | Piece::Russian(_) => {}
        }
    }
    if !text.is_empty() {
        written.push(format!("Piece::Text({text:?})"));
    }
    format!("&[{}]", written.join(", "))
}

fn form_name(form: Form) -> String {
    match form {
        Form::Exactly(number) => format!("Form::Exactly({number})"),
        Form::One => "Form::One".to_owned(),
        Form::Few => "Form::Few".to_owned(),
        Form::Many => "Form::Many".to_owned(),
        Form::Other => "Form::Other".to_owned(),
    }
}
