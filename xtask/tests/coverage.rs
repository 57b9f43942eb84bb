//! `rulebook/COVERAGE.md` says where each claim of the five articles stands; what it points at has to be there.

#[cfg(test)]
mod tests {
    use language::Rulebook;
    use std::fs;
    use std::path::{Path, PathBuf};

    fn folder() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../rulebook")
    }

    /// Everything that can be pointed at, as `kind name`.
    fn entries(rulebook: &Rulebook) -> Vec<String> {
        let rules = rulebook.rules.iter().map(|rule| {
            let kind = if rule.exception_of.is_empty() { "rule" } else { "exception" };
            format!("{kind} {}", rule.name)
        });
        let accounts = rulebook.accounts.iter().map(|account| {
            let kind = match account.kind {
                language::rulebook::AccountKind::Account => "account",
                language::rulebook::AccountKind::Case => "case",
            };
            format!("{kind} {}", account.name)
        });
        let named = [
            ("conclusion", rulebook.conclusions.iter().map(|entry| &entry.name).collect::<Vec<_>>()),
            ("reading", rulebook.readings.iter().map(|entry| &entry.name).collect()),
            ("instrument", rulebook.instruments.iter().map(|entry| &entry.name).collect()),
            ("not-encoded", rulebook.not_encoded.iter().map(|entry| &entry.name).collect()),
            ("figure", rulebook.figures.iter().map(|entry| &entry.name).collect()),
            ("event", rulebook.events.iter().map(|entry| &entry.name).collect()),
            ("helper", rulebook.helpers.iter().map(|entry| &entry.name).collect()),
            ("paper", rulebook.papers.iter().map(|entry| &entry.name).collect()),
            ("phrase", rulebook.phrases.iter().map(|entry| &entry.name).collect()),
        ];
        let named = named.iter().flat_map(|(kind, names)| {
            names.iter().map(move |name| format!("{kind} {name}")).collect::<Vec<_>>()
        });
        rules.chain(accounts).chain(named).collect()
    }

    /// What is wrong with one row: nothing, or what it lacks.
    fn fault(row: &str, entries: &[String]) -> Option<String> {
        let cells: Vec<&str> = row.trim().trim_matches('|').split('|').map(str::trim).collect();
        let [claim, place] = cells.as_slice() else { return Some(format!("not two cells: {row}")) };
        if claim.is_empty() {
            return Some(format!("no claim: {row}"));
        }
        if let Some(why) = place.strip_prefix("not a rule:") {
            return why.trim().is_empty().then(|| format!("no reason: {row}"));
        }
        let pointed: Vec<&str> = place.split('`').skip(1).step_by(2).collect();
        if pointed.is_empty() {
            return Some(format!("points at nothing: {row}"));
        }
        let gone = pointed.iter().find(|name| !entries.iter().any(|entry| entry == *name));
        gone.map(|name| format!("`{name}` is not in the rulebook: {row}"))
    }

    fn rows(text: &str) -> impl Iterator<Item = &str> {
        let row =
            |line: &&str| line.starts_with('|') && !line.starts_with("|-") && !line.starts_with("| Claim |");
        text.lines().filter(row)
    }

    #[test]
    fn every_claim_of_the_articles_stands_where_the_list_says() {
        let engine = bundle::engine().unwrap();
        let entries = entries(engine.rulebook());
        let text = fs::read_to_string(folder().join("COVERAGE.md")).unwrap();
        let faults: Vec<String> = rows(&text).filter_map(|row| fault(row, &entries)).collect();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        assert!(rows(&text).count() > 150, "the five articles make more claims than that");
    }

    #[test]
    fn a_row_that_points_at_nothing_is_found() {
        let entries = ["figure here".to_owned()];
        assert_eq!(fault("| Claim | `figure here` |", &entries), None);
        assert_eq!(fault("| Opinion | not a rule: an opinion |", &entries), None);
        for row in [
            "| A | `figure gone` |",
            "| A | somewhere |",
            "| A | not a rule: |",
            "| A |",
            "| | `figure here` |",
        ] {
            assert!(fault(row, &entries).is_some(), "{row}");
        }
    }
}
