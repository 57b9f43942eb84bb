//! Headers: exactly these, on everything.

use crate::support::{Reply, Running, filled_in, settings};
use base64ct::{Base64, Encoding as _};
use server::Settings;
use sha2::{Digest as _, Sha256};

/// The headers of a reply but the day, one a line.
fn listed(reply: &Reply) -> String {
    let lines = reply.headers.iter().filter(|(name, _)| *name != "date");
    lines.map(|(name, value)| format!("{name}: {value}\n")).collect()
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", Base64::encode_string(&Sha256::digest(text)))
}

#[test]
fn a_page_has_exactly_these() {
    let server = Running::new(settings());
    let page = server.get("/");
    assert_eq!(page.status, 200);
    // The hashes change with the style; what they are hashes of is tested below.
    let policy = page.header("content-security-policy").to_owned();
    let mut shown = listed(&page);
    for word in policy.split([' ', ';']).filter(|word| word.starts_with("'sha256-")) {
        shown = shown.replace(word, "'sha256-…'");
    }
    insta::assert_snapshot!(shown);
    let result = server.post("/g", &filled_in(&page.text(), 0));
    let without_vary = listed(&page).replace("vary: Accept-Language\n", "");
    assert_eq!(listed(&result), format!("{without_vary}x-robots-tag: noindex\n"));
}

#[test]
fn every_response_has_the_same_protection() {
    let server = Running::new(settings());
    let protection = |reply: &Reply| {
        let mut reply = reply.clone();
        for name in
            ["content-type", "content-length", "content-encoding", "x-robots-tag", "clear-site-data", "vary"]
        {
            reply.headers.remove(name);
        }
        for name in ["location", "allow", "connection", "retry-after"] {
            reply.headers.remove(name);
        }
        listed(&reply)
    };
    let expected = protection(&server.get("/"));
    let paths =
        ["/", "/g", "/law", "/timeline", "/figures", "/papers", "/promise", "/card", "/leave", "/healthz"];
    for path in
        paths.into_iter().chain(["/nowhere", "/v1", "/v1/nothing", "/openapi.json", "/favicon.ico", "/%ff"])
    {
        for method in ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE"] {
            let reply = server.ask(method, path, &[], "");
            assert_eq!(protection(&reply), expected, "{method} {path}");
        }
    }
}

#[test]
fn the_policy_lets_in_the_style_and_the_script_of_the_page_and_nothing_else() {
    for script in [true, false] {
        let server = Running::new(Settings { script, ..settings() });
        let page = server.get("/");
        let (text, policy) = (page.text(), page.header("content-security-policy"));
        let inside = |tag: &str| {
            let (_, rest) = text.split_once(&format!("<{tag}>"))?;
            rest.split_once(&format!("</{tag}>")).map(|(inside, _)| inside.to_owned())
        };
        assert!(policy.contains(&format!("style-src {}", hash(&inside("style").unwrap()))), "{policy}");
        assert_eq!(inside("script").is_some(), script);
        match inside("script") {
            Some(script) => assert!(policy.contains(&format!("script-src {}", hash(&script))), "{policy}"),
            None => assert!(!policy.contains("script-src"), "{policy}"),
        }
    }
}

#[test]
fn browsers_are_told_to_come_by_tls_and_of_the_onion_service_only_where_that_is_so() {
    let onion = Some("http://abcdef.onion/".parse().unwrap());
    let base_path = "/guide".parse().unwrap();
    let server = Running::new(Settings { behind_tls: true, onion, base_path, ..settings() });
    let page = server.get("/guide/law");
    assert_eq!(page.header("strict-transport-security"), "max-age=63072000");
    assert_eq!(page.header("onion-location"), "http://abcdef.onion/law");
    let page = server.get("/guide/");
    assert_eq!(page.header("onion-location"), "http://abcdef.onion/");
    let result = server.post("/guide/g", &filled_in(&page.text(), 0));
    assert_eq!(result.header("onion-location"), "");
}

#[test]
fn leaving_clears_what_the_browser_has_of_the_site() {
    let server = Running::new(settings());
    let page = server.get("/leave");
    assert_eq!((page.status, page.header("clear-site-data")), (200, "\"cache\", \"storage\""));
    assert_eq!(server.get("/").header("clear-site-data"), "");
}
