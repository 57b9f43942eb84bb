//! What is found where, and how long it is.

use crate::support::{REAL, Reply, Running, filled_in, settings};
use guide::Locale;
use server::Settings;
use std::collections::BTreeSet;

const REFERENCE: [&str; 6] = ["/law", "/timeline", "/figures", "/papers", "/promise", "/card"];

#[test]
fn every_page_is_there_and_others_are_not() {
    let server = Running::new(settings());
    for path in REFERENCE.into_iter().chain(["/", "/leave"]) {
        let page = server.get(path);
        assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"), "{path}");
        assert!(page.text().contains("<title>Guide</title>"), "{path}");
        let head = server.ask("HEAD", path, &[("Accept-Encoding", "gzip")], "");
        assert_eq!((head.status, head.body.len()), (200, 0), "{path}");
        assert_eq!(head.header("content-length"), page.body.len().to_string(), "{path}");
    }
    let health = server.get("/healthz");
    assert_eq!((health.status, health.body.as_slice()), (200, b"ok".as_slice()));
    for path in [
        "/nowhere",
        "/g/",
        "/law/",
        "//",
        "/index.html",
        "/law/0",
        "/law/01",
        "/law/999",
        "/law/+1",
        "/..%2f",
        "/%ff",
    ] {
        let page = server.get(path);
        assert_eq!(page.status, 404, "{path}");
        assert!(page.text().contains("<title>Guide</title>"), "{path}");
    }
    let to_start = server.get("/g");
    assert_eq!((to_start.status, to_start.header("location")), (303, "/"));
    assert_eq!(server.ask("DELETE", "/g", &[], "").status, 405);
    assert_eq!(server.ask("POST", "/law", &[], "").status, 405);
}

#[test]
fn pages_may_stand_below_a_path() {
    let server = Running::new(Settings { base_path: "/a/guide".parse().unwrap(), ..settings() });
    for path in ["/a/guide", "/a/guide/"] {
        let page = server.get(path);
        assert_eq!(page.status, 200, "{path}");
        let text = page.text();
        assert!(
            text.contains("action=\"/a/guide/g\"") && text.contains("href=\"/a/guide/en/leave\""),
            "{text}"
        );
        assert_eq!(server.post("/a/guide/g", &filled_in(&text, 0)).status, 200);
    }
    assert_eq!(server.get("/a/guide/g").header("location"), "/a/guide/");
    for path in ["/", "/g", "/a", "/a/guidelaw", "/law"] {
        assert_eq!(server.get(path).status, 404, "{path}");
    }
}

/// Walks from a first page to a brief; tells of each page, and of the form that is sent from it.
fn walk(server: &Running, start: &str, place: usize, seen: &mut dyn FnMut(&Reply, &str)) {
    let mut page = server.get(start);
    for step in 0..24 {
        let text = page.text();
        let form = filled_in(&text, place * (step + 3) / 2);
        seen(&page, &form);
        if text.contains("data-conclusion=") {
            return;
        }
        page = server.post("/g", &form);
    }
    panic!("no brief was reached from {start}");
}

/// Every page of a visit, from the first to the brief, has one length; so have the page after a restart, and what is sent.
#[test]
fn all_pages_of_all_visits_have_one_length() {
    let server = Running::with(settings(), &REAL, "2026-01-15");
    let (mut lengths, mut sent, mut ends) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let (mut steps, mut most_groups) = (0, 0);
    for place in 0..24 {
        walk(&server, "/", place, &mut |page, form| {
            lengths.insert(page.header("content-length").to_owned());
            sent.insert(form.len());
            steps += 1;
            most_groups = most_groups.max(form.matches("&a").count());
            if page.text().contains("data-conclusion=") {
                ends.insert(page.text().len());
            }
        });
    }
    lengths.insert(server.post("/g", "s=AAAA").header("content-length").to_owned());
    lengths.insert(server.get("/nowhere").header("content-length").to_owned());
    lengths.insert(server.get("/leave").header("content-length").to_owned());
    assert_eq!(lengths.into_iter().collect::<Vec<_>>(), ["16384"]);
    assert_eq!(sent.len(), 1, "what is sent tells the page: {sent:?}");
    assert!(most_groups > 2, "a page with yes or no for each was among them");
    assert!(ends.len() > 3, "different briefs were reached: {ends:?}");
    assert!(steps > 48);
}

/// Letters of other scripts take more bytes, and have to fit all the same.
#[test]
fn all_pages_have_that_length_in_every_language() {
    let server = Running::with(settings(), &REAL, "2026-01-15");
    let mut longer = Vec::new();
    for locale in Locale::ALL {
        for place in 0..4 {
            walk(&server, &format!("/{}/", locale.code()), place, &mut |page, _| {
                if page.header("content-length") != "16384" {
                    longer.push((locale.code(), place, page.header("content-length").to_owned()));
                }
            });
        }
    }
    assert!(longer.is_empty(), "{longer:?}");
}

#[test]
fn what_is_not_compressed_has_one_length_too() {
    let server = Running::with(settings(), &REAL, "2026-01-15");
    let mut text = String::from_utf8(server.ask("GET", "/", &[], "").body).unwrap();
    let mut lengths = BTreeSet::from([text.len()]);
    for step in 0..24 {
        let kind = ("Content-Type", "application/x-www-form-urlencoded");
        let page = server.ask("POST", "/g", &[kind], &filled_in(&text, step));
        assert_eq!(page.header("content-encoding"), "");
        text = String::from_utf8(page.body).unwrap();
        lengths.insert(text.len());
        if text.contains("data-conclusion=") {
            assert_eq!(lengths.into_iter().collect::<Vec<_>>(), [65_536]);
            return;
        }
    }
    panic!("no brief was reached:\n{text}");
}

#[test]
fn pages_beside_the_visit_have_lengths_of_whole_buckets_and_are_the_same_for_all() {
    let server = Running::with(settings(), &REAL, "2026-01-15");
    for path in REFERENCE.into_iter().chain(["/law/1", "/law/2"]) {
        let (one, other) = (server.get(path), server.get(path));
        assert_eq!(one.body.len() % 16_384, 0, "{path}");
        assert_eq!(one.body, other.body, "{path}");
        assert!(one.text().trim_end().ends_with("</html>"), "{path}");
    }
}

#[test]
fn lite_pages_are_as_small_as_they_are() {
    let server = Running::with(Settings { padding: false, ..settings() }, &REAL, "2026-01-15");
    let page = server.get("/");
    assert!(page.body.len() <= 8 * 1024, "{}", page.body.len());
    let plain = server.ask("GET", "/", &[], "");
    assert!(plain.text().ends_with("</html>"));
}
