//! Words into lines.

/// Writes words one after the other, and goes on in a new line where one does not fit.
#[derive(Debug)]
pub(super) struct Flow {
    lines: Vec<String>,
    /// Length of the last line, in characters.
    length: usize,
    /// Whether the next word needs no space before it.
    fresh: bool,
    width: usize,
    continuation: usize,
}

impl Flow {
    pub(super) fn new(width: usize) -> Self {
        Self { lines: Vec::new(), length: 0, fresh: true, width, continuation: 0 }
    }

    /// Begins a line.
    pub(super) fn line(&mut self, indent: usize) {
        self.lines.push(" ".repeat(indent));
        (self.length, self.fresh, self.continuation) = (indent, true, indent);
    }

    /// Where the lines begin on which what follows goes on.
    pub(super) fn continue_at(&mut self, column: usize) {
        self.continuation = column;
    }

    /// Writes as is, whatever the width. The next word follows without a space.
    pub(super) fn raw(&mut self, text: &str) {
        if let Some(line) = self.lines.last_mut() {
            line.push_str(text);
        }
        self.length += text.chars().count();
        self.fresh = true;
    }

    /// Writes a word, or several that should stay on one line; they are parted only if no line can hold them.
    pub(super) fn word(&mut self, word: &str) {
        let length = word.chars().count();
        if self.continuation + length > self.width && word.contains(' ') {
            word.split(' ').for_each(|part| self.unit(part, part.chars().count()));
        } else {
            self.unit(word, length);
        }
    }

    pub(super) fn words(&mut self, words: impl IntoIterator<Item = impl AsRef<str>>) {
        words.into_iter().for_each(|word| self.word(word.as_ref()));
    }

    /// Whether something of this length still fits on the line, from a column on.
    pub(super) fn fits(&self, column: usize, length: usize) -> bool {
        column + length <= self.width
    }

    fn unit(&mut self, unit: &str, length: usize) {
        if !self.fresh && self.length + 1 + length > self.width {
            let continuation = self.continuation;
            self.line(continuation);
        }
        if !self.fresh {
            self.raw(" ");
        }
        self.raw(unit);
        self.fresh = false;
    }

    pub(super) fn finish(self) -> Vec<String> {
        self.lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
    }
}
