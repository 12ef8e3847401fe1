//! Runs drawn functions one after the other, and prints the outcome of each: `drawn [FIRST [COUNT]]`, or `drawn NAME…`.
//!
//! It prints `> name` before the call, which may stop the process, and then one of `= ok`, `= refused: why`, `= wrong: why`,
//! `= unsound: why`.

#![forbid(unsafe_code)]

use drawn::ALL;
use std::cell::RefCell;
use std::env;
use std::io::{stdout, Write};
use std::panic::{catch_unwind, set_hook};

/// Texts of rustc's own panics about numbers. view-core should have checked these numbers.
const UNCHECKED: [&str; 3] = ["attempt to ", "index out of bounds", "range "];

thread_local! {
    /// Where the last panic was.
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let number = |i: usize| words.get(i).and_then(|word| word.parse::<usize>().ok());
    let chosen: Vec<&(&str, fn())> = match number(0) {
        Some(first) => ALL.iter().skip(first).take(number(1).unwrap_or(usize::MAX)).collect(),
        None if words.is_empty() => ALL.iter().collect(),
        None => ALL.iter().filter(|(name, _)| words.iter().any(|word| word == name)).collect(),
    };
    set_hook(Box::new(|panic| PLACE.set(panic.location().map(ToString::to_string).unwrap_or_default())));
    for (name, run) in chosen {
        say(&format!("> {name}"));
        let what = match catch_unwind(run) {
            Ok(()) => "ok".to_owned(),
            Err(why) => {
                let text = why.downcast_ref::<String>().map(String::as_str);
                let text = text.or(why.downcast_ref::<&str>().copied()).unwrap_or("no text").replace('\n', " ");
                if text.starts_with("unsound: ") || text.starts_with("wrong: ") {
                    text
                } else if UNCHECKED.iter().any(|words| text.starts_with(words)) && PLACE.with_borrow(|place| place.contains("view-core")) {
                    format!("wrong: {text}, {}", PLACE.take())
                } else {
                    format!("refused: {text}")
                }
            }
        };
        say(&format!("= {what}"));
    }
}

fn say(line: &str) {
    let mut out = stdout().lock();
    writeln!(out, "{line}").and_then(|()| out.flush()).expect("somebody listens");
}
