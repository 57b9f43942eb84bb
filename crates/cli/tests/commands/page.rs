//! `yol page` and `yol copy`

use crate::common::{answer, has, refusal, yol};
use guide::{Locale, Speech, Voice};

#[test]
fn a_file_is_made_and_found_genuine() {
    let folder = std::env::temp_dir().join(format!("yol-page-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("pamyatka.html");
    let path = file.to_str().unwrap();
    has(&answer(yol(&["page", "--edition", "carry", "--out", path])), &["pamyatka.html", "edition carry"]);
    has(&answer(yol(&["copy", path])), &["genuine"]);

    let html = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, html.replace("</form>", "<p>Call +7 495 123 45 67</p></form>")).unwrap();
    let forged = yol(&["copy", path]).assert().code(1);
    let told = String::from_utf8(forged.get_output().stdout.clone()).unwrap();
    has(&told, &["altered", "telephone number", "495 123 45 67"]);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_file_of_another_language_is_found_genuine_whatever_the_reader_speaks() {
    let file = std::env::temp_dir().join(format!("yol-page-{}.html", std::process::id()));
    let path = file.to_str().unwrap();
    answer(yol(&["page", "--lang", "uz-Cyrl", "--edition", "carry", "--out", path]));
    assert!(std::fs::read_to_string(&file).unwrap().contains("<html lang=\"uz-Cyrl\""));
    has(&answer(yol(&["copy", path])), &["genuine"]);
    let speech = Speech { locale: Locale::Ru, voice: Voice::You };
    has(&answer(yol(&["copy", "--lang", "ru", path])), &[speech.copy_genuine()]);
    std::fs::remove_file(&file).unwrap();
}

#[test]
fn what_cannot_be_made_is_said() {
    has(&refusal(yol(&["page", "--lang", "xx"])), &["xx", "en"]);
    has(&refusal(yol(&["page", "--edition", "cary"])), &["cary", "carry"]);
    has(&refusal(yol(&["page", "--out", "/nowhere/at/all.html"])), &["/nowhere/at/all.html"]);
    has(&refusal(yol(&["copy", "/nowhere.html"])), &["/nowhere.html"]);
}
