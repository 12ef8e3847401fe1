//! A guess at a mistyped word.

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

/// How many letters to insert, drop or change, or pairs of neighbours to swap, to get from one word to the other: the edit
/// distance with transpositions.
fn distance(from: &str, to: &str) -> usize {
    let (from, to): (Vec<_>, Vec<_>) = (from.chars().collect(), to.chars().collect());
    // `rows[i][j]` is the distance of the first `i` letters from the first `j`.
    let mut rows: Vec<Vec<usize>> = vec![(0..=to.len()).collect()];
    for i in 1..=from.len() {
        let mut row = vec![i];
        for j in 1..=to.len() {
            let changed = rows[i - 1][j - 1] + usize::from(from[i - 1] != to[j - 1]);
            let mut least = changed.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[from.len()][to.len()]
}
