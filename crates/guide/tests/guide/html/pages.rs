//! What holds for each page of a visit.

use super::walk::{PAGES, pages};
use super::{BASE, html, sealed, today, without_what_each_has};
use crate::support::html::{Element, read};
use crate::support::{REAL, RECORDED};
use flate2::Compression;
use flate2::write::GzEncoder;
use guide::html::{Frame, SCRIPT, STYLE};
use guide::visit::{Press, Visit, VisitPage};
use guide::{Locale, Voice};
use insta::assert_snapshot;
use std::io::Write as _;

fn frame() -> Frame {
    Frame::new(guide::Speech::default(), &REAL, today(), BASE, true)
}

/// What a page is, for a test's message.
fn kind(page: &VisitPage) -> &'static str {
    match page {
        VisitPage::Start(_) => "start",
        VisitPage::Before(_) => "before",
        VisitPage::Question(_) => "question",
        VisitPage::Several(_) => "several",
        VisitPage::Check(_) => "check",
        VisitPage::Brief(_) => "brief",
        VisitPage::Card(_) => "card",
    }
}

fn compressed(html: &str) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(html.as_bytes()).unwrap();
    encoder.finish().unwrap().len()
}

#[test]
fn nothing_is_typed_kept_or_fetched() {
    for page in PAGES.iter() {
        let text = html(page, &frame());
        let tree = read(&text);
        for element in tree.all() {
            allowed(element, kind(page));
        }
        for form in tree.named("form") {
            let has = ["method", "action", "autocomplete"].map(|name| form.attribute(name));
            assert_eq!(has, ["post", "/prefix/g", "off"]);
        }
        // One for the page, and one for the same page in other languages.
        assert_eq!(tree.named("form").len(), 2, "{}", kind(page));
        assert_eq!(tree.of_class("languages").len(), 1, "{}", kind(page));
        assert_eq!(tree.named("title")[0].text(), "Guide");
    }
}

/// What an element may be and have.
fn allowed(element: &Element, page: &str) {
    let name = element.name.as_str();
    let never = ["select", "textarea", "img", "iframe", "object", "video", "audio", "dialog", "base"];
    assert!(!never.contains(&name), "{name} in {page}");
    for (attribute, value) in &element.attributes {
        match attribute.as_str() {
            "href" if name == "link" => assert_eq!(value, "data:,"),
            "href" | "action" => assert!(value.starts_with("/prefix/") || value.starts_with('#'), "{value}"),
            "value" if element.attribute("name") == "p" => {
                assert!(value.bytes().all(|letter| letter == b'A'))
            }
            "value" => assert!([64, 192].contains(&value.len()), "not sealed: {value}"),
            "type" => assert!(["radio", "checkbox", "hidden"].contains(&value.as_str()), "{value}"),
            "name" if name == "input" => {
                assert!(
                    ["s", "p", "a"].contains(&value.as_str())
                        || value.strip_prefix('a').is_some_and(is_number),
                    "{value}"
                );
            }
            "name" if name == "button" => assert_eq!(value, "b"),
            other => {
                assert!(!other.starts_with("on") && !["style", "src", "srcset"].contains(&other), "{other}")
            }
        }
    }
}

fn is_number(text: &str) -> bool {
    text.parse::<u8>().is_ok()
}

#[test]
fn no_answer_stands_in_an_attribute() {
    let rulebook = REAL.rulebook();
    let facts = rulebook.facts.iter().map(|fact| fact.name.clone());
    let journeys = rulebook.journeys.iter().map(|journey| journey.name.clone());
    let names: Vec<String> = facts.chain(journeys).collect();
    // What a page needs for itself.
    let own = ["age", "utf-8"];
    for page in PAGES.iter() {
        let tree = read(&html(page, &frame()));
        for element in tree.all() {
            let told = element.attributes.iter().filter(|(name, _)| !name.starts_with("data-"));
            for (_, value) in told {
                let found = names.iter().find(|name| value.contains(*name) && !own.contains(&name.as_str()));
                assert_eq!(found, None, "{value}");
            }
        }
        if !matches!(page, VisitPage::Brief(_)) {
            assert!(tree.all().iter().all(|it| it.attributes.keys().all(|name| !name.starts_with("data-"))));
        }
    }
}

#[test]
fn each_page_can_be_left_skipped_and_read_in_order() {
    for page in PAGES.iter() {
        let tree = read(&html(page, &frame()));
        let leave = tree.of_class("leave");
        assert_eq!(leave.len(), 1);
        assert_eq!(leave[0].attribute("href"), "/prefix/en/leave");
        assert_eq!(tree.of_class("skip")[0].attribute("href"), "#main");
        assert_eq!(tree.named("main")[0].attribute("id"), "main");
        assert_eq!(tree.named("h1").len(), 1, "{}", kind(page));
        let levels = tree.all().into_iter().filter_map(|element| match element.name.as_str() {
            "h1" => Some(1),
            "h2" => Some(2),
            "h3" => Some(3),
            _ => None,
        });
        let levels: Vec<i32> = levels.collect();
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        ids_are_of_one_element_each(&tree);
    }
}

fn ids_are_of_one_element_each(tree: &Element) {
    let mut ids: Vec<&str> =
        tree.all().into_iter().map(|element| element.attribute("id")).filter(|id| !id.is_empty()).collect();
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{ids:?}");
    let targets = tree.named("a").into_iter().filter_map(|link| link.attribute("href").strip_prefix('#'));
    let described = tree.all().into_iter().map(|element| element.attribute("aria-describedby"));
    for target in targets.chain(described.filter(|id| !id.is_empty())) {
        assert!(ids.contains(&target), "#{target} leads nowhere");
    }
}

#[test]
fn an_empty_answer_is_told_where_the_focus_is() {
    let incomplete = |page: &VisitPage| match page {
        VisitPage::Start(page) => page.incomplete,
        VisitPage::Question(page) => page.incomplete,
        VisitPage::Several(page) => page.incomplete,
        _ => false,
    };
    let mut seen = 0;
    for page in PAGES.iter() {
        let tree = read(&html(page, &frame()));
        let alerts: Vec<&Element> =
            tree.all().into_iter().filter(|element| element.attribute("role") == "alert").collect();
        assert_eq!(alerts.len(), usize::from(incomplete(page)));
        for alert in alerts {
            assert!(alert.attributes.contains_key("autofocus"));
            let link = alert.named("a")[0].attribute("href").to_owned();
            let aim =
                tree.named("input").into_iter().find(|input| format!("#{}", input.attribute("id")) == link);
            assert_eq!(aim.unwrap().attribute("type"), "radio");
            seen += 1;
        }
    }
    assert!(seen > 10, "{seen}");
}

#[test]
fn pages_are_small() {
    for page in PAGES.iter() {
        let text = html(page, &frame());
        let (bytes, nodes) = (compressed(&text), read(&text).all().len());
        let (most_bytes, most_nodes) = match page {
            VisitPage::Brief(_) => (14 * 1024, 1200),
            _ => (8 * 1024, 250),
        };
        assert!(bytes <= most_bytes, "{} has {bytes} bytes", kind(page));
        assert!(nodes <= most_nodes, "{} has {nodes} nodes", kind(page));
    }
}

#[test]
fn a_stale_guide_says_so_first_on_each_page() {
    let late = Frame::new(guide::Speech::default(), &REAL, "2027-02-22".parse().unwrap(), BASE, false);
    assert!(late.stale.is_some());
    for page in PAGES.iter() {
        let main = read(&html(page, &late)).named("main")[0].text();
        assert!(main.starts_with("WARNING: these rules were checked until 21 November 2026,"), "{main}");
        assert!(!read(&html(page, &frame())).text().contains("WARNING"));
    }
}

#[test]
fn the_style_asks_for_nothing_and_the_script_keeps_nothing() {
    for never in ["url(", "@import", "@font-face", ":has(", "display: grid", "</"] {
        assert!(!STYLE.contains(never), "{never}");
    }
    for never in ["Storage", "cookie", "indexedDB", "fetch", "XMLHttp", "http", "clipboard", "=>", "`", "</"]
    {
        assert!(!SCRIPT.contains(never), "{never}");
    }
    assert!(SCRIPT.len() <= 4096);
    let without = Frame { script: false, ..frame() };
    for page in PAGES.iter() {
        assert!(!html(page, &without).contains("<script"));
    }
}

#[test]
fn each_page_is_offered_in_each_language_by_its_own_name() {
    for page in PAGES.iter() {
        let tree = read(&html(page, &frame()));
        let names = tree.of_class("languages")[0].named("button");
        let others = Locale::ALL.into_iter().filter(|locale| *locale != Locale::En);
        let told: Vec<_> = names.iter().map(|it| (it.attribute("lang").to_owned(), it.text())).collect();
        let right: Vec<_> = others.map(|it| (it.code().to_owned(), it.name().to_owned())).collect();
        assert_eq!(told, right, "{}", kind(page));
        assert_eq!(tree.named("html")[0].attribute("lang"), "en");
        assert_eq!(tree.of_class("notice").len(), 0);
    }
}

#[test]
fn a_translated_page_says_once_that_nobody_checked_it() {
    for locale in [Locale::Ru, Locale::UzCyrl, Locale::Az] {
        let engine = guide::in_locale(&REAL, locale);
        let start = Visit::start(locale);
        let presses = [Press::Voice(Voice::He), Press::Journey(0.into()), Press::Continue];
        let before = start.press(&engine, today(), &presses);
        let first = before.press(&engine, today(), &[Press::Continue]);
        for visit in [start, before, first] {
            let page = visit.page(&engine, today());
            let frame = Frame::new(visit.speech(), &engine, today(), BASE, true);
            let tree = read(&html(&page, &frame));
            assert_eq!(tree.named("html")[0].attribute("lang"), locale.code());
            let notices = tree.of_class("notice");
            assert_eq!(notices.len(), 1, "{}", kind(&page));
            assert_eq!(notices[0].text(), visit.speech().translation_machine());
            let home = format!("/prefix/{}/", locale.code());
            assert_eq!(tree.of_class("home")[0].attribute("href"), home);
        }
    }
}

#[test]
fn the_language_changes_and_what_was_told_stays() {
    let begun = [Press::Voice(Voice::You), Press::Journey(0.into()), Press::Continue];
    let before = Visit::start(Locale::En).press(&REAL, today(), &begun);
    let there = before.press(&REAL, today(), &[Press::Language(Locale::Kk)]);
    assert_eq!(there.speech().locale, Locale::Kk);
    assert_eq!(kind(&there.page(&REAL, today())), kind(&before.page(&REAL, today())));
    assert_eq!(there.press(&REAL, today(), &[Press::Language(Locale::En)]), before);
}

#[test]
fn messages_are_pages_too() {
    let message = guide::html::message(&frame(), "Too <old>", "Please begin again.");
    let tree = read(&message);
    assert_eq!(tree.named("h1")[0].text(), "Too <old>");
    assert_eq!(tree.of_class("button")[0].attribute("href"), "/prefix/en/");
    let left = read(&guide::html::leave(&frame()));
    assert_eq!(left.named("body")[0].text(), "You have left You can close this tab now.");
}

#[test]
fn one_page_of_each_kind() {
    let frame = Frame::new(guide::Speech::default(), &RECORDED, today(), BASE, true);
    let mut shown: Vec<&str> = Vec::new();
    let several = PAGES.iter().find(|page| kind(page) == "several");
    for page in pages(&RECORDED).iter().chain(several) {
        if shown.contains(&kind(page)) {
            continue;
        }
        shown.push(kind(page));
        let languages = Locale::ALL.map(Press::Language);
        let fixed = [Press::Continue, Press::Back, Press::Check, Press::Card, Press::Again, Press::Start];
        let text = without_what_each_has(&html(page, &frame), &[&fixed[..], &languages].concat());
        // What is sealed says nothing in a snapshot.
        let presses = match page {
            VisitPage::Start(page) => page.voices.iter().chain(&page.journeys).map(|it| it.press).collect(),
            VisitPage::Question(page) => page.choices.iter().map(|it| it.press).collect(),
            VisitPage::Several(page) => {
                page.groups.iter().flat_map(|it| [it.yes.press, it.no.press]).collect()
            }
            VisitPage::Check(page) => page.answers.iter().map(|it| it.change.press).collect(),
            _ => Vec::new(),
        };
        let text = presses.iter().fold(text, |text, press| text.replace(&sealed(press), "SEALED"));
        assert_snapshot!(format!("{}_page", kind(page)), text);
    }
    assert_eq!(shown.len(), 7, "{shown:?}");
}
