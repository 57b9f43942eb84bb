//! Faults in words.

use super::{Fault, witness};
use crate::TooLarge;
use language::{Code, Diagnostic, Rulebook};

pub(super) fn diagnostic(rulebook: &Rulebook, fault: &Fault) -> Diagnostic {
    let at = |place: &language::rulebook::Place, code, message, label: &str, help| Diagnostic {
        code,
        message,
        file: place.file,
        span: place.header.clone(),
        label: label.to_owned(),
        help,
        related: Vec::new(),
    };
    match fault {
        Fault::Gap { conclusion, case } => {
            let entry = &rulebook.conclusions[*conclusion];
            let message = format!(
                "no rule decides `{}` in this case: {}",
                entry.name,
                witness::in_words(rulebook, case)
            );
            let help = "write a rule for such a case, or give the conclusion a sourced `otherwise`";
            at(
                &entry.place,
                Code::Gap,
                message,
                "no rule holds, and there is no `otherwise`",
                Some(help.into()),
            )
        }
        Fault::Conflict { conclusion, rules, case } => {
            let entry = &rulebook.conclusions[*conclusion];
            let names: Vec<String> = rules
                .iter()
                .map(|rule| &rulebook.rules[*rule])
                .map(|rule| format!("`{}` ({})", rule.name, entry.values[rule.decides.1].name))
                .collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let message = format!(
                "rules disagree about `{}`: {} in this case: {}",
                entry.name,
                crate::describe::listed(&names, "and"),
                witness::in_words(rulebook, case)
            );
            let help = "make one of them an exception of the other, or narrow one of their conditions";
            let first = rules.first().map_or(&entry.place, |rule| &rulebook.rules[*rule].place);
            let mut diagnostic = at(first, Code::Conflict, message, "this holds", Some(help.into()));
            diagnostic.related = rules
                .iter()
                .skip(1)
                .map(|rule| &rulebook.rules[*rule].place)
                .map(|place| (place.file, place.header.clone(), "and so does this".to_owned()))
                .collect();
            diagnostic
        }
        Fault::NothingPossible => {
            let place = rulebook.constraints.first().map(|constraint| &constraint.place);
            let message = "the `never` blocks together exclude every case".to_owned();
            let fallback = language::rulebook::Place::default();
            at(
                place.unwrap_or(&fallback),
                Code::Impossible,
                message,
                "with the others, this leaves no case",
                None,
            )
        }
        Fault::TooLarge(TooLarge { conclusion, limit }) => {
            let entry = &rulebook.conclusions[*conclusion];
            let message = format!("the diagram of `{}` needs more than {limit} nodes", entry.name);
            let help = "decide a part of it in a conclusion of its own, and name that in the conditions";
            at(
                &entry.place,
                Code::TooLarge,
                message,
                "too many facts meet in this conclusion",
                Some(help.into()),
            )
        }
    }
}
