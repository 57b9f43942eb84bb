//! What anybody may read beside the visit: the law, its history, figures, papers, our promises, and the raid card.
//!
//! These pages are the same for everybody, so their addresses say nothing of an answer. Whatever a picture shows stands
//! in a table too, for browsers that show no pictures.

mod bars;
mod figures;
mod law;
mod outline;
mod papers;
mod picture;
mod promise;
mod rule;
mod sources;
mod timeline;

pub use figures::figures;
pub use law::{law, law_subject, law_subjects};
pub use papers::{papers, raid_card};
pub use promise::promise;
pub use timeline::timeline;

use crate::{Locale, Speech};
use language::Rulebook;
use language::rulebook::FileId;

/// A file's subject: in the words of a message; of a file that has none, the words of its name, without the number that
/// only orders it.
fn subject(speech: Speech, rulebook: &Rulebook, file: FileId) -> String {
    let path = rulebook.files.get(file).map_or("", |file| file.path.as_str());
    let name = path.rsplit('/').next().unwrap_or(path);
    let name = name.strip_suffix(".md").unwrap_or(name);
    let words =
        name.split_once('-').map_or(name, |(number, rest)| if number.len() == 1 { rest } else { name });
    match words {
        "residence-and-citizenship" => speech.reference_subject_residence_and_citizenship(),
        "new-citizens" => speech.reference_subject_new_citizens(),
        "stay-and-expulsion" => speech.reference_subject_stay_and_expulsion(),
        "contract-service" => speech.reference_subject_contract_service(),
        "bills" => speech.reference_subject_bills(),
        "home-countries" => speech.reference_subject_home_countries(),
        "men-in-the-war" => speech.reference_subject_men_in_the_war(),
        "losses" => speech.reference_subject_losses(),
        "migration" => speech.reference_subject_migration(),
        "mobilisation-and-expulsion" => speech.reference_subject_mobilisation_and_expulsion(),
        "money" => speech.reference_subject_money(),
        "cases-at-home" => speech.reference_subject_cases_at_home(),
        _ => return crate::words::capital(speech, &words.replace('-', " ")),
    }
    .to_owned()
}

/// How many letters there is room for where so many Latin ones fit: Cyrillic ones are wider.
fn letters(speech: Speech, latin: usize) -> usize {
    match speech.locale {
        Locale::En | Locale::Uz | Locale::Az => latin,
        Locale::Ru | Locale::UzCyrl | Locale::Tg | Locale::Ky | Locale::Kk => latin * 6 / 7,
    }
}
