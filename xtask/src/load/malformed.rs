//! Requests that no browser sends: broken, oversized, forged. Each must be refused, or end its connection.

use super::client::post;
use generate::Rng;

/// A request of one of many broken kinds, made by chance.
pub(super) fn request(rng: &mut Rng, form: &str) -> Vec<u8> {
    let kinds: [fn(&mut Rng, &str) -> Vec<u8>; 6] = [line, head, length, body, sealed, json];
    let kind = kinds.get(rng.below(kinds.len())).copied().unwrap_or(line);
    kind(rng, form)
}

/// Broken first lines, and methods and paths that are not there.
fn line(rng: &mut Rng, _: &str) -> Vec<u8> {
    let lines = [
        "GET",
        "GET /",
        "GET / HTTP/9.9",
        "GET  / HTTP/1.1",
        "G\u{0}T / HTTP/1.1",
        "\u{0}\u{0}\u{0}",
        "PRI * HTTP/3.0",
        "GET /../../etc/passwd HTTP/1.1",
        "GET /%2e%2e/%2e%2e HTTP/1.1",
        "GET //g HTTP/1.1",
        "GET /g/ HTTP/1.1",
        "GET /\u{1} HTTP/1.1",
        "TRACE / HTTP/1.1",
        "CONNECT a:1 HTTP/1.1",
        "PUT /g HTTP/1.1",
        "DELETE /g HTTP/1.1",
        "PATCH /v1/check HTTP/1.1",
        "GET /v1/check HTTP/1.1",
        "POST /law HTTP/1.1",
        "POST /nothing HTTP/1.1",
    ];
    match rng.below(4) {
        0 => bytes(rng, 200),
        1 => {
            format!("GET /{} HTTP/1.1\r\nHost: x\r\n\r\n", "a".repeat(rng.count(9_000, 70_000))).into_bytes()
        }
        _ => format!("{}\r\nHost: x\r\n\r\n", rng.pick(&lines).copied().unwrap_or_default()).into_bytes(),
    }
}

/// Broken and oversized heads.
fn head(rng: &mut Rng, _: &str) -> Vec<u8> {
    let head = match rng.below(6) {
        0 => "no colon here\r\n".to_owned(),
        1 => " : empty\r\n".to_owned(),
        2 => format!("X: {}\r\n", "y".repeat(rng.count(17_000, 60_000))),
        3 => (0..rng.count(200, 2_000)).map(|number| format!("X-{number}: y\r\n")).collect(),
        4 => "X\u{0}: y\r\n".to_owned(),
        _ => "Host: a\r\nHost: b\r\nContent-Length: x\r\n".to_owned(),
    };
    format!("GET / HTTP/1.1\r\n{head}\r\n").into_bytes()
}

/// Lengths that contradict each other, which is how requests are smuggled past a proxy.
fn length(rng: &mut Rng, form: &str) -> Vec<u8> {
    let lengths = [
        "Content-Length: -1",
        "Content-Length: +5",
        "Content-Length: 5, 6",
        "Content-Length: 5\r\nContent-Length: 6",
        "Content-Length: 99999999999999999999",
        "Content-Length: 0x10",
        "Content-Length: 1000000",
        "Transfer-Encoding: chunked, identity",
        "Transfer-Encoding: gzip",
        "Transfer-Encoding: chunked\r\nContent-Length: 5",
        "Transfer-Encoding: \u{b}chunked",
    ];
    let chunks = [
        "zz\r\n",
        "ffffffffffffffffff\r\n",
        "5\r\nabcdefgh\r\n",
        "-1\r\n",
        "5;x=\u{0}\r\nabcde\r\n0\r\n\r\n",
    ];
    let kind = "Content-Type: application/x-www-form-urlencoded";
    if rng.chance(70) {
        let length = rng.pick(&lengths).copied().unwrap_or_default();
        format!("POST /g HTTP/1.1\r\nHost: x\r\n{kind}\r\n{length}\r\n\r\n{form}").into_bytes()
    } else {
        let chunk = rng.pick(&chunks).copied().unwrap_or_default();
        format!("POST /g HTTP/1.1\r\nHost: x\r\n{kind}\r\nTransfer-Encoding: chunked\r\n\r\n{chunk}")
            .into_bytes()
    }
}

/// Forms that are none.
fn body(rng: &mut Rng, form: &str) -> Vec<u8> {
    let form = match rng.below(9) {
        0 => "s=%ff%fe&b=%".to_owned(),
        1 => format!("{form}&s=AAAA"),
        2 => format!("{form}&name=Ali&phone=123"),
        3 => "a=1&".repeat(rng.count(100, 2_000)),
        4 => "x".repeat(rng.count(8_193, 100_000)),
        5 => String::new(),
        6 => "s".to_owned(),
        7 => form.replace("s=", "s=%00"),
        _ => "=&=&=&;;;%%%".to_owned(),
    };
    let mut request = post("/g", &form, "");
    if rng.chance(20) {
        let kind = ["text/plain", "multipart/form-data; boundary=x", "application/json"];
        let kind = rng.pick(&kind).copied().unwrap_or_default();
        let text = String::from_utf8_lossy(&request).replace("application/x-www-form-urlencoded", kind);
        request = text.into_bytes();
    }
    request
}

/// A form that was sealed once, and then changed at one place.
fn sealed(rng: &mut Rng, form: &str) -> Vec<u8> {
    let mut changed: Vec<char> = form.chars().collect();
    let until = form.find('&').unwrap_or(form.len());
    let place = rng.count(2, until.saturating_sub(2));
    if let Some(letter) = changed.get_mut(place) {
        *letter = if *letter == 'A' { 'B' } else { 'A' };
    }
    if rng.chance(30) {
        changed.drain(place..until);
    }
    post("/g", &changed.into_iter().collect::<String>(), "")
}

/// Documents that no case is.
fn json(rng: &mut Rng, _: &str) -> Vec<u8> {
    let body = match rng.below(8) {
        0 => "[".repeat(rng.count(100, 4_000)),
        1 => "{\"case\":".repeat(rng.count(100, 900)),
        2 => "{\"case\": {\"name\": \"Ali\"}}".to_owned(),
        3 => "{\"case\": {\"age\": 1e999}}".to_owned(),
        4 => "{\"case\": {\"age\": 20, \"age\": \"x\"}}".to_owned(),
        5 => "\"\u{0}\\ud800\"".to_owned(),
        6 => "null".to_owned(),
        _ => "{".to_owned(),
    };
    let length = body.len();
    let kind = "Content-Type: application/json";
    format!("POST /v1/check HTTP/1.1\r\nHost: x\r\n{kind}\r\nContent-Length: {length}\r\n\r\n{body}")
        .into_bytes()
}

/// Anything at all, and an end of the head, so that a server need not wait for more.
fn bytes(rng: &mut Rng, most: usize) -> Vec<u8> {
    let length = rng.count(1, most);
    let mut bytes: Vec<u8> = (0..length).map(|_| u8::try_from(rng.below(256)).unwrap_or(0)).collect();
    bytes.extend(b"\r\n\r\n");
    bytes
}
