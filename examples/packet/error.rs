//! Errors in a file.

use std::fmt;
use view_core::ViewError;

#[derive(Debug)]
pub enum Error {
    Io(std::io::Error),
    NotPcap,
    Unsupported(&'static str),
    /// Packets are counted from 1.
    Packet {
        number: usize,
        reason: Malformed,
    },
    /// The change has changed a verdict on a checksum.
    Verdicts,
}

/// An error in a packet.
#[derive(Debug)]
pub enum Malformed {
    /// A part ends behind the end of the whole.
    Past(ViewError),
    /// This part cannot have so many bytes.
    Length(&'static str, usize),
    /// The version is not 4.
    Version(u8),
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<ViewError> for Malformed {
    fn from(error: ViewError) -> Self {
        Self::Past(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => write!(f, "{error}"),
            Self::NotPcap => write!(f, "not a pcap file"),
            Self::Unsupported(what) => write!(f, "pcap file not supported: {what}"),
            Self::Packet { number, reason } => write!(f, "packet {number}: {reason}"),
            Self::Verdicts => write!(f, "changing the port has changed which checksums are right"),
        }
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Past(error) => write!(f, "{error}"),
            Self::Length(what, bytes) => write!(f, "{what} cannot have {bytes} bytes"),
            Self::Version(version) => write!(f, "IPv4 cannot have the version {version}"),
        }
    }
}
