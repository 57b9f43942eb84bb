//! What instruments say, and what they did to each other.

use crate::condition::Matter;
use crate::law::Instrument;
use crate::record::moment;
use crate::rng::Rng;
use crate::rules::with_condition;
use crate::text::Block;
use std::collections::HashSet;

/// What the record of a rulebook can be about. No verdict depends on any of it.
pub(crate) struct Subjects {
    /// Facts only.
    pub(crate) matter: Matter,
    pub(crate) conclusions: Vec<String>,
}

impl Subjects {
    /// A block that bears on some conclusions and some cases, or on any.
    pub(crate) fn borne_on_by(&self, rng: &mut Rng, block: Block) -> Block {
        let count = rng.below(3);
        let touched = rng.subset(&self.conclusions, count);
        self.about(rng, block.maybe("touches", (!touched.is_empty()).then(|| touched.join(", "))))
    }

    /// A block that is about some cases, or about any.
    pub(crate) fn about(&self, rng: &mut Rng, block: Block) -> Block {
        let conjuncts = rng.below(3);
        with_condition(block, self.matter.condition(rng, conjuncts))
    }
}

/// The blocks of all instruments. One under which no rule stands says something.
pub(crate) fn with_history(
    rng: &mut Rng,
    instruments: &[Instrument],
    blocks: Vec<Block>,
    subjects: &Subjects,
    used: &HashSet<String>,
) -> Vec<Block> {
    let pairs = instruments.iter().zip(blocks);
    pairs
        .map(|(one, block)| {
            let says = !used.contains(&one.name) || rng.chance(40);
            let repealed = others(rng, instruments, |other| one.can_repeal(other));
            let amended = others(rng, instruments, |other| other.name != one.name);
            let block = block
                .maybe("dated", dated(rng, one))
                .maybe("says", says.then(|| "\"It changed what is asked.\"".to_owned()))
                .maybe("repeals", repealed)
                .maybe("amends", amended);
            if rng.chance(40) { subjects.borne_on_by(rng, block) } else { block }
        })
        .collect()
}

/// The time in which its beginning lies, where it has one; mostly none.
fn dated(rng: &mut Rng, one: &Instrument) -> Option<String> {
    let before = if rng.chance(40) { "before " } else { "" };
    let moment = one.from.map(|from| moment(rng, from));
    moment.filter(|_| rng.chance(30)).map(|moment| format!("{before}{moment}"))
}

/// One or two of the instruments that fit, as a list; mostly none.
fn others(rng: &mut Rng, all: &[Instrument], fits: impl Fn(&Instrument) -> bool) -> Option<String> {
    let fitting: Vec<&str> =
        all.iter().filter(|other| fits(other)).map(|other| other.name.as_str()).collect();
    let count = rng.count(1, 2);
    let chosen = rng.subset(&fitting, count);
    (rng.chance(25) && !chosen.is_empty()).then(|| chosen.join(", "))
}
