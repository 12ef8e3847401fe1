//! What is written behind the word of an operation, and the rules on it.

use super::operation::Passed;

/// What is written behind the word of an operation.
#[cfg_attr(test, derive(Debug))]
#[derive(Clone, Copy)]
pub enum Argument {
    /// `.T`
    Nothing,
    /// `.as<u32>`, `.as<"<u2">`
    Element,
    /// `.field(pos.x)`
    Fields,
    /// `.rearrange[h w -> w h]`
    Pattern,
    /// `.reshape[3, _]`
    Numbers(&'static Numbers),
}

/// The numbers in the brackets behind a word.
#[cfg_attr(test, derive(Debug))]
pub struct Numbers {
    /// What each of them is, for messages.
    pub noun: &'static str,
    /// Whether the brackets may be left out.
    pub optional: bool,
    pub count: HowMany,
    /// The help for a number with a minus in front, if that is refused.
    pub no_minus: Option<&'static str>,
    /// What `_` in their place means.
    pub rest: Rest,
    /// Whether they have to be known at compile time, since types depend on them.
    pub known: bool,
    /// A further rule on those that are literals.
    pub rule: NumberRule,
    /// How the method takes them.
    pub passed: Passed,
}

/// What `_` among numbers means.
#[cfg_attr(test, derive(Debug))]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    Nothing,
    /// One number is computed from the others.
    Computed,
    /// The operation leaves this axis as it is.
    Untouched,
}

/// How many numbers there are.
#[cfg_attr(test, derive(Debug))]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum HowMany {
    Any,
    /// One, or else the operation is refused with this help.
    One(&'static str),
}

/// What the macro checks of numbers by itself.
#[cfg_attr(test, derive(Debug))]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum NumberRule {
    None,
    /// A power of two, no greater than the alignments that types follow.
    Alignment,
    /// All numbers from 0 on, each once.
    Permutation,
    /// The product of all is no greater than the most elements that can be counted.
    Countable,
    NotZero,
}
