//! Prints a generated rulebook: `cargo run -p generate --example show -- SEED [RULES]`.

use generate::{Size, rulebook, sound_rulebook};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let seed = arguments.next().and_then(|seed| seed.parse().ok()).unwrap_or(1);
    match arguments.next().and_then(|rules| rules.parse().ok()) {
        Some(rules) => print!("{}", sound_rulebook(seed, &Size::scaled(rules))),
        None => print!("{}", rulebook(seed, &Size::small())),
    }
}
