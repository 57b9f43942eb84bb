//! `yol timeline`, `yol figures`, `yol helpers` and `yol papers`

use crate::arguments::{
    CaseArguments, CountryChoice, FigureList, GrowthArguments, HelperList, PaperList, TableFormat, Timeline,
};
use crate::case::{self, Missing};
use crate::growth;
use crate::outcome::{Answer, BadInput};
use guide::{Country, FigureFilter, Span, Speech};
use language::Rulebook;
use surroundings::{clock, rulebook, terminal};

pub(crate) fn timeline(speech: Speech, arguments: &Timeline) -> Result<Answer, BadInput> {
    let engine = rulebook::load(speech, arguments.rulebook.folder.as_deref())?;
    let rulebook = engine.rulebook();
    let mut options = case::options(speech, rulebook, &arguments.case, &arguments.scope)?;
    let case = match is_given(&arguments.case, &arguments.growth) {
        true => {
            let case = case::assemble(speech, rulebook, &arguments.case)?;
            options.growths = growth::growths(speech, engine, &case, &arguments.growth)?;
            Some(engine.case_on(&case, &options.growths, case.on))
        }
        false => None,
    };
    let span = Span {
        from: arguments.span.from,
        until: arguments.span.until,
        country: country(speech, rulebook, &arguments.span.country)?,
    };
    if let (Some(from), Some(until)) = (span.from, span.until)
        && until < from
    {
        return Err(BadInput::Said(speech.command_until_before_from(until, from)));
    }
    let timeline = guide::timeline(engine, case.as_ref(), &span, &options)?;
    Ok(match arguments.format.is_json() {
        true => Answer::json(speech, timeline.json()),
        false => Answer::text(speech, timeline.text(&terminal::style())),
    })
}

/// Whether anything is said of a case.
fn is_given(case: &CaseArguments, growth: &GrowthArguments) -> bool {
    let facts = !case.facts.is_empty() || case.file.is_some() || case.account.is_some();
    facts || growth.born.is_some() || !growth.since.is_empty()
}

pub(crate) fn figures(speech: Speech, arguments: &FigureList) -> Result<Answer, BadInput> {
    let rulebook = rulebook::parse(speech, arguments.rulebook.folder.as_deref())?;
    let filter = filter(speech, &rulebook, arguments)?;
    Ok(match arguments.format {
        TableFormat::Text => {
            Answer::text(speech, guide::figures_text(speech, &rulebook, &filter, &terminal::style()))
        }
        TableFormat::Json => Answer::json(speech, guide::figures_json(&rulebook, &filter)),
        TableFormat::Csv => Answer::new(table(speech, &guide::figures_csv(&rulebook, &filter))?),
    })
}

fn filter(speech: Speech, rulebook: &Rulebook, arguments: &FigureList) -> Result<FigureFilter, BadInput> {
    let figures = || rulebook.figures.iter_enumerated().map(|(id, figure)| (figure.name.as_str(), id));
    let sources = || rulebook.sources.iter_enumerated().map(|(id, source)| (source.name.as_str(), id));
    let named = arguments.name.as_ref();
    let cited = arguments.source.as_ref();
    let missing = |said, command| Missing { speech, said, otherwise: speech.command_advice_list(command) };
    let no_figure = missing(Speech::command_no_figure, "yol figures");
    let no_source = missing(Speech::command_no_source, "yol sources");
    Ok(FigureFilter {
        only: named.map(|name| case::named(name, figures(), &no_figure)).transpose()?,
        source: cited.map(|key| case::named(key, sources(), &no_source)).transpose()?,
        checked: arguments.checked(),
        country: country(speech, rulebook, &arguments.country)?,
    })
}

/// The rows as comma-separated values, with quotes where they are needed.
fn table(speech: Speech, rows: &[Vec<String>]) -> Result<String, BadInput> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let broken = |error: &dyn std::fmt::Display| BadInput::Said(speech.command_cannot_write_table(error));
    for row in rows {
        writer.write_record(row).map_err(|error| broken(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| broken(&error))?;
    String::from_utf8(bytes).map_err(|error| broken(&error))
}

pub(crate) fn helpers(speech: Speech, arguments: &HelperList) -> Result<Answer, BadInput> {
    let rulebook = rulebook::parse(speech, arguments.rulebook.folder.as_deref())?;
    let country = country(speech, &rulebook, &arguments.country)?;
    let today = clock::today();
    Ok(match arguments.format.is_json() {
        true => Answer::json(speech, guide::helpers_json(speech, &rulebook, country, today)),
        false => {
            Answer::text(speech, guide::helpers_text(speech, &rulebook, country, today, &terminal::style()))
        }
    })
}

pub(crate) fn papers(speech: Speech, arguments: &PaperList) -> Result<Answer, BadInput> {
    let rulebook = rulebook::parse(speech, arguments.rulebook.folder.as_deref())?;
    Ok(match arguments.format.is_json() {
        true => Answer::json(speech, guide::papers_json(&rulebook)),
        false => Answer::text(speech, guide::papers_text(speech, &rulebook, &terminal::style())),
    })
}

fn country(speech: Speech, rulebook: &Rulebook, choice: &CountryChoice) -> Result<Option<Country>, BadInput> {
    let codes = Country::all(rulebook);
    let otherwise = speech.command_advice_list("yol facts citizenship");
    let missing = Missing { speech, said: Speech::command_no_country, otherwise };
    choice.code.as_ref().map(|code| case::named(code, codes.iter().copied(), &missing)).transpose()
}
