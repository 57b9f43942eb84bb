//! The formatter has one layout, keeps the meaning, and touches nothing but `yol` blocks.

#[cfg(test)]
mod tests {
    use language::rulebook::Place;
    use language::{InputFile, Rulebook, compile, format};
    use proptest::prelude::*;

    const SPECIFICATION: &str = include_str!("../../../docs/language.md");

    /// Everything but where it stands.
    fn meaning(text: &str) -> String {
        let compiled = compile(vec![InputFile { path: "a.md".to_owned(), text: text.to_owned() }]);
        let mut book: Rulebook = match compiled {
            Ok(rulebook) => rulebook,
            Err(failure) => panic!("{failure}"),
        };
        book.files.clear();
        book.sources.iter_mut().for_each(|entry| entry.place = Place::default());
        book.instruments.iter_mut().for_each(|entry| entry.place = Place::default());
        book.facts.iter_mut().for_each(|entry| entry.place = Place::default());
        book.readings.iter_mut().for_each(|entry| entry.place = Place::default());
        book.conclusions.iter_mut().for_each(|entry| entry.place = Place::default());
        book.rules.iter_mut().for_each(|entry| entry.place = Place::default());
        book.constraints.iter_mut().for_each(|entry| entry.place = Place::default());
        book.journeys.iter_mut().for_each(|entry| entry.place = Place::default());
        book.not_encoded.iter_mut().for_each(|entry| entry.place = Place::default());
        book.events.iter_mut().for_each(|entry| entry.place = Place::default());
        book.figures.iter_mut().for_each(|entry| entry.place = Place::default());
        book.helpers.iter_mut().for_each(|entry| entry.place = Place::default());
        book.papers.iter_mut().for_each(|entry| entry.place = Place::default());
        book.phrases.iter_mut().for_each(|entry| entry.place = Place::default());
        for account in &mut book.accounts {
            account.place = Place::default();
            account.expects.iter_mut().for_each(|expect| expect.span = 0..0);
        }
        format!("{book:#?}")
    }

    /// The blocks of the specification in another layout of the same meaning: fields indented by `field`,
    /// what is nested stretched by `stretch`, spaces and empty lines as the seeds say.
    fn mutate(field: usize, stretch: usize, seeds: &[usize]) -> String {
        let mut seeds = seeds.iter().copied().cycle();
        let mut seed = || seeds.next().unwrap_or(0);
        let mut inside = false;
        let mut output = String::new();
        for line in SPECIFICATION.lines() {
            if line.starts_with("```") {
                inside = line == "```yol";
                output.push_str(line);
            } else if inside && !line.is_empty() {
                let content = line.trim_start();
                let indent = line.len() - content.len();
                let moved = if indent < 4 { indent } else { field + (indent - 4) * stretch };
                output.push_str(&" ".repeat(moved));
                let words: Vec<&str> = content.split_whitespace().collect();
                for (number, word) in words.iter().enumerate() {
                    let breaks = number > 1
                        && seed() % 7 == 0
                        && !content.contains(" of")
                        && !content.contains("https:");
                    output.push_str(&match (number, breaks) {
                        (0, _) => String::new(),
                        (_, true) => format!("\n{}", " ".repeat(moved + 40 + seed() % 3)),
                        (_, false) => " ".repeat(1 + seed() % 3),
                    });
                    output.push_str(word);
                }
                output.push_str(if seed() % 5 == 0 { "   \n" } else { "" });
            } else {
                output.push_str(line);
            }
            output.push('\n');
        }
        output
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_layout_becomes_the_one(field in 1_usize..9, stretch in 1_usize..4, seeds in prop::collection::vec(0_usize..1000, 50..90)) {
            let text = mutate(field, stretch, &seeds);
            prop_assert_eq!(format(&text).unwrap(), SPECIFICATION);
        }
    }

    #[test]
    fn the_meaning_stays() {
        let text = mutate(2, 2, &[1, 7, 3, 0, 12, 5, 14, 2]);
        assert_ne!(text, SPECIFICATION);
        assert_eq!(meaning(&text), meaning(SPECIFICATION));
        assert_eq!(meaning(&format(&text).unwrap()), meaning(SPECIFICATION));
    }

    fn formatted(text: &str) -> String {
        let once = format(text).unwrap();
        assert_eq!(format(&once).unwrap(), once, "formatting twice changes nothing");
        once
    }

    #[test]
    fn long_values_wrap_by_column_100() {
        let names = (0..30).map(|number| format!("value-number-{number}")).collect::<Vec<_>>();
        let words = "many words ".repeat(30);
        let text = format!(
            "```yol\nrule long\n  decides c is v\n  says \"{words} and a \\\" quote\"\n  source {}\n  when f is {}\n  and any of\n    g has {}\n\naccount a\n  given on 2025-01-01, set {}\n  expect c is {}, disputed on {}, because {}\n\nexception e of {}\n  when x\n```\n",
            names.join(","),
            names.join(" or "),
            names.join(", "),
            names.join(" and "),
            names.join(","),
            names.join(","),
            names.join(" or "),
            names.join(","),
        );
        let result = formatted(&text);
        assert!(result.lines().all(|line| line.chars().count() <= 100), "{result}");
        insta::assert_snapshot!(result);
    }

    #[test]
    fn fences_keep_their_place_and_prose_stays() {
        let text = "Prose   with  spaces \r\n\n1. item\n\n   ```yol\n   rule a\n     decides  c is v\n\n\n   rule b\n     decides c is v\n   ```\n\n> ~~~yol\n> rule c\n>   decides c is v\n>\n> rule d\n>   decides c is v\n> ~~~\n\n```yol\n```\n\n````markdown\n```yol\nrule   x\n```\n````\n";
        insta::assert_snapshot!(formatted(text));
    }

    #[test]
    fn windows_line_ends_stay() {
        let text = "Prose\r\n\r\n```yol\r\nrule a\r\n  decides c is v\r\n  when   x\r\n```\r\nmore\r\n";
        let wanted =
            "Prose\r\n\r\n```yol\r\nrule a\r\n    decides  c is v\r\n    when     x\r\n```\r\nmore\r\n";
        assert_eq!(formatted(text), wanted);
    }

    #[test]
    fn a_file_with_mistakes_of_form_is_not_touched() {
        let found = format("```yol\nrule a\n  decides c\n```\n").unwrap_err();
        assert_eq!(found.len(), 1);
        assert!(
            format("```yol\nrule a\n  decides nothing is known\n```\n").is_ok(),
            "names are not looked up"
        );
    }
}
