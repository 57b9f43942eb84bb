//! What a forged copy has that a genuine one never has.

use guide::Speech;

/// Something that was added.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Added {
    /// What it is.
    pub kind: Kind,
    /// Where it stands, shortened.
    pub text: String,
}

/// What a forged copy adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An address, or something that leads to one.
    Link,
    /// Something to type into, or to send.
    Input,
    /// A program.
    Script,
    /// Something that is fetched from elsewhere: a picture, a frame, a style.
    Fetched,
    /// A telephone number, or a name on a messenger.
    Contact,
    /// Words that tell to sign or to pay.
    Sign,
}

impl Added {
    /// What was added, in words.
    #[must_use]
    pub fn words(&self, speech: Speech) -> String {
        match self.kind {
            Kind::Link => speech.copy_added_link(&self.text),
            Kind::Input => speech.copy_added_input(&self.text),
            Kind::Script => speech.copy_added_script(&self.text),
            Kind::Fetched => speech.copy_added_fetched(&self.text),
            Kind::Contact => speech.copy_added_contact(&self.text),
            Kind::Sign => speech.copy_added_sign(&self.text),
        }
    }
}

/// What betrays each kind, in lower case.
const MARKS: [(Kind, &[&str]); 5] = [
    (
        Kind::Script,
        &[
            "<script",
            "javascript:",
            " onclick",
            " onload",
            " onerror",
            " onchange",
            " onsubmit",
            " oninput",
            " onfocus",
            " onmouse",
            "<svg",
        ],
    ),
    (
        Kind::Link,
        &[
            "<a ",
            "href=",
            "http:",
            "https:",
            "www.",
            "://",
            "t.me/",
            "wa.me/",
            "http-equiv=\"refresh",
            "http-equiv=refresh",
        ],
    ),
    (
        Kind::Input,
        &[
            "<textarea",
            "<select",
            "contenteditable",
            "type=\"text",
            "type=text",
            "type=\"tel",
            "type=tel",
            "type=\"file",
            "type=file",
            "type=\"email",
            "type=email",
            "type=password",
            "type=\"password",
            "type=\"submit",
            "type=submit",
            "type=\"number",
            "type=number",
            "type=\"date",
            "type=date",
            "action=",
            "formaction",
            "<input>",
            "<input name",
        ],
    ),
    (
        Kind::Fetched,
        &[
            "<img", "<iframe", "<object", "<embed", "<video", "<audio", "<link", "@import", "url(", "src=",
            "<frame", "<base",
        ],
    ),
    (
        Kind::Sign,
        &[
            "sign ",
            "sign.",
            "sign!",
            "signing",
            "signature",
            "pay ",
            "payment",
            "money",
            "card number",
            "подпиш",
            "подпис",
            "оплат",
            "перевед",
            "деньг",
            "imzo",
            "qol qo",
            "имзо",
            "қол қой",
            "кол кой",
            "imzala",
        ],
    ),
];

/// Longer excerpts are cut.
const LONGEST: usize = 80;

/// A number needs so many digits to be a telephone's. Dates and acts have fewer in a row.
const DIGITS: usize = 10;

/// What these lines have that a genuine copy never has, each once.
pub(super) fn in_lines(lines: &[&String]) -> Vec<Added> {
    let mut found = Vec::new();
    for line in lines {
        let lower = line.to_lowercase();
        for (kind, marks) in MARKS {
            if let Some(at) = marks.iter().filter_map(|mark| lower.find(mark)).min() {
                found.push(Added { kind, text: excerpt(line, at) });
            }
        }
        if let Some(at) = telephone(line).or_else(|| messenger(line)) {
            found.push(Added { kind: Kind::Contact, text: excerpt(line, at) });
        }
    }
    found.sort();
    found.dedup();
    found
}

/// Some text from shortly before a place. Lower case may be longer or shorter, so the place may be off by a little.
fn excerpt(line: &str, at: usize) -> String {
    let start =
        line.char_indices().map(|(place, _)| place).take_while(|place| place + 20 <= at).last().unwrap_or(0);
    let text: String = line.get(start..).unwrap_or(line).chars().take(LONGEST).collect();
    text.trim().to_owned()
}

/// Where digits stand that are a telephone number's: many, with nothing but spaces, dashes and brackets between.
fn telephone(line: &str) -> Option<usize> {
    let mut start = None;
    let mut digits = 0;
    for (at, letter) in line.char_indices() {
        if letter.is_ascii_digit() {
            start = start.or(Some(at));
            digits += 1;
            if digits >= DIGITS {
                return start;
            }
        } else if !matches!(letter, ' ' | '-' | '(' | ')' | '+' | '\u{a0}') {
            (start, digits) = (None, 0);
        }
    }
    None
}

/// Where a name on a messenger stands: `@somebody`.
fn messenger(line: &str) -> Option<usize> {
    let name = |at: usize| {
        line.get(at + 1..)
            .is_some_and(|rest| rest.chars().take(4).filter(char::is_ascii_alphanumeric).count() == 4)
    };
    // The style sheet has rules that begin so.
    let rule = |at: usize| {
        ["@media", "@supports", "@page"]
            .iter()
            .any(|rule| line.get(at..).is_some_and(|rest| rest.starts_with(rule)))
    };
    line.match_indices('@').map(|(at, _)| at).find(|at| name(*at) && !rule(*at))
}
