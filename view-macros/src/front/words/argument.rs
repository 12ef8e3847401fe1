//! What is written behind the word of an operation, and what is asked of it.

use super::operation::Passed;

/// What is written behind the word of an operation.
#[derive(Debug, Clone, Copy)]
pub enum Argument {
    /// `.T`
    Nothing,
    /// `.as<u32>`, `.as<"<u2">`
    Element,
    /// `.field(pos.x)`
    Fields,
    /// `.reshape[3, _]`
    Numbers(&'static Numbers),
}

/// The numbers in the brackets behind a word.
#[derive(Debug)]
pub struct Numbers {
    /// What each of them is, for messages.
    pub noun: &'static str,
    /// Whether the brackets may be left out.
    pub optional: bool,
    pub count: Count,
    /// What to say of one with a minus in front, if that is refused.
    pub no_minus: Option<&'static str>,
    /// Whether one may be `_`, which the others leave.
    pub rest: bool,
    /// Whether they have to be known at compile time, since types depend on them.
    pub known: bool,
    /// What else has to be so of those that are literals.
    pub rule: Rule,
    /// How the method takes them.
    pub passed: Passed,
}

/// How many numbers there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    Any,
    /// One, or else the operation is refused with this help.
    One(&'static str),
}

/// What the macro checks of numbers by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    None,
    /// A power of two, of which the types keep account.
    Alignment,
    /// All numbers from 0 on, each once.
    Permutation,
    /// So few elements that they can be counted.
    Countable,
    NotZero,
}
