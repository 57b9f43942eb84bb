//! How far each language is translated, as a table.

use super::Texts;
use crate::outcome::BadInput;
use crate::translations::{Tally, Translations, tally};
use guide::Locale;
use textwrap::core::display_width;

/// Between two columns.
const GAP: usize = 2;

/// One line for each language.
pub(super) fn table(texts: &Texts) -> Result<String, BadInput> {
    let speech = texts.speech;
    let head = [
        speech.command_lang_column_total(),
        speech.command_lang_column_reviewed(),
        speech.command_lang_column_machine(),
        speech.command_lang_column_outdated(),
        speech.command_lang_column_missing(),
    ];
    let name = |locale: Locale| format!("{:8} {}", locale.code(), locale.name());
    let names = Locale::ALL.map(name);
    let widest = names.iter().map(|name| display_width(name)).max().unwrap_or(0);
    let mut text = padded(speech.command_lang_column_language(), widest);
    text.push_str(&row(&head, &head.map(str::to_owned)));
    for (locale, name) in Locale::ALL.into_iter().zip(&names) {
        text.push_str(&padded(name, widest));
        text.push_str(&if locale == Locale::En {
            format!("  {}\n", speech.command_lang_source())
        } else {
            let tally = tally(&texts.sources, &Translations::read(speech, &texts.files, locale)?);
            row(&head, &numbers(texts.sources.len(), tally).map(|number| number.to_string()))
        });
    }
    Ok(text)
}

fn numbers(total: usize, tally: Tally) -> [usize; 5] {
    [total, tally.reviewed, tally.machine, tally.outdated, tally.missing]
}

/// Cells under their heads, to the right.
fn row(head: &[&str; 5], cells: &[String; 5]) -> String {
    let cell = |(head, cell): (&&str, &String)| {
        let width = display_width(head).max(5);
        " ".repeat(GAP + width.saturating_sub(display_width(cell))) + cell
    };
    head.iter().zip(cells).map(cell).collect::<String>() + "\n"
}

fn padded(text: &str, width: usize) -> String {
    text.to_owned() + &" ".repeat(width.saturating_sub(display_width(text)))
}
