//! Which word somebody meant who wrote another.

use super::operation::{Operation, OPERATIONS};

/// The operation that `word` is most likely meant to be.
pub fn nearest(word: &str) -> Option<&'static Operation> {
    let begun = |known: &str| word.len() > 2 && known.starts_with(word);
    let far = |known: &str| {
        if begun(known) {
            0
        } else {
            distance(&word.to_lowercase(), &known.to_lowercase())
        }
    };
    let nearest = OPERATIONS.iter().min_by_key(|operation| far(operation.word))?;
    // A third of the word may be wrong, not more: `.iter` is not `.tiles`.
    (far(nearest.word) * 3 <= nearest.word.len().min(word.len())).then_some(nearest)
}

/// How many letters to insert, drop or change to get from one word to the other.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<_> = to.chars().collect();
    let mut row: Vec<_> = (0..=to.len()).collect();
    for (at, letter) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = at + 1;
        for (place, other) in to.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *other);
            diagonal = row[place + 1];
            row[place + 1] = changed.min(diagonal + 1).min(row[place] + 1);
        }
    }
    row[to.len()]
}
