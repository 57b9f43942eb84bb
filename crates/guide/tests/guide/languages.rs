//! Briefs, ways out and the interview in all languages and both voices: what is said comes from the messages of the
//! language chosen.

use crate::support::{BORDURIA, account, case, day};
use engine::Case;
use guide::visit::{Press, Visit, VisitPage};
use guide::words::{capitals, date_words, kind_words, mark_words};
use guide::{Answer, Interview, Locale, Options, Speech, Step, Style, Voice};
use language::rulebook::{ConclusionKind, Mark};

/// So wide that no sentence is broken.
const WIDE: Style = Style { colour: false, width: 10_000 };

fn speeches() -> impl Iterator<Item = Speech> {
    let both = |locale| [Voice::You, Voice::He].map(|voice| Speech { locale, voice });
    Locale::ALL.into_iter().flat_map(both)
}

fn options(speech: Speech) -> Options {
    Options { speech, journey: BORDURIA.rulebook().journey("residence"), ..Options::default() }
}

fn borduria(facts: &str) -> Case {
    case(BORDURIA.rulebook(), "2025-07-01", facts)
}

#[track_caller]
fn assert_says(speech: Speech, text: &str, messages: &[&str]) {
    for message in messages {
        assert!(text.contains(message), "{speech:?}: “{message}” is missing in\n{text}");
    }
}

#[test]
fn a_brief_speaks_the_language_chosen() {
    for speech in speeches() {
        let brief = guide::brief(&BORDURIA, &borduria("sex=female"), &options(speech)).unwrap();
        let sure = speech.brief_how_sure(mark_words(speech, Mark::Primary));
        let checked = date_words(speech, day("2026-01-31"));
        let messages = [
            &speech.brief_law_on(date_words(speech, day("2025-07-01"))),
            &capitals(speech, kind_words(speech, ConclusionKind::Demand)),
            &sure,
            speech.brief_why(),
            &capitals(speech, speech.brief_unknown()),
            &capitals(speech, speech.brief_limits()),
            &capitals(speech, speech.brief_basis()),
            speech.brief_presumed(),
            &speech.brief_checked_until(checked),
            speech.brief_yol_sources(),
        ];
        assert_says(speech, &brief.text(&WIDE), &messages);
        let messages = [speech.brief_decided(), speech.brief_deciding_facts(), sure.as_str()];
        assert_says(speech, &brief.why_text(&WIDE), &messages);
    }
}

#[test]
fn ways_out_speak_the_language_chosen() {
    for speech in speeches() {
        let igor = account(BORDURIA.rulebook(), "igor");
        let ways = guide::ways_out(&BORDURIA, &igor, &options(speech)).unwrap();
        let between = [day("2042-07-02"), day("2043-07-01")].map(|day| date_words(speech, day));
        let [earliest, latest] = between;
        let messages = [
            speech.ways_note(),
            speech.ways_now(),
            speech.ways_wait_long(),
            &speech.ways_day_between(earliest, latest),
            speech.ways_dangerous(),
            speech.ways_dangerous_note(),
            speech.ways_sources(),
        ];
        assert_says(speech, &ways.text(&WIDE), &messages);
    }
}

#[test]
fn a_refusal_speaks_the_language_chosen() {
    for speech in speeches() {
        let impossible = borduria("age=10 contract=5 sex=male");
        let refusal = guide::brief(&BORDURIA, &impossible, &Options { speech, ..Options::default() });
        assert_says(speech, &refusal.unwrap_err().to_string(), &[speech.journeys_clash()]);
        let elsewhere = guide::brief(&BORDURIA, &borduria("application=fishing"), &options(speech));
        let refusal = elsewhere.unwrap_err();
        let journey = refusal.journey.as_ref().unwrap();
        let messages = [
            &speech.journeys_not_in_journey(&journey.name, &journey.title),
            &speech.journeys_needs(&journey.needs),
        ];
        assert_says(speech, &refusal.to_string(), &messages.map(String::as_str));
    }
}

#[test]
fn an_interview_speaks_the_language_chosen() {
    for speech in speeches() {
        let mut interview = Interview::new(&BORDURIA, Case::new(day("2025-07-01")), options(speech));
        let Step::Question(question) = interview.step() else { panic!("nothing is asked") };
        let error = interview.answer(Answer::Choose(99)).unwrap_err();
        let count = u64::try_from(question.answers.len()).unwrap();
        assert_eq!(error.message, speech.interview_no_answer(count));
        interview.answer(Answer::DontKnow).unwrap();
        assert_eq!(interview.answers()[0].1, speech.interview_dont_know());
    }
}

#[test]
fn the_buttons_of_a_visit_speak_the_language_chosen() {
    for locale in Locale::ALL {
        let (today, journey) = (day("2025-07-01"), BORDURIA.rulebook().journey("residence").unwrap());
        let visit = Visit::start(locale);
        let speech = visit.speech();
        let VisitPage::Start(start) = visit.page(&BORDURIA, today) else { panic!("not the first page") };
        let voices: Vec<&str> = start.voices.iter().map(|voice| voice.label.as_str()).collect();
        assert_eq!(voices, [speech.interview_for_me(), speech.interview_for_someone_else()]);
        let begun = visit.press(&BORDURIA, today, &[Press::Voice(Voice::He), Press::Journey(journey)]);
        let asked = begun.press(&BORDURIA, today, &[Press::Continue]);
        let VisitPage::Question(page) = asked.page(&BORDURIA, today) else { panic!("not a question") };
        let speech = asked.speech();
        assert_eq!(page.choices.last().unwrap().label, speech.interview_dont_know());
        assert_eq!(page.back.label, speech.interview_back());
    }
}
