//! The operations, one entry each. The parser, the checks, the expansion and the texts of messages read this table.

/// An operation: what follows a base or another operation, behind a dot.
#[derive(Debug)]
pub struct Operation {
    /// The word behind the dot.
    pub word: &'static str,
    /// As it is written, for messages.
    pub example: &'static str,
    /// What is written behind the word, and how the method takes it.
    pub argument: Argument,
    /// The method of view-core's views that it becomes.
    pub method: &'static str,
    /// How many type parameters of that method rustc infers, behind those that are written.
    pub inferred: usize,
    /// Of which views there is such a view.
    pub of: Views,
    /// Whether it takes part in the proof that several views share no element. What follows an operation that does not stays
    /// inside of its view.
    pub in_head: bool,
    /// Its rule in the grammar, and what it is: a line of the documentation of `view!`, which a test compares with this.
    #[cfg_attr(not(test), allow(dead_code))]
    pub grammar: (&'static str, &'static str),
}

/// What is written behind the word of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Argument {
    /// `.T`
    Nothing,
    /// `.as<u32>`, `.as<"<u2">`
    Element,
    /// `.field(pos.x)`
    Fields,
    /// `.align[4]`: a number of bytes, known at compile time.
    Alignment,
    /// `.permute[2, 0, 1]`: axes, known at compile time.
    Axes,
    /// `.reshape[3, _]`: the extents of a shape, of which one may be left to be computed.
    Shape,
    /// `.broadcast[4, 3]`: the extents of a shape in which elements are repeated.
    Repeated,
    /// `.windows[3, 3]`: an extent for each axis, none of them 0.
    Frame,
}

/// Of which views an operation makes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Views {
    All,
    /// Of shared views only: many positions of the result are one element.
    Shared,
}

/// All of them, in the order in which messages and documentation list them.
pub static OPERATIONS: [Operation; 10] = [
    Operation {
        word: "as",
        example: ".as<T>",
        argument: Argument::Element,
        method: "cast",
        inferred: 3,
        of: Views::All,
        in_head: false,
        grammar: (
            r#"".as" "<" ( type | dtype ) ">""#,
            "the same bytes as other elements",
        ),
    },
    Operation {
        word: "align",
        example: ".align[4]",
        argument: Argument::Alignment,
        method: "align",
        inferred: 1,
        of: Views::All,
        in_head: false,
        grammar: (r#"".align" "[" bytes "]""#, "evidence for an alignment"),
    },
    Operation {
        word: "reshape",
        example: ".reshape[3, _]",
        argument: Argument::Shape,
        method: "reshape",
        inferred: 3,
        of: Views::All,
        in_head: false,
        grammar: (
            r#"".reshape" "[" extent { "," extent } "]""#,
            "the same elements in another shape",
        ),
    },
    Operation {
        word: "T",
        example: ".T",
        argument: Argument::Nothing,
        method: "transpose",
        inferred: 0,
        of: Views::All,
        in_head: true,
        grammar: (r#"".T""#, "axes from last to first"),
    },
    Operation {
        word: "permute",
        example: ".permute[1, 0]",
        argument: Argument::Axes,
        method: "permute",
        inferred: 0,
        of: Views::All,
        in_head: true,
        grammar: (r#"".permute" "[" axis { "," axis } "]""#, "axes in any order"),
    },
    Operation {
        word: "field",
        example: ".field(name)",
        argument: Argument::Fields,
        method: "field",
        inferred: 6,
        of: Views::All,
        in_head: true,
        grammar: (
            r#"".field" "(" field { "." field } ")""#,
            "one field of every element",
        ),
    },
    Operation {
        word: "broadcast",
        example: ".broadcast[4, 3]",
        argument: Argument::Repeated,
        method: "broadcast",
        inferred: 2,
        of: Views::Shared,
        in_head: false,
        grammar: (
            r#"".broadcast" "[" extent { "," extent } "]""#,
            "axes of extent 1 repeated, new ones in front",
        ),
    },
    Operation {
        word: "windows",
        example: ".windows[3, 3]",
        argument: Argument::Frame,
        method: "windows",
        inferred: 2,
        of: Views::Shared,
        in_head: false,
        grammar: (
            r#"".windows" "[" extent { "," extent } "]""#,
            "all windows: positions, then axes inside",
        ),
    },
    Operation {
        word: "tiles",
        example: ".tiles[8, 8]",
        argument: Argument::Frame,
        method: "tiles",
        inferred: 3,
        of: Views::All,
        in_head: false,
        grammar: (
            r#"".tiles" "[" extent { "," extent } "]""#,
            "tiles: positions, then axes inside",
        ),
    },
    Operation {
        word: "diagonal",
        example: ".diagonal",
        argument: Argument::Nothing,
        method: "diagonal",
        inferred: 0,
        of: Views::All,
        in_head: false,
        grammar: (r#"".diagonal""#, "of the first two axes, as the last one"),
    },
];

/// The operation of this name, if there is one.
pub fn named(word: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.word == word)
}

/// What there is to choose from.
pub fn all() -> String {
    let examples: Vec<_> = OPERATIONS
        .iter()
        .map(|operation| format!("`{}`", operation.example))
        .collect();
    format!("the operations are `[…]`, {}", examples.join(", "))
}

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
