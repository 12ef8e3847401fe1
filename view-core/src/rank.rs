//! The number of axes.

use crate::sealed::Sealed;

/// A rank. The arrays that a view gives out have its length: `[usize; 2]` for a matrix.
pub trait Rank: Sealed {
    /// The number of axes.
    const RANK: usize;
    /// `[X; RANK]`
    type Array<X: Copy>: AsRef<[X]> + AsMut<[X]> + Copy + IntoIterator<Item = X>;
    /// `[value; RANK]`
    fn array<X: Copy>(value: X) -> Self::Array<X>;
    /// One axis more.
    type Next: Rank;
}

/// Rank `N`.
#[derive(Debug, Clone, Copy)]
pub enum R<const N: usize> {}

impl<const N: usize> Sealed for R<N> {}

macro_rules! ranks {
    ($($n:literal $next:literal)*) => {$(
        impl Rank for R<$n> {
            const RANK: usize = $n;
            type Array<X: Copy> = [X; $n];
            #[inline(always)]
            fn array<X: Copy>(value: X) -> [X; $n] {
                [value; $n]
            }
            type Next = R<$next>;
        }
    )*};
}
// The last rank is its own successor; `Ranked` refuses to go beyond it.
ranks!(0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 8 8 9 9 10 10 11 11 12 12 13 13 14 14 15 15 16 16 16);
