//! Problems in words.

use super::{Place, Problem, Wanted, WrongFilter, WrongQuery};
use crate::{Identity, WrongWeight};
use guide::{InputError, Speech};

impl Problem {
    /// What is wrong, on a line or two.
    #[must_use]
    pub fn said(&self, speech: Speech) -> String {
        match self {
            Self::Unreadable { file, reason } => speech.impact_cells_unreadable(file.display(), reason),
            Self::Form(file) => speech.impact_cells_form(file.display()),
            Self::Broken { place, reason } => at(speech, place, speech.impact_cells_broken(reason)),
            Self::Empty(file) if file.as_os_str().is_empty() => speech.impact_cells_empty_table().to_owned(),
            Self::Empty(file) => speech.impact_cells_empty(file.display()),
            Self::Unlike { file, first } => speech.impact_cells_unlike(file.display(), first.display()),
            Self::Twice(column) => speech.impact_cells_twice(column),
            Self::UnknownColumn { column, nearest } => {
                let mistake = InputError::new(column, "", speech.impact_cells_unknown_column());
                let hint = speech.impact_cells_ignore(format!("--ignore {column}"));
                format!("{}\n{hint}", mistake.suggest(nearest.as_deref()).said(speech))
            }
            Self::NoColumn { column, nearest } => {
                let mistake = InputError::new(column, "", speech.impact_cells_no_column());
                mistake.suggest(nearest.as_deref()).said(speech)
            }
            Self::NoFact => speech.impact_cells_no_fact().to_owned(),
            Self::HalfBounds => speech.impact_cells_half_bounds().to_owned(),
            Self::Identity { column, why } => {
                let why = identity(speech, *why);
                format!(
                    "{}\n{}",
                    speech.impact_cells_identity(column, why),
                    speech.impact_cells_identity_remove()
                )
            }
            Self::Type { place, column, type_name, wanted } => {
                let wanted = self::wanted(speech, *wanted);
                at(speech, place, speech.impact_cells_type(column, type_name, wanted))
            }
            Self::Value { place, error } => at(speech, place, error.said(speech)),
            Self::Weight { place, column, value, wrong } => {
                let mistake = InputError::new(column, value, weight(speech, *wrong));
                at(speech, place, mistake.said(speech))
            }
            Self::TooVaried(column) => speech.impact_cells_too_varied(column),
            Self::NoConclusion { name, nearest } => {
                let mistake = InputError::new("--conclusion", name, speech.impact_cells_no_conclusion());
                mistake.suggest(nearest.as_deref()).said(speech)
            }
            Self::NothingBears => speech.impact_cells_nothing_bears("--conclusion").clone(),
            Self::Filter { filter, wrong } => self::filter(speech, filter, wrong),
            Self::Query(wrong) => query(speech, wrong),
            Self::OtherRulebook => speech.impact_other_rulebook().to_owned(),
            Self::NoScheduler { address, reason } => speech.impact_no_scheduler(address, reason),
            Self::Carrier(reason) => speech.impact_cells_carrier(reason),
        }
    }
}

fn at(speech: Speech, place: &Place, mistake: String) -> String {
    let file = place.file.as_ref().map(|file| file.display());
    match (file, place.row) {
        (Some(file), Some(row)) => speech.impact_cells_at(file, row.to_string(), mistake),
        (Some(file), None) => speech.impact_cells_in(file, mistake),
        (None, Some(row)) => speech.impact_cells_at_row(row.to_string(), mistake),
        (None, None) => mistake,
    }
}

fn identity(speech: Speech, why: Identity) -> &'static str {
    match why {
        Identity::Name => speech.impact_identity_name(),
        Identity::Phone => speech.impact_identity_phone(),
        Identity::Email => speech.impact_identity_email(),
        Identity::Passport => speech.impact_identity_passport(),
        Identity::Different => speech.impact_identity_different(),
    }
}

fn wanted(speech: Speech, wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::Text => speech.impact_wanted_text(),
        Wanted::Number => speech.impact_wanted_number(),
        Wanted::Date => speech.impact_wanted_date(),
        Wanted::Flag => speech.impact_wanted_flag(),
        Wanted::Weight => speech.impact_wanted_weight(),
    }
}

fn weight(speech: Speech, wrong: WrongWeight) -> &'static str {
    match wrong {
        WrongWeight::NoNumber => speech.impact_weight_no_number(),
        WrongWeight::Missing => speech.impact_weight_missing(),
        WrongWeight::Negative => speech.impact_weight_negative(),
        WrongWeight::NotFinite => speech.impact_weight_not_finite(),
        WrongWeight::TooLarge => speech.impact_weight_too_large(),
        WrongWeight::OutOfOrder => speech.impact_weight_out_of_order(),
    }
}

fn filter(speech: Speech, filter: &str, wrong: &WrongFilter) -> String {
    let example = "age >= 18 AND citizenship = 'AZ'";
    let mistake = match wrong {
        WrongFilter::Unreadable(reason) => speech.impact_filter_unreadable(filter, reason),
        WrongFilter::Part(part) => speech.impact_filter_part(filter, part),
    };
    format!("{mistake}\n{}", speech.impact_example(example))
}

fn query(speech: Speech, wrong: &WrongQuery) -> String {
    let example = "SELECT citizenship, verdict_counts('residence-paper') FROM cells \
                   WHERE age >= 18 GROUP BY citizenship";
    let mistake = match wrong {
        WrongQuery::Unreadable(reason) => speech.impact_query_unreadable(reason),
        WrongQuery::Part(part) => speech.impact_query_part(part),
        WrongQuery::Selected(part) => speech.impact_query_selected(part),
        WrongQuery::NoCounts => speech.impact_query_no_counts().to_owned(),
    };
    format!("{mistake}\n{}", speech.impact_example(example))
}
