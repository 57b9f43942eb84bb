//! Help in the language that was chosen.

use super::arguments::Arguments;
use clap::{Arg, Command, CommandFactory as _};
use guide::Speech;

/// Everything that can be typed, with its help.
pub(crate) fn command(speech: Speech) -> Command {
    let command = Arguments::command();
    let style = *command.get_styles().get_usage();
    let usage = speech.help_heading_usage();
    let example = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let about = [
        speech.impact_help().to_owned(),
        speech.impact_help_cells_are().to_owned(),
        speech.impact_help_never().to_owned(),
        speech.impact_help_sql().to_owned(),
    ];
    command
        .about(speech.impact_help())
        .long_about(about.join("\n\n"))
        .after_help(format!("{}\n  {example}", speech.help_heading_example()))
        .help_template(format!(
            "{{about-with-newline}}\n{style}{usage}{style:#} {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .mut_args(|argument| worded(argument, speech))
        .subcommand_help_heading(speech.help_heading_commands())
        .mut_subcommands(|part| of_cluster(part, speech))
}

fn of_cluster(part: Command, speech: Speech) -> Command {
    let about =
        if part.get_name() == "scheduler" { speech.impact_scheduler() } else { speech.impact_executor() };
    part.about(about)
        .long_about(format!("{about}\n\n{}", speech.impact_cluster_trust()))
        .mut_args(|argument| worded(argument, speech))
}

fn worded(argument: Arg, speech: Speech) -> Arg {
    let about = about(speech, argument.get_id().as_str()).unwrap_or_default();
    let heading =
        if argument.is_positional() { speech.help_heading_arguments() } else { heading(speech, &argument) };
    argument.help(about).help_heading(heading)
}

fn heading(speech: Speech, argument: &Arg) -> &'static str {
    match argument.get_id().as_str() {
        "conclusions" | "by" | "filter" | "sql" => speech.help_heading_answer(),
        "on" | "known_by" | "view" | "rulebook" | "compare" | "compare_rulebook" | "compare_view" => {
            speech.help_heading_compare()
        }
        "format" | "out" | "chart" | "threshold" | "draws" | "seed" => speech.help_heading_output(),
        _ => speech.help_heading_options(),
    }
}

fn about(speech: Speech, id: &str) -> Option<String> {
    Some(match id {
        "cells" => speech.impact_flag_cells().to_owned(),
        "example" => speech.impact_flag_example().to_owned(),
        "conclusions" => speech.impact_flag_conclusion().to_owned(),
        "by" => speech.impact_flag_by().to_owned(),
        "filter" => speech.impact_flag_where("--where \"age >= 18 AND citizenship = 'AZ'\""),
        "sql" => speech.impact_flag_sql("verdict_counts('CONCLUSION')"),
        "on" => speech.impact_flag_on().to_owned(),
        "known_by" => speech.help_flag_known_by().to_owned(),
        "view" => speech.help_flag_view().to_owned(),
        "rulebook" => speech.help_flag_rulebook().to_owned(),
        "compare" => speech.impact_flag_compare().to_owned(),
        "compare_rulebook" => speech.impact_flag_compare_rulebook().to_owned(),
        "compare_view" => speech.impact_flag_compare_view().to_owned(),
        "weight" => speech.impact_flag_weight("weight"),
        "low" => speech.impact_flag_low("low"),
        "high" => speech.impact_flag_high("high"),
        "ignored" => speech.impact_flag_ignore().to_owned(),
        "threshold" => speech.impact_flag_threshold(5),
        "draws" => speech.impact_flag_draws().to_owned(),
        "seed" => speech.impact_flag_seed().to_owned(),
        "format" => speech.help_flag_format().to_owned(),
        "out" => speech.impact_flag_out().to_owned(),
        "chart" => speech.impact_flag_chart().to_owned(),
        "threads" => speech.impact_flag_threads().to_owned(),
        "bind" => speech.impact_flag_bind().to_owned(),
        "scheduler" => speech.impact_flag_scheduler().to_owned(),
        "work" => speech.impact_flag_work().to_owned(),
        "cores" => speech.impact_flag_cores().to_owned(),
        "rulebooks" => speech.help_flag_rulebook().to_owned(),
        "ballista" => speech.impact_flag_ballista().to_owned(),
        "lang" => speech.help_flag_lang().to_owned(),
        "help" => speech.help_flag_help().to_owned(),
        "version" => speech.help_flag_version().to_owned(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_can_be_typed_is_explained() {
        let typed = Arguments::command();
        let parts = typed.get_subcommands().flat_map(Command::get_arguments);
        for argument in typed.get_arguments().chain(parts) {
            let id = argument.get_id().as_str();
            assert!(about(Speech::default(), id).is_some(), "`{id}` has no help");
        }
        let help = command(Speech::default()).render_long_help().to_string();
        assert!(help.contains("--threshold"), "{help}");
    }
}
