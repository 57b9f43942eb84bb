//! Reads `Accept-Language` (RFC 9110, section 12.5.4). Whatever is malformed counts as not said.

use crate::Locale;

/// A longer header than any browser sends is not read to its end.
const MOST_ENTRIES: usize = 32;

pub(crate) fn first(header: &str) -> Option<Locale> {
    let mut best: Option<(u16, Locale)> = None;
    for entry in header.split(',').take(MOST_ENTRIES) {
        let (tag, weight) = entry.split_once(';').unwrap_or((entry, "q=1"));
        let (Some(locale), Some(weight)) = (Locale::from_tag(tag.trim()), thousandths(weight.trim())) else {
            continue;
        };
        // Of equal weights the first counts.
        if weight > best.map_or(0, |(weight, _)| weight) {
            best = Some((weight, locale));
        }
    }
    best.map(|(_, locale)| locale)
}

fn thousandths(weight: &str) -> Option<u16> {
    let number = weight.strip_prefix("q=")?.trim();
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    if part.len() > 3 || !part.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let part: u16 = format!("{part:0<3}").parse().ok()?;
    match (whole, part) {
        ("1", 0) => Some(1000),
        ("0", part) => Some(part),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_known_language_counts() {
        assert_eq!(first("ru-RU,ru;q=0.9,en;q=0.8"), Some(Locale::Ru));
        assert_eq!(first("en;q=0.5, tg;q=0.75"), Some(Locale::Tg));
        assert_eq!(first("uz, ru"), Some(Locale::Uz));
        assert_eq!(first("fr, de"), None);
        assert_eq!(first("ru;q=0"), None);
        for broken in ["", ",,,", "ru;q=x", "ru;q=2", "ru;q=0.12345", ";;;"] {
            assert_eq!(first(broken), None, "{broken}");
        }
    }
}
