//! The blocks of `docs/language.md` are one rulebook, and lie in the formatter's layout.

#[cfg(test)]
mod tests {
    use language::rulebook::{
        Amount, Checked, Condition, DateBound, DateTest, EventId, FigureId, HelperId, Known, Listing, Mark,
        PaperId, PaperKind, PhraseId, PhraseUse, PublishedOn, Rounding, SetTest, Status, Term, TermUnit,
        ValueIds, View,
    };
    use language::{Date, InputFile, Rulebook, compile, format};

    const TEXT: &str = include_str!("../../../docs/language.md");

    fn specification() -> Rulebook {
        match compile(vec![InputFile { path: "language.md".to_owned(), text: TEXT.to_owned() }]) {
            Ok(rulebook) => rulebook,
            Err(failure) => panic!("{failure}"),
        }
    }

    fn day(text: &str) -> Date {
        language::parse_date(text).unwrap()
    }

    #[test]
    fn every_block_is_taken() {
        let rulebook = specification();
        let blocks = |kinds: &[&str]| {
            let headers = TEXT.lines().filter(|line| {
                kinds.iter().any(|kind| line.strip_prefix(kind).is_some_and(|rest| rest.starts_with(' ')))
            });
            headers.count()
        };
        assert_eq!(rulebook.sources.len(), blocks(&["source"]));
        assert_eq!(rulebook.instruments.len(), blocks(&["instrument"]));
        assert_eq!(rulebook.facts.len(), blocks(&["fact"]));
        assert_eq!(rulebook.readings.len(), blocks(&["reading"]));
        assert_eq!(rulebook.conclusions.len(), blocks(&["conclusion"]));
        assert_eq!(rulebook.rules.len(), blocks(&["rule", "exception"]));
        assert_eq!(rulebook.constraints.len(), blocks(&["never"]));
        assert_eq!(rulebook.journeys.len(), blocks(&["journey"]));
        assert_eq!(rulebook.accounts.len(), blocks(&["account", "case"]));
        assert_eq!(rulebook.not_encoded.len(), blocks(&["not-encoded"]));
        assert_eq!(rulebook.events.len(), blocks(&["event"]));
        assert_eq!(rulebook.figures.len(), blocks(&["figure"]));
        assert_eq!(rulebook.helpers.len(), blocks(&["helper"]));
        assert_eq!(rulebook.papers.len(), blocks(&["paper"]));
        assert_eq!(rulebook.phrases.len(), blocks(&["phrase"]));
        assert_eq!(rulebook.checked_until, Some(day("2026-01-31")));
    }

    #[test]
    fn rules_take_over_what_they_leave_out() {
        let rulebook = specification();
        let rule = |name: &str| &rulebook.rules[rulebook.rule(name).unwrap()];

        let narrowed = rule("men-must-bring-a-paper");
        assert_eq!(narrowed.in_force.from, Some(day("2024-04-01")));
        assert_eq!(narrowed.known_from, Some(day("2024-05-15")));
        assert_eq!(rule("no-paper-no-application").known_from, Some(day("2024-03-01")));

        let inherits = rule("contract-is-enough");
        assert_eq!(inherits.instrument, None);
        assert_eq!(inherits.sources, narrowed.sources);
        assert_eq!(inherits.mark, Mark::Primary);
        assert_eq!(rule("allies-are-free").mark, Mark::Reported);
        assert_eq!(rule("everyone-is-asked-at-the-counter").mark, Mark::SingleSource);
        assert_eq!(rule("before-the-act").condition, Condition::All(Vec::new()));
    }

    #[test]
    fn a_term_keeps_its_sign_and_rounding() {
        let rulebook = specification();
        let Condition::All(parts) =
            &rulebook.rules[rulebook.rule("grown-ups-with-old-files").unwrap()].condition
        else {
            panic!("three conditions")
        };
        let term = Term { amount: -18, unit: TermUnit::Years, rounding: Rounding::Up };
        let until = Some(DateBound::CaseDate { term, days: 0 });
        let born = rulebook.fact("born").unwrap();
        assert_eq!(parts[0], Condition::Date(born, DateTest { from: None, until }));
        let before = Some(DateBound::Day(day("2024-03-31")));
        let opened = rulebook.fact("file-opened").unwrap();
        assert_eq!(parts[1], Condition::Date(opened, DateTest { from: None, until: before }));
    }

    #[test]
    fn cases_say_what_is_known_and_expected() {
        let rulebook = specification();
        let account = |name: &str| &rulebook.accounts[rulebook.account(name).unwrap()];

        let igor = account("igor");
        let citizenship = rulebook.fact("citizenship").unwrap();
        let none = Known::Set { has: ValueIds::new(), lacks: ValueIds::new(), exact: true };
        assert!(igor.given.facts.contains(&(citizenship, none)));
        assert_eq!(igor.expects.len(), 2);
        assert_eq!(igor.expects[0].status, Status::Decided);
        assert_eq!(igor.expects[0].because, [rulebook.rule("men-must-bring-a-paper").unwrap()]);

        assert_eq!(account("ally-in-practice").given.view, View::Practice);
        assert_eq!(account("exactly-65-without-an-exemption").expects[0].status, Status::Disputed);
        assert_eq!(account("nothing-known-of-the-contract").expects[0].status, Status::Open);
        assert_eq!(account("before-anyone-could-know").given.known_by, Some(day("2024-05-01")));
    }

    #[test]
    fn instruments_say_what_they_did_to_others() {
        let rulebook = specification();
        let named = |name: &str| {
            rulebook.instruments.iter_enumerated().find(|(_, entry)| entry.name == name).unwrap()
        };
        let (act, plain) = named("residence-act");
        let (_, bill) = named("allies-bill");
        assert_eq!(bill.amends, [act]);
        assert_eq!(bill.touches, [rulebook.conclusion("paper").unwrap()]);
        let citizenship = rulebook.fact("citizenship").unwrap();
        assert_eq!(bill.condition, Condition::Set(citizenship, SetTest::Has(vec![1.into()])));
        assert!(bill.says.as_ref().unwrap().contains("would have to"));
        assert_eq!(named("custom-ends").1.repeals, [named("old-custom").0]);
        let custom = named("old-custom").1.dated.as_ref().unwrap();
        assert_eq!(custom.moment, PublishedOn::Year { year: 1990, circa: false });
        assert!(custom.before && plain.dated.is_none());
        assert_eq!((&plain.says, &plain.condition), (&None, &Condition::All(Vec::new())));
    }

    #[test]
    fn events_figures_and_helpers_are_kept_as_written() {
        let rulebook = specification();
        let event = &rulebook.events[EventId(0)];
        assert_eq!(event.date, PublishedOn::Month { year: 2025, month: 6, circa: true });
        assert_eq!(event.until, Some(PublishedOn::Day(day("2025-12-31"))));
        assert_eq!(event.touches.len(), 2);

        let (claimed, counted) = (&rulebook.figures[FigureId(0)], &rulebook.figures[FigureId(1)]);
        assert_eq!(claimed.value.amount, Amount::AtMost(300.into()));
        assert_eq!((claimed.checked, claimed.period.until.as_ref()), (Checked::Differs, None));
        assert_eq!(claimed.contradicts, [FigureId(1)]);
        assert_eq!(counted.value.amount, Amount::Between(900.into(), 1200.into()));
        assert_eq!((counted.value.unit.as_str(), counted.said_by.as_ref()), ("men", None));
        assert_eq!(counted.period.until, Some(PublishedOn::Month { year: 2025, month: 9, circa: false }));
        assert_eq!(counted.corrects, [FigureId(0)]);
        assert_eq!(counted.condition, event.condition);

        let helper = &rulebook.helpers[HelperId(0)];
        assert_eq!(
            (helper.listed, helper.contact.as_deref()),
            (Listing::NotChecked, Some("lodgers-aid.example"))
        );
    }

    #[test]
    fn papers_and_phrases_are_kept_as_written() {
        let rulebook = specification();
        let contract = &rulebook.papers[PaperId(0)];
        assert_eq!((contract.kind, contract.printed.len()), (PaperKind::Sign, 2));
        assert_eq!(contract.printed[1], "Министерство обороны");
        assert!(contract.beware.is_some() && contract.handed.is_some() && contract.note.is_none());

        let (law, request) = (&rulebook.phrases[PhraseId(0)], &rulebook.phrases[PhraseId(1)]);
        assert_eq!(law.uses, [PhraseUse::Card, PhraseUse::Raid]);
        assert_eq!((law.request, law.act.as_deref()), (false, Some("Закон о проживании, статья 7")));
        assert!(matches!(law.condition, Condition::Not(_)), "{:?}", law.condition);
        assert!(request.request && request.sources.is_empty() && request.act.is_none());
    }

    #[test]
    fn places_name_the_block_and_its_header() {
        let rulebook = specification();
        for (name, place) in rulebook.rules.iter().map(|rule| (&rule.name, &rule.place)) {
            let header = TEXT.get(place.header.clone()).unwrap();
            assert!(header == format!("rule {name}") || header == format!("exception {name}"), "{header}");
            assert!(TEXT.get(place.span.clone()).unwrap().starts_with(header));
            assert_eq!(language::line_column(TEXT, place.span.start), (place.line as usize, 1));
            assert!(
                !TEXT.get(place.span.clone()).unwrap().contains("\n\n"),
                "{name} ends with its last field"
            );
        }
    }

    #[test]
    fn it_lies_in_the_formatters_layout() {
        assert_eq!(format(TEXT).unwrap(), TEXT);
    }
}
