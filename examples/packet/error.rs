//! What can be wrong with a file.

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
    /// After the change there are other verdicts on checksums than before.
    Verdicts,
}

/// What is wrong with a packet.
#[derive(Debug)]
pub enum Malformed {
    /// Something ends past the end of what it is part of.
    Past(ViewError),
    /// What that is cannot have so many bytes.
    Length(&'static str, usize),
    /// Not 4.
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
