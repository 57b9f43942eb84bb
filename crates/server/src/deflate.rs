//! Compressing pages. All pages of a language begin alike, with the same rules of style: that beginning is compressed
//! once, and what follows refers back to it.

use flate2::{Compress, Compression, Crc, FlushCompress, Status};
use std::cell::RefCell;
use std::collections::VecDeque;

/// How hard to compress.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Effort {
    /// For a page that is sent once.
    Little,
    /// For a page that is kept and sent to everybody.
    Much,
}

/// A page compressed, without the frame of the gzip format.
pub(crate) struct Deflated {
    pub(crate) bytes: Vec<u8>,
    /// Of the page as it was.
    pub(crate) sum: Crc,
}

/// Compresses a page.
pub(crate) fn deflate(page: &str, effort: Effort) -> Deflated {
    COMPRESSORS.with_borrow_mut(|compressors| match effort {
        Effort::Little => compressors.after_head(page),
        Effort::Much => compressors.whole(page),
    })
}

/// Where the head of a page ends. Nothing of a visitor stands before it.
const HEAD_END: &str = "</head>";
/// So many heads are kept: one for each language, and some for pages that say no more than that something is amiss.
const HEADS: usize = 16;

/// The head of a page, compressed up to a whole byte.
struct Head {
    text: Box<str>,
    bytes: Vec<u8>,
    sum: Crc,
}

/// Compressors are large, so each thread keeps its own.
struct Compressors {
    little: Compress,
    much: Compress,
    heads: VecDeque<Head>,
}

thread_local! {
    static COMPRESSORS: RefCell<Compressors> = RefCell::new(Compressors {
        // At lower levels the longest briefs in Cyrillic letters come close to a bucket's end, or pass it, and so would
        // tell that they are long.
        little: Compress::new(Compression::new(4), false),
        much: Compress::new(Compression::best(), false),
        heads: VecDeque::new(),
    });
}

impl Compressors {
    fn whole(&mut self, page: &str) -> Deflated {
        self.much.reset();
        let mut bytes = Vec::with_capacity(page.len() / 2 + 256);
        run(&mut self.much, page.as_bytes(), FlushCompress::Finish, &mut bytes);
        Deflated { bytes, sum: sum(page) }
    }

    /// The head as it was compressed before, then what follows it.
    fn after_head(&mut self, page: &str) -> Deflated {
        let end = page.find(HEAD_END).map_or(0, |place| place.saturating_add(HEAD_END.len()));
        let (head, rest) = page.split_at_checked(end).unwrap_or(("", page));
        let place = self.place(head);
        self.little.reset();
        let mut deflated = Deflated { bytes: Vec::with_capacity(page.len() / 2 + 256), sum: Crc::new() };
        if let Some(head) = self.heads.get(place) {
            // Where the head is not taken for what was seen before, what follows is compressed without it.
            let _known = self.little.set_dictionary(head.text.as_bytes());
            deflated.bytes.extend_from_slice(&head.bytes);
            deflated.sum.combine(&head.sum);
        }
        run(&mut self.little, rest.as_bytes(), FlushCompress::Finish, &mut deflated.bytes);
        deflated.sum.combine(&sum(rest));
        deflated
    }

    /// Where the head is kept; it is compressed where it is not yet.
    fn place(&mut self, head: &str) -> usize {
        if let Some(place) = self.heads.iter().position(|kept| *kept.text == *head) {
            return place;
        }
        self.much.reset();
        let mut bytes = Vec::new();
        run(&mut self.much, head.as_bytes(), FlushCompress::Sync, &mut bytes);
        self.heads.push_front(Head { text: head.into(), bytes, sum: sum(head) });
        self.heads.truncate(HEADS);
        0
    }
}

fn sum(text: &str) -> Crc {
    let mut sum = Crc::new();
    sum.update(text.as_bytes());
    sum
}

/// Adds the text, compressed, up to a whole byte or to the end.
fn run(compressor: &mut Compress, text: &[u8], until: FlushCompress, bytes: &mut Vec<u8>) {
    let begin = compressor.total_in();
    loop {
        let done = usize::try_from(compressor.total_in().saturating_sub(begin)).unwrap_or(usize::MAX);
        let left = text.get(done..).unwrap_or_default();
        match compressor.compress_vec(left, bytes, until) {
            // The only mistake would be to go on after the end.
            Ok(Status::StreamEnd) | Err(_) => return,
            // Nothing is held back where there was room left.
            Ok(Status::Ok) if until == FlushCompress::Sync && bytes.len() < bytes.capacity() => return,
            Ok(Status::Ok | Status::BufError) => bytes.reserve(text.len() / 2 + 256),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::DeflateDecoder;
    use std::io::Read;

    fn unpacked(bytes: &[u8]) -> String {
        let mut text = String::new();
        DeflateDecoder::new(bytes).read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn a_page_is_whole_whether_its_head_was_seen_before_or_not() {
        for number in 0..HEADS * 2 + 3 {
            for body in ["", "<p>body { color: red }</p>"] {
                let page =
                    format!("<style>body {{ color: red; order: {} }}</style></head>{body}", number % 19);
                let deflated = deflate(&page, Effort::Little);
                assert_eq!(unpacked(&deflated.bytes), page);
                assert_eq!(deflated.sum.sum(), sum(&page).sum());
                assert_eq!(deflated.sum.amount() as usize, page.len());
            }
        }
        let kept = COMPRESSORS.with_borrow(|compressors| compressors.heads.len());
        assert_eq!(kept, HEADS);
    }

    #[test]
    fn what_follows_a_head_refers_back_to_it() {
        let head: String =
            (0..400).map(|number| format!(".c{} {{ order: {number} }}", number * 7919 % 1000)).collect();
        let page = |body: &str| format!("{head}</head>{body}");
        let length = |body: &str| deflate(&page(body), Effort::Little).bytes.len();
        assert!(length(&head) < length("") + 200, "{} {}", length(&head), length(""));
    }
}
