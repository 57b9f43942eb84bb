//! The one form there is, decoded strictly: names and letters that this server itself wrote, and nothing else.
//!
//! Every value is a token, and tokens have only letters that a browser sends as they are. So there is nothing to
//! unescape: a `%` or a `+` was not written by a page of ours.

/// Pairs of a form, at most.
const PAIRS: usize = 64 + 3;
/// Choices are named `a`, `a0` to `a63`.
const CHOICES: u8 = 64;

/// A form as it was sent. It holds tokens only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form<'b> {
    /// The sealed visit.
    pub state: &'b str,
    /// The sealed presses: what was chosen, in the order sent, then the button.
    pub presses: Vec<&'b str>,
}

/// Why a body is no form of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormError {
    /// Letters that no token has.
    #[error("the form holds letters that no page here sends")]
    Letters,
    /// A field that no page has.
    #[error("the form holds a field that no page here has")]
    Unknown,
    /// A field that stands in it twice.
    #[error("the form holds a field twice")]
    Twice,
    /// More fields than a page has.
    #[error("the form holds too many fields")]
    Many,
    /// The state is missing.
    #[error("the form does not say where the visit stands")]
    NoState,
}

/// Decodes a body of the kind `application/x-www-form-urlencoded`.
///
/// It holds one `s`, the state; at most one `b`, the button; at most one each of `a` and `a0` to `a63`, the choices; and
/// perhaps `p`, filling that is passed over.
///
/// # Errors
/// What a page of this server cannot have sent is refused.
///
/// ~~~
/// let form = server::decode_form(b"s=state&a=choice&b=button").unwrap();
/// assert_eq!((form.state, form.presses), ("state", vec!["choice", "button"]));
/// assert!(server::decode_form(b"s=state&name=Igor").is_err());
/// ~~~
pub fn decode_form(body: &[u8]) -> Result<Form<'_>, FormError> {
    let text = std::str::from_utf8(body).map_err(|_| FormError::Letters)?;
    if !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_=&".contains(&byte)) {
        return Err(FormError::Letters);
    }
    let mut fields = Fields::default();
    for (count, pair) in text.split('&').enumerate() {
        if count >= PAIRS {
            return Err(FormError::Many);
        }
        let (name, value) = pair.split_once('=').ok_or(FormError::Unknown)?;
        if value.contains('=') {
            return Err(FormError::Letters);
        }
        fields.take(name, value)?;
    }
    let mut presses = fields.choices;
    presses.extend(fields.button);
    Ok(Form { state: fields.state.ok_or(FormError::NoState)?, presses })
}

#[derive(Default)]
struct Fields<'b> {
    state: Option<&'b str>,
    button: Option<&'b str>,
    filling: Option<&'b str>,
    choices: Vec<&'b str>,
    /// Which choices were seen: one bit for each number, and the highest for the one without.
    seen: u128,
}

impl<'b> Fields<'b> {
    fn take(&mut self, name: &str, value: &'b str) -> Result<(), FormError> {
        let before = match name {
            "s" => self.state.replace(value),
            "b" => self.button.replace(value),
            "p" => self.filling.replace(value),
            _ => return self.choose(name, value),
        };
        if before.is_some() { Err(FormError::Twice) } else { Ok(()) }
    }

    fn choose(&mut self, name: &str, value: &'b str) -> Result<(), FormError> {
        let place = 1_u128 << choice(name).ok_or(FormError::Unknown)?;
        if self.seen & place != 0 {
            return Err(FormError::Twice);
        }
        self.seen |= place;
        self.choices.push(value);
        Ok(())
    }
}

/// The number of a choice: 0 to 63, and 64 for the one without a number.
fn choice(name: &str) -> Option<u8> {
    let digits = name.strip_prefix('a')?;
    if digits.is_empty() {
        return Some(CHOICES);
    }
    let is_written_once = digits == "0" || !digits.starts_with('0');
    let number: u8 = digits.parse().ok()?;
    (is_written_once && number < CHOICES).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::{Form, FormError, decode_form};

    #[test]
    fn what_pages_send_is_taken() {
        let form = decode_form(b"p=xx&b=go-_&s=S0&a1=x&a=y&a63=z").unwrap();
        assert_eq!(form, Form { state: "S0", presses: vec!["x", "y", "z", "go-_"] });
        assert_eq!(decode_form(b"s=").unwrap(), Form::default());
        let all: String = (0..64).map(|number| format!("&a{number}=v")).collect();
        assert_eq!(decode_form(format!("s=x&b=y&p=z{all}").as_bytes()).unwrap().presses.len(), 65);
        assert_eq!(decode_form(format!("s=x&b=y&p=z&a=v{all}").as_bytes()), Err(FormError::Many));
    }

    #[test]
    fn anything_else_is_refused() {
        let refused: [(&[u8], FormError); 16] = [
            (b"", FormError::Unknown),
            (b"b=x", FormError::NoState),
            (b"s=x&s=y", FormError::Twice),
            (b"s=x&b=y&b=y", FormError::Twice),
            (b"s=x&a7=y&a7=y", FormError::Twice),
            (b"s=x&a=y&a=z", FormError::Twice),
            (b"s=x&a64=y", FormError::Unknown),
            (b"s=x&a07=y", FormError::Unknown),
            (b"s=x&a-1=y", FormError::Unknown),
            (b"s=x&name=Igor", FormError::Unknown),
            (b"s=x&&b=y", FormError::Unknown),
            (b"s=x&", FormError::Unknown),
            (b"s=x=y", FormError::Letters),
            (b"s=%78", FormError::Letters),
            (b"s=x+y", FormError::Letters),
            (b"s=\xff\xfe", FormError::Letters),
        ];
        for (body, error) in refused {
            assert_eq!(decode_form(body), Err(error), "{}", String::from_utf8_lossy(body));
        }
    }
}
