//! The history as a picture: a bar for each law that decides something, and dots for what else happened.

use super::{letters, subject};
use crate::Speech;
use crate::page::wrap;
use crate::timeline::{Moment, What};
use crate::words::capital;
use language::rulebook::{FileId, Instrument, Rule, Standing};
use language::{Date, Rulebook};
use std::collections::BTreeMap;

/// The picture begins with this year: the war on the scale that the regime serves. What is older stands in the table.
const FIRST_YEAR: i16 = 2022;

/// Everything is measured in units of which the narrowest screen shows about as many as it has pixels.
const WIDTH: f64 = 300.0;
const LEFT: f64 = 4.0;
const RIGHT: f64 = 292.0;
const TOP: f64 = 26.0;
/// A law takes its bar, and each line of its name.
const ROW: f64 = 20.0;
const LINE: f64 = 14.0;
const LETTERS: usize = 44;
/// Between dots of the same month.
const DOT: f64 = 7.0;
/// A lane of dots: its name, and room for one line of dots.
const LANE: f64 = 34.0;

/// The picture, ready to be drawn: one strip after the other, so that it can go over several pages.
pub(super) struct Picture {
    pub(super) first: i16,
    pub(super) width: f64,
    pub(super) years: Vec<Tick>,
    pub(super) strips: Vec<Strip>,
}

/// What is drawn over one axis of time: the laws of one subject, or what else happened.
pub(super) struct Strip {
    pub(super) name: String,
    pub(super) describes: String,
    pub(super) height: f64,
    pub(super) bars: Vec<Bar>,
    pub(super) lanes: Vec<Lane>,
}

/// A year on the axis.
pub(super) struct Tick {
    pub(super) x: f64,
    pub(super) year: i16,
}

/// A law with the time in which it holds.
pub(super) struct Bar {
    /// The lines of its name, each with its height.
    pub(super) names: Vec<(f64, String)>,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    /// The points of an arrow, where no end is known.
    pub(super) arrow: Option<String>,
    /// Where it became public, if later than it began.
    pub(super) public: Option<f64>,
}

/// Moments of one kind.
pub(super) struct Lane {
    pub(super) name: &'static str,
    pub(super) name_y: f64,
    pub(super) dots: Vec<(f64, f64)>,
}

/// The axis of time.
#[derive(Clone, Copy)]
struct Axis {
    from: Date,
    until: Date,
}

impl Axis {
    fn x(self, day: Date) -> f64 {
        let days = |until: Date| self.from.until(until).map_or(0, |span| span.get_days());
        let share = f64::from(days(day)) / f64::from(days(self.until).max(1));
        rounded(LEFT + share.clamp(0.0, 1.0) * (RIGHT - LEFT))
    }

    fn shows(self, day: Date) -> bool {
        day >= self.from && day <= self.until
    }
}

/// One decimal is finer than any screen.
fn rounded(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

impl Picture {
    /// The picture of what happened up to `on`; none where nothing did since the first year.
    pub(super) fn of(
        speech: Speech,
        rulebook: &Rulebook,
        moments: &[Moment],
        pending: &[Moment],
        on: Date,
    ) -> Option<Self> {
        let axis = Axis { from: Date::new(FIRST_YEAR, 1, 1).ok()?, until: on };
        let mut strips = laws_by_subject(speech, rulebook, axis);
        strips.extend(what_else(speech, axis, moments, pending));
        (!strips.is_empty()).then(|| Self { first: FIRST_YEAR, width: WIDTH, years: years(axis), strips })
    }
}

/// The laws that decide something, by subject; each subject is a file of the rulebook.
fn laws_by_subject(speech: Speech, rulebook: &Rulebook, axis: Axis) -> Vec<Strip> {
    let laws = laws(rulebook, axis);
    let mut files: Vec<FileId> = laws.iter().map(|law| law.place.file).collect();
    files.sort_unstable();
    files.dedup();
    let strip = |file| {
        let mut y = TOP;
        let own = laws.iter().filter(|law| law.place.file == file);
        let bars: Vec<Bar> = own.map(|law| bar(speech, rulebook, axis, law, &mut y)).collect();
        let open = bars.iter().filter(|bar| bar.arrow.is_some()).count();
        Strip {
            name: subject(speech, rulebook, file),
            describes: speech.reference_picture_laws(bars.len(), open),
            height: y,
            bars,
            lanes: Vec::new(),
        }
    };
    files.into_iter().map(strip).collect()
}

/// Practice, events and bills.
fn what_else(speech: Speech, axis: Axis, moments: &[Moment], pending: &[Moment]) -> Option<Strip> {
    let of = |what| moments.iter().filter(move |moment| moment.what == what);
    let mut y = TOP;
    let lanes = [
        lane(axis, speech.reference_moment_practice(), of(What::Practice), &mut y),
        lane(axis, speech.reference_picture_events(), of(What::Event), &mut y),
        lane(axis, speech.reference_picture_bills(), pending.iter(), &mut y),
    ];
    let lanes: Vec<Lane> = lanes.into_iter().flatten().collect();
    let counts: Vec<String> =
        lanes.iter().map(|lane| format!("{}: {}.", lane.name, lane.dots.len())).collect();
    (!lanes.is_empty()).then(|| Strip {
        name: speech.reference_picture_else().to_owned(),
        describes: counts.join(" "),
        height: y,
        bars: Vec::new(),
        lanes,
    })
}

/// The laws that decide something and began in the time shown, earliest first.
fn laws(rulebook: &Rulebook, axis: Axis) -> Vec<&Instrument> {
    let decides = |id| rulebook.rules.iter().any(|rule| rule.instrument == Some(id));
    let is_law = |law: &Instrument| matches!(law.standing, Standing::Enacted | Standing::Repealed);
    let instruments = rulebook.instruments.iter_enumerated();
    let mut laws: Vec<&Instrument> = instruments
        .filter(|(id, law)| is_law(law) && decides(*id))
        .map(|(_, law)| law)
        .filter(|law| law.in_force.from.is_some_and(|from| axis.shows(from)))
        .collect();
    laws.sort_by_key(|law| law.in_force.from);
    laws
}

fn bar(speech: Speech, rulebook: &Rulebook, axis: Axis, law: &Instrument, y: &mut f64) -> Bar {
    let from = law.in_force.from.unwrap_or(axis.from);
    let until = law.in_force.until.filter(|until| *until <= axis.until);
    let (x, end) = (axis.x(from), axis.x(until.unwrap_or(axis.until)));
    let names = wrap(&plain_title(speech, &law.title), letters(speech, LETTERS), "", "");
    let mut top = *y + 2.0;
    let placed = names.into_iter().map(|name| {
        top += LINE;
        (top - 4.0, name)
    });
    let names: Vec<(f64, String)> = placed.collect();
    *y = top + ROW - 2.0;
    let middle = top + 5.0;
    Bar {
        names,
        x,
        y: top,
        width: rounded((end - x).max(2.0)),
        arrow: until
            .is_none()
            .then(|| format!("{end},{} {},{middle} {end},{}", top - 2.0, rounded(end + 7.0), top + 12.0)),
        public: public_since(rulebook, law)
            .filter(|known| *known > from && axis.shows(*known))
            .map(|known| axis.x(known)),
    }
}

/// The day by which all that a law says was public.
fn public_since(rulebook: &Rulebook, law: &Instrument) -> Option<Date> {
    let under = |rule: &&Rule| {
        let own = rule.instrument.and_then(|id| rulebook.instruments.get(id));
        own.is_some_and(|own| own.name == law.name) && rule.exception_of.is_empty()
    };
    let rules = rulebook.rules.iter().filter(under).map(|rule| rule.known_from);
    rules.chain([law.known_from]).flatten().max()
}

/// A title without the words that all decrees and laws share.
fn plain_title(speech: Speech, title: &str) -> String {
    let without = title.replace(speech.reference_picture_without(), "");
    let without = without.split_whitespace().collect::<Vec<_>>().join(" ");
    capital(speech, &without.replace(speech.reference_picture_long(), speech.reference_picture_short()))
}

fn lane<'m>(
    axis: Axis,
    name: &'static str,
    moments: impl Iterator<Item = &'m Moment>,
    y: &mut f64,
) -> Option<Lane> {
    let mut months: BTreeMap<(i16, i8), u8> = BTreeMap::new();
    let mut dots = Vec::new();
    let top = *y;
    for moment in moments.filter(|moment| axis.shows(moment.day)) {
        let in_month = months.entry((moment.day.year(), moment.day.month())).or_default();
        dots.push((axis.x(moment.day.first_of_month()), rounded(top + 24.0 + f64::from(*in_month) * DOT)));
        *in_month += 1;
    }
    let most = months.values().copied().max()?;
    *y += LANE + f64::from(most - 1) * DOT;
    Some(Lane { name, name_y: top + 13.0, dots })
}

fn years(axis: Axis) -> Vec<Tick> {
    let years = axis.from.year()..=axis.until.year();
    let tick = |year| Some(Tick { x: axis.x(Date::new(year, 1, 1).ok()?), year });
    // The last year's number would stand outside the picture, if the year has hardly begun.
    let fits = |tick: &Tick| tick.x + 26.0 < WIDTH;
    years.filter_map(tick).filter(fits).collect()
}
