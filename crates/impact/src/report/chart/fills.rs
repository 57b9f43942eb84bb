//! What the parts of a bar are filled with.

use super::super::sheet::{Sheet, Standing};

/// For answers, best to worst: what is worse is darker or warmer.
const TWO: [&str; 2] = ["url(#p0)", "url(#p2)"];
const MORE: [&str; 6] = ["url(#p0)", "url(#p1)", "url(#p2)", "url(#p3)", "url(#p4)", "url(#p5)"];
/// For answers that stay as they were.
const STILL: [&str; 3] = ["url(#still0)", "url(#still1)", "url(#still2)"];

/// The fill of each column.
pub(super) fn fills(sheet: &Sheet<'_>) -> Vec<&'static str> {
    let coloured = |standing: Standing| matches!(standing, Standing::Decided | Standing::Moved);
    let many = sheet.columns.iter().filter(|column| coloured(column.standing)).count();
    let mut colours = if many <= 2 { TWO.iter().cycle() } else { MORE.iter().cycle() };
    let mut stills = STILL.iter().cycle();
    let fill = |standing| match standing {
        Standing::Decided | Standing::Moved => colours.next().copied(),
        Standing::Still => stills.next().copied(),
        Standing::Open => Some("url(#open)"),
        Standing::Disputed => Some("url(#disputed)"),
        Standing::Impossible => Some("url(#impossible)"),
    };
    sheet.columns.iter().map(|column| column.standing).map(fill).map(Option::unwrap_or_default).collect()
}
