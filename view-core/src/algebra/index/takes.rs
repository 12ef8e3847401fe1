//! How much of its axis an index takes, as far as whole rows are concerned.

/// What an index takes of its axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// One position: the axis is dropped.
    One,
    /// Neighbouring positions, in order.
    Run,
    /// All of it.
    Whole,
    /// Anything else.
    Other,
}

impl Takes {
    /// Whether an index that takes this leaves a row-major view row-major, with other indices behind it. `rows` says whether the others leave
    /// it row-major, and `whole` whether they take their axes whole.
    pub const fn rows(self, rows: bool, whole: bool) -> bool {
        match self {
            Self::One => rows,
            Self::Run | Self::Whole => whole,
            Self::Other => false,
        }
    }
}
