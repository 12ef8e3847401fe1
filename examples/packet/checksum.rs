//! The internet's checksum, RFC 1071: a sum of 16-bit words, to which its overflow is added again.

use std::fmt;
use view_core::{shape, Extent, Layout, View};
use zerocopy::big_endian::U16;

/// The sum of at most 64 KiB, before it is folded.
pub fn sum<N: Extent, L: Layout>(words: View<U16, shape![N], L>) -> u32 {
    words.iter().map(|word| u32::from(word.get())).sum()
}

/// Add the overflow of the lower 16 bits to them.
fn fold(mut sum: u32) -> u16 {
    while sum > 0xffff {
        sum = (sum >> 16) + (sum & 0xffff);
    }
    sum as u16
}

/// The checksum of a datagram in which the word `old` becomes `new`, RFC 1624.
pub fn adjusted(checksum: u16, old: u16, new: u16) -> u16 {
    let sum = u32::from(!checksum) + u32::from(!old) + u32::from(new);
    match !fold(sum) {
        // 0 would mean that there is no checksum; 0xffff is the same number.
        0 => 0xffff,
        checksum => checksum,
    }
}

/// The verdict on a checksum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Right,
    Wrong,
    Absent,
}

impl Verdict {
    /// The verdict on a sum over everything, the checksum included.
    pub fn of(sum: u32) -> Self {
        if fold(sum) == 0xffff {
            Self::Right
        } else {
            Self::Wrong
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Right => "right",
            Self::Wrong => "WRONG",
            Self::Absent => "none",
        })
    }
}
