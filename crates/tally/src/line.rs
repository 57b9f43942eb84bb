//! A coding as the line of all whole numbers, cut where the slot changes.

use crate::decision::Coding;

/// Ranges of numbers, ascending, both ends included.
pub(crate) type Spans = Vec<(i64, i64)>;

/// The whole line: where each stretch begins, and its slot. The first begins at the least number.
pub(crate) struct Line {
    stretches: Vec<(i64, u16)>,
}

impl Line {
    /// The line of a coding of numbers; a flag has none.
    pub(crate) fn new(coding: &Coding, unknown: u16) -> Self {
        let mut line = Self { stretches: vec![(i64::MIN, unknown)] };
        match coding {
            Coding::Codes(list) => {
                for (code, &slot) in (0..).zip(list) {
                    line.push(code, slot);
                }
                line.push(i64::try_from(list.len()).unwrap_or(i64::MAX), unknown);
            }
            Coding::Cuts { starts, slots } => {
                for (&start, &slot) in starts.iter().zip(slots.iter().chain([&unknown])) {
                    line.push(start, slot);
                }
            }
            Coding::Flag { .. } => {}
        }
        line
    }

    fn push(&mut self, start: i64, slot: u16) {
        match self.stretches.last_mut() {
            Some(last) if last.1 == slot => {}
            Some(last) if last.0 == start => last.1 = slot,
            _ => self.stretches.push((start, slot)),
        }
    }

    /// Where each stretch begins, and its slot.
    pub(crate) fn stretches(&self) -> &[(i64, u16)] {
        &self.stretches
    }

    /// The numbers whose slot is in a set.
    pub(crate) fn spans(&self, set: &[bool]) -> Spans {
        let ends = self.stretches.iter().skip(1).map(|&(start, _)| start.saturating_sub(1)).chain([i64::MAX]);
        let mut spans = Spans::new();
        for (&(start, slot), end) in self.stretches.iter().zip(ends) {
            if !set.get(usize::from(slot)).copied().unwrap_or_default() {
                continue;
            }
            match spans.last_mut() {
                Some(last) if last.1.checked_add(1) == Some(start) => last.1 = end,
                _ => spans.push((start, end)),
            }
        }
        spans
    }
}
