//! What a line that a person types means.

use guide::Speech;
use surroundings::terminal::printable;

/// A reply to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reply {
    /// Places among the answers, from 0: one, or of a question with several answers any number.
    Numbers(Vec<usize>),
    DontKnow,
    Back,
}

/// What can be typed, as the prompt says it.
pub(super) fn hint(speech: Speech, answers: usize, several: bool) -> String {
    match (several, answers) {
        (true, 1) => speech.command_ask_one_or_none().to_owned(),
        (true, _) => speech.command_ask_some_or_none(answers),
        (false, 1) => speech.command_ask_the_one().to_owned(),
        (false, _) => speech.command_ask_one_of(answers),
    }
}

/// Reads a reply; else what is wrong with it.
pub(super) fn parse(speech: Speech, line: &str, answers: usize, several: bool) -> Result<Reply, String> {
    match line.trim() {
        "" => Err(speech.command_ask_empty().to_owned()),
        "?" => Ok(Reply::DontKnow),
        "b" | "B" => Ok(Reply::Back),
        "0" if several => Ok(Reply::Numbers(Vec::new())),
        text => {
            let numbers: Vec<&str> =
                text.split([',', ' ']).map(str::trim).filter(|number| !number.is_empty()).collect();
            match numbers.as_slice() {
                [] => Err(speech.command_ask_no_answer(shortened(text))),
                [_, _, ..] if !several => Err(speech.command_ask_only_one().to_owned()),
                numbers => numbers
                    .iter()
                    .map(|number| place(speech, number, answers, several))
                    .collect::<Result<_, _>>()
                    .map(Reply::Numbers),
            }
        }
    }
}

fn place(speech: Speech, number: &str, answers: usize, several: bool) -> Result<usize, String> {
    let valid = number.parse::<usize>().ok().filter(|number| (1..=answers).contains(number));
    valid.and_then(|number| number.checked_sub(1)).ok_or_else(|| {
        if number == "0" && several {
            return speech.command_ask_none_alone().to_owned();
        }
        speech.command_ask_out_of_range(shortened(number), answers)
    })
}

fn shortened(text: &str) -> String {
    let start: String = text.chars().take(20).collect();
    printable(&if start.len() < text.len() { format!("{start}…") } else { start })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_places() {
        assert_eq!(parse(Speech::default(), " 2\n", 3, false), Ok(Reply::Numbers(vec![1])));
        assert_eq!(parse(Speech::default(), "1, 3", 3, true), Ok(Reply::Numbers(vec![0, 2])));
        assert_eq!(parse(Speech::default(), "1 3", 3, true), Ok(Reply::Numbers(vec![0, 2])));
        assert_eq!(parse(Speech::default(), "0", 3, true), Ok(Reply::Numbers(Vec::new())));
        assert_eq!(parse(Speech::default(), "?\r\n", 3, false), Ok(Reply::DontKnow));
        assert_eq!(parse(Speech::default(), "B", 3, false), Ok(Reply::Back));
    }

    #[test]
    fn everything_else_is_told_apart() {
        for (line, answers, several, said) in [
            ("", 3, false, "An empty line is no answer"),
            ("4", 3, false, "from 1 to 3"),
            ("0", 3, false, "from 1 to 3"),
            ("0,1", 3, true, "stands alone"),
            ("-1", 3, false, "from 1 to 3"),
            ("1,2", 3, false, "Only one"),
            (",", 3, true, "`,` is no answer"),
            ("yes", 2, false, "`yes` is no answer here"),
            ("99999999999999999999999", 2, false, "`99999999999999999999…`"),
        ] {
            let problem = parse(Speech::default(), line, answers, several).unwrap_err();
            assert!(problem.contains(said), "{line:?}: {problem}");
        }
    }
}
