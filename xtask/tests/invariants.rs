//! The invariants of ARCHITECTURE.md that are about the shape of the code.

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    /// Crates from left to right: each may depend only on those before it. `generate` serves tests.
    const FLOW: [&str; 11] = [
        "catalogue",
        "locale",
        "diagram",
        "language",
        "tally",
        "engine",
        "guide",
        "surroundings",
        "page",
        "server",
        "cli",
    ];
    /// Crates that touch no file, clock, environment, socket or output.
    const PURE: [&str; 8] = ["locale", "diagram", "language", "tally", "engine", "guide", "page", "generate"];
    const WORLD: [&str; 9] = [
        "std::fs",
        "std::env",
        "std::net",
        "std::process",
        "std::io",
        "std::time",
        "SystemTime",
        "println!",
        "Zoned::now",
    ];
    /// Lines that a source file may have, and what the median file must stay under.
    const LONGEST: usize = 1000;
    const MEDIAN: usize = 250;

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }

    fn dependencies(name: &str) -> Vec<String> {
        let manifest = fs::read_to_string(root().join("crates").join(name).join("Cargo.toml")).unwrap();
        let section = manifest.split("[dependencies]").nth(1).unwrap_or("").split("\n[").next().unwrap_or("");
        section.lines().filter_map(|line| line.split(['.', ' ', '=']).next()).map(str::to_owned).collect()
    }

    #[test]
    fn data_flows_one_way() {
        for (place, name) in FLOW.iter().enumerate() {
            let dependencies = dependencies(name);
            let later = FLOW.iter().skip(place).chain(&["generate", "xtask"]);
            for other in later {
                assert!(
                    !dependencies.iter().any(|known| known == other),
                    "{name} must not depend on {other}"
                );
            }
        }
        assert!(
            !dependencies("diagram").iter().any(|known| known == "language"),
            "diagram knows nothing of law"
        );
        assert!(dependencies("engine").iter().any(|known| known == "diagram"), "the test reads manifests");
    }

    #[test]
    fn pure_crates_do_not_touch_the_world() {
        for name in PURE {
            let mut files = Vec::new();
            sources(&root().join("crates").join(name).join("src"), &mut files);
            assert!(!files.is_empty());
            for file in files {
                let text = fs::read_to_string(&file).unwrap();
                let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
                let code: Vec<&str> = code.take_while(|line| !line.contains("#[cfg(test)]")).collect();
                for word in WORLD {
                    let found = code.iter().find(|line| line.contains(word));
                    assert!(found.is_none(), "{} touches the world: {found:?}", file.display());
                }
            }
        }
    }

    #[test]
    fn the_diagram_crate_knows_no_word_of_law() {
        let mut files = Vec::new();
        sources(&root().join("crates/diagram/src"), &mut files);
        for file in files {
            let text = fs::read_to_string(&file).unwrap().to_lowercase();
            for word in ["rulebook", "conclusion", "decree", "verdict", "citizen"] {
                assert!(!text.contains(word), "{} says `{word}`", file.display());
            }
        }
    }

    #[test]
    fn files_are_small() {
        let mut files = Vec::new();
        sources(&root().join("crates"), &mut files);
        sources(&root().join("xtask"), &mut files);
        let mut lengths: Vec<(usize, PathBuf)> = files
            .into_iter()
            .map(|file| (fs::read_to_string(&file).unwrap().lines().count(), file))
            .collect();
        lengths.sort();
        let (longest, file) = lengths.last().unwrap();
        assert!(*longest <= LONGEST, "{} has {longest} lines", file.display());
        let median = lengths.get(lengths.len() / 2).unwrap().0;
        assert!(median < MEDIAN, "the median file has {median} lines");
    }
}
