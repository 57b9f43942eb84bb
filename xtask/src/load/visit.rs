//! A visit that is made by reading the forms of the pages, to learn what a browser would send.

use super::client::Client;
use crate::Result;

/// The form that a visitor sends from the page where all answers are checked, to see the brief. It can be sent any number of
/// times: the server keeps nothing.
pub(super) fn form_for_brief(client: &mut Client, journey: usize) -> Result<String> {
    let mut page = text(client.get("/")?.body)?;
    let mut place = journey;
    // The first page, the page before the questions, at most nine questions, the check.
    for _ in 0..12 {
        if page.contains("data-conclusion=") {
            return Err("the brief came before all answers were checked".into());
        }
        if page.contains(">Check the answers<") {
            return form(&page, 0);
        }
        let form = form(&page, place)?;
        page = text(client.post("/g", &form, "")?.body)?;
        place = 0;
    }
    Err("no visit has so many pages".into())
}

/// What is sent where in the first group of radio buttons the first is chosen, and in each next group the one at a place.
fn form(page: &str, place: usize) -> Result<String> {
    let state = tags(page, "input").find(|tag| attribute(tag, "name") == Some("s"));
    let go = tags(page, "button").find(|tag| attribute(tag, "class") == Some("go"));
    let value = |tag: Option<&str>| tag.and_then(|tag| attribute(tag, "value")).map(str::to_owned);
    let state = value(state).ok_or("the page has no form")?;
    let mut fields = vec![format!("s={state}")];
    let radios: Vec<&str> =
        tags(page, "input").filter(|tag| attribute(tag, "type") == Some("radio")).collect();
    let mut names: Vec<&str> = radios.iter().filter_map(|tag| attribute(tag, "name")).collect();
    names.dedup();
    for (number, name) in names.iter().enumerate() {
        let place = if number == 0 { 0 } else { place };
        let radio = radios.iter().filter(|tag| attribute(tag, "name") == Some(*name)).nth(place);
        let chosen = value(radio.copied()).ok_or("a group has fewer answers")?;
        fields.push(format!("{name}={chosen}"));
    }
    fields.push(format!("b={}", value(go).ok_or("the page has no way on")?));
    Ok(fields.join("&"))
}

fn tags<'page>(page: &'page str, name: &str) -> impl Iterator<Item = &'page str> {
    let start = format!("<{name} ");
    page.split('<').zip(std::iter::repeat(start)).filter_map(|(part, start)| {
        let inside = part.split('>').next()?;
        inside.starts_with(start.trim_start_matches('<')).then_some(inside)
    })
}

fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

fn text(body: Vec<u8>) -> Result<String> {
    Ok(String::from_utf8(body)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_from_its_page() {
        let page = r#"<form><input type="hidden" name="s" value="S"><input type="radio" name="a" value="1">
            <input type="radio" name="a" value="2"><input type="radio" name="a1" value="3"><input type="radio" name="a1" value="4">
            <button class="go" name="b" value="G">Continue</button><button name="b" value="B">Back</button>"#;
        assert_eq!(form(page, 1).unwrap(), "s=S&a=1&a1=4&b=G");
        assert!(form(page, 2).is_err());
        assert!(form("<p>nothing</p>", 0).is_err());
    }
}
