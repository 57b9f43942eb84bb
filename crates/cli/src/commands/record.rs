//! `yol timeline`, `yol figures`, `yol helpers` and `yol papers`

use crate::arguments::{
    CaseArguments, CountryChoice, FigureList, GrowthArguments, HelperList, PaperList, TableFormat, Timeline,
};
use crate::outcome::{Answer, BadInput};
use crate::{case, clock, growth, rulebook, terminal};
use guide::{Country, FigureFilter, Span};
use language::Rulebook;

pub(crate) fn timeline(arguments: &Timeline) -> Result<Answer, BadInput> {
    let engine = rulebook::load(arguments.rulebook.folder.as_deref())?;
    let rulebook = engine.rulebook();
    let mut options = case::options(rulebook, &arguments.case, &arguments.scope)?;
    let case = match is_given(&arguments.case, &arguments.growth) {
        true => {
            let case = case::assemble(rulebook, &arguments.case)?;
            options.growths = growth::growths(engine, &case, &arguments.growth)?;
            Some(engine.case_on(&case, &options.growths, case.on))
        }
        false => None,
    };
    let span = Span {
        from: arguments.span.from,
        until: arguments.span.until,
        country: country(rulebook, &arguments.span.country)?,
    };
    if let (Some(from), Some(until)) = (span.from, span.until)
        && until < from
    {
        return Err(BadInput::Said(format!("--until {until} lies before --from {from}")));
    }
    let timeline = guide::timeline(engine, case.as_ref(), &span, &options)?;
    let json = arguments.format.is_json();
    Ok(Answer::new(if json { format!("{:#}\n", timeline.json()) } else { timeline.text(&terminal::style()) }))
}

/// Whether anything is said of a case.
fn is_given(case: &CaseArguments, growth: &GrowthArguments) -> bool {
    let facts = !case.facts.is_empty() || case.file.is_some() || case.account.is_some();
    facts || growth.born.is_some() || !growth.since.is_empty()
}

pub(crate) fn figures(arguments: &FigureList) -> Result<Answer, BadInput> {
    let rulebook = rulebook::parse(arguments.rulebook.folder.as_deref())?;
    let filter = filter(&rulebook, arguments)?;
    Ok(Answer::new(match arguments.format {
        TableFormat::Text => guide::figures_text(&rulebook, &filter, &terminal::style()),
        TableFormat::Json => format!("{:#}\n", guide::figures_json(&rulebook, &filter)),
        TableFormat::Csv => table(&guide::figures_csv(&rulebook, &filter))?,
    }))
}

fn filter(rulebook: &Rulebook, arguments: &FigureList) -> Result<FigureFilter, BadInput> {
    let figures = || rulebook.figures.iter_enumerated().map(|(id, figure)| (figure.name.as_str(), id));
    let sources = || rulebook.sources.iter_enumerated().map(|(id, source)| (source.name.as_str(), id));
    let named = arguments.name.as_ref();
    let cited = arguments.source.as_ref();
    Ok(FigureFilter {
        only: named
            .map(|name| case::named("figure", name, figures(), "`yol figures` lists them"))
            .transpose()?,
        source: cited
            .map(|key| case::named("source", key, sources(), "`yol sources` lists them"))
            .transpose()?,
        checked: arguments.checked(),
        country: country(rulebook, &arguments.country)?,
    })
}

/// The rows as comma-separated values, with quotes where they are needed.
fn table(rows: &[Vec<String>]) -> Result<String, BadInput> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let broken =
        |error: &dyn std::fmt::Display| BadInput::Said(format!("the table cannot be written: {error}"));
    for row in rows {
        writer.write_record(row).map_err(|error| broken(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| broken(&error))?;
    String::from_utf8(bytes).map_err(|error| broken(&error))
}

pub(crate) fn helpers(arguments: &HelperList) -> Result<Answer, BadInput> {
    let rulebook = rulebook::parse(arguments.rulebook.folder.as_deref())?;
    let country = country(&rulebook, &arguments.country)?;
    let today = clock::today();
    Ok(Answer::new(if arguments.format.is_json() {
        format!("{:#}\n", guide::helpers_json(&rulebook, country, today))
    } else {
        guide::helpers_text(&rulebook, country, today, &terminal::style())
    }))
}

pub(crate) fn papers(arguments: &PaperList) -> Result<Answer, BadInput> {
    let rulebook = rulebook::parse(arguments.rulebook.folder.as_deref())?;
    Ok(Answer::new(if arguments.format.is_json() {
        format!("{:#}\n", guide::papers_json(&rulebook))
    } else {
        guide::papers_text(&rulebook, &terminal::style())
    }))
}

fn country(rulebook: &Rulebook, choice: &CountryChoice) -> Result<Option<Country>, BadInput> {
    let codes = Country::all(rulebook);
    let advice = "`yol facts citizenship` lists them";
    choice.code.as_ref().map(|code| case::named("country", code, codes.iter().copied(), advice)).transpose()
}
