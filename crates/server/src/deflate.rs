//! Compressing pages. All pages of a language begin alike, with the same rules of style: that beginning is compressed
//! once, and what follows refers back to it.

use flate2::{Compress, Compression, Crc, FlushCompress, Status};
use std::cell::RefCell;

/// How hard to compress.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Effort<'h> {
    /// For a page that is sent once. Most begin with one of these heads.
    Little(&'h Heads),
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
pub(crate) fn deflate(page: &str, effort: Effort<'_>) -> Deflated {
    COMPRESSORS.with_borrow_mut(|compressors| match effort {
        Effort::Little(heads) => compressors.little(page, heads),
        Effort::Much => compressors.much(page),
    })
}

/// Where the head of a page ends. Nothing of a visitor stands before it.
const HEAD_END: &str = "</head>";

/// The heads of pages, compressed. They are made when the server starts and never after: a page that came quicker because
/// somebody had one like it before would tell that somebody had it.
#[derive(Debug, Default)]
pub(crate) struct Heads(Vec<Head>);

/// The head of a page, compressed up to a whole byte.
#[derive(Debug)]
struct Head {
    text: Box<str>,
    bytes: Vec<u8>,
    sum: Crc,
}

impl Heads {
    /// The heads of these pages.
    pub(crate) fn of(pages: impl Iterator<Item = String>) -> Self {
        let head = |page: String| Some(Head::new(page.split_at_checked(head_end(&page)?)?.0));
        Self(pages.filter_map(head).collect())
    }

    /// Whether a page begins with one of them.
    #[cfg(test)]
    pub(crate) fn starts(&self, page: &str) -> bool {
        self.split(page).is_some()
    }

    /// The head of a page, and what follows it.
    fn split<'p>(&self, page: &'p str) -> Option<(&Head, &'p str)> {
        self.0.iter().find_map(|head| Some((head, page.strip_prefix(&*head.text)?)))
    }
}

fn head_end(page: &str) -> Option<usize> {
    page.find(HEAD_END).map(|place| place.saturating_add(HEAD_END.len()))
}

impl Head {
    fn new(text: &str) -> Self {
        let mut bytes = Vec::new();
        let mut compressor = Compress::new(Compression::best(), false);
        run(&mut compressor, text.as_bytes(), FlushCompress::Sync, &mut bytes);
        Self { text: text.into(), bytes, sum: sum(text) }
    }
}

/// Compressors are large, so each thread keeps its own.
struct Compressors {
    little: Compress,
    much: Compress,
}

thread_local! {
    static COMPRESSORS: RefCell<Compressors> = RefCell::new(Compressors {
        // At lower levels the longest briefs in Cyrillic letters come close to a bucket's end, or pass it, and so would
        // tell that they are long.
        little: Compress::new(Compression::new(4), false),
        much: Compress::new(Compression::best(), false),
    });
}

impl Compressors {
    fn much(&mut self, page: &str) -> Deflated {
        self.much.reset();
        let mut bytes = Vec::with_capacity(page.len() / 2 + 256);
        run(&mut self.much, page.as_bytes(), FlushCompress::Finish, &mut bytes);
        Deflated { bytes, sum: sum(page) }
    }

    /// The head as it was compressed before, then what follows it, which refers back to it.
    fn little(&mut self, page: &str, heads: &Heads) -> Deflated {
        self.little.reset();
        let mut deflated = Deflated { bytes: Vec::with_capacity(page.len() / 2 + 256), sum: Crc::new() };
        let mut rest = page;
        if let Some((head, after)) = heads.split(page) {
            // Were it refused, what follows would only be longer.
            let _taken = self.little.set_dictionary(head.text.as_bytes());
            deflated.bytes.extend_from_slice(&head.bytes);
            deflated.sum.combine(&head.sum);
            rest = after;
        }
        run(&mut self.little, rest.as_bytes(), FlushCompress::Finish, &mut deflated.bytes);
        deflated.sum.combine(&sum(rest));
        deflated
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
    fn a_page_is_whole_whatever_its_head_is() {
        let page = |number: usize, body: &str| format!("<style>p {{ order: {number} }}</style></head>{body}");
        let heads = Heads::of((0..5).map(|number| page(number, "</head> again")));
        for number in 0..8 {
            for body in ["", "<p>p { order: 3 }</p>"] {
                let page = page(number, body);
                let deflated = deflate(&page, Effort::Little(&heads));
                assert_eq!(unpacked(&deflated.bytes), page);
                assert_eq!(deflated.sum.sum(), sum(&page).sum());
                assert_eq!(deflated.sum.amount() as usize, page.len());
            }
        }
        assert!(Heads::of(["<p>no head</p>".to_owned()].into_iter()).0.is_empty());
    }

    #[test]
    fn what_follows_a_head_refers_back_to_it() {
        let head: String =
            (0..400).map(|number| format!(".c{} {{ order: {number} }}", number * 7919 % 1000)).collect();
        let page = |body: &str| format!("{head}</head>{body}");
        let heads = Heads::of([page("")].into_iter());
        let length = |body: &str| deflate(&page(body), Effort::Little(&heads)).bytes.len();
        assert!(length(&head) < length("") + 200, "{} {}", length(&head), length(""));
    }
}
