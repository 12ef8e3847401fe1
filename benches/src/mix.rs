//! The slices: a fixed pseudo-random mix of literal ranges, open ranges with steps 1 to 5, ends counted from the
//! end, and integer indices.

use std::fmt;

/// One index of one axis.
#[derive(Clone, Copy)]
pub enum Index {
    One(u64),
    Range(u64, u64),
    /// Start and step.
    Open(u64, u64),
    /// Start, and how far before the end it stops.
    Trimmed(u64, u64),
}

/// The index as `view!` reads it.
impl fmt::Display for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(index) => write!(f, "{index}"),
            Self::Range(start, end) => write!(f, "{start}..{end}"),
            Self::Open(start, 1) => write!(f, "{start}.."),
            Self::Open(start, step) => write!(f, "{start}::{step}"),
            Self::Trimmed(start, back) => write!(f, "{start}..-{back}"),
        }
    }
}

impl Index {
    /// The index as ndarray's `s![]` reads it.
    pub fn for_ndarray(self) -> String {
        match self {
            Self::Open(start, step) if step != 1 => format!("{start}..;{step}"),
            other => other.to_string(),
        }
    }
}

/// `count` pairs of indices for a view of `extents`. The same for each call.
pub fn slices(count: usize, extents: [u64; 2]) -> Vec<[Index; 2]> {
    let mut random = Random(1);
    (0..count)
        .map(|_| match extents.map(|extent| random.index(extent)) {
            // Two integers would select an element and not a slice.
            [first @ Index::One(_), Index::One(_)] => [first, Index::Range(1, 5)],
            pair => pair,
        })
        .collect()
}

/// splitmix64
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (bits ^ (bits >> 31)) % bound
    }

    fn index(&mut self, extent: u64) -> Index {
        match self.below(4) {
            0 => {
                let start = self.below(extent - 1);
                Index::Range(start, start + 1 + self.below(extent - 1 - start))
            }
            1 => Index::Open(self.below(extent / 2), 1 + self.below(5)),
            2 => Index::Trimmed(self.below(extent / 2), 1 + self.below(extent / 2 - 1)),
            _ => Index::One(self.below(extent)),
        }
    }
}
