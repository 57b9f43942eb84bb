//! Packing a page so that its length tells nothing: compressed where the browser takes that, then filled up.
//!
//! Compressed pages are filled up in the header of the gzip format, which has a field for whatever one likes. So the
//! filling costs no compression, and the length is exact to the byte. Other pages are filled up with spaces at the end,
//! which HTML passes over.

use crate::deflate::{Effort, deflate};

/// Compressed pages are filled up to a multiple of this.
const GZIP_BUCKET: usize = 16 * 1024;
/// Pages that are not compressed are filled up to a multiple of this.
const PLAIN_BUCKET: usize = 64 * 1024;
/// What a gzip file has besides what is compressed: ten bytes before, eight after.
const GZIP_HEAD: usize = 10;
const GZIP_TAIL: usize = 8;
/// Parts of a gzip header that may follow: a field for anything, and a comment.
const FEXTRA: u8 = 4;
const FCOMMENT: u8 = 16;
/// The filling's name in the field for anything, and the bytes that name and lengths take.
const FILLING: &[u8; 2] = b"YP";
const FILLING_HEAD: usize = 6;

/// How a page is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Packing {
    /// Whether it is compressed.
    pub(crate) gzip: bool,
    /// Whether it is filled up.
    pub(crate) padding: bool,
}

/// The page as bytes to be sent.
pub(crate) fn pack(page: &str, packing: Packing, effort: Effort<'_>) -> Vec<u8> {
    match packing {
        Packing { gzip: true, padding } => gzip(page, padding, effort),
        Packing { gzip: false, padding: true } => {
            let mut bytes = page.as_bytes().to_vec();
            bytes.resize(page.len().next_multiple_of(PLAIN_BUCKET), b' ');
            bytes
        }
        Packing { gzip: false, padding: false } => page.as_bytes().to_vec(),
    }
}

fn gzip(page: &str, padding: bool, effort: Effort<'_>) -> Vec<u8> {
    let deflated = deflate(page, effort);
    let least = GZIP_HEAD + deflated.bytes.len() + GZIP_TAIL;
    let filling = if padding { least.next_multiple_of(GZIP_BUCKET) - least } else { 0 };

    let mut bytes = Vec::with_capacity(least + filling);
    write_head(&mut bytes, filling);
    bytes.extend_from_slice(&deflated.bytes);
    bytes.extend_from_slice(&deflated.sum.sum().to_le_bytes());
    bytes.extend_from_slice(&deflated.sum.amount().to_le_bytes());
    bytes
}

/// A gzip header with so many bytes more than it needs. No time, no name, no system: they would tell something.
fn write_head(bytes: &mut Vec<u8>, filling: usize) {
    let flags = match filling {
        0 => 0,
        1..FILLING_HEAD => FCOMMENT,
        _ => FEXTRA,
    };
    bytes.extend_from_slice(&[0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 255]);
    let end = bytes.len() + filling;
    if flags == FEXTRA {
        // All fillings are shorter than a bucket, and that fits.
        let length = |taken: usize| u16::try_from(filling - taken).unwrap_or(u16::MAX).to_le_bytes();
        bytes.extend_from_slice(&length(2));
        bytes.extend_from_slice(FILLING);
        bytes.extend_from_slice(&length(FILLING_HEAD));
        bytes.resize(end, 0);
    } else if flags == FCOMMENT {
        // Too little for a field with a name. A comment ends with a zero.
        bytes.resize(end - 1, b' ');
        bytes.push(0);
    }
}

#[cfg(test)]
mod tests {
    use super::{GZIP_BUCKET, PLAIN_BUCKET, Packing, pack};
    use crate::deflate::{Effort, Heads};
    use flate2::read::GzDecoder;
    use std::io::Read;

    fn unpacked(bytes: &[u8]) -> String {
        let mut text = String::new();
        GzDecoder::new(bytes).read_to_string(&mut text).unwrap();
        text
    }

    /// Text that hardly shrinks, so that lengths of all kinds come about.
    fn noise(length: usize) -> String {
        let mut state = 1_u64;
        let mut letter = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            char::from(
                b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"[(state >> 58) as usize],
            )
        };
        (0..length).map(|_| letter()).collect()
    }

    #[test]
    fn every_compressed_page_is_whole_and_has_the_size_of_a_bucket() {
        let packing = Packing { gzip: true, padding: true };
        let headed = |rest: &str| format!("<head><style>p {{ margin: 0 }}</style></head>{rest}");
        let long = "<li>word</li>".repeat(9000);
        let texts =
            ["", "<p>short</p>", &long, "</head>", &headed(""), &headed("p { margin: 0 }"), &headed(&long)];
        let heads = Heads::of([headed("")].into_iter());
        for text in texts {
            for effort in [Effort::Little(&heads), Effort::Much] {
                let bytes = pack(text, packing, effort);
                assert_eq!(bytes.len(), GZIP_BUCKET);
                assert_eq!(unpacked(&bytes), text);
            }
        }
        let text = noise(24_000);
        let sizes: Vec<usize> = (12_000..text.len())
            .step_by(40)
            .map(|length| {
                let bytes = pack(text.get(..length).unwrap(), packing, Effort::Little(&heads));
                assert_eq!(Some(unpacked(&bytes).as_str()), text.get(..length));
                bytes.len()
            })
            .collect();
        assert!(sizes.iter().all(|size| size % GZIP_BUCKET == 0));
        assert!(sizes.contains(&GZIP_BUCKET) && sizes.contains(&(2 * GZIP_BUCKET)));
    }

    #[test]
    fn filling_of_every_length_is_a_header_that_readers_pass_over() {
        for filling in (0..40).chain([GZIP_BUCKET - 1]) {
            let mut bytes = Vec::new();
            super::write_head(&mut bytes, filling);
            assert_eq!(bytes.len(), super::GZIP_HEAD + filling);
            bytes.extend_from_slice(&[3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
            assert_eq!(unpacked(&bytes), "", "{filling}");
        }
    }

    #[test]
    fn plain_pages_end_with_spaces_and_lite_pages_with_nothing() {
        let (heads, plain) = (Heads::default(), |padding| Packing { gzip: false, padding });
        let padded = pack("<p>x</p>", plain(true), Effort::Little(&heads));
        assert_eq!(padded.len(), PLAIN_BUCKET);
        assert_eq!(String::from_utf8(padded).unwrap().trim_end(), "<p>x</p>");
        assert_eq!(pack("<p>", plain(false), Effort::Little(&heads)), b"<p>");
        let small = pack("<p>x</p>", Packing { gzip: true, padding: false }, Effort::Little(&heads));
        assert!(small.len() < 40);
        assert_eq!(unpacked(&small), "<p>x</p>");
    }
}
