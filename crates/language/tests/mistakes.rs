//! All mistakes are found in one run, each said once, with what is likely meant.

#[cfg(test)]
mod tests {
    use language::{Code, InputFile, compile};

    const PRELUDE: &str = include_str!("../../../docs/diagnostics/README.md");

    fn shown(text: &str) -> String {
        failure(text).to_string()
    }

    fn failure(text: &str) -> language::Failure {
        let file = |path: &str, text: &str| InputFile { path: path.to_owned(), text: text.to_owned() };
        compile(vec![file("rules.md", text), file("README.md", PRELUDE)]).unwrap_err()
    }

    fn codes(text: &str) -> Vec<Code> {
        failure(text).diagnostics.iter().map(|found| found.code).collect()
    }

    /// A rule with this condition.
    fn when(condition: &str) -> String {
        format!(
            "```yol\nrule a\n    decides  paper is asked\n    under    residence-act\n    when     {condition}\n```\n"
        )
    }

    #[test]
    fn every_mistake_is_found_in_one_run() {
        insta::assert_snapshot!(shown(TEXT));
    }

    #[test]
    fn the_order_of_files_does_not_matter() {
        let file = |path: &str, text: &str| InputFile { path: path.to_owned(), text: text.to_owned() };
        let other = compile(vec![file("README.md", PRELUDE), file("rules.md", TEXT)]).unwrap_err();
        assert_eq!(other.diagnostics, failure(TEXT).diagnostics);
    }

    #[test]
    fn a_mistake_in_a_declaration_is_no_mistake_where_it_is_used() {
        let uses = "rule r\n    decides  paper is asked\n    under    act\n    source   NEWS\n    when     height is less than 3 and home is abroad\n";
        let sound = "instrument act\n    title     \"Act\"\n    standing  enacted\n    in force  from 2024-01-01\n    source    NEWS\n\n\
            source NEWS\n    publisher  \"P\"\n    title      \"T\"\n    date       2024\n    mark       primary\n\n\
            fact height\n    type       number from 0 to 9\n    title      \"h\"\n    ask        \"h?\"\n    intrusive  low\n    change     never\n\n\
            fact home\n    type       one of\n                   abroad  \"abroad\"\n                   here    \"here\"\n    title      \"h\"\n    ask        \"h?\"\n    intrusive  low\n    change     never\n\n";
        for (right, wrong, code) in [
            ("instrument act", "instrumnt act", Code::UnknownBlock),
            ("instrument act", "xyzzy act", Code::UnknownBlock),
            ("enacted", "enactd", Code::UnknownWord),
            ("date       2024", "date       2024-13", Code::NoSuchDay),
            ("number from 0 to 9", "numbr from 0 to 9", Code::CannotRead),
            ("number from 0 to 9", "number from 9 to 0", Code::EmptyRange),
            ("abroad  \"abroad\"", "abroad  \"abroad", Code::OpenText),
            ("fact home", "fact  home of x", Code::CannotRead),
        ] {
            let text = format!("```yol\n{sound}{uses}```\n");
            assert!(text.contains(right));
            assert_eq!(codes(&text.replacen(right, wrong, 1)), [code], "{wrong}");
        }
    }

    #[test]
    fn thresholds_are_held_against_the_domain() {
        for fits in [
            "age is at least 1",
            "age is at most 119",
            "age is more than 0",
            "age is less than 120",
            "age is from 0 to 119",
            "born is before 2030-12-31",
            "born is on or after 1900-01-02",
        ] {
            let text = format!("{}```yol\nxyzzy\n```\n", when(fits));
            assert_eq!(codes(&text), [Code::UnknownBlock], "{fits}");
        }
        for wrong in [
            "age is at least 0",
            "age is at most 120",
            "age is more than 120",
            "age is less than 0",
            "age is 121",
            "age is from 1 to 121",
            "age is from -1 to 3",
            "born is before 1900-01-01",
            "born is on or before 2030-12-31",
            "born is 2031-01-01",
            "born is from 1899-01-01 to 1950-01-01",
        ] {
            assert_eq!(codes(&when(wrong)), [Code::OutOfRange], "{wrong}");
        }
    }

    #[test]
    fn mistakes_in_what_is_on_record() {
        insta::assert_snapshot!(shown(RECORD));
    }

    /// A figure with this value.
    fn valued(value: &str) -> String {
        format!(
            "```yol\nfigure f\n    title     \"F\"\n    value     {value}\n    measures  \"M\"\n    period    2025\n    \
             checked   agrees\n    source    HERALD\n\nxyzzy\n```\n"
        )
    }

    #[test]
    fn a_value_has_an_amount_and_a_unit() {
        for fits in [
            "7 \"men\"",
            "0.5 \"percent\"",
            "about 99999999999 \"roubles\"",
            "from 1.50 to 1.5 \"percent\"",
            "more than 1 \"man\"",
            "less than\n               2 \"men\"",
        ] {
            assert_eq!(codes(&valued(fits)), [Code::UnknownBlock], "{fits}");
        }
        for (wrong, code) in [
            ("7", Code::CannotRead),
            ("7 men", Code::CannotRead),
            ("-7 \"men\"", Code::CannotRead),
            ("20,000 \"men\"", Code::CannotRead),
            ("about at least 7 \"men\"", Code::CannotRead),
            ("from 7 \"men\"", Code::CannotRead),
            ("7 \"men\" or 8", Code::CannotRead),
            ("1.5.2 \"men\"", Code::CannotRead),
            ("7 \"\"", Code::EmptyText),
            ("from 1.51 to 1.5 \"percent\"", Code::EmptyRange),
        ] {
            assert_eq!(codes(&valued(wrong)), [code, Code::UnknownBlock], "{wrong}");
        }
    }

    #[test]
    fn what_lasted_does_not_end_before_it_began() {
        let event = |date: &str, until: &str| {
            format!(
                "```yol\nevent e\n    title   \"E\"\n    date    {date}\n    until   {until}\n    says    \"E.\"\n    \
                 source  HERALD\n\nxyzzy\n```\n"
            )
        };
        for (date, until) in [("2025-06-30", "2025-06"), ("2025", "2025-01-01"), ("circa 2025-06", "2025")] {
            assert_eq!(codes(&event(date, until)), [Code::UnknownBlock], "{date} {until}");
        }
        for (date, until) in [("2025-06", "2025-05-31"), ("2025-06-02", "2025-06-01"), ("2025", "2024-12")] {
            let wanted = [Code::EmptyRange, Code::UnknownBlock];
            assert_eq!(codes(&event(date, until)), wanted, "{date} {until}");
        }
    }

    #[test]
    fn what_a_bill_would_repeal_need_not_have_ended() {
        let by = |standing: &str| {
            format!(
                "```yol\ninstrument new-act\n    title     \"New Act\"\n    standing  {standing}\n    \
                 in force  from 2026-01-01\n    repeals   residence-act\n    source    HERALD\n\nxyzzy\n```\n"
            )
        };
        assert_eq!(codes(&by("bill")), [Code::UnknownBlock]);
        assert_eq!(codes(&by("enacted")), [Code::MissingEnd, Code::UnknownBlock]);
    }

    #[test]
    fn of_two_figures_one_is_the_better() {
        let figure = |name: &str, other: &str| {
            format!(
                "figure {name}\n    title     \"F\"\n    value     1 \"man\"\n    measures  \"M\"\n    period    2025\n    \
                 checked   differs\n    corrects  {other}\n    source    HERALD\n\n"
            )
        };
        let three = [figure("a", "b"), figure("b", "c"), figure("c", "a")].concat();
        assert_eq!(codes(&format!("```yol\n{three}```\n")), [Code::Circle]);
        let shown = shown(&format!("```yol\n{three}```\n"));
        assert!(shown.contains("by way of this one") && shown.contains("`contradicts`"), "{shown}");
    }

    const RECORD: &str = r#"```yol
event raid
    title    "A raid"
    date     undated
    until    2025-05
    says     ""
    touches  papre
    source   HERALD
    when     paper is asked

figure crowd
    title     "A crowd"
    valu      20 "men"
    measures  "Men in a crowd."
    period    from 2025-05 until 2024
    checked   agreed
    corrects  crowd, crowds
    source    HERALD
    when      reading sixty-five-is-inside

figure one
    title     "One"
    value     from 30 to 20.5 "percent"
    measures  "Men."
    period    2025-05 until 2026
    checked   not-checked
    source    HERALD

figure two
    title     "Two"
    value     20,000 "men"
    measures  "Men."
    period    circa 2025-05-01
    checked   not-checked
    source    HERALD

helper aid
    title  "Aid"
    does   "Helps."
    seen   2025
    list   not-checked
    when   age is at least 17.5

instrument new-act
    title     "New Act"
    standing  enacted
    in force  from 2026-01-01
    repeals   residence-act, new-act, residense-act
    source    HERALD
    when      paper is asked

heplers
```
"#;

    const TEXT: &str = r#"```yol
rule a
    decides  paper is asked
    under    residence-act
    when     sex is male or capable
    and      capable or contract is less than 3
    and      not any of
                 sex is male
    and      age at least 18
    and      sex male
    and      reading nothing
    and      sixty-five-is-inside
    and      age is before 2025-01-01
    and      born is at least 18
    and      born is on or after case date minus 18 yaers rounded up
    and      capable is yes
    and      citizenship is not none and not citizenship has other than SYL
    and      any of sex is male

   source HERALD

case x
    title   "A man"
    source  GAZETE
    given   on 2025-07-01, sex is male, age 300 years, citizenship BOR or SYL, born 2025, contract 1 year, view paprer
    expect  papre is asked, because men-must-bring-paper
    expect  paper is asked, open
    expect  paper is not-asked, met or asked, disputed on sixty-five, because a, open
fact in-force
    type   number from 3 to 1
    title  "x"
      ask  "y"
conclusion age
    kind   demnd
instrument i
    in forced from 2024-01-01
    standing enacted
    title "x" 
    source GAZETTE, GAZETTE
rulle b
    decides paper is met
```
"#;
}
