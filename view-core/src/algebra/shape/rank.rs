//! The number of axes.

use crate::algebra::number::constant::Const;
use crate::algebra::number::{Fails, Holds, Nat};
use crate::algebra::shape::extent::Extent;
use crate::message::casts::MsgAxis;
use crate::message::say::About;
use crate::sealed::Sealed;

/// A rank, 16 at most. The arrays that a view returns have this length: `[usize; 2]` for a matrix.
///
/// ```compile_fail,E0277
/// # use view_core::view;
/// let deep = [[[[[[[[[[[[[[[[[[1, 2]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1];
/// view!(deep); // view!: … cannot be the items of a base [V503]
/// ```
pub trait Rank: Sealed {
    /// The number of axes.
    const RANK: usize;
    /// `[X; RANK]`
    type Array<X: Copy>: AsRef<[X]> + AsMut<[X]> + Copy + IntoIterator<Item = X>;
    /// `[value; RANK]`
    fn array<X: Copy>(value: X) -> Self::Array<X>;
    /// `[0; RANK]`
    #[doc(hidden)]
    const ZEROS: Self::Array<usize>;
    /// The number of axes, as a number of the type level.
    type Nat: Nat;
    /// The same as people read it.
    type Count: Extent;
    /// One axis more.
    type Next: Rank;
    /// The sentence of `Why` about the axis whose number this is.
    #[doc(hidden)]
    type About<Why: About>;
    /// The sentence about the stride of the axis whose number this is.
    type MsgAxis<U>;
    /// A verdict: whether a view of two more axes has a rank as well.
    type HasRoom;
}

/// Rank `N`.
#[derive(Clone, Copy)]
pub enum R<const N: usize> {}

impl<const N: usize> Sealed for R<N> {}

macro_rules! ranks {
    ($($n:literal $Nat:ident $next:literal $HasRoom:ident)*) => {$(
        impl Rank for R<$n> {
            const RANK: usize = $n;
            type Array<X: Copy> = [X; $n];
            #[inline(always)]
            fn array<X: Copy>(value: X) -> [X; $n] {
                [value; $n]
            }
            const ZEROS: [usize; $n] = [0; $n];
            type Nat = typenum::consts::$Nat;
            type Count = Const<$n>;
            type Next = R<$next>;
            type About<Why: About> = Why::Sentence<$n>;
            type MsgAxis<U> = MsgAxis<U, $n>;
            type HasRoom = $HasRoom;
        }
    )*};
}
ranks!(
    0 U0 1 Holds  1 U1 2 Holds  2 U2 3 Holds  3 U3 4 Holds
    4 U4 5 Holds  5 U5 6 Holds  6 U6 7 Holds  7 U7 8 Holds
    8 U8 9 Holds  9 U9 10 Holds  10 U10 11 Holds  11 U11 12 Holds
    12 U12 13 Holds  13 U13 14 Holds  14 U14 15 Holds  15 U15 16 Fails
    16 U16 17 Fails
);

/// Implemented if two more axes fit: the axis of an array of these items, and that of a base of such arrays.
pub trait Room: Sealed {}
impl Room for Holds {}

/// The rank beyond the highest one, and its own successor. Such a view cannot be used: each operation with one number for each axis
/// makes an array of this length, which does not compile.
impl Rank for R<17> {
    const RANK: usize = 17;
    type Array<X: Copy> = [X; 17];
    fn array<X: Copy>(_: X) -> [X; 17] {
        const { panic!("view!: the highest rank is 16") }
    }
    const ZEROS: [usize; 17] = [0; 17];
    type Nat = typenum::consts::U17;
    type Count = Const<17>;
    type Next = Self;
    type About<Why: About> = Why::Sentence<17>;
    type MsgAxis<U> = MsgAxis<U, 17>;
    type HasRoom = Fails;
}
