//! `yol diff`

use crate::arguments::Diff;
use crate::outcome::{Answer, BadInput};
use crate::rulebook::LoadError;
use crate::{case, clock, git, rulebook, terminal};
use engine::{Case, Comparison, Law};
use guide::Speech;
use guide::{DiffRefusal, Options, Voice};
use language::rulebook::View;
use language::{Failure, Rulebook};
use std::path::Path;

/// Where the rulebook lies in a repository such as this one.
const FOLDER: &str = "rulebook";

const NOTHING: &str = "nothing says what to compare: give two days (`--from 2025-11-04 --to 2025-11-05`), `--views`, \
                       two folders, or a revision (`--git main`)";

pub(crate) fn run(arguments: &Diff) -> Result<Answer, BadInput> {
    let diff = match (arguments.folders().as_slice(), &arguments.git) {
        ([], Some(revision)) => at_revision(arguments, revision)?,
        ([], None) => of_laws(arguments)?,
        ([old, new], None) if arguments.from.is_none() && !arguments.views => {
            let rulebooks = [Path::new(old), Path::new(new)].map(|folder| rulebook::parse(Some(folder)));
            let [before, after] = rulebooks;
            of_editions(arguments, [old, new], &before?, &after?)?
        }
        ([old, new], _) => {
            return Err(BadInput::Said(format!(
                "`{old}` and `{new}` are two folders: they are compared on one day (`--on`) in one view (`--view`), without \
             `--from`, `--views` or `--git`"
            )));
        }
        ([one], _) => {
            return Err(BadInput::Said(format!(
                "`{one}` is no FACT=VALUE, and one folder alone is compared with nothing; give two folders, or name one with \
             `--rulebook`"
            )));
        }
        (several, _) => {
            return Err(BadInput::Said(format!("two folders can be compared, not {}", several.len())));
        }
    };
    let json = arguments.format.is_json();
    Ok(Answer::new(if json {
        format!("{:#}\n", diff.json())
    } else {
        diff.text(&terminal::style(), arguments.all)
    }))
}

/// Two days, or two views, of one rulebook.
fn of_laws(arguments: &Diff) -> Result<guide::Diff, BadInput> {
    let (from, to) = match (arguments.from, arguments.to) {
        (Some(from), Some(to)) => (law(arguments, from), law(arguments, to)),
        _ if arguments.views => {
            let law = law(arguments, arguments.on.unwrap_or_else(clock::today));
            (Law { view: View::Paper, ..law }, Law { view: View::Practice, ..law })
        }
        _ => return Err(BadInput::Said(NOTHING.to_owned())),
    };
    let engine = rulebook::load(arguments.rulebook.folder.as_deref())?;
    let options = options(engine.rulebook(), arguments)?;
    let within = within(engine.rulebook(), arguments, &to)?;
    guide::diff(engine, &from, &to, &within, &options).map_err(refused)
}

/// The folder at a revision, and as it stands.
fn at_revision(arguments: &Diff, revision: &str) -> Result<guide::Diff, BadInput> {
    let folder = arguments.rulebook.folder.as_deref().unwrap_or(Path::new(FOLDER));
    let now = rulebook::parse(Some(folder))?;
    let files = git::markdown_files(folder, revision)?;
    let before = language::compile(files).map_err(LoadError::Broken)?;
    let shown = folder.display();
    let (old, new) = (format!("`{shown}` at {revision}"), format!("`{shown}` as it stands"));
    of_editions(arguments, [&old, &new], &before, &now)
}

fn of_editions(
    arguments: &Diff,
    names: [&str; 2],
    before: &Rulebook,
    after: &Rulebook,
) -> Result<guide::Diff, BadInput> {
    if arguments.rulebook.folder.is_some() && arguments.git.is_none() {
        return Err(BadInput::Said(
            "two folders are compared, so `--rulebook` has no place beside them".to_owned(),
        ));
    }
    let comparison = Comparison::compile(before, after).map_err(|unsound| {
        let diagnostics = unsound.diagnostics();
        LoadError::Broken(Failure { files: unsound.rulebook.files, diagnostics })
    })?;
    let rulebook = comparison.engine().rulebook();
    let law = law(arguments, arguments.on.unwrap_or_else(clock::today));
    let options = options(rulebook, arguments)?;
    let within = within(rulebook, arguments, &law)?;
    guide::diff_of_editions(&comparison, names, &law, &within, &options).map_err(refused)
}

fn law(arguments: &Diff, on: language::Date) -> Law {
    Law { on, known_by: arguments.known_by, view: arguments.view() }
}

fn within(rulebook: &Rulebook, arguments: &Diff, law: &Law) -> Result<Case, BadInput> {
    Ok(guide::case_from_assignments(rulebook, Case::new(law.on), &arguments.facts())?)
}

/// Whoever reviews the law reads about others.
fn options(rulebook: &Rulebook, arguments: &Diff) -> Result<Options, BadInput> {
    let (journey, conclusions) = case::scope(rulebook, arguments.journey.as_ref(), &arguments.conclusions)?;
    Ok(Options {
        speech: Speech { voice: Voice::He, ..Speech::default() },
        journey,
        conclusions,
        ..Options::default()
    })
}

fn refused(refusal: DiffRefusal) -> BadInput {
    match refusal {
        DiffRefusal::Impossible(refusal) => refusal.into(),
        too_large @ DiffRefusal::TooLarge(_) => BadInput::Said(too_large.to_string()),
    }
}
