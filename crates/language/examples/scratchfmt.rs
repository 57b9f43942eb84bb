//! scratch
fn main() {
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path).unwrap();
        match language::format(&text) { Ok(new) => { if new != text { println!("changed {path}"); std::fs::write(format!("/tmp/fmt/{}", path.replace('/', "_")), new).unwrap(); std::process::Command::new("diff").arg(&path).arg(format!("/tmp/fmt/{}", path.replace('/', "_"))).status().unwrap(); } } Err(d) => println!("{path}: {} errors", d.len()) }
    }
}
