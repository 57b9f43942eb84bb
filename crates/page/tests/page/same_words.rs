//! The file, the served guide and the command line give word for word the same brief, in every language and both voices:
//! the same cases are answered in all three, and what each of them says is read out of it and compared.
//!
//! The file has no room for ways out and for what is unknown, and of reasons it has few. What it has is compared.

use crate::agreement::{Filled, ways};
use crate::sheet::Sheet;
use crate::support::{REAL, file, said, settings};
use engine::{Case, Engine};
use guide::html::{Frame, visit_page};
use guide::visit::{BriefPage, Control, Press, VisitPage};
use guide::words::{capital, capitals, date_words};
use guide::{Brief, Locale, Options, Speech, Style, Voice};
use language::rulebook::{JourneyId, Voiced};
use page::{Edition, Journey, Settings};
use std::collections::{BTreeMap, BTreeSet};

/// So wide that each paragraph is one line.
const WIDE: Style = Style { colour: false, width: 100_000 };

/// How each journey's questions are answered: none of them, and twice all in turn.
const SEEDS: [usize; 3] = [0, 1, 5];

/// Stands for how sure something is.
const SURE: &str = "\u{1}";

/// A case as it is answered in the file, and what is known by that.
struct Answered {
    checked: BTreeSet<String>,
    case: Case,
}

fn answered(journey: &Journey, seed: usize) -> Option<Answered> {
    let options = Options { journey: Some(journey.journey), ..Options::default() };
    let start = guide::in_journey(&REAL, &Case::new(settings(Edition::Full).on), &options).unwrap();
    let mut all = Answered { checked: BTreeSet::new(), case: Case::new(start.on) };
    for (place, question) in journey.questions.iter().enumerate().filter(|_| seed > 0) {
        let ways = ways(question, start.known(question.asked.fact));
        let Filled { checked, fact, known } = &ways[(place * 3 + seed) % ways.len()];
        all.checked.extend(checked.iter().cloned());
        if let Some(known) = known {
            all.case.know(*fact, known.clone());
        }
    }
    let known = guide::in_journey(&REAL, &all.case, &options).ok()?;
    REAL.situation(&known).is_ok().then_some(all)
}

fn brief(engine: &Engine, speech: Speech, journey: JourneyId, case: &Case) -> Brief {
    let options = Options { speech, journey: Some(journey), ..Options::default() };
    guide::brief(engine, case, &options).unwrap()
}

/// The brief as it is served.
fn served(engine: &Engine, brief: &Brief) -> String {
    let control = |press| Control { press, label: "press".to_owned(), hint: None, chosen: false };
    let page = VisitPage::Brief(BriefPage {
        brief: Box::new(brief.clone()),
        check: control(Press::Check),
        card: control(Press::Card),
        again: control(Press::Again),
    });
    let frame = Frame::new(brief.speech, engine, brief.on, "", false);
    visit_page(&page, &frame, "state", &mut |_| "sealed".to_owned())
}

/// Without tags, in one line.
fn plain(html: &str) -> String {
    let text: String =
        html.split('<').map(|part| part.split_once('>').map_or(part, |(_, said)| said)).collect();
    let marks = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#38;", "&"),
        ("&amp;", "&"),
    ];
    let text = marks.iter().fold(text, |text, (mark, letter)| text.replace(mark, letter));
    one_line(&text)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands before the keys of sources at its end.
fn without_keys(line: &str) -> &str {
    line.trim().rsplit_once(" [").filter(|_| line.trim().ends_with(']')).map_or(line.trim(), |(line, _)| line)
}

/// The sentences of a conclusion that stand in a text. One may be the beginning of another, so the longest come first.
fn stated(engine: &Engine, conclusion: &str, voice: Voice, text: &str) -> BTreeSet<String> {
    let rulebook = engine.rulebook();
    let values = &rulebook.conclusions[rulebook.conclusion(conclusion).unwrap()].values;
    let mut labels: Vec<&str> = values.iter().map(|value| voiced(&value.label, voice)).collect();
    labels.sort_by_key(|label| std::cmp::Reverse(label.len()));
    let mut rest = text.to_owned();
    let stands = |label: &&str| {
        let stands = rest.contains(*label);
        rest = rest.replace(*label, "…");
        stands
    };
    labels.into_iter().filter(stands).map(str::to_owned).collect()
}

fn voiced(label: &Voiced, voice: Voice) -> &str {
    match voice {
        Voice::You => &label.you,
        Voice::He => &label.he,
    }
}

/// The parts of the file's page for a journey that stand below a title of the fourth rank, by the title.
fn blocks<'f>(file: &'f str, journey: &Journey, voice: Voice) -> BTreeMap<String, &'f str> {
    let (_, rest) = file.split_once(&format!("<div class=\"J {}\">", journey.id)).unwrap();
    let part = rest.split("<div class=\"J ").next().unwrap().split("</form>").next().unwrap();
    let titled = part.split("<h4>").skip(1).map(|block| block.split_once("</h4>").unwrap());
    titled.map(|(title, block)| (said(title, voice), block.split("<h3>").next().unwrap())).collect()
}

/// The sentences that a block of the file shows for these answers, read from its elements.
fn shown(sheet: &Sheet, block: &str, voice: Voice, checked: &BTreeSet<String>) -> BTreeSet<String> {
    let mut shown = BTreeSet::new();
    for element in block.split("<div class=").skip(1) {
        let (classes, content) = element.split_once('>').unwrap();
        let class = classes.trim_matches('"').split(' ').next().unwrap();
        let content = content.split("<details>").next().unwrap().split("</div>").next().unwrap();
        if sheet.shows(class, checked, false) {
            shown.insert(without_keys(&said(content, voice)).to_owned());
        }
    }
    shown
}

/// The brief of the command line, by titles: each with the lines below it.
fn lines_below<'t>(text: &'t str, titles: &BTreeSet<String>) -> BTreeMap<&'t str, Vec<&'t str>> {
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut below = None;
    for line in text.lines() {
        if !line.starts_with(' ') {
            // A title may come again where ways are told: only the first time the answer follows.
            below = Some(line).filter(|line| titles.contains(*line) && !found.contains_key(line));
        }
        if let Some(title) = below {
            found.entry(title).or_default().push(line);
        }
    }
    found
}

/// The sections of the served brief, by the conclusion's name: the title, and all that is said.
fn sections(html: &str) -> BTreeMap<&str, (String, String)> {
    let parts = html.split("<section data-conclusion=\"").skip(1);
    let section = |part| {
        let (name, rest): (&str, &str) = str::split_once(part, '"').unwrap();
        let inside = rest.split("</section>").next().unwrap();
        let (title, said) = inside.split_once("<h3>").unwrap().1.split_once("</h3>").unwrap();
        (name, (plain(title), plain(said)))
    };
    parts.map(section).collect()
}

/// Compares one case in all three. How many sentences of answers all three say.
fn compare(
    engine: &Engine,
    speech: Speech,
    (sheet, file): (&Sheet, &str),
    journey: &Journey,
    all: &Answered,
) -> usize {
    let brief = brief(engine, speech, journey.journey, &all.case);
    let (html, text) = (served(engine, &brief), brief.text(&WIDE));
    let (sections, blocks) = (sections(&html), blocks(file, journey, speech.voice));
    let titles: BTreeSet<String> = blocks.keys().cloned().collect();
    let printed = lines_below(&text, &titles);
    let mut sentences = 0;
    for finding in brief.findings.iter().filter(|finding| finding.shown) {
        let (title, served) = &sections[finding.name.as_str()];
        let place = format!("{speech:?}, {}: {}", journey.id, finding.name);
        assert_eq!(*title, capital(speech, &finding.title), "{place}");
        let lines =
            printed.get(title.as_str()).unwrap_or_else(|| panic!("{place}: {title}\n{text}")).join("\n");
        let block = blocks[title];
        let in_file = shown(sheet, block, speech.voice, &all.checked);
        assert_eq!(
            in_file,
            stated(engine, &finding.name, speech.voice, &lines),
            "{place}, on the command line"
        );
        assert_eq!(in_file, stated(engine, &finding.name, speech.voice, served), "{place}, served");
        sentences += in_file.len();
    }
    ways_out(speech, &text, &plain(&html));
    warnings(&html, &one_line(&text), &said(file, speech.voice));
    law_of(&brief, &[&plain(&html), &one_line(&text), &said(file, speech.voice)]);
    sentences
}

/// Each warning of the served brief stands in the text and in the file.
fn warnings(html: &str, text: &str, file: &str) {
    for warning in html.split("<p class=\"beware").skip(1) {
        let warning = warning.split_once('>').unwrap().1.split("</p>").next().unwrap();
        let warning = plain(warning);
        let warning = without_keys(&warning);
        assert!(text.contains(warning), "{warning}\n{text}");
        assert!(file.contains(warning), "{warning}");
    }
}

/// What the command line prints of ways out stands on the served page: each sentence up to its sources, or to how sure it
/// is. The file has no room for ways out.
fn ways_out(speech: Speech, text: &str, served: &str) {
    let heading = capitals(speech, speech.brief_changes());
    let below = text.lines().skip_while(|line| *line != heading).skip(1);
    let lines = below.take_while(|line| line.is_empty() || **line != capitals(speech, line));
    let sure = speech.brief_how_sure(SURE);
    let sure = sure.split(SURE).next().unwrap();
    // What else there is to type stands on the command line only.
    for line in lines.filter(|line| !line.contains('`')) {
        let line = line.trim_start().trim_start_matches("- ");
        for piece in line.split_inclusive("] ").flat_map(|piece| piece.split(sure)) {
            let piece = without_keys(piece).trim_end_matches('.');
            assert!(served.contains(piece), "{speech:?}: {piece}\n{line}\n{served:.5000}");
        }
    }
}

/// The day of the law, and until when the rules were checked.
fn law_of(brief: &Brief, texts: &[&str]) {
    let (speech, day) = (brief.speech, |day| date_words(brief.speech, day));
    let checked = speech.brief_checked_until(day(brief.checked_until.unwrap()));
    for sentence in [speech.brief_law_on(day(brief.on)), checked] {
        for text in texts {
            assert!(text.contains(&sentence), "{sentence}\n{text:.3000}");
        }
    }
}

#[test]
fn the_file_the_served_guide_and_the_command_line_say_the_same() {
    for locale in Locale::ALL {
        let engine = guide::in_locale(&REAL, locale);
        let file = file(Edition::Full, locale);
        let sheet = Sheet::of(file);
        let mut sentences = 0;
        for journey in page::plan(&REAL, &Settings { locale, ..settings(Edition::Full) }).unwrap() {
            for (seed, voice) in SEEDS.into_iter().flat_map(|seed| [(seed, Voice::You), (seed, Voice::He)]) {
                let Some(all) = answered(&journey, seed) else { continue };
                sentences += compare(&engine, Speech { locale, voice }, (&sheet, file), &journey, &all);
            }
        }
        assert!(sentences > 500, "{}: {sentences}", locale.code());
    }
}

/// Papers, sentences to say, and who helps stand once in the file, whatever is answered.
#[test]
fn papers_and_phrases_are_the_same_in_the_file_and_on_their_pages() {
    for locale in Locale::ALL {
        let (engine, speech) = (guide::in_locale(&REAL, locale), Speech { locale, voice: Voice::You });
        let text = guide::papers_text(speech, engine.rulebook(), &WIDE);
        let frame = Frame::new(speech, &engine, settings(Edition::Full).on, "", false);
        let served = plain(&guide::html::papers(&engine, &frame, settings(Edition::Full).on));
        let (_, end) = file(Edition::Full, locale).split_once("<div class=P>").unwrap();
        let papers = end.split("<h2>").nth(1).unwrap();
        let mut lines = 0;
        for line in papers.split("<p").skip(1) {
            let line = said(&format!("<p{line}"), Voice::You);
            let line = line.lines().next().unwrap_or_default();
            let line = without_keys(line.strip_prefix(speech.reference_paper_beware()).unwrap_or(line));
            for other in [&text, &served] {
                assert!(other.contains(line), "{}: {line}\n{other:.2000}", locale.code());
            }
            lines += 1;
        }
        assert!(lines > 30, "{}: {lines}", locale.code());
    }
}
