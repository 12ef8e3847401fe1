//! The words that are operations, and what somebody meant who wrote another.

/// The operations that are words, and how each is written.
const WORDS: [(&str, &str); 10] = [
    ("as", ".as<T>"),
    ("align", ".align[4]"),
    ("reshape", ".reshape[3, _]"),
    ("T", ".T"),
    ("permute", ".permute[1, 0]"),
    ("field", ".field(name)"),
    ("broadcast", ".broadcast[4, 3]"),
    ("windows", ".windows[3, 3]"),
    ("tiles", ".tiles[8, 8]"),
    ("diagonal", ".diagonal"),
];

/// How the operation of this name is written, if there is one.
pub fn spelling(word: &str) -> Option<&'static str> {
    WORDS
        .iter()
        .find(|(known, _)| *known == word)
        .map(|(_, spelling)| *spelling)
}

/// What there is to choose from.
pub fn operations() -> String {
    let spelled: Vec<_> = WORDS
        .iter()
        .map(|(_, spelling)| format!("`{spelling}`"))
        .collect();
    format!("the operations are `[…]`, {}", spelled.join(", "))
}

/// The operation that `word` is most likely meant to be.
pub fn nearest(word: &str) -> Option<&'static str> {
    let begun = |known: &str| word.len() > 2 && known.starts_with(word);
    let far = |known: &str| {
        if begun(known) {
            0
        } else {
            distance(&word.to_lowercase(), &known.to_lowercase())
        }
    };
    let (known, spelling) = WORDS.iter().min_by_key(|(known, _)| far(known))?;
    // A third of the word may be wrong, not more: `.iter` is not `.tiles`.
    (far(known) * 3 <= known.len().min(word.len())).then_some(spelling)
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
