//! Every code has a page under `docs/diagnostics`, and the page's examples do what it says.

#[cfg(test)]
mod tests {
    use language::{Code, InputFile, compile, format};
    use std::{collections::BTreeSet, fs, path::PathBuf};

    fn folder() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/diagnostics")
    }

    fn page(code: Code) -> String {
        fs::read_to_string(folder().join(format!("{code}.md")))
            .unwrap_or_else(|_| panic!("`{code}` has no page"))
    }

    fn index() -> String {
        fs::read_to_string(folder().join("README.md")).unwrap()
    }

    const HEADINGS: [&str; 4] = ["What it means", "Why it matters", "Example", "Instead"];

    fn section<'p>(page: &'p str, heading: &str) -> &'p str {
        let start = format!("\n## {heading}\n");
        let (_, rest) = page.split_once(&start).unwrap_or_else(|| panic!("no heading `{heading}`"));
        let ends = HEADINGS.iter().filter_map(|other| rest.find(&format!("\n## {other}\n")));
        rest.get(..ends.min().unwrap_or(rest.len())).unwrap()
    }

    /// A section's text; what a `markdown` fence in it shows, where it has one.
    fn example(section: &str) -> &str {
        match section.split_once("````markdown\n") {
            Some((_, shown)) => shown.split_once("\n````").unwrap().0,
            None => section,
        }
    }

    /// The codes that an example yields together with the prelude, and how they look.
    fn compiled(example: &str) -> (Vec<Code>, String) {
        let file = |path: &str, text: &str| InputFile { path: path.to_owned(), text: text.to_owned() };
        match compile(vec![file("README.md", &index()), file("example.md", example)]) {
            Ok(_) => (Vec::new(), String::new()),
            Err(failure) => {
                (failure.diagnostics.iter().map(|found| found.code).collect(), failure.to_string())
            }
        }
    }

    #[test]
    fn pages_have_the_fixed_headings() {
        for code in Code::ALL {
            let page = page(*code);
            assert!(page.starts_with(&format!("# {code}\n")), "{code}");
            let headings: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("## ")).collect();
            assert_eq!(headings, HEADINGS, "{code}");
            assert_eq!(code.explanation(), page, "{code}");
        }
    }

    #[test]
    fn the_index_lists_every_code_and_nothing_else() {
        let index = index();
        let rows: Vec<String> =
            index.lines().filter(|line| line.starts_with("| [")).map(str::to_owned).collect();
        let wanted: Vec<String> =
            Code::ALL.iter().map(|code| format!("| [{code}]({code}.md) | {} |", code.summary())).collect();
        assert_eq!(rows, wanted);
        let pages: BTreeSet<String> = fs::read_dir(folder())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "README.md")
            .collect();
        assert_eq!(pages, Code::ALL.iter().map(|code| format!("{code}.md")).collect());
    }

    #[test]
    fn the_prelude_compiles_alone() {
        let (codes, shown) = compiled("");
        assert!(codes.is_empty(), "{shown}");
        assert_eq!(format(&index()).unwrap(), index());
    }

    #[test]
    fn examples_yield_their_code_and_nothing_else() {
        for code in Code::ALL.iter().filter(|code| !code.found_by_engine()) {
            let page = page(*code);
            let (codes, shown) = compiled(example(section(&page, "Example")));
            assert_eq!(codes, [*code], "{code}: {shown}");
            insta::assert_snapshot!(code.as_str(), shown);
        }
    }

    #[test]
    fn what_to_write_instead_yields_nothing() {
        for code in Code::ALL {
            let page = page(*code);
            let instead = example(section(&page, "Instead"));
            let (codes, shown) = compiled(instead);
            assert!(codes.is_empty(), "{code}: {shown}");
            assert_eq!(format(instead).unwrap(), instead, "{code}");
        }
    }

    #[test]
    fn the_text_of_examples_for_the_engine_is_sound() {
        for code in Code::ALL.iter().filter(|code| code.found_by_engine()) {
            let (codes, shown) = compiled(example(section(&page(*code), "Example")));
            assert!(codes.is_empty(), "{code}: {shown}");
        }
    }
}
