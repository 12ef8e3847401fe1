//! Why a part in a ring was not given.

use crate::linux::held::Refusal;
use crate::lock_error::Unusable;
use crate::ring::protocol::READERS;
use std::error::Error;
use std::fmt;
use std::io;

/// Why there is no writer, reader or observer.
#[derive(Debug)]
#[non_exhaustive]
pub enum RingError {
    /// The ring has a writer, in this process or another one.
    WriterTaken,
    /// The ring has as many readers as it has room for.
    NoReaderFree,
    /// Frames are written in place, so none can be copied without a pin: the ring was not made by [`with_observers`](crate::Ring::with_observers).
    NotObserved,
    /// This process or this thread cannot use the memory.
    Unusable(Unusable),
    /// The operating system refused.
    Os(io::Error),
}

impl fmt::Display for RingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("view-ipc: ")?;
        match self {
            Self::WriterTaken => f.write_str("the ring has a writer already"),
            Self::NoReaderFree => write!(f, "the ring has {READERS} readers already"),
            Self::NotObserved => f.write_str(
                "frames are written in place, so copies need a reader: make the ring by `with_observers`",
            ),
            Self::Unusable(Unusable::Forked) => {
                f.write_str("this process was forked from the one that attached to the ring")
            }
            Self::Unusable(_) => f.write_str("the thread is about to end, so it cannot read or write a ring"),
            Self::Os(error) => error.fmt(f),
        }
    }
}

impl Error for RingError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Os(error) => Some(error),
            _ => None,
        }
    }
}

impl From<Refusal> for RingError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Ending => Self::Unusable(Unusable::Ending),
            Refusal::TooMany => Self::Os(io::Error::from_raw_os_error(libc::ENOLCK)),
        }
    }
}

impl From<io::Error> for RingError {
    fn from(error: io::Error) -> Self {
        Self::Os(error)
    }
}

impl From<RingError> for io::Error {
    fn from(error: RingError) -> Self {
        match error {
            RingError::Os(error) => error,
            error => Self::other(error),
        }
    }
}
