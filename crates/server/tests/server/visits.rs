//! Sealed steps from page to page.

use crate::support::{Running, controls, filled_in, settings};
use server::{PRESS_LETTERS, STATE_LETTERS, Secret, Settings};

/// The restart page says so in these words.
const OVER: &str = "start again";

fn shared(byte: u8) -> Settings {
    Settings { secret: Some(Secret::new(vec![byte; 32]).unwrap()), ..settings() }
}

/// Whether a form of one server leads on at another.
fn leads_on(from: &Running, to: &Running) -> bool {
    let form = filled_in(&from.get("/").text(), 0);
    let page = to.post("/g", &form);
    assert_eq!(page.status, 200);
    let is_over = page.text().to_lowercase().contains(OVER);
    assert_eq!(page.text().contains("name=\"s\""), !is_over, "a page leads on, or says that it cannot");
    !is_over
}

#[test]
fn a_form_leads_on_and_tells_nothing() {
    let server = Running::new(settings());
    let mut text = server.get("/").text();
    for step in 0..6 {
        for control in controls(&text) {
            let length = match control.name.as_str() {
                "s" => STATE_LETTERS,
                "p" => continue,
                _ => PRESS_LETTERS,
            };
            assert_eq!(control.value.len(), length, "step {step}: {control:?}");
        }
        let form = filled_in(&text, 0);
        let again = server.post("/g", &form).text();
        let next = server.post("/g", &form).text();
        // The same step twice is the same page under other seals.
        assert_ne!(again, next);
        assert_eq!(bare(&again), bare(&next));
        text = next;
    }
}

/// A page without what is sealed.
fn bare(page: &str) -> String {
    let mut bare = page.to_owned();
    for control in controls(page) {
        bare = bare.replace(&control.value, "…");
    }
    bare
}

#[test]
fn another_key_is_a_polite_new_start() {
    let (one, other) = (Running::new(settings()), Running::new(settings()));
    assert!(leads_on(&one, &one));
    assert!(!leads_on(&one, &other), "each start has a key of its own");
    for body in ["s=", "s=AAAA", &format!("s={}", "A".repeat(STATE_LETTERS)), "s=AAAA&b=BBBB&a=CCCC"] {
        let page = one.post("/g", body);
        assert_eq!(page.status, 200, "{body}");
        assert!(page.text().to_lowercase().contains(OVER));
    }
}

#[test]
fn copies_that_share_a_secret_lead_on_for_each_other() {
    let (one, other, stranger) = (Running::new(shared(1)), Running::new(shared(1)), Running::new(shared(2)));
    assert!(leads_on(&one, &other));
    assert!(leads_on(&other, &one));
    assert!(!leads_on(&one, &stranger));
}

#[test]
fn only_forms_of_our_own_pages_are_taken() {
    let server = Running::new(settings());
    let form = filled_in(&server.get("/").text(), 0);
    let kind = ("Content-Type", "application/x-www-form-urlencoded");
    let status = |headers: &[(&str, &str)], body: &str| server.ask("POST", "/g", headers, body).status;
    assert_eq!(status(&[kind], &form), 200);
    for (site, expected) in [("same-origin", 200), ("none", 200), ("same-site", 403), ("cross-site", 403)] {
        assert_eq!(status(&[kind, ("Sec-Fetch-Site", site)], &form), expected, "{site}");
    }
    assert_eq!(status(&[], &form), 415);
    assert_eq!(status(&[("Content-Type", "text/plain")], &form), 415);
    assert_eq!(status(&[("Content-Type", "multipart/form-data; boundary=x")], &form), 415);
    assert_eq!(status(&[("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")], &form), 200);
    for body in ["s", "x=1", "s=%41", "s=a&s=b", "name=Igor", "s=a&a64=b"] {
        assert_eq!(status(&[kind], body), 400, "{body}");
    }
}

#[test]
fn a_visit_never_names_an_answer_outside_the_page() {
    let server = Running::new(settings());
    let mut text = server.get("/").text();
    for _ in 0..6 {
        let page = server.post("/g", &filled_in(&text, 1));
        assert!(!page.headers.contains_key("location") && !page.headers.contains_key("set-cookie"));
        text = page.text();
        assert!(text.contains("<title>Guide</title>"));
        let links = text.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
        for link in links {
            assert!(!link.contains(['?', '=']), "{link}");
        }
    }
}
