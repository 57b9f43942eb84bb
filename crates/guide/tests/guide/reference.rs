//! The pages beside the visit: nothing of the rulebook is missing from them, and everybody can read them.

use crate::support::{BORDURIA, REAL, day};
use engine::Engine;
use guide::html::{Frame, figures, law, law_subject, law_subjects, papers, promise, raid_card, timeline};
use guide::{Locale, Speech, Voice};
use language::rulebook::PhraseUse;

type Page = fn(&Engine, &Frame, language::Date) -> String;

const ON: &str = "2026-02-01";

fn frame() -> Frame {
    Frame::new(guide::Speech::default(), &REAL, day(ON), "/base", false)
}

fn page(page: Page) -> String {
    page(&REAL, &frame(), day(ON))
}

fn subjects_of_law() -> Vec<String> {
    (1..=law_subjects(&REAL)).map(|number| law_subject(&REAL, &frame(), day(ON), number).unwrap()).collect()
}

fn all() -> Vec<String> {
    let pages: [Page; 6] = [law, timeline, figures, papers, promise, raid_card];
    pages.into_iter().map(page).chain(subjects_of_law()).collect()
}

/// What stands in the page's main part.
fn main_part(html: &str) -> &str {
    html.split_once("<main").unwrap().1.split_once("</main>").unwrap().0
}

/// The page's text, with what askama escapes written plainly.
fn text(html: &str) -> String {
    let mut text = String::new();
    for part in main_part(html).split('<') {
        text.push_str(part.split_once('>').map_or(part, |(_, behind)| behind));
    }
    let escapes = [("&#34;", "\""), ("&#39;", "'"), ("&#60;", "<"), ("&#62;", ">"), ("&#38;", "&")];
    let plain = escapes.into_iter().fold(text, |text, (escape, plain)| text.replace(escape, plain));
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The tags of this name, without their brackets.
fn tags<'h>(html: &'h str, name: &'h str) -> impl Iterator<Item = &'h str> {
    html.split('<').filter_map(|part| part.split_once('>')).map(|(tag, _)| tag).filter(move |tag| {
        tag.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '/']))
    })
}

#[test]
fn each_page_has_one_heading_no_foreign_link_and_marked_tables() {
    for html in all() {
        assert_eq!(tags(&html, "h1").count(), 1);
        let links = tags(&html, "a").filter_map(|tag| tag.split_once("href=\"")).map(|(_, href)| href);
        for link in links {
            assert!(link.starts_with("/base/") || link.starts_with('#'), "{link}");
        }
        assert!(tags(&html, "th").all(|tag| tag.contains("scope=\"")));
        assert!(
            tags(&html, "svg").all(|tag| tag.contains("role=\"img\"") && tag.contains("aria-labelledby"))
        );
        for forbidden in [" style=\"", " src=\"", "<script", "<img", " onclick"] {
            assert!(!html.contains(forbidden), "{forbidden}");
        }
    }
}

#[test]
fn an_anchor_stands_once_and_each_link_within_a_page_has_one() {
    for html in all() {
        let mut ids: Vec<&str> =
            html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let links = html.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next());
        for link in links {
            assert!(ids.contains(&link), "{link}");
        }
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count);
    }
}

#[test]
fn every_key_that_is_cited_is_in_the_list_below() {
    for html in all() {
        let Some((before, list)) = html.split_once("<ul class=\"sources\">") else { continue };
        let cited = before.split("<span class=\"c\">[").skip(1).filter_map(|rest| rest.split(']').next());
        for key in cited.flat_map(|keys| keys.split(", ")) {
            assert!(list.contains(&format!("<b>{key}</b>")), "{key}");
        }
    }
}

#[test]
fn the_law_pages_hold_every_instrument_and_every_rule_once() {
    let rulebook = REAL.rulebook();
    let index = text(&page(law));
    let pages = subjects_of_law();
    let texts: Vec<String> = pages.iter().map(|page| text(page)).collect();
    for instrument in &rulebook.instruments {
        assert!(index.contains(&instrument.title), "{}", instrument.title);
        assert!(texts.iter().any(|text| text.contains(&instrument.title)));
    }
    for rule in &rulebook.rules {
        let kind = if rule.exception_of.is_empty() { "rule" } else { "exception" };
        let header = format!("<pre>{kind} {}", rule.name);
        let whole = |page: &&String| {
            page.matches(&format!("{header}\n")).count() + page.matches(&format!("{header} of ")).count()
        };
        assert_eq!(pages.iter().map(|page| whole(&page)).sum::<usize>(), 1, "{}", rule.name);
        let says = rule.says.iter().all(|says| texts.iter().any(|text| text.contains(says)));
        assert!(says, "{}", rule.name);
    }
    for reading in &rulebook.readings {
        assert!(index.contains(&reading.question), "{}", reading.name);
    }
    for outside in [0, law_subjects(&REAL) + 1] {
        assert!(law_subject(&REAL, &frame(), day(ON), outside).is_none());
    }
}

#[test]
fn the_stories_stand_with_the_rules_that_they_rest_on() {
    let told = text(&subjects_of_law()[0]);
    let akif = &REAL.rulebook().accounts[REAL.rulebook().account("akif").unwrap()];
    assert!(told.contains("Stories that rest on it:") && told.contains(&akif.title));
}

#[test]
fn the_tables_carry_what_the_pictures_show() {
    let rulebook = REAL.rulebook();
    let (history, numbers) = (page(timeline), page(figures));
    assert!(tags(&history, "svg").count() > 3 && tags(&numbers, "svg").count() > 5);
    let without_pictures = |html: &str| {
        let outside = html.split("<svg").map(|part| part.split_once("</svg>").map_or(part, |(_, rest)| rest));
        text(&outside.collect::<String>())
    };
    let (history, numbers) = (without_pictures(&history), without_pictures(&numbers));
    for title in rulebook.instruments.iter().map(|entry| &entry.title) {
        assert!(history.contains(title), "{title}");
    }
    for event in &rulebook.events {
        assert!(history.contains(&event.title) && history.contains(&event.says), "{}", event.title);
    }
    for figure in &rulebook.figures {
        assert!(numbers.contains(&figure.title) && numbers.contains(&figure.measures), "{}", figure.title);
    }
}

#[test]
fn contested_figures_are_said_to_be_contested() {
    let html = page(figures);
    let contested = REAL.rulebook().figures.iter().filter(|figure| !figure.contradicts.is_empty()).count();
    assert!(html.matches("<span class=\"c\">contested</span>").count() >= contested);
    assert!(html.contains(" class=\"open\""));
}

#[test]
fn every_paper_stands_on_its_page_with_its_warning() {
    let rulebook = REAL.rulebook();
    let html = page(papers);
    for paper in &rulebook.papers {
        assert!(html.contains(&format!("<span class=\"big\" lang=\"ru\">{}</span>", paper.russian)));
        let told = text(&html);
        assert!(told.contains(&paper.does) && told.contains(&paper.before), "{}", paper.name);
        assert!(paper.beware.iter().all(|beware| told.contains(beware)), "{}", paper.name);
    }
    assert!(rulebook.phrases.iter().all(|phrase| html.contains(&phrase.russian)));
}

#[test]
fn the_raid_card_is_read_in_a_minute() {
    let html = page(raid_card);
    let words = text(&html);
    assert!(words.split_whitespace().count() <= 120, "{}", words.split_whitespace().count());
    for phrase in &REAL.rulebook().phrases {
        assert_eq!(html.contains(&phrase.russian), phrase.uses.contains(&PhraseUse::Raid), "{}", phrase.name);
    }
}

/// The pages in a language.
fn all_in(locale: Locale) -> Vec<String> {
    let engine = guide::in_locale(&REAL, locale);
    let frame = Frame::new(Speech { locale, voice: Voice::You }, &engine, day(ON), "/base", false);
    let pages: [Page; 6] = [law, timeline, figures, papers, promise, raid_card];
    let fixed = pages.into_iter().map(|page| page(&engine, &frame, day(ON)));
    fixed
        .chain((1..=law_subjects(&engine)).filter_map(|it| law_subject(&engine, &frame, day(ON), it)))
        .collect()
}

#[test]
fn each_page_leads_to_itself_in_each_language() {
    let places = ["law", "timeline", "figures", "papers", "promise", "card", "law/1", "law/2"];
    for locale in [Locale::Ru, Locale::UzCyrl] {
        for (html, place) in all_in(locale).iter().zip(places) {
            assert!(html.contains(&format!("<html lang=\"{}\">", locale.code())));
            for other in Locale::ALL.into_iter().filter(|other| *other != locale) {
                let (code, name) = (other.code(), other.name());
                let link = format!("<a lang=\"{code}\" href=\"/base/{code}/{place}\">{name}</a>");
                assert!(html.contains(&link), "{link}");
            }
            assert_eq!(html.matches("class=\"notice ").count(), 1, "{place}");
            let own = tags(html, "a")
                .filter_map(|tag| tag.split_once("href=\""))
                .filter(|(tag, _)| !tag.contains("lang="));
            let home = format!("/base/{}/", locale.code());
            assert!(own.into_iter().all(|(_, href)| href.starts_with(&home) || href.starts_with('#')));
        }
    }
}

#[test]
fn the_same_figures_are_compared_in_each_language() {
    let charts = |locale: Locale| {
        let engine = guide::in_locale(&REAL, locale);
        let frame = Frame::new(Speech { locale, voice: Voice::You }, &engine, day(ON), "", false);
        let html = figures(&engine, &frame, day(ON));
        let charts = html.split("<svg").skip(1).map(|svg| svg.split("</svg>").next().unwrap());
        charts.map(|svg| svg.matches("<rect").count()).collect::<Vec<_>>()
    };
    for locale in Locale::ALL {
        assert_eq!(charts(locale), charts(Locale::En), "{locale:?}");
    }
}

#[test]
fn a_rulebook_without_such_things_has_pages_too() {
    let frame = Frame::new(guide::Speech::default(), &BORDURIA, day(ON), "", false);
    for page in [law, timeline, figures, papers, promise, raid_card] as [Page; 6] {
        assert!(page(&BORDURIA, &frame, day(ON)).contains("<h1>"));
    }
}
