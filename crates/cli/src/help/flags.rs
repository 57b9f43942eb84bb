//! What each argument is for.

use super::{Words, words};
use guide::Speech;

/// Weights as they stand in a file: braces are not for messages.
const WEIGHTS: &str = r#"{"sex": {"male": 55, "female": 45}, "age": {"18..64": 1}}"#;

/// What is said of an argument of a command. `path` is what is typed after `yol` to reach the command.
pub(super) fn about(speech: Speech, path: &str, id: &str) -> Option<Words> {
    match path {
        "diff" => of_diff(speech, id),
        "explain" => of_explain(speech, id),
        "serve" => of_serve(speech, id),
        "page" | "copy" => of_file(speech, id),
        "timeline" | "figures" | "count" | "accounts" => of_listing(speech, path, id),
        "verify" | "test" | "fmt" => of_authors(speech, id),
        _ if path == "help" || path.starts_with("lang") => of_program(speech, id),
        _ => None,
    }
    .or_else(|| of_case(speech, id))
    .or_else(|| of_all(speech, id))
}

/// What most commands have.
fn of_all(speech: Speech, id: &str) -> Option<Words> {
    Some(match id {
        "lang" => words(speech.help_flag_lang(), &[speech.help_flag_lang_else()]),
        "help" => words(speech.help_flag_help(), &[]),
        "version" => words(speech.help_flag_version(), &[]),
        "journey" => words(speech.help_flag_journey(), &[]),
        "conclusions" => words(speech.help_flag_conclusion(), &[]),
        "voice" => words(speech.help_flag_for(), &[]),
        "born" => words(speech.help_flag_born(), &[]),
        "since" => words(speech.help_flag_since(), &[speech.help_flag_since_units()]),
        "code" => words(speech.help_flag_country(), &[]),
        "name" => words(speech.help_flag_name(), &[]),
        "kind" | "format" => words(speech.help_flag_format(), &[]),
        "folder" => words(speech.help_flag_rulebook(), &[]),
        "handed" => words(speech.help_impact_arguments(), &[]),
        _ => return None,
    })
}

/// What is known of a case.
fn of_case(speech: Speech, id: &str) -> Option<Words> {
    Some(match id {
        "facts" => words(
            speech.help_flag_facts(),
            &[speech.help_flag_facts_history(), speech.help_flag_facts_instead()],
        ),
        "file" => words(speech.help_flag_case(), &[]),
        "account" => words(speech.help_flag_account(), &[]),
        "on" => words(speech.help_flag_on(), &[]),
        "known_by" => words(speech.help_flag_known_by(), &[]),
        "view" => words(speech.help_flag_view(), &[speech.help_flag_view_else()]),
        "no_presumptions" => words(speech.help_flag_no_presumptions(), &[]),
        _ => return None,
    })
}

fn of_diff(speech: Speech, id: &str) -> Option<Words> {
    Some(match id {
        "given" => words(speech.help_diff_given(), &[]),
        "from" => words(speech.help_diff_from(), &[]),
        "to" => words(speech.help_diff_to(), &[]),
        "views" => words(speech.help_diff_views(), &[]),
        "git" => words(speech.help_diff_revision(), &[speech.help_diff_revision_folder()]),
        "on" => words(speech.help_diff_on(), &[]),
        "view" => words(speech.help_diff_view(), &[]),
        "journey" => words(speech.help_diff_journey(), &[]),
        "conclusions" => words(speech.help_diff_conclusion(), &[]),
        "all" => words(speech.help_diff_all(), &[]),
        _ => return None,
    })
}

fn of_explain(speech: Speech, id: &str) -> Option<Words> {
    Some(match id {
        "rule" => words(speech.help_explain_rule(), &[]),
        "on" => words(speech.help_explain_on(), &[]),
        "svg" => words(speech.help_explain_svg(), &[]),
        "dot" => words(speech.help_explain_dot(), &[]),
        _ => return None,
    })
}

fn of_serve(speech: Speech, id: &str) -> Option<Words> {
    Some(match id {
        "bind" => words(speech.help_serve_bind(), &[]),
        "base_path" => words(speech.help_serve_base_path(), &[]),
        "onion_location" => words(speech.help_serve_onion(), &[speech.help_serve_onion_told()]),
        "tls_cert" => words(speech.help_serve_tls_cert(), &[]),
        "tls_key" => words(speech.help_serve_tls_key(), &[]),
        "behind_tls" => words(speech.help_serve_behind_tls(), &[]),
        "key_file" => words(
            speech.help_serve_key_file(),
            &[speech.help_serve_key_file_shared(), speech.help_serve_key_file_secret()],
        ),
        "no_script" => words(speech.help_serve_no_script(), &[]),
        "lite" => words(speech.help_serve_lite(), &[speech.help_serve_lite_lengths()]),
        "rate" => words(speech.help_serve_rate(), &[speech.help_serve_rate_burst()]),
        "trust_forwarded" => {
            words(speech.help_serve_trust_forwarded(), &[speech.help_serve_trust_forwarded_proxy()])
        }
        "check" => words(speech.help_serve_check(), &[]),
        _ => return None,
    })
}

/// The guide as one file, and copies of it.
fn of_file(speech: Speech, id: &str) -> Option<Words> {
    Some(match id {
        "edition" => words(speech.help_page_edition(), &[]),
        "out" => words(speech.help_page_out(), &[speech.help_page_out_else()]),
        "on" => words(speech.help_page_on(), &[]),
        "file" => words(speech.help_copy_file(), &[]),
        _ => return None,
    })
}

fn of_listing(speech: Speech, path: &str, id: &str) -> Option<Words> {
    Some(match (path, id) {
        ("timeline", "from") => words(speech.help_timeline_from(), &[]),
        ("timeline", "until") => words(speech.help_timeline_until(), &[]),
        ("figures", "name") => words(speech.help_figures_one(), &[]),
        ("figures", "source") => words(speech.help_figures_source(), &[]),
        ("figures", "checked") => words(speech.help_figures_checked(), &[]),
        ("count", "weights") => {
            words(speech.help_count_weights(WEIGHTS), &[speech.help_count_weights_range()])
        }
        ("accounts", "name") => words(speech.help_accounts_one(), &[]),
        ("accounts", "cases") => words(speech.help_accounts_cases(), &[]),
        _ => return None,
    })
}

/// For those who write a rulebook.
fn of_authors(speech: Speech, id: &str) -> Option<Words> {
    Some(match id {
        "folder" => words(speech.help_flag_folder(), &[]),
        "rulebook" => words(speech.help_flag_folder_too(), &[]),
        "strict" => words(speech.help_verify_strict(), &[]),
        "paths" => words(speech.help_fmt_paths(), &[]),
        "check" => words(speech.help_fmt_check(), &[speech.help_fmt_check_code()]),
        _ => return None,
    })
}

/// Languages, and help itself.
fn of_program(speech: Speech, id: &str) -> Option<Words> {
    Some(match id {
        "command" => words(speech.help_help_command(), &[]),
        "locales" => words(speech.help_flag_locales(), &[]),
        "out" => words(speech.help_lang_sheet_out(), &[]),
        "only" => words(speech.help_lang_sheet_only(), &[]),
        "only_critical" => words(speech.help_lang_sheet_only_critical(), &[]),
        _ => return None,
    })
}
