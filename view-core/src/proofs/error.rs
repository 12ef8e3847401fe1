//! The variants of [`ViewError`](crate::ViewError) that the cores return, with numbers of 8 bits. The number of an axis is a
//! `usize` where it is one there.

/// Why a core refuses its input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ViewError {
    Index {
        axis: i8,
        index: u8,
        length: u8,
    },
    IndexFromEnd {
        axis: i8,
        back: u8,
        length: u8,
    },
    SliceStart {
        axis: i8,
        start: u8,
        length: u8,
    },
    SliceStartFromEnd {
        axis: i8,
        back: u8,
        length: u8,
    },
    SliceEnd {
        axis: i8,
        end: u8,
        length: u8,
    },
    SliceEndFromEnd {
        axis: i8,
        back: u8,
        length: u8,
    },
    SliceOrder {
        axis: i8,
        start: u8,
        end: u8,
        length: u8,
    },
    SliceCount {
        axis: i8,
        start: u8,
        count: u8,
        length: u8,
    },
    ZeroStep {
        axis: i8,
    },
    Size {
        bytes: u8,
        size: u8,
    },
    Gaps {
        stride: i8,
        size: u8,
    },
    Align {
        offset: u8,
        align: u8,
    },
    Stride {
        axis: usize,
        stride: i8,
        align: u8,
    },
    Tile {
        axis: i8,
        tile: u8,
        length: u8,
    },
    TooLarge,
}
