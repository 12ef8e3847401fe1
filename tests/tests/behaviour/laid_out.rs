//! Elements in memory, laid out by drawn extents and strides: with gaps, backwards, in any order of axes, and more than once.

use crate::drawn::{distances, Drawn};

/// Four bytes for each element, since strides are drawn for these.
const SIZE: isize = 4;

/// Elements that are their own positions in memory, and where a view of them leads.
#[derive(Debug)]
pub struct LaidOut<const RANK: usize> {
    pub items: Vec<u32>,
    pub offset: usize,
    pub shape: [usize; RANK],
    /// In bytes.
    pub strides: [isize; RANK],
}

impl<const RANK: usize> LaidOut<RANK> {
    /// Elements for these positions, and two more on either side.
    fn of(shape: [usize; RANK], strides: [isize; RANK]) -> Self {
        let all = distances(&shape, &strides);
        let lowest = all.iter().min().copied().unwrap_or(0).min(0);
        let highest = all.iter().max().copied().unwrap_or(0).max(0);
        let length = (highest - lowest) / SIZE + 5;
        LaidOut {
            items: (0..length as u32).collect(),
            offset: (2 - lowest / SIZE) as usize,
            shape,
            strides,
        }
    }

    /// The positions in memory of all elements, in row-major order.
    pub fn positions(&self) -> Vec<u32> {
        let all = distances(&self.shape, &self.strides);
        all.iter()
            .map(|far| (self.offset as isize + far / SIZE) as u32)
            .collect()
    }
}

impl Drawn {
    /// Any strides: positions may meet, as those of a broadcast view or of windows.
    pub fn meeting<const RANK: usize>(&mut self) -> LaidOut<RANK> {
        let strides = std::array::from_fn(|_| SIZE * (self.next(11) as isize - 5));
        LaidOut::of(self.extents(), strides)
    }

    /// Axes in any order, forwards or backwards, with gaps behind some: no two positions are one.
    pub fn apart<const RANK: usize>(&mut self) -> LaidOut<RANK> {
        let shape: [usize; RANK] = self.extents();
        let mut strides = [0; RANK];
        let mut left: Vec<usize> = (0..RANK).collect();
        let mut pitch = SIZE;
        while !left.is_empty() {
            // The next denser axis.
            let axis = left.swap_remove(self.next(left.len() as u64) as usize);
            if self.next(3) == 0 {
                pitch += SIZE * self.next(3) as isize;
            }
            strides[axis] = if self.next(3) == 0 { -pitch } else { pitch };
            pitch *= shape[axis].max(1) as isize;
        }
        LaidOut::of(shape, strides)
    }
}

/// Calls the generic function `$check` with views of drawn layouts of these ranks, and the positions of their elements, which are the elements as
/// well, or of which `$number` makes them. `View of meeting` are shared views, `ViewMut of apart` unique ones.
macro_rules! laid_out {
    ($drawn:ident, $cases:expr, $View:ident of $kind:ident, $check:ident, $($rank:literal)*) => {
        laid_out!($drawn, $cases, $View of $kind with u32::from, $check, $($rank)*)
    };
    ($drawn:ident, $cases:expr, View of $kind:ident with $number:path, $check:ident, $($rank:literal)*) => {$(
        laid_out!(@ $drawn, $cases, [View] [] $kind, $number, $check, $rank);
    )*};
    ($drawn:ident, $cases:expr, ViewMut of $kind:ident with $number:path, $check:ident, $($rank:literal)*) => {$(
        laid_out!(@ $drawn, $cases, [ViewMut] [mut] $kind, $number, $check, $rank);
    )*};
    (@ $drawn:ident, $cases:expr, [$View:ident] [$($mut:ident)?] $kind:ident, $number:path, $check:ident, $rank:literal) => {
        for _ in 0..$cases {
            let laid = $drawn.$kind::<$rank>();
            let positions = laid.positions();
            let (offset, shape, strides) = (laid.offset, laid.shape, laid.strides);
            let $($mut)? items: Vec<_> = laid.items.into_iter().map($number).collect();
            $check(view_core::$View::from_strides(&$($mut)? items, offset, shape, strides).unwrap(), &positions);
        }
    };
}
pub(crate) use laid_out;
