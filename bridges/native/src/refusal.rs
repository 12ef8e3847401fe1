//! Why a library cannot be called with a view.

use std::fmt;
use view_core::ViewError;

/// Why a library cannot be called with a view. Axes count from 0, strides are in elements where nothing else is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Two extents that only run time knows differ, or a stride is no whole number of elements.
    View(ViewError),
    /// The axis runs backwards, and the library goes upwards only.
    Backwards { axis: usize },
    /// All positions of the axis are one element.
    Repeated { axis: usize },
    /// Neither axis of a matrix has neighbours side by side.
    NoUnitStride { strides: [isize; 2] },
    /// The elements along the axis do not lie side by side.
    Gaps { axis: usize, stride: isize },
    /// The positions of the axis are closer to each other than what lies along the inner axes is long.
    Close {
        axis: usize,
        stride: isize,
        least: usize,
    },
    /// A number does not fit the library's integers.
    TooLarge { axis: usize },
    /// There are no elements, and the library has nothing for that.
    Empty,
    /// More axes than the library has.
    Rank(usize),
    /// The library has no such elements.
    Kind(&'static str),
    /// What the library says itself.
    Failed(String),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::View(error) => error.fmt(f),
            Self::Backwards { axis } => write!(f, "axis {axis} runs backwards"),
            Self::Repeated { axis } => write!(f, "axis {axis} repeats one position"),
            Self::NoUnitStride {
                strides: [rows, columns],
            } => {
                write!(
                    f,
                    "no axis has neighbours side by side: the strides are {rows} and {columns} elements"
                )
            }
            Self::Gaps { axis, stride } => write!(
                f,
                "the positions of axis {axis} are {stride} elements apart, not side by side"
            ),
            Self::Close { axis, stride, least } => {
                write!(
                    f,
                    "the positions of axis {axis} are {stride} elements apart, and not at least {least}"
                )
            }
            Self::TooLarge { axis } => write!(f, "axis {axis} is too long for the library's integers"),
            Self::Empty => write!(f, "there are no elements"),
            Self::Rank(rank) => write!(f, "{rank} axes are too many"),
            Self::Kind(dtype) => write!(f, "the library has no elements like {dtype}"),
            Self::Failed(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for Refusal {}

impl From<ViewError> for Refusal {
    fn from(error: ViewError) -> Self {
        Self::View(error)
    }
}
