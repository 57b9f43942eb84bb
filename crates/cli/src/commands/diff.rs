//! `yol diff`

use crate::arguments::Diff;
use crate::outcome::{Answer, BadInput};
use crate::{case, git};
use engine::{Case, Comparison, Law};
use guide::Speech;
use guide::{DiffRefusal, Options, Voice};
use language::rulebook::View;
use language::{Failure, Rulebook};
use std::path::Path;
use surroundings::rulebook::LoadError;
use surroundings::{clock, rulebook, terminal};

/// Where the rulebook lies in a repository such as this one.
const FOLDER: &str = "rulebook";

/// What can be typed to say what to compare.
const DAYS: &str = "`--from 2025-11-04 --to 2025-11-05`";
const REVISION: &str = "`--git main`";

pub(crate) fn run(speech: Speech, arguments: &Diff) -> Result<Answer, BadInput> {
    let diff = match (arguments.folders().as_slice(), &arguments.git) {
        ([], Some(revision)) => at_revision(speech, arguments, revision)?,
        ([], None) => of_laws(speech, arguments)?,
        ([old, new], None) if arguments.from.is_none() && !arguments.views => {
            let rulebooks =
                [Path::new(old), Path::new(new)].map(|folder| rulebook::parse(speech, Some(folder)));
            let [before, after] = rulebooks;
            of_editions(speech, arguments, [old, new], &before?, &after?)?
        }
        ([old, new], _) => return Err(BadInput::Said(speech.command_diff_two_folders(old, new))),
        ([one], _) => return Err(BadInput::Said(speech.command_diff_one_folder(one))),
        (several, _) => return Err(BadInput::Said(speech.command_diff_many_folders(several.len()))),
    };
    Ok(match arguments.format.is_json() {
        true => Answer::json(speech, diff.json()),
        false => Answer::text(speech, diff.text(&terminal::style(), arguments.all)),
    })
}

/// Two days, or two views, of one rulebook.
fn of_laws(speech: Speech, arguments: &Diff) -> Result<guide::Diff, BadInput> {
    let (from, to) = match (arguments.from, arguments.to) {
        (Some(from), Some(to)) => (law(arguments, from), law(arguments, to)),
        _ if arguments.views => {
            let law = law(arguments, arguments.on.unwrap_or_else(clock::today));
            (Law { view: View::Paper, ..law }, Law { view: View::Practice, ..law })
        }
        _ => return Err(BadInput::Said(speech.command_diff_nothing(DAYS, REVISION))),
    };
    let engine = rulebook::load(speech, arguments.rulebook.folder.as_deref())?;
    let options = options(speech, engine.rulebook(), arguments)?;
    let within = within(speech, engine.rulebook(), arguments, &to)?;
    guide::diff(engine, &from, &to, &within, &options).map_err(|refusal| refused(speech, refusal))
}

/// The folder at a revision, and as it stands.
fn at_revision(speech: Speech, arguments: &Diff, revision: &str) -> Result<guide::Diff, BadInput> {
    let folder = arguments.rulebook.folder.as_deref().unwrap_or(Path::new(FOLDER));
    let now = rulebook::parse(speech, Some(folder))?;
    let files = git::markdown_files(speech, folder, revision)?;
    let before = language::compile(files).map_err(LoadError::Broken)?;
    let before = guide::rulebook_in_locale(before, speech.locale);
    let shown = folder.display();
    let old = speech.command_diff_at_revision(&shown, revision);
    let new = speech.command_diff_as_it_stands(&shown);
    of_editions(speech, arguments, [&old, &new], &before, &now)
}

fn of_editions(
    speech: Speech,
    arguments: &Diff,
    names: [&str; 2],
    before: &Rulebook,
    after: &Rulebook,
) -> Result<guide::Diff, BadInput> {
    if arguments.rulebook.folder.is_some() && arguments.git.is_none() {
        return Err(BadInput::Said(speech.command_diff_no_rulebook().to_owned()));
    }
    let comparison = Comparison::compile(before, after).map_err(|unsound| {
        let diagnostics = unsound.diagnostics();
        LoadError::Broken(Failure { files: unsound.rulebook.files, diagnostics })
    })?;
    let rulebook = comparison.engine().rulebook();
    let law = law(arguments, arguments.on.unwrap_or_else(clock::today));
    let options = options(speech, rulebook, arguments)?;
    let within = within(speech, rulebook, arguments, &law)?;
    guide::diff_of_editions(&comparison, names, &law, &within, &options)
        .map_err(|refusal| refused(speech, refusal))
}

fn law(arguments: &Diff, on: language::Date) -> Law {
    Law { on, known_by: arguments.known_by, view: arguments.view() }
}

fn within(speech: Speech, rulebook: &Rulebook, arguments: &Diff, law: &Law) -> Result<Case, BadInput> {
    Ok(guide::case_from_assignments(speech, rulebook, Case::new(law.on), &arguments.facts())?)
}

/// Whoever reviews the law reads about others.
fn options(speech: Speech, rulebook: &Rulebook, arguments: &Diff) -> Result<Options, BadInput> {
    let (journey, conclusions) =
        case::scope(speech, rulebook, arguments.journey.as_ref(), &arguments.conclusions)?;
    Ok(Options { speech: Speech { voice: Voice::He, ..speech }, journey, conclusions, ..Options::default() })
}

fn refused(speech: Speech, refusal: DiffRefusal) -> BadInput {
    match refusal {
        DiffRefusal::Impossible(refusal) => refusal.into(),
        too_large @ DiffRefusal::TooLarge(_) => BadInput::Said(too_large.said(speech)),
    }
}
