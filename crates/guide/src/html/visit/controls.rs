//! Controls, with what they send sealed.

use crate::visit::{Control, MOST_GROUPS, Press};
use crate::words::capital;
use crate::{Locale, Speech};

/// Seals what controls send.
pub(in crate::html) struct Seal<'s> {
    pub(super) speech: Speech,
    pub(super) press: &'s mut dyn FnMut(&Press) -> String,
}

/// What every form of a visit holds.
pub(in crate::html) struct Held<'s> {
    /// The visit, sealed.
    pub(in crate::html) state: &'s str,
    /// What makes the page's own form as long as the longest of any page when it is sent.
    pub(in crate::html) filling: String,
    /// The same for the form of the languages, which has nothing to choose.
    pub(in crate::html) filling_alone: String,
    /// The same page in each other language: what its button sends, sealed.
    pub(in crate::html) languages: Vec<(Locale, String)>,
}

/// A radio button or a button as it stands in a page.
pub(in crate::html) struct Button {
    /// What it sends, sealed.
    pub(in crate::html) value: String,
    /// What it says.
    pub(in crate::html) label: String,
    /// What is said beside it.
    pub(in crate::html) hint: Option<String>,
    /// Whether it is chosen already.
    pub(in crate::html) chosen: bool,
}

/// What is wrong with what was sent.
pub(super) struct Problem {
    /// What it is.
    pub(super) says: String,
    /// The control where it is mended.
    pub(super) at: String,
    /// The words of the link that leads there.
    pub(super) mend: String,
}

impl Seal<'_> {
    /// What every form holds, with `state` in it. The page asks for one choice in each of so many groups.
    pub(in crate::html) fn held<'s>(&mut self, state: &'s str, groups: usize) -> Held<'s> {
        let others = Locale::ALL.into_iter().filter(|locale| *locale != self.speech.locale);
        let others: Vec<Locale> = others.collect();
        let sealed = |locale| (locale, (self.press)(&Press::Language(locale)));
        let languages: Vec<(Locale, String)> = others.into_iter().map(sealed).collect();
        let letters = languages.first().map_or(0, |(_, sealed)| sealed.len());
        Held { state, filling: filling(groups, letters), filling_alone: filling(0, letters), languages }
    }

    pub(in crate::html) fn button(&mut self, control: &Control) -> Button {
        Button {
            value: (self.press)(&control.press),
            label: capital(self.speech, &control.label),
            hint: control.hint.clone(),
            chosen: control.chosen,
        }
    }

    pub(in crate::html) fn buttons(&mut self, controls: &[Control]) -> Vec<Button> {
        controls.iter().map(|control| self.button(control)).collect()
    }
}

/// As many letters as are sent for the groups that a page has less than the page with the most. Each choice is sealed in
/// so many letters, and stands behind its name: `&a1=`. So the length of what is sent tells nothing of the page.
fn filling(groups: usize, letters: usize) -> String {
    let missing = (groups..MOST_GROUPS).map(|place| group_name(place).len() + "&=".len() + letters);
    "A".repeat(missing.sum())
}

/// The name of the radio buttons of a group: `a`, `a1`, `a2`.
pub(super) fn group_name(place: usize) -> String {
    if place == 0 { "a".to_owned() } else { format!("a{place}") }
}
