//! "Did you mean": the nearest known name to a misspelt one.

/// The candidate that is most likely meant, if any is near enough.
///
/// Case is ignored; of equally near candidates the first wins.
///
/// ```
/// use language::nearest;
/// assert_eq!(nearest("citizneship", ["sex", "citizenship"]), Some("citizenship"));
/// assert_eq!(nearest("kz", ["MD", "KZ"]), Some("KZ"));
/// assert_eq!(nearest("weather", ["sex", "citizenship"]), None);
/// ```
pub fn nearest<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = wanted.to_lowercase();
    let length = wanted.chars().count();
    let mut best: Option<(usize, &'a str)> = None;
    for candidate in candidates {
        let lower = candidate.to_lowercase();
        let distance = strsim::damerau_levenshtein(&wanted, &lower);
        let near = distance <= allowed(length.max(lower.chars().count())) || is_part_of(&wanted, &lower);
        if near && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// How many letters may differ: about a third, and none in names of one or two letters.
fn allowed(length: usize) -> usize {
    match length {
        0..=2 => 0,
        3..=5 => 1,
        _ => length / 3,
    }
}

/// Whether one is the other with whole hyphenated parts left out: `capable` for `legally-capable`.
fn is_part_of(wanted: &str, candidate: &str) -> bool {
    let (short, long) =
        if wanted.len() <= candidate.len() { (wanted, candidate) } else { (candidate, wanted) };
    short.len() >= 3 && format!("-{long}-").contains(&format!("-{short}-"))
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_of_the_keyboard_are_found() {
        let names = ["men-must-bring-a-paper", "military-contract", "sex", "age", "legally-capable"];
        assert_eq!(nearest("men-must-bring-paper", names), Some("men-must-bring-a-paper"));
        assert_eq!(nearest("military-contarct", names), Some("military-contract"));
        assert_eq!(nearest("agee", names), Some("age"));
        assert_eq!(nearest("capable", names), Some("legally-capable"));
        assert_eq!(nearest("bring-a-paper", names), Some("men-must-bring-a-paper"));
        assert_eq!(nearest("SEX", names), Some("sex"));
    }

    #[test]
    fn what_is_not_near_is_not_suggested() {
        assert_eq!(nearest("AZ", ["KZ", "UZ"]), None);
        assert_eq!(nearest("", ["sex"]), None);
        assert_eq!(nearest("ground", ["sex", "age"]), None);
    }

    #[test]
    fn the_nearest_wins_and_the_first_of_equals() {
        assert_eq!(nearest("contract", ["contrast", "contracts"]), Some("contrast"));
        assert_eq!(nearest("contracts", ["contrast", "contract"]), Some("contract"));
    }
}
