//! Whether a browser takes what is compressed. A header is the visitor's own words, so only a few letters are looked at,
//! and what can be understood counts.

/// Letters of a header that are read.
const LETTERS: usize = 512;
/// Entries of a header that are read.
const ENTRIES: usize = 32;

/// Whether a header `Accept-Encoding` takes gzip.
///
/// ~~~
/// assert!(server::takes_gzip(b"gzip, deflate, br"));
/// assert!(!server::takes_gzip(b"gzip;q=0, *"));
/// ~~~
#[must_use]
pub fn takes_gzip(header: &[u8]) -> bool {
    let weight = |name: &str| {
        entries(header).find(|(coding, _)| coding.eq_ignore_ascii_case(name)).map(|(_, weight)| weight)
    };
    weight("gzip").or_else(|| weight("x-gzip")).or_else(|| weight("*")).is_some_and(|weight| weight > 0)
}

/// The entries of a header with their weights, in thousandths.
fn entries(header: &[u8]) -> impl Iterator<Item = (&str, u16)> {
    let read = header.get(..LETTERS).unwrap_or(header);
    let text = std::str::from_utf8(read).unwrap_or_default();
    text.split(',').take(ENTRIES).filter_map(|entry| {
        let mut parts = entry.split(';').map(str::trim);
        let name = parts.next().filter(|name| !name.is_empty())?;
        let weight = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
        Some((name, weight.map_or(1000, thousandths)))
    })
}

/// A weight as HTTP writes it, `0.8` or `1`; what is none counts as nothing.
fn thousandths(text: &str) -> u16 {
    let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
    if rest.len() > 3 || !rest.bytes().all(|byte| byte.is_ascii_digit()) {
        return 0;
    }
    match whole {
        "1" if rest.bytes().all(|byte| byte == b'0') => 1000,
        "0" => format!("{rest:0<3}").parse().unwrap_or(0),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::takes_gzip;

    #[test]
    fn gzip_is_taken_only_where_it_is_offered() {
        for (header, taken) in [
            ("gzip", true),
            ("br;q=1.0, GZIP;q=0.8, *;q=0.1", true),
            ("*", true),
            ("x-gzip", true),
            ("", false),
            ("identity", false),
            ("br, deflate", false),
            ("gzip;q=0", false),
            ("gzip;q=0.000, *", false),
        ] {
            assert_eq!(takes_gzip(header.as_bytes()), taken, "{header}");
        }
    }
}
