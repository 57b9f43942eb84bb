//! In which language pages are: that of the address, of the browser, or of the visit.

use crate::support::{REAL, Reply, Running, controls, filled_in, settings};
use guide::Locale;
use server::Settings;

const PAGES: [&str; 9] =
    ["/", "/law", "/law/1", "/timeline", "/figures", "/papers", "/promise", "/card", "/leave"];

fn preferring(server: &Running, path: &str, languages: &str) -> Reply {
    server.ask("GET", path, &[("Accept-Encoding", "gzip"), ("Accept-Language", languages)], "")
}

/// The language that a page says it is in.
fn language(page: &Reply) -> String {
    let text = page.text();
    let (_, rest) = text.split_once("<html lang=\"").expect("a page tells its language");
    rest.split('"').next().unwrap().to_owned()
}

fn real() -> Running {
    Running::with(settings(), &REAL, "2026-01-15")
}

#[test]
fn each_page_has_an_address_in_each_language() {
    let server = real();
    for locale in Locale::ALL {
        let code = locale.code();
        for path in PAGES {
            let page = preferring(&server, &format!("/{code}{path}"), "az, kk;q=0.5");
            assert_eq!((page.status, language(&page).as_str()), (200, code), "{path}");
            assert_eq!(page.header("vary"), "", "{code}{path} is the same for all");
        }
        let missing = server.get(&format!("/{code}/nowhere"));
        assert_eq!((missing.status, language(&missing).as_str()), (404, code));
        for path in ["/g", "/healthz", "/v1/facts", "/openapi.json", "/law/0", "/law/", "/ru/law"] {
            assert_eq!(server.get(&format!("/{code}{path}")).status, 404, "{code}{path}");
        }
    }
}

#[test]
fn without_a_language_in_the_address_the_browser_is_asked() {
    let server = real();
    for (languages, expected) in
        [("uz-Cyrl-UZ, ru;q=0.8", "uz-Cyrl"), ("de, tg;q=0.3", "tg"), ("de", "en"), ("", "en"), ("RU", "ru")]
    {
        for path in PAGES {
            let page = preferring(&server, path, languages);
            assert_eq!((page.status, language(&page).as_str()), (200, expected), "{path} {languages}");
            assert_eq!(page.header("vary"), "Accept-Language", "{path}");
        }
        let missing = preferring(&server, "/nowhere", languages);
        assert_eq!((missing.status, language(&missing).as_str()), (404, expected));
        let refused = server.ask("DELETE", "/law", &[("Accept-Language", languages)], "");
        assert_eq!((refused.status, language(&refused).as_str()), (405, expected));
        assert_eq!(refused.header("vary"), "Accept-Language");
    }
    for path in ["/healthz", "/openapi.json", "/v1/facts"] {
        assert_eq!(preferring(&server, path, "ru").header("vary"), "", "{path}");
    }
}

#[test]
fn a_code_in_other_letters_leads_to_its_address() {
    let server = Running::new(Settings { base_path: "/a".parse().unwrap(), ..settings() });
    for (path, address) in
        [("/a/ru", "/a/ru/"), ("/a/RU/law", "/a/ru/law"), ("/a/uz-cyrl/law/2", "/a/uz-Cyrl/law/2")]
    {
        let reply = server.get(path);
        assert_eq!((reply.status, reply.header("location")), (303, address), "{path}");
    }
    for path in ["/a/rus/", "/a/xx/law", "/a//ru/law"] {
        assert_eq!(server.get(path).status, 404, "{path}");
    }
}

/// The button that leads to the same page in a language.
fn switched(page: &str, locale: Locale) -> String {
    let (_, form) =
        page.split_once("<form class=\"languages\"").expect("a page of a visit offers the languages");
    let hidden = controls(form).into_iter().filter(|control| control.kind == "hidden").take(2);
    let mut fields: Vec<String> =
        hidden.map(|control| format!("{}={}", control.name, control.value)).collect();
    let (_, button) = form.split_once(&format!("<button lang=\"{}\"", locale.code())).unwrap();
    let value = button.split("value=\"").nth(1).unwrap().split('"').next().unwrap();
    fields.push(format!("b={value}"));
    fields.join("&")
}

#[test]
fn a_visit_stays_in_its_language_until_another_is_chosen() {
    let server = real();
    let mut page = server.get("/tg/");
    for _ in 0..3 {
        // The browser prefers no language here, and would get English.
        page = server.post("/g", &filled_in(&page.text(), 0));
        assert_eq!((language(&page).as_str(), page.header("vary")), ("tg", ""));
        assert!(!page.headers.contains_key("set-cookie"));
    }
    let question =
        |page: &Reply| controls(&page.text()).iter().filter(|control| control.kind == "radio").count();
    let kazakh = server.post("/g", &switched(&page.text(), Locale::Kk));
    assert_eq!(language(&kazakh), "kk");
    assert_eq!(question(&kazakh), question(&page), "the same question");
    let next = server.post("/g", &filled_in(&kazakh.text(), 0));
    assert_eq!(language(&next), "kk");
}

#[test]
fn when_the_visit_cannot_be_opened_the_browser_is_asked() {
    let server = real();
    let kind = ("Content-Type", "application/x-www-form-urlencoded");
    let ask = |body: &str| server.ask("POST", "/g", &[kind, ("Accept-Language", "kk")], body);
    let (over, refused) = (ask("s=AAAA"), ask("name=Igor"));
    assert_eq!((over.status, language(&over).as_str()), (200, "kk"));
    assert_eq!((refused.status, language(&refused).as_str()), (400, "kk"));
    assert_eq!(over.header("vary"), "Accept-Language");
}
