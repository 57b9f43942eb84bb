//! The findings of a journey, with everything that an answer can hide.

use crate::both::Both;
use crate::journey::Maker;
use crate::lines::Line;
use crate::write::PageError;
use engine::{FixedAnswers, Questionnaire, RuledOut, Situation};
use guide::words::{capital, kind_words};
use guide::{Beware, Brief, Contrast, Finding, RuleEntry};
use language::rulebook::{ConclusionId, ConclusionKind, ValueId};

/// Of a value's rules, so many are told. The list is in the order of the rulebook, the main rule first.
const MOST_REASONS: usize = 2;

/// The findings of one kind.
#[derive(Clone, Debug)]
pub struct Group {
    /// The kind.
    pub kind: ConclusionKind,
    /// What they are called together.
    pub heading: Both,
    /// The findings.
    pub findings: Vec<Found>,
}

/// A finding.
#[derive(Clone, Debug)]
pub struct Found {
    /// The conclusion.
    pub conclusion: ConclusionId,
    /// What it is called.
    pub title: String,
    /// What the law on paper says.
    pub paper: Side,
    /// What is reported of practice, where that is something else.
    pub practice: Option<Side>,
    /// What its papers really mean.
    pub beware: Vec<Line>,
}

/// What the law on paper says, or what is reported of practice.
#[derive(Clone, Debug)]
pub struct Side {
    /// The class of what says that several values are left; `None` where one is left from the start.
    pub unsettled: Option<String>,
    /// The classes of what says that only the sources are at odds, one inside the other: each is shown by one answer of
    /// its own. `None` where facts are missing until the very end.
    pub disputed: Option<Vec<String>>,
    /// The values, best first.
    pub values: Vec<Left>,
}

/// A value that may be left.
#[derive(Clone, Debug)]
pub struct Left {
    /// The class of what says it.
    pub class: String,
    /// The value.
    pub value: ValueId,
    /// What it says.
    pub says: Both,
    /// Why, and who says so.
    pub because: Vec<Line>,
    /// The keys of the sources of reasons for which there is no room.
    pub sources: Vec<String>,
}

impl Left {
    /// Leaves out the reasons beyond so many, and keeps who says so. Whether there were more.
    pub(crate) fn shorten(&mut self, most: usize) -> bool {
        let more = self.because.split_off(most.min(self.because.len()));
        for key in more.iter().flat_map(|line| &line.sources) {
            let told = self.because.iter().any(|line| line.sources.contains(key));
            if !told && !self.sources.contains(key) {
                self.sources.push(key.clone());
            }
        }
        !more.is_empty()
    }
}

/// The findings by kind, with their rules added to the sheet.
pub(crate) fn groups(
    maker: &mut Maker<'_>,
    list: &Questionnaire,
    situations: &mut [Situation<'_>],
    (you, he): (&Brief, &Brief),
) -> Result<Vec<Group>, PageError> {
    let mut groups: Vec<Group> = Vec::new();
    for (finding, other) in you.findings.iter().zip(&he.findings) {
        let contrast =
            you.contrasts.iter().zip(&he.contrasts).find(|(contrast, _)| contrast.name == finding.name);
        let found = found(maker, list, situations, (finding, other), contrast)?;
        match groups.last_mut().filter(|group| group.kind == finding.kind) {
            Some(group) => group.findings.push(found),
            None => {
                let kind = finding.kind;
                let [you, he] = maker.voices().map(|speech| kind_words(speech, kind));
                groups.push(Group { kind, heading: Both::new(you, he), findings: vec![found] });
            }
        }
    }
    Ok(groups)
}

fn found(
    maker: &mut Maker<'_>,
    list: &Questionnaire,
    situations: &mut [Situation<'_>],
    (finding, other): (&Finding, &Finding),
    contrast: Option<(&Contrast, &Contrast)>,
) -> Result<Found, PageError> {
    let conclusion = maker.engine.rulebook().conclusion(&finding.name).ok_or(PageError::NoJourney)?;
    let mut sides = situations.iter_mut().map(|situation| list.ruled_out(situation, conclusion));
    let paper = sides.next().transpose()?.ok_or(PageError::NoJourney)?;
    let practice = sides.next().transpose()?.filter(|practice| *practice != paper);
    let reported = contrast.map(|(contrast, _)| contrast.rules.as_slice()).unwrap_or_default();
    let paper = side(maker, conclusion, &paper, &finding.because.rules)?;
    let mut practice = practice.map(|out| side(maker, conclusion, &out, reported)).transpose()?;
    for left in practice.iter_mut().flat_map(|practice| &mut practice.values) {
        let above = paper.values.iter().filter(|above| above.value == left.value);
        let above: Vec<&Line> = above.flat_map(|above| &above.because).collect();
        left.because.retain(|line| !above.contains(&line));
    }
    let mut bewares: Vec<&Beware> = finding.because.beware.iter().chain(&other.because.beware).collect();
    let of_ways = finding.ways.iter().flat_map(|way| {
        way.beware.iter().chain(way.changes.iter().filter_map(|change| change.beware.as_ref()))
    });
    bewares.extend(of_ways.chain(finding.exemptions.iter().flat_map(|exemption| &exemption.beware)));
    let bewares: Vec<&Beware> =
        bewares.into_iter().filter(|beware| maker.warned.insert(beware.fact.clone())).collect();
    let speech = maker.speech();
    let beware = bewares.iter().filter_map(|beware| {
        maker.line(&format!("{} {}", speech.brief_beware(&beware.title), beware.text), &beware.sources)
    });
    let beware = beware.collect();
    let title = maker.say(&capital(speech, &finding.title))?;
    Ok(Found { conclusion, title, beware, paper, practice })
}

fn side(
    maker: &mut Maker<'_>,
    conclusion: ConclusionId,
    out: &RuledOut,
    rules: &[RuleEntry],
) -> Result<Side, PageError> {
    let several = out.outcomes.len() > 1;
    let unsettled = several.then(|| maker.names.next());
    if let Some(class) = &unsettled {
        hide(maker, &out.decided, class);
    }
    let disputed = (several && out.not_open != out.decided).then(|| disputed(maker, &out.not_open));
    let values = out.outcomes.iter().map(|(value, sets)| left(maker, (conclusion, *value), sets, rules));
    Ok(Side { unsettled, disputed, values: values.collect::<Result<_, _>>()? })
}

fn left(
    maker: &mut Maker<'_>,
    (conclusion, value): (ConclusionId, ValueId),
    sets: &[FixedAnswers],
    rules: &[RuleEntry],
) -> Result<Left, PageError> {
    let class = maker.names.next();
    hide(maker, sets, &class);
    let entry = &maker.engine.rulebook().conclusions[conclusion].values[value];
    let name = entry.name.clone();
    let says = maker.both(&entry.label.you, &entry.label.he)?;
    let deciding = rules.iter().filter(|rule| rule.decides == name);
    let mut because: Vec<Line> = Vec::new();
    for line in deciding.filter_map(|rule| maker.line(&rule.says, &rule.sources)) {
        if !because.contains(&line) {
            because.push(line);
        }
    }
    because.truncate(MOST_REASONS);
    Ok(Left { class, value, says, because, sources: Vec::new() })
}

fn hide(maker: &mut Maker<'_>, sets: &[FixedAnswers], class: &str) {
    for set in sets {
        let checked = maker.checked(set);
        maker.sheet.hide(checked, &format!(".{class}"));
    }
}

/// What shows the words "only the sources are at odds": one element inside the other, and each needs an answer of its
/// own. Written as the sets themselves it would take many times as many selectors.
fn disputed(maker: &mut Maker<'_>, sets: &[FixedAnswers]) -> Vec<String> {
    let clauses = crate::clauses::clauses(sets);
    clauses
        .iter()
        .map(|clause| {
            let class = maker.names.next();
            for answer in clause {
                let checked = maker.checked(std::slice::from_ref(answer));
                // They stand within a paragraph, which is what follows the inputs.
                maker.sheet.show(checked, &format!("p .{class}"));
            }
            class
        })
        .collect()
}
