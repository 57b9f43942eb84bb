//! The numbers of one conclusion as rows and columns, whether counted once or compared.

use super::words::{count, key, people, percent};
use super::{Numbers, Part, Report};
use crate::counts::{Kind, VerdictKind};
use crate::privacy::{Key, Number, Row};
use guide::Speech;

/// A conclusion, ready to be laid out.
pub(super) struct Sheet<'r> {
    pub(super) title: &'r str,
    pub(super) by: &'r [String],
    /// What the values mean that occur in some column.
    pub(super) values: Vec<String>,
    /// The columns that somebody is in, or that are withheld somewhere.
    pub(super) columns: Vec<Column>,
    /// The groups; none where there is one of everybody only, or nothing may be shown.
    pub(super) rows: Vec<&'r Row>,
    pub(super) all: &'r Row,
    pub(super) bounded: bool,
    /// Whether some answers got nobody, and are left out.
    pub(super) leaves_out: bool,
    part: &'r Part,
}

/// An answer, or an answer before with one after.
pub(super) struct Column {
    /// Its place in the numbers of each row.
    pub(super) place: usize,
    pub(super) words: String,
    pub(super) standing: Standing,
}

/// What kind of answer a column is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Standing {
    Decided,
    Disputed,
    Open,
    Impossible,
    /// In a comparison: the same answer as before.
    Still,
    /// In a comparison: another answer than before.
    Moved,
}

impl From<Kind> for Standing {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Decided => Self::Decided,
            Kind::Disputed => Self::Disputed,
            Kind::Open => Self::Open,
            Kind::Impossible => Self::Impossible,
        }
    }
}

impl<'r> Sheet<'r> {
    pub(super) fn of(speech: Speech, part: &'r Part) -> Self {
        let (rows, all, bounded) = match &part.numbers {
            Numbers::Once(published) => (&published.rows, &published.all, published.bounded),
            Numbers::Compared(compared) => (&compared.rows, &compared.all, compared.bounded),
        };
        let columns = columns(speech, &part.numbers);
        let used = |column: &Column| {
            let number = all.number(column.place);
            number.shown().is_none_or(|shown| shown.total.high > 0)
        };
        let known = columns.len();
        let columns: Vec<Column> = columns.into_iter().filter(used).collect();
        let is_everybody = |row: &&Row| row.key == Key::Values(Vec::new());
        Self {
            title: &part.title,
            by: &part.by,
            values: values(part, &columns),
            leaves_out: columns.len() < known,
            columns,
            rows: rows.iter().filter(|row| !is_everybody(row)).collect(),
            all,
            bounded,
            part,
        }
    }

    /// What a row is called.
    pub(super) fn name(&self, speech: Speech, row: &Row) -> String {
        key(speech, &row.key, &self.part.names)
    }

    /// All rows, with that of everybody last.
    pub(super) fn all_rows(&self) -> impl Iterator<Item = &'r Row> {
        self.rows.iter().copied().chain([self.all])
    }

    /// Whether nothing may be shown of this conclusion.
    pub(super) fn is_nothing(&self) -> bool {
        self.all.total == Number::Withheld
    }

    pub(super) fn withholds(&self) -> bool {
        let hidden =
            |row: &Row| self.columns.iter().any(|column| row.number(column.place) == Number::Withheld);
        self.all_rows().any(hidden)
    }

    /// Whether groups were added up.
    pub(super) fn adds_up(&self) -> bool {
        self.rows.iter().any(|row| matches!(row.key, Key::Others { .. }))
    }

    /// What follows from the numbers of everybody, in sentences: for how many the answer is open, or changes.
    pub(super) fn sentences(&self, speech: Speech) -> Vec<String> {
        if self.is_nothing() {
            return Vec::new();
        }
        match &self.part.numbers {
            Numbers::Once(published) => {
                let share = |kind: Kind| {
                    let places =
                        published.verdicts.iter().enumerate().filter(|(_, verdict)| verdict.kind == kind);
                    let shown = self.all.sum(places.map(|(place, _)| place)).shown()?;
                    (shown.total.weight > 0).then_some(percent(speech, shown.share?.share))
                };
                let open = share(Kind::Open).map(|share| speech.impact_open_share(share));
                let disputed = share(Kind::Disputed).map(|share| speech.impact_disputed_share(share));
                let impossible = share(Kind::Impossible).map(|share| speech.impact_impossible_share(share));
                [open, disputed, impossible].into_iter().flatten().collect()
            }
            Numbers::Compared(compared) => {
                let (moved, may_move) = (compared.moved(self.all), compared.may_move(self.all));
                let is_nobody = |number: Number| number.shown().is_some_and(|shown| shown.total.high == 0);
                if is_nobody(moved) && is_nobody(may_move) {
                    return vec![speech.impact_moved_nobody().to_owned()];
                }
                let told = |number: Number, says: fn(Speech, String, String) -> String| {
                    let Number::Shown(shown) = number else {
                        return speech.impact_moved_withheld().to_owned();
                    };
                    let share = shown.share.map_or(0.0, |share| share.share);
                    says(speech, people(speech, shown.total.weight), percent(speech, share))
                };
                let mut sentences: Vec<String> = Vec::new();
                let moved = (!is_nobody(moved)).then(|| told(moved, Speech::impact_moved_share));
                let may_move = (!is_nobody(may_move)).then(|| told(may_move, Speech::impact_may_move_share));
                sentences.extend([moved, may_move].into_iter().flatten());
                sentences.dedup();
                sentences
            }
        }
    }

    /// What has to be explained below the numbers, in sentences.
    pub(super) fn notes(&self, speech: Speech, report: &Report) -> Vec<String> {
        let threshold = report.threshold.people();
        if self.is_nothing() {
            return vec![speech.impact_nothing(threshold)];
        }
        let mut notes = vec![speech.impact_sums().to_owned()];
        let mut note = |is_needed: bool, words: String| notes.extend(is_needed.then_some(words));
        note(self.withholds(), speech.impact_withheld_why(threshold));
        note(self.adds_up(), speech.impact_others_why().to_owned());
        note(self.bounded, speech.impact_bounds().to_owned());
        if let Some(draws) = report.draws {
            let times = count(usize::try_from(draws.count()).unwrap_or(usize::MAX));
            note(true, speech.impact_draws(times, times, draws.seed()));
            note(true, speech.impact_quantiles_why().to_owned());
        }
        note(self.leaves_out, speech.impact_unused().to_owned());
        notes
    }
}

/// The sentences of the values that occur, each after its name.
fn values(part: &Part, columns: &[Column]) -> Vec<String> {
    let verdicts: Vec<&VerdictKind> = match &part.numbers {
        Numbers::Once(published) => {
            columns.iter().filter_map(|column| published.verdicts.get(column.place)).collect()
        }
        Numbers::Compared(compared) => compared.before.iter().chain(&compared.after).collect(),
    };
    let occurs = |name: &String| verdicts.iter().any(|verdict| verdict.values.contains(name));
    let values = part.values.iter().filter(|(name, _)| occurs(name));
    values.map(|(name, sentence)| format!("{name}: {sentence}")).collect()
}

/// The words of a verdict.
fn words(speech: Speech, verdict: &VerdictKind) -> String {
    if verdict.kind == Kind::Impossible {
        speech.impact_impossible().to_owned()
    } else {
        verdict.words.clone()
    }
}

fn columns(speech: Speech, numbers: &Numbers) -> Vec<Column> {
    match numbers {
        Numbers::Once(published) => {
            let verdicts = published.verdicts.iter().enumerate();
            let column = |(place, verdict): (usize, &VerdictKind)| Column {
                place,
                words: words(speech, verdict),
                standing: verdict.kind.into(),
            };
            verdicts.map(column).collect()
        }
        Numbers::Compared(compared) => {
            let mut columns = Vec::new();
            for (first, before) in compared.before.iter().enumerate() {
                for (second, after) in compared.after.iter().enumerate() {
                    let (from, to) = (words(speech, before), words(speech, after));
                    let still = before == after;
                    columns.push(Column {
                        place: compared.place(first, second),
                        words: if still { speech.diff_still(from) } else { speech.diff_change(from, to) },
                        standing: if still { Standing::Still } else { Standing::Moved },
                    });
                }
            }
            // What changes is what was asked for.
            columns.sort_by_key(|column| column.standing == Standing::Still);
            columns
        }
    }
}
