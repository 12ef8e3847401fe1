//! The words of the language, and their meaning.

pub mod argument;
pub mod dtype;
pub mod operation;
pub mod spelling;

/// A list for a message.
pub fn enumerated<'a>(parts: impl Iterator<Item = &'a str>, between: &str) -> String {
    let mut text = String::new();
    for part in parts {
        if !text.is_empty() {
            text.push_str(between);
        }
        text.push_str(part);
    }
    text
}
