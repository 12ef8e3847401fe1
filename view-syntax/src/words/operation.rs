//! The operations, one entry each. The parser, the checks, the expansion and the texts of messages read this table.

use super::argument::{Argument, HowMany, NumberRule, Numbers, Rest};
use super::enumerated;

/// An operation: what follows a base or another operation, behind a dot.
#[cfg_attr(test, derive(Debug))]
pub struct Operation {
    /// The word behind the dot.
    pub word: &'static str,
    /// The operation as a user writes it, for messages.
    pub example: &'static str,
    /// What is written behind the word, and how the method takes it.
    pub argument: Argument,
    /// The method of view-core's views that it becomes.
    pub method: &'static str,
    /// How many type parameters of that method rustc infers, behind those that are written.
    pub inferred: usize,
    /// The views that have it.
    pub of: Views,
    /// Whether it belongs to the head of a chain, which decides that several views share no element. What follows the head takes
    /// elements of its own view only.
    pub in_head: bool,
    /// Whether the method is one of the view with its strides, where the view itself has one of the same name.
    pub with_strides: bool,
    /// Its rule in the grammar, and what it is: a line of the documentation of `view!`, which a test compares with this.
    #[cfg_attr(not(test), allow(dead_code))]
    pub grammar: (&'static str, &'static str),
}

/// Which views have an operation.
#[cfg_attr(test, derive(Debug))]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Views {
    All,
    /// Only shared ones, since many positions of the result are the same element.
    Shared,
}

/// How the method takes its numbers.
#[cfg_attr(test, derive(Debug))]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Passed {
    /// One number, as a type; the method may be refused at run time.
    Type,
    /// A list of numbers, as a type; the method cannot fail.
    List,
    /// One number of quarter turns, 1 if there is none, as a constant from 0 to 3; the method cannot fail.
    Turns,
    /// As a shape. If some are known only at run time, another method, whose name has this suffix, takes all of them in an array as well.
    Extents(&'static str),
    /// The same, one extent for each axis.
    Frame(&'static str),
    /// As `Extents`, but if all are static the method `reshape` takes a list of axes.
    Reshape,
}

/// The bytes of `.align[4]`.
const ALIGNMENT: Numbers = Numbers {
    noun: "an alignment",
    optional: false,
    count: HowMany::One("`.align[4]` is one alignment, in bytes"),
    no_minus: Some("an alignment is a number of bytes, a power of two"),
    rest: Rest::Nothing,
    known: true,
    rule: NumberRule::Alignment,
    passed: Passed::Type,
};
/// The axes of `.permute[2, 0, 1]`.
const AXES: Numbers = Numbers {
    noun: "an axis",
    optional: false,
    count: HowMany::Any,
    no_minus: Some("axes are counted from 0"),
    rest: Rest::Nothing,
    known: true,
    rule: NumberRule::Permutation,
    passed: Passed::List,
};
/// The quarter turns of `.rot90[-1]`.
const TURNS: Numbers = Numbers {
    noun: "a number of quarter turns",
    optional: true,
    count: HowMany::One(
        "`.rot90[1]` is one quarter turn; indices stand in brackets behind it, `.rot90[1][…]`",
    ),
    no_minus: None,
    rest: Rest::Nothing,
    known: true,
    rule: NumberRule::None,
    passed: Passed::Turns,
};
/// One extent for each axis, `.windows[3, 3]`.
const EXTENTS: Numbers = Numbers {
    noun: "an extent",
    optional: false,
    count: HowMany::Any,
    no_minus: Some("an extent is a number of elements"),
    rest: Rest::Nothing,
    known: false,
    rule: NumberRule::NotZero,
    passed: Passed::Frame("_of"),
};
/// The same, but for axes that stay as they are, `.windows[_, 3]`.
const WINDOWS: Numbers = Numbers {
    rest: Rest::Untouched,
    ..EXTENTS
};
/// The extents of a shape with repetitions, `.broadcast[4, 3]`.
const REPEATED: Numbers = Numbers {
    rule: NumberRule::Countable,
    passed: Passed::Extents("_to"),
    ..EXTENTS
};
/// The extents of another shape, `.reshape[3, _]`.
const RESHAPED: Numbers = Numbers {
    no_minus: Some("`_` is the extent that the others leave"),
    rest: Rest::Computed,
    rule: NumberRule::None,
    passed: Passed::Reshape,
    ..EXTENTS
};

/// All operations, in the order in which messages and documentation list them.
pub static OPERATIONS: [Operation; 12] = [
    Operation {
        word: "as",
        example: ".as<T>",
        argument: Argument::Element,
        method: "cast",
        inferred: 7,
        of: Views::All,
        in_head: false,
        with_strides: false,
        grammar: (
            r#"".as" "<" ( type | dtype ) ">""#,
            "the same bytes as other elements",
        ),
    },
    Operation {
        word: "align",
        example: ".align[4]",
        argument: Argument::Numbers(&ALIGNMENT),
        method: "align",
        inferred: 2,
        of: Views::All,
        in_head: false,
        with_strides: false,
        grammar: (r#"".align" "[" bytes "]""#, "evidence for an alignment"),
    },
    Operation {
        word: "reshape",
        example: ".reshape[3, _]",
        argument: Argument::Numbers(&RESHAPED),
        method: "reshape",
        inferred: 4,
        of: Views::All,
        in_head: false,
        with_strides: false,
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
        with_strides: false,
        grammar: (r#"".T""#, "axes from last to first"),
    },
    Operation {
        word: "permute",
        example: ".permute[1, 0]",
        argument: Argument::Numbers(&AXES),
        method: "permute",
        inferred: 0,
        of: Views::All,
        in_head: true,
        with_strides: false,
        grammar: (r#"".permute" "[" axis { "," axis } "]""#, "axes in any order"),
    },
    Operation {
        word: "rearrange",
        example: ".rearrange[h w -> w h]",
        argument: Argument::Pattern,
        method: "rearrange",
        inferred: 0,
        of: Views::All,
        in_head: false,
        with_strides: false,
        grammar: (
            r#"".rearrange" "[" pattern "->" pattern "]""#,
            "axes by their names: divided, in any order, merged",
        ),
    },
    Operation {
        word: "field",
        example: ".field(name)",
        argument: Argument::Fields,
        method: "field",
        inferred: 6,
        of: Views::All,
        in_head: true,
        with_strides: false,
        grammar: (
            r#"".field" "(" field { "." field } ")""#,
            "one field of every element",
        ),
    },
    Operation {
        word: "broadcast",
        example: ".broadcast[4, 3]",
        argument: Argument::Numbers(&REPEATED),
        method: "broadcast",
        inferred: 3,
        of: Views::Shared,
        in_head: false,
        with_strides: false,
        grammar: (
            r#"".broadcast" "[" extent { "," extent } "]""#,
            "axes of extent 1 repeated, new ones in front",
        ),
    },
    Operation {
        word: "windows",
        example: ".windows[3, 3]",
        argument: Argument::Numbers(&WINDOWS),
        method: "windows",
        inferred: 3,
        of: Views::Shared,
        in_head: false,
        with_strides: false,
        grammar: (
            r#"".windows" "[" extent { "," extent } "]""#,
            "all windows: positions, then axes inside",
        ),
    },
    Operation {
        word: "tiles",
        example: ".tiles[8, 8]",
        argument: Argument::Numbers(&EXTENTS),
        method: "tiles",
        inferred: 4,
        of: Views::All,
        in_head: false,
        with_strides: false,
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
        with_strides: true,
        grammar: (r#"".diagonal""#, "of the first two axes, as the last one"),
    },
    Operation {
        word: "rot90",
        example: ".rot90[1]",
        argument: Argument::Numbers(&TURNS),
        method: "rot90",
        inferred: 0,
        of: Views::All,
        in_head: false,
        with_strides: false,
        grammar: (
            r#"".rot90" [ "[" [ "-" ] turns "]" ]"#,
            "the first two axes by quarter turns, as np.rot90",
        ),
    },
];

impl Operation {
    /// The rule on its numbers.
    pub const fn rule(&self) -> NumberRule {
        match self.argument {
            Argument::Numbers(numbers) => numbers.rule,
            _ => NumberRule::None,
        }
    }
}

/// The operation of this name, if there is one.
pub fn named(word: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.word == word)
}

/// What there is to choose from.
pub fn all() -> String {
    let examples = enumerated(OPERATIONS.iter().map(|operation| operation.example), "`, `");
    format!("the operations are `[…]`, `{examples}`")
}
