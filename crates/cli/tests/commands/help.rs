//! `--help`, and the examples in it

use crate::common::{answer, has, refusal, repository, yol};

const COMMANDS: [&str; 20] = [
    "ask", "check", "why", "options", "count", "facts", "sources", "accounts", "timeline", "diff", "explain",
    "figures", "helpers", "papers", "serve", "page", "copy", "verify", "test", "fmt",
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
    assert_eq!(listed.filter(|name| *name != "help").collect::<Vec<_>>(), COMMANDS);
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
fn the_version_is_told() {
    has(&answer(yol(&["--version"])), &["yol ", env!("CARGO_PKG_VERSION")]);
}
