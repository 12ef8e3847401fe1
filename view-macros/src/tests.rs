//! What is emitted and what is refused, on tokens.

mod emitted;
mod refused;
mod soup;
mod tables;

use crate::expand::{self, Mode};
use proc_macro2::TokenStream;

/// What `view!` makes of this, without spaces and without `K::__::`, which stands everywhere.
fn emitted(call: &str, mode: Mode) -> String {
    let input: TokenStream = format!("K {call}").parse().expect(call);
    tight(expand::view(input, mode))
}

fn tight(tokens: TokenStream) -> String {
    let words: String = tokens.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
    let tight = ["K :: __ :: ", ":: core :: ", " "].iter().fold(words, |text, space| text.replace(space, match *space { " " => "\u{1}", _ => "" }));
    // A space between two words stays.
    let mut text = String::new();
    let mut letters = tight.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
        match letter {
            '\u{1}' => {
                let between = text.chars().last().is_some_and(is_word) && letters.peek().copied().is_some_and(is_word);
                text.extend(between.then_some(' '));
            }
            _ => text.push(letter),
        }
    }
    text
}
