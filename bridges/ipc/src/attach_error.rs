//! Why memory was not made, or not attached.

use crate::header::Use;
use std::fmt;
use std::io;
use view_core::ElementType;

/// Why memory cannot be made or attached to.
///
/// Its `Debug` is the message as well, since that is what Rust prints of an error that `main` returns.
#[non_exhaustive]
pub enum AttachError {
    /// No memory of this name was handed to this process.
    Missing {
        /// The name.
        name: String,
    },
    /// The file descriptor can be made shorter by others, so an access could fail: it is no sealed memory.
    NotSealed,
    /// It was made in another PID namespace, as in another container. Locks know their holders by numbers of threads, which mean others here.
    Namespace,
    /// It does not begin with the header that this crate writes.
    Foreign,
    /// It has a layout of another version of this crate.
    Version {
        /// That of this crate.
        expected: u32,
        /// That of the memory.
        found: u32,
    },
    /// It was made for another use.
    Use {
        /// What was asked for.
        expected: Use,
        /// What it is, if this version knows that.
        found: Option<Use>,
    },
    /// It has other elements.
    ElementType {
        /// The dtype that was asked for.
        expected: ElementType,
        /// That of the memory, if it is one.
        found: Option<ElementType>,
    },
    /// It has another number of axes.
    Rank {
        /// The rank that was asked for.
        expected: usize,
        /// That of the memory.
        found: usize,
    },
    /// An extent is another one.
    Shape {
        /// The axis, counted from 0.
        axis: usize,
        /// The extent that was asked for, in elements.
        expected: usize,
        /// That of the memory.
        found: usize,
    },
    /// A ring has another number of slots.
    Slots {
        /// The number that was asked for.
        expected: usize,
        /// That of the memory.
        found: usize,
    },
    /// The memory has another size than its header says.
    Size {
        /// In bytes.
        expected: usize,
        /// In bytes.
        found: usize,
    },
    /// There are more elements than memory can have.
    TooLarge,
    /// The operating system refused.
    Os(io::Error),
}

impl fmt::Display for AttachError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("view-ipc: ")?;
        match self {
            Self::Missing { name } => write!(f, "no memory called `{name}` was handed to this process"),
            Self::NotSealed => f.write_str("the file can be made shorter, so it is not sealed memory"),
            Self::Namespace => {
                f.write_str("the memory was made in another PID namespace, where threads have other numbers, so its lock does not bind here")
            }
            Self::Foreign => f.write_str("the memory has no header of this crate: another program made it"),
            Self::Version { expected, found } => {
                write!(
                    f,
                    "the memory has version {found} of the layout, this program has version {expected}"
                )
            }
            Self::Use { expected, found } => match found {
                Some(found) => write!(f, "the memory is {found}, not {expected}"),
                None => write!(f, "the memory is not {expected}"),
            },
            Self::ElementType { expected, found } => match found {
                Some(found) => write!(f, "the elements have the dtype {found}, not {expected}"),
                None => write!(f, "the elements have an unknown dtype, not {expected}"),
            },
            Self::Rank { expected, found } => write!(f, "the memory has rank {found}, not {expected}"),
            Self::Shape {
                axis,
                expected,
                found,
            } => {
                write!(f, "axis {axis} has length {found}, not {expected}")
            }
            Self::Slots { expected, found } => write!(f, "the ring has {found} slots, not {expected}"),
            Self::Size { expected, found } => {
                write!(f, "the memory has {found} bytes, its header says {expected}")
            }
            Self::TooLarge => f.write_str("there are more elements than memory can have"),
            Self::Os(error) => fmt::Display::fmt(error, f),
        }
    }
}

impl fmt::Debug for AttachError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for AttachError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Os(error) => Some(error),
            _ => None,
        }
    }
}

impl From<io::Error> for AttachError {
    fn from(error: io::Error) -> Self {
        Self::Os(error)
    }
}

impl From<AttachError> for io::Error {
    fn from(error: AttachError) -> Self {
        match error {
            AttachError::Os(error) => error,
            error => io::Error::new(io::ErrorKind::InvalidData, error),
        }
    }
}
