//! `--help`, and the examples in it

use crate::common::{answer, has, refusal, repository, yol};

const COMMANDS: [&str; 22] = [
    "ask", "check", "why", "options", "count", "facts", "sources", "accounts", "timeline", "diff", "explain",
    "figures", "helpers", "papers", "serve", "page", "copy", "verify", "test", "fmt", "lang", "help",
];

/// The command line after `Example:`, which ends the help.
fn example(help: &str) -> Vec<String> {
    let (_, example) =
        help.rsplit_once("Example:\n  yol ").unwrap_or_else(|| panic!("no example ends:\n{help}"));
    assert_eq!(example.trim_end().lines().count(), 1, "the example ends the help");
    example.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn every_help_ends_with_an_example_that_runs() {
    let overview = answer(yol(&["--help"]));
    let mut helps = vec![overview.clone()];
    for command in COMMANDS {
        has(&overview, &[&format!("\n  {command} ")]);
        assert_eq!(answer(yol(&["help", command])), answer(yol(&[command, "--help"])));
        helps.push(answer(yol(&[command, "--help"])));
        example(&answer(yol(&[command, "-h"])));
    }
    for help in helps {
        let words = example(&help);
        let arguments: Vec<&str> = words.iter().map(String::as_str).collect();
        yol(&arguments)
            .current_dir(repository())
            .stdin("q\n")
            .assert()
            .code(if arguments.first() == Some(&"copy") { 1 } else { 0 });
    }
}

#[test]
fn no_command_is_left_out_here() {
    let overview = answer(yol(&["-h"]));
    let (_, list) = overview.split_once("Commands:\n").unwrap();
    let listed =
        list.lines().take_while(|line| !line.is_empty()).filter_map(|line| line.split_whitespace().next());
    // `impact` starts another program, which has its own help: see `impact.rs`.
    assert_eq!(listed.filter(|command| *command != "impact").collect::<Vec<_>>(), COMMANDS);
}

#[test]
fn help_warns_of_the_shell_history() {
    for command in ["ask", "check", "why", "options", "count"] {
        let help = answer(yol(&[command, "--help"]));
        has(&help, &["history", "yol ask", "--case -", "--account"]);
    }
}

#[test]
fn misspelt_commands_and_flags_get_the_nearest() {
    has(&refusal(yol(&["chek"])), &["chek", "check"]);
    has(&refusal(yol(&["check", "--jurney", "residence"])), &["--jurney", "--journey"]);
    has(&refusal(yol(&[])), &["Usage: yol"]);
}

#[test]
fn mistakes_in_arguments_are_told_in_our_words() {
    let said = refusal(yol(&["check", "--jurney", "residence"]));
    has(&said, &["error: unexpected argument `--jurney`", "Did you mean `--journey`?", "\nUsage: yol check"]);
    has(&refusal(yol(&["chek"])), &["error: there is no command `chek`", "Did you mean `check`?"]);
    has(&refusal(yol(&["explain"])), &["this is needed, and not given: <RULE>"]);
    has(&refusal(yol(&["check", "--journey"])), &["a value is missing after `--journey <NAME>`"]);
    has(
        &refusal(yol(&["check", "--view", "ppaer"])),
        &["invalid value `ppaer`", "possible values: paper, practice"],
    );
    has(&refusal(yol(&["check", "--on", "1", "--on", "2"])), &["`--on <DATE>`"]);
    has(&refusal(yol(&["verify", "--strict", "--strict"])), &["cannot be used more than once"]);
    has(&refusal(yol(&["serve", "--bind", "here"])), &["an address has a number and a port"]);
    has(&refusal(yol(&["serve", "--rate", "70000"])), &["a whole number from 0 to 65535"]);
    has(&refusal(yol(&["diff", "--from", "2025-11-04"])), &["this is needed", "--to <DATE>"]);
}

#[test]
fn choices_are_explained_in_full_help() {
    let help = answer(yol(&["check", "--help"]));
    has(&help, &["[choices: me, him] [default: me]", "- paper: Enacted law only"]);
    assert!(!help.contains("Possible values"), "{help}");
}

#[test]
fn the_version_is_told() {
    has(&answer(yol(&["--version"])), &["yol ", env!("CARGO_PKG_VERSION")]);
}
