//! What each command is for.

use super::{Words, words};
use guide::Speech;

/// What is said of a command. `path` is what is typed after `yol`.
pub(super) fn about(speech: Speech, path: &str) -> Option<Words> {
    Some(match path {
        "" => words(speech.help_yol(), &[speech.help_yol_answers(), speech.help_yol_codes()]),
        "help" => words(speech.help_help(), &[]),
        "ask" => words(
            speech.help_ask(),
            &[speech.help_ask_replies(), speech.help_ask_keys(), speech.help_ask_kept()],
        ),
        "check" => words(
            speech.help_check(),
            &[speech.help_check_about(), speech.help_check_unknown(), speech.help_check_form()],
        ),
        "why" => words(speech.help_why(), &[speech.help_why_takes()]),
        "options" => {
            words(speech.help_options(), &[speech.help_options_ways(), speech.help_options_limits()])
        }
        "count" => words(
            speech.help_count(),
            &[speech.help_count_what(), speech.help_count_apart(), speech.help_count_shares()],
        ),
        "facts" => words(speech.help_facts(), &[speech.help_facts_name()]),
        "sources" => words(speech.help_sources(), &[speech.help_sources_name()]),
        "accounts" => words(speech.help_accounts(), &[speech.help_accounts_name()]),
        "timeline" => words(
            speech.help_timeline(),
            &[speech.help_timeline_what(), speech.help_timeline_case(), speech.help_timeline_growth()],
        ),
        "diff" => words(
            speech.help_diff(),
            &[
                speech.help_diff_days(),
                speech.help_diff_git(),
                speech.help_diff_told(),
                speech.help_diff_narrow(),
            ],
        ),
        "explain" => words(speech.help_explain(), &[speech.help_explain_who()]),
        "figures" => words(speech.help_figures(), &[speech.help_figures_name()]),
        "impact" => words(speech.help_impact(), &[speech.help_impact_handed()]),
        "helpers" => words(speech.help_helpers(), &[speech.help_helpers_country()]),
        "papers" => words(speech.help_papers(), &[speech.help_papers_what()]),
        "serve" => words(
            speech.help_serve(),
            &[speech.help_serve_kept(), speech.help_serve_end(), speech.help_serve_crash()],
        ),
        "page" => words(speech.help_page(), &[speech.help_page_opens(), speech.help_page_editions()]),
        "copy" => words(speech.help_copy(), &[speech.help_copy_added(), speech.help_copy_genuine()]),
        "verify" => words(
            speech.help_verify(),
            &[speech.help_verify_shown(), speech.help_verify_untested(), speech.help_verify_codes()],
        ),
        "test" => words(speech.help_test(), &[speech.help_test_shown(), speech.help_test_codes()]),
        "fmt" => words(speech.help_fmt(), &[speech.help_fmt_prose()]),
        "lang" => words(speech.help_lang(), &[speech.help_lang_choice(), speech.help_lang_standing()]),
        "lang status" => words(speech.help_lang_status(), &[]),
        "lang missing" => words(speech.help_lang_missing(), &[speech.help_lang_missing_codes()]),
        "lang sheet" => words(speech.help_lang_sheet(), &[speech.help_lang_sheet_print()]),
        "lang glossary" => words(speech.help_lang_glossary(), &[]),
        _ => return None,
    })
}
