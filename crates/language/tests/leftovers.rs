//! What is declared is used, and what is said names who says it.

#[cfg(test)]
mod tests {
    use language::{Code, InputFile, compile};

    const PRELUDE: &str = include_str!("../../../docs/diagnostics/README.md");
    const SPECIFICATION: &str = include_str!("../../../docs/language.md");

    /// The mistakes of these blocks beside the prelude: each one's code and its first line.
    fn found(blocks: &str) -> Vec<(Code, String)> {
        let file = |path: &str, text: &str| InputFile { path: path.to_owned(), text: text.to_owned() };
        let text = format!("```yol\n{blocks}```\n");
        match compile(vec![file("README.md", PRELUDE), file("blocks.md", &text)]) {
            Ok(_) => Vec::new(),
            Err(failure) => {
                failure.diagnostics.into_iter().map(|found| (found.code, found.message)).collect()
            }
        }
    }

    fn unused(message: &str) -> Vec<(Code, String)> {
        vec![(Code::UnusedName, message.to_owned())]
    }

    const FACT: &str = "fact tall\n    type       yes or no\n    title      \"tall\"\n    ask        \"Are you tall?\"\n    \
        intrusive  low\n    change     never\n\n";
    const READING: &str = "reading broad\n    question  \"Is it broad?\"\n    yes       \"Yes.\"\n    no        \"No.\"\n    source    GAZETTE\n\n";
    const CONCLUSION: &str = "conclusion fee\n    kind       demand\n    title      \"Fee\"\n    values     none  \"No fee.\"\n               \
        some  \"A fee.\"\n    otherwise  none\n    source     GAZETTE\n\n";
    const RULE: &str = "rule tall-men-pay\n    decides  fee is some\n    under    residence-act\n    when     tall and reading broad\n\n";

    #[test]
    fn a_rule_uses_what_it_tests_and_decides() {
        assert_eq!(found(&[FACT, READING, CONCLUSION, RULE].concat()), []);
        assert_eq!(found(FACT), unused("no condition tests the fact `tall`"));
        assert_eq!(found(READING), unused("no condition tests the reading `broad`"));
        assert_eq!(found(CONCLUSION), unused("no rule decides the conclusion `fee`"));
    }

    #[test]
    fn a_conclusion_with_one_value_is_a_plain_statement() {
        let (values, rest) = CONCLUSION.split_once("               some").unwrap();
        let one = format!("{values}{}", rest.split_once('\n').unwrap().1);
        assert_eq!(found(&one), [], "{one}");
    }

    #[test]
    fn a_source_is_cited() {
        let source = "source LETTER\n    publisher  \"P\"\n    title      \"T\"\n    date       2024\n    mark       primary\n\n";
        assert_eq!(found(source), unused("nothing cites the source `LETTER`"));
        let helper = "helper aid\n    title   \"Aid\"\n    does    \"Helps.\"\n    seen    2025\n    listed  not-checked\n    \
            source  HERALD, LETTER\n\n";
        assert_eq!(found(&[source, helper].concat()), []);
    }

    #[test]
    fn to_be_given_expected_or_shown_is_no_use() {
        let case = "case a\n    title   \"A\"\n    source  GAZETTE\n    given   on 2025-07-01, tall\n    \
            expect  fee is none\n    expect  paper is asked or not-asked, disputed on broad\n\n";
        let journey = "journey way\n    title  \"Way\"\n    shows  fee\n\n";
        let blocks = [FACT, READING, CONCLUSION, case, journey].concat();
        let codes: Vec<Code> = found(&blocks).into_iter().map(|(code, _)| code).collect();
        assert_eq!(codes, [Code::UnusedName; 3]);
    }

    #[test]
    fn an_instrument_is_applied_or_part_of_the_history() {
        let instrument = |name: &str, period: &str, fields: &str| {
            format!(
                "instrument {name}\n    title     \"Law\"\n    standing  enacted\n    in force  {period}\n{fields}    \
                 source    GAZETTE\n\n"
            )
        };
        let silent = "no rule stands under, and nothing is said of, the instrument `act`";
        let act = |fields: &str| instrument("act", "from 2020-01-01 until 2020-12-31", fields);
        assert_eq!(found(&act("")), unused(silent));
        assert_eq!(found(&act("    note      \"Not read.\"\n")), unused(silent));
        for fields in ["says      \"S.\"", "touches   paper", "amends    residence-act"] {
            assert_eq!(found(&act(&format!("    {fields}\n"))), [], "{fields}");
        }
        for keyword in ["repeals", "amends "] {
            let other = instrument("other", "from 2021-01-01", &format!("    {keyword}   act\n"));
            assert_eq!(found(&[act(""), other].concat()), [], "{keyword}");
        }
        let rule = RULE.replace("tall and reading broad", "sex is male");
        let applied = rule.replace("residence-act", "act").replace("fee is some", "paper is asked");
        assert_eq!(found(&[act(""), applied].concat()), []);
    }

    #[test]
    fn where_a_use_may_be_meant_nothing_is_unused() {
        for (wrong, code) in [
            (RULE.replace("broad", "brood"), Code::UnknownName),
            (RULE.replace("tall and reading broad", "tall or broad"), Code::CannotRead),
            (RULE.replace("    under    residence-act\n", ""), Code::MissingField),
        ] {
            let codes: Vec<Code> = found(&[FACT, READING, CONCLUSION, &wrong].concat())
                .into_iter()
                .map(|(code, _)| code)
                .collect();
            assert_eq!(codes, [code], "{wrong}");
        }
    }

    /// The specification without one field of one block; what is nested in the field goes with it.
    fn without(header: &str, keyword: &str) -> String {
        let (mut inside, mut inside_field, mut cut) = (false, false, 0);
        let keep = |line: &&str| {
            if !line.starts_with(' ') {
                (inside, inside_field) = (*line == header, false);
            } else if !line.starts_with("     ") {
                let field = line.trim_start();
                inside_field = inside && field.split("  ").next() == Some(keyword);
                cut += usize::from(inside_field);
            }
            !inside_field
        };
        let text: Vec<&str> = SPECIFICATION.lines().filter(keep).collect();
        assert_eq!(cut, 1, "{header} has one {keyword}");
        text.join("\n")
    }

    fn mistakes_without(header: &str, keyword: &str) -> Vec<String> {
        let file = InputFile { path: "a.md".to_owned(), text: without(header, keyword) };
        let failure = compile(vec![file]).unwrap_err();
        failure.diagnostics.into_iter().map(|found| format!("{}: {}", found.code, found.message)).collect()
    }

    #[test]
    fn a_source_has_publisher_title_date_and_mark() {
        for keyword in ["publisher", "title", "date", "mark"] {
            let wanted = format!("missing-field: a source needs the field `{keyword}`");
            assert_eq!(mistakes_without("source GAZETTE", keyword), [wanted], "{keyword}");
        }
    }

    #[test]
    fn no_statement_without_a_source() {
        for (header, kind) in [
            ("instrument residence-act", "an instrument"),
            ("reading sixty-five-is-inside", "a reading"),
            ("never a-child-under-contract", "a `never` block"),
            ("not-encoded ministers-pardon", "a `not-encoded` block"),
            ("event counters-turn-men-away", "an event"),
            ("figure turned-away-2025", "a figure"),
            ("helper lodgers-aid", "a helper"),
            ("paper army-contract", "a paper"),
            ("account igor", "an account"),
            ("case exactly-65", "a case"),
        ] {
            let wanted = format!("missing-field: {kind} needs the field `source`");
            assert_eq!(mistakes_without(header, "source"), [wanted], "{header}");
        }
        for (header, keyword) in
            [("conclusion paper", "otherwise"), ("fact capable", "presume"), ("fact contract", "beware")]
        {
            let wanted = format!("missing-source: `{keyword}` needs a source");
            assert_eq!(mistakes_without(header, "source"), [wanted], "{header}");
        }
        // A phrase that only asks for something states no law, unless it names an act.
        let law = "missing-source: `russian` needs a source".to_owned();
        assert_eq!(mistakes_without("phrase no-call-up", "source"), [law]);
        let request = "phrase wait\n    russian  \"Ждите.\"\n    means    \"Wait.\"\n    use      card\n    kind     request\n";
        assert_eq!(found(request), []);
        let train = (Code::UnknownWord, "`use` cannot be `trains`".to_owned());
        assert_eq!(found(&request.replace("card", "card, trains")), [train]);
        let act = (Code::MissingSource, "`act` needs a source".to_owned());
        assert_eq!(found(&format!("{request}    act      \"№ 1\"\n")), [act]);
        let says =
            CONCLUSION.replace("    otherwise  none\n    source     GAZETTE\n", "    says       \"S.\"\n");
        let wanted = (Code::MissingSource, "`says` needs a source".to_owned());
        assert_eq!(found(&says), [wanted]);
    }

    #[test]
    fn every_rule_and_exception_has_sources() {
        let file = InputFile { path: "a.md".to_owned(), text: SPECIFICATION.to_owned() };
        let rulebook = compile(vec![file]).unwrap();
        for rule in &rulebook.rules {
            assert!(!rule.sources.is_empty(), "{}", rule.name);
        }
    }

    #[test]
    fn trust_does_not_end_before_the_check() {
        let head = |trust: &str| {
            let text = format!(
                "```yol\nrulebook b\n    title          \"B\"\n    checked until  2026-01-31\n    trust until    {trust}\n```\n"
            );
            match compile(vec![InputFile { path: "b.md".to_owned(), text }]) {
                Ok(rulebook) => Ok(rulebook.trust_until),
                Err(failure) => {
                    Err(failure.diagnostics.into_iter().map(|found| found.code).collect::<Vec<_>>())
                }
            }
        };
        assert_eq!(head("2026-01-31"), Ok("2026-01-31".parse().ok()));
        assert_eq!(head("2026-01-30"), Err(vec![Code::EmptyRange]));
    }
}
