//! What a buffer is instead of what a function takes.

use crate::dtype::difference::difference;
use crate::dtype::item::Item;
use pyo3::exceptions::{PyBufferError, PyTypeError, PyValueError};
use pyo3::PyErr;
use std::fmt;
use view_core::{Kind, ViewError};

/// Why a buffer is no view of this type. Python sees the text.
#[derive(Debug, Clone, PartialEq)]
pub enum Mismatch {
    /// Elements of another type.
    Element {
        expected: Item,
        found: Option<Item>,
        format: String,
        written: bool,
    },
    /// An object without memory that it shows.
    NoMemory {
        expected: Item,
        rank: usize,
        /// The type of the object.
        found: String,
        /// What of it has memory.
        instead: Option<&'static str>,
    },
    /// Memory that cannot be written, where the function writes it.
    ReadOnly { found: String },
    /// Another number of axes.
    Rank { expected: usize, found: Vec<isize> },
    /// Another extent.
    Extent {
        axis: isize,
        expected: usize,
        found: Vec<isize>,
    },
    /// Gaps, where the function takes rows without them.
    Gaps {
        shape: Vec<isize>,
        strides: Vec<isize>,
        written: bool,
    },
    /// Elements at addresses that suit no such element.
    Align {
        expected: Item,
        align: usize,
        address: usize,
        strides: Vec<isize>,
        written: bool,
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
    Overlap { written: bool },
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
    /// Of memory that the function writes: then a copy, which an array that is read may be, would be written in its place.
    #[cold]
    pub fn for_writing(mut self) -> Self {
        match &mut self {
            Self::Element { written, .. }
            | Self::Gaps { written, .. }
            | Self::Align { written, .. }
            | Self::Overlap { written } => *written = true,
            _ => {}
        }
        self
    }

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
            Self::Element { expected, found: Some(found), written, .. } => {
                let (path, to, from) = difference(expected, found);
                match path {
                    Some(path) => write!(f, "expected a field {path}: {to}, found {from}"),
                    None => write!(f, "expected elements {to}, found {from}{}", hint(to, from, *written)),
                }
            }
            Self::Element { expected, format, .. } => {
                write!(f, "expected elements {expected}, found the format '{format}'")
            }
            Self::NoMemory { expected, rank, found, instead } => {
                let axes = if *rank == 1 { "axis" } else { "axes" };
                write!(f, "expected an array of {expected} with {rank} {axes}, found {found}")?;
                match instead {
                    Some(instead) => write!(f, "; its `{instead}` is one"),
                    None => f.write_str("; np.asarray(…) makes an array"),
                }
            }
            Self::ReadOnly { found } => write!(f, "this argument is written, and the memory of this {found} is read-only"),
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
            Self::Gaps { shape, strides, written } => write!(
                f,
                "expected elements in a row without gaps, found strides {} with shape {}{}",
                Tuple(strides),
                Tuple(shape),
                copy(*written, "np.ascontiguousarray(…)")
            ),
            Self::Align { expected, align, address, strides, written } => write!(
                f,
                "expected {expected} at multiples of {align} bytes, found one at {address:#x} and strides {}{}",
                Tuple(strides),
                copy(*written, "np.require(…, requirements='A')")
            ),
            Self::Nowhere => f.write_str("the object says that its elements are at the address 0"),
            Self::Far { shape, strides } => {
                write!(f, "shape {} with strides {} has elements at no address", Tuple(shape), Tuple(strides))
            }
            Self::Outside => f.write_str(
                "an element is not in the memory of the object from which the array has borrowed it: the strides lead out of it, or it was moved or shrunk since; make the array anew",
            ),
            Self::TooLarge { shape } => write!(f, "shape {} has more elements than can be counted", Tuple(shape)),
            Self::Repeated { strides } => {
                write!(f, "expected each element at a place of its own, found strides {}", Tuple(strides))
            }
            Self::Overlap { written: false } => f.write_str(
                "an element of this argument is written by another argument, or by a call that has not returned; np.copy(…) makes a copy",
            ),
            Self::Overlap { written: true } => f.write_str(
                "this argument is written, and an element of it is one of another argument, or in use by a call that has not returned",
            ),
        }
    }
}

/// What makes a copy that fits, which is no use where it is written.
fn copy(written: bool, maker: &'static str) -> impl fmt::Display {
    fmt::from_fn(move |f| match written {
        true => Ok(()),
        false => write!(f, "; {maker} makes such a copy"),
    })
}

/// What NumPy has to make the elements that are expected.
fn hint(expected: &Item, found: &Item, written: bool) -> &'static str {
    match (expected, found) {
        (Item::Number(to), Item::Number(from))
            if from.kind() == Kind::Bool && (to.kind(), to.size()) == (Kind::Uint, 1) =>
        {
            "; array.view(np.uint8) shows them as such"
        }
        (Item::Number(_), Item::Number(_)) if !written => "; np.asarray(…, dtype) makes such a copy",
        _ => "",
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
            Mismatch::Element { .. } | Mismatch::NoMemory { .. } => PyTypeError::new_err(text),
            Mismatch::Outside | Mismatch::ReadOnly { .. } => PyBufferError::new_err(text),
            _ => PyValueError::new_err(text),
        }
    }
}
