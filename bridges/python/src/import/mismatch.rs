//! What a buffer is instead of what a function takes.

use crate::dtype::item::Item;
use pyo3::exceptions::{PyBufferError, PyTypeError, PyValueError};
use pyo3::PyErr;
use std::fmt;
use view_core::ViewError;

/// Why a buffer is no view of this type. Python sees the text.
#[derive(Debug, Clone, PartialEq)]
pub enum Mismatch {
    /// Elements of another type.
    Element {
        expected: Item,
        found: Option<Item>,
        format: String,
    },
    /// Another number of axes.
    Rank { expected: usize, found: Vec<isize> },
    /// Another extent.
    Extent {
        axis: isize,
        expected: usize,
        found: Vec<isize>,
    },
    /// Gaps, where the function takes rows without them.
    Gaps { shape: Vec<isize>, strides: Vec<isize> },
    /// Elements at addresses that suit no such element.
    Align {
        expected: Item,
        align: usize,
        address: usize,
        strides: Vec<isize>,
    },
    /// Elements at the address 0.
    Nowhere,
    /// Elements at no address.
    Far { shape: Vec<isize>, strides: Vec<isize> },
    /// Elements that are not in the memory of the object behind an array.
    Outside,
    /// More elements than can be counted.
    TooLarge { shape: Vec<isize> },
    /// Positions that are one element, where they are written.
    Repeated { strides: Vec<isize> },
    /// An element that another view has.
    Overlap { unique: bool },
}

/// `(3, 4)`, as Python writes a tuple.
struct Tuple<'a, T>(&'a [T]);

impl<T: fmt::Display> fmt::Display for Tuple<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(")?;
        for (i, number) in self.0.iter().enumerate() {
            let space = if i == 0 { "" } else { " " };
            let comma = if i + 1 < self.0.len() || self.0.len() == 1 {
                ","
            } else {
                ""
            };
            write!(f, "{space}{number}{comma}")?;
        }
        f.write_str(")")
    }
}

impl Mismatch {
    /// The shape `found` is not that of the type, as view-core says.
    pub fn of_shape(error: ViewError, found: Vec<isize>) -> Self {
        match error {
            ViewError::Shape { axis, expected, .. } => Self::Extent {
                axis,
                expected,
                found,
            },
            _ => Self::TooLarge { shape: found },
        }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Element { expected, found: Some(found), .. } => {
                write!(f, "expected elements {expected}, found {found}")
            }
            Self::Element { expected, format, .. } => {
                write!(f, "expected elements {expected}, found the format '{format}'")
            }
            Self::Rank { expected, found } => {
                let (axes, more) = (if *expected == 1 { "axis" } else { "axes" }, found.len());
                write!(f, "expected {expected} {axes}, found {more}")?;
                // More than a view can have would be a long line.
                if more > 16 {
                    return Ok(());
                }
                write!(f, ": shape {}", Tuple(found))
            }
            Self::Extent { axis, expected, found } => {
                write!(f, "expected {expected} elements along axis {axis}, found shape {}", Tuple(found))
            }
            Self::Gaps { shape, strides } => write!(
                f,
                "expected elements in a row without gaps, found strides {} with shape {}; np.ascontiguousarray(…) makes such a copy",
                Tuple(strides),
                Tuple(shape)
            ),
            Self::Align { expected, align, address, strides } => write!(
                f,
                "expected {expected} at multiples of {align} bytes, found one at {address:#x} and strides {}; np.require(…, requirements='A') makes such a copy",
                Tuple(strides)
            ),
            Self::Nowhere => f.write_str("the object says that its elements are at the address 0"),
            Self::Far { shape, strides } => {
                write!(f, "shape {} with strides {} has elements at no address", Tuple(shape), Tuple(strides))
            }
            Self::Outside => f.write_str(
                "an element is not in the memory of the object from which the array has borrowed it: that was moved or shrunk since, or the strides lead out of it",
            ),
            Self::TooLarge { shape } => write!(f, "shape {} has more elements than can be counted", Tuple(shape)),
            Self::Repeated { strides } => {
                write!(f, "expected each element at a place of its own, found strides {}", Tuple(strides))
            }
            Self::Overlap { unique: true } => f.write_str(
                "an element of this argument is one of another argument that is written; np.copy(…) makes a copy",
            ),
            Self::Overlap { unique: false } => f.write_str(
                "an element of this argument, which is written, is one of another argument; np.copy(…) makes a copy",
            ),
        }
    }
}

impl From<Box<Mismatch>> for PyErr {
    #[cold]
    fn from(mismatch: Box<Mismatch>) -> Self {
        Self::from(*mismatch)
    }
}

impl From<Mismatch> for PyErr {
    fn from(mismatch: Mismatch) -> Self {
        let text = mismatch.to_string();
        match mismatch {
            Mismatch::Element { .. } => PyTypeError::new_err(text),
            Mismatch::Outside => PyBufferError::new_err(text),
            _ => PyValueError::new_err(text),
        }
    }
}
