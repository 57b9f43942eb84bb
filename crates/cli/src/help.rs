//! Help in the language that was chosen: what the declarations in `arguments` leave out.

mod commands;
mod flags;
mod values;

use crate::arguments::Arguments;
use clap::builder::Styles;
use clap::{Arg, Command, CommandFactory as _};
use guide::Speech;

/// What is said of a command or an argument.
#[derive(Debug, Default)]
struct Words {
    /// One line.
    short: String,
    /// Paragraphs that stand in the full help only.
    more: Vec<&'static str>,
}

fn words(short: impl Into<String>, more: &[&'static str]) -> Words {
    Words { short: short.into(), more: more.to_vec() }
}

impl Words {
    fn full(&self, below: &[String]) -> Option<String> {
        let below = (!below.is_empty()).then(|| below.join("\n"));
        let more = self.more.iter().map(|paragraph| (*paragraph).to_owned()).chain(below);
        let more: Vec<String> = more.collect();
        (!more.is_empty()).then(|| format!("{}\n\n{}", self.short, more.join("\n\n")))
    }
}

/// Everything that can be typed, with its help.
pub(crate) fn command(speech: Speech) -> Command {
    worded(Arguments::command(), speech, "")
}

/// A command and those in it. `path` is what is typed after `yol` to reach it.
fn worded(command: Command, speech: Speech, path: &str) -> Command {
    let about = commands::about(speech, path).unwrap_or_default();
    let example = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let template = template(speech, command.get_styles());
    let command = command
        .after_help(format!("{}\n  {example}", speech.help_heading_example()))
        .help_template(template)
        .subcommand_help_heading(speech.help_heading_commands())
        .mut_args(|argument| with_help(argument, speech, path))
        .mut_subcommands(|inner| {
            let path = format!("{path} {}", inner.get_name());
            worded(inner, speech, path.trim_start())
        });
    let full = about.full(&[]);
    let command = command.about(about.short);
    if let Some(full) = full { command.long_about(full) } else { command }
}

fn template(speech: Speech, styles: &Styles) -> String {
    let style = styles.get_usage();
    let usage = speech.help_heading_usage();
    format!("{{about-with-newline}}\n{style}{usage}{style:#} {{usage}}\n\n{{all-args}}{{after-help}}")
}

fn with_help(argument: Arg, speech: Speech, path: &str) -> Arg {
    let mut about = flags::about(speech, path, argument.get_id().as_str()).unwrap_or_default();
    let choices = choices(&argument);
    let (names, default) = (choices.join(", "), default(&argument));
    let brackets = [
        (!choices.is_empty()).then(|| speech.help_choices(names)),
        default.map(|value| speech.help_default(value)),
    ];
    for bracket in brackets.into_iter().flatten() {
        about.short = format!("{} {bracket}", about.short);
    }
    let meaning = |value: &String| Some(format!("- {value}: {}", values::meaning(speech, value)?));
    let meanings: Vec<String> = choices.iter().filter_map(meaning).collect();
    let heading = heading(speech, argument.get_help_heading(), argument.is_positional());
    let full = about.full(&meanings);
    let takes_value = argument.get_action().takes_values();
    let argument = argument
        .hide_possible_values(takes_value)
        .hide_default_value(takes_value)
        .help_heading(heading)
        .help(about.short);
    if let Some(full) = full { argument.long_help(full) } else { argument }
}

/// The words that can be chosen from, for an option that takes one.
fn choices(argument: &Arg) -> Vec<String> {
    let values =
        if argument.get_action().takes_values() { argument.get_possible_values() } else { Vec::new() };
    values.iter().map(|value| value.get_name().to_owned()).collect()
}

fn default(argument: &Arg) -> Option<String> {
    let shown = argument.get_action().takes_values() && !argument.is_hide_default_value_set();
    let values = if shown { argument.get_default_values() } else { &[] };
    values.first().map(|value| value.to_string_lossy().into_owned())
}

fn heading(speech: Speech, name: Option<&str>, positional: bool) -> &'static str {
    match name {
        Some("answer") => speech.help_heading_answer(),
        Some("compare") => speech.help_heading_compare(),
        Some("list") => speech.help_heading_list(),
        Some("output") => speech.help_heading_output(),
        Some("time") => speech.help_heading_time(),
        Some("diagram") => speech.help_heading_diagram(),
        Some("place") => speech.help_heading_place(),
        Some("secrecy") => speech.help_heading_secrecy(),
        Some("pages") => speech.help_heading_pages(),
        Some("limits") => speech.help_heading_limits(),
        _ if positional => speech.help_heading_arguments(),
        _ => speech.help_heading_options(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use guide::{Locale, Voice};

    fn each(command: &Command, path: &str, see: &mut impl FnMut(&Command, &str)) {
        see(command, path);
        for inner in command.get_subcommands() {
            each(inner, format!("{path} {}", inner.get_name()).trim_start(), see);
        }
    }

    #[test]
    fn everything_that_can_be_typed_is_explained() {
        let speech = Speech::default();
        each(&Arguments::command(), "", &mut |command, path| {
            assert!(commands::about(speech, path).is_some(), "`{path}` has no help");
            assert!(command.get_about().is_none(), "the help of `{path}` stands in two places");
            assert!(command.get_after_help().is_some(), "`{path}` has no example");
            for argument in command.get_arguments() {
                let id = argument.get_id().as_str();
                assert!(flags::about(speech, path, id).is_some(), "`{id}` of `{path}` has no help");
                assert!(argument.get_help().is_none(), "the help of `{path} {id}` stands in two places");
                for value in choices(argument) {
                    assert!(values::meaning(speech, &value).is_some(), "`{value}` of `{id}` has no meaning");
                }
                let name = argument.get_help_heading();
                let otherwise = [speech.help_heading_options(), speech.help_heading_arguments()];
                let known = name.is_none_or(|name| {
                    name == "options" || !otherwise.contains(&heading(speech, Some(name), false))
                });
                assert!(known, "the heading {name:?} has no message");
            }
        });
    }

    #[test]
    fn help_is_complete_in_every_language() {
        for locale in Locale::ALL {
            let mut command = command(Speech { locale, voice: Voice::You });
            command.build();
            each(&command, "", &mut |command, path| {
                let help = command.clone().render_long_help().to_string();
                assert!(!help.contains("[default: ]"), "{path}: {help}");
                assert!(command.get_about().is_some(), "{path}");
            });
        }
    }
}
