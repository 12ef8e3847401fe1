//! The extent of one axis: a number such as `Const<480>`, or [`Dyn`].

use crate::algebra::element::rescale::Rescale;
use crate::algebra::number::low_bits::{Bits, NoBits};
use crate::algebra::number::{Holds, Nat, Number, Unknown, Verdict};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::extent_ops::Meet;
use crate::algebra::shape::extent_ops::{AnyLength, EqualTo};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::step::Ceiling;
use crate::algebra::shape::stored::{stored_word, Stored};
use crate::algebra::shape::stride::{DynStride, Stride};
use crate::algebra::staticness::SomeDynamic;
use crate::sealed::{type_parts, Sealed};

/// The extent (number of positions) of one axis of a shape.
///
/// A static extent is [`Const<480>`](crate::Const), which [`shape!`](crate::shape!) writes for `480`; an extent that only run time knows
/// is [`Dyn`]. A library author's function over any matrix is `fn f<M: Extent, N: Extent>(v: View<f32, shape![M, N]>)`: see
/// [Writing a library on views](crate::guide::libraries).
///
/// An extent is `Copy`, and so is a struct over `N: Extent` that derives it. It is also `Debug`, `Default`, `PartialEq`, `Eq` and `Hash`, which
/// generic code has to ask for: as supertraits they would make all generic code slower to compile.
///
/// `shape!` writes static extents for which there is no [`Length`](crate::Length) with types that are not public: numbers of up to seven digits with
/// their digits, `Dec4<2, 0, 4, 9>`, and larger ones as binary numbers. Numbers of `typenum` are not extents; [`AsExtent`] makes them
/// extents.
#[diagnostic::on_unimplemented(
    message = "shape!: `{Self}` is not an extent [V229]",
    label = "not the length of an axis",
    note = "help: an extent is a number, `Dyn`, or a type parameter `N: Extent`; a const parameter `N` takes `where Const<N>: Length`"
)]
pub trait Extent: Sealed + Copy + Rescale + Meet + StrideAround {
    /// What a view stores for it: nothing, or one `usize`.
    #[doc(hidden)]
    type Stored: Stored;
    /// The extent, where it is known at compile time.
    const STATIC: Option<usize>;
    #[doc(hidden)]
    fn get(stored: Self::Stored) -> usize;
    /// The stored form of `extent`, unless it contradicts what the type says.
    #[doc(hidden)]
    fn store(extent: usize) -> Option<Self::Stored>;
    /// The stored form of `extent`.
    ///
    /// # Safety
    /// It agrees with the type (V15).
    #[doc(hidden)]
    unsafe fn trusted(extent: usize) -> Self::Stored;
    /// The stored part of [`Meet::Squeezed`].
    #[doc(hidden)]
    fn squeezed<D: Stride, Rest: AxisList>(
        extent: Self::Stored,
        stride: D::Stored,
        rest: Rest::Stored,
    ) -> <Self::Squeezed<D, Rest> as AxisList>::Stored;
    /// `⌈(self - C) / K⌉`
    #[doc(hidden)]
    type Less<C: Number, K: Ceiling>: Extent;
    /// `⌈(C - self) / K⌉`
    #[doc(hidden)]
    type More<C: Nat, K: Ceiling>: Extent;
    /// The extent of axis `A`, to be compared with another.
    #[doc(hidden)]
    type Compared<A: Rank>: EqualTo<Self::Compared<A>, Same = Holds> + EqualTo<AnyLength<A>, Same = Holds>;
    /// Whether there are at least `N` positions; a run-time extent is checked at run time.
    #[doc(hidden)]
    type AtLeast<N: Number>: Verdict;
    /// Whether there are `N` positions from position `A` on.
    #[doc(hidden)]
    type HasRoom<A: Number, N: Number>: Verdict;
    /// Whether position `N` exists.
    #[doc(hidden)]
    type Holds<N: Number>: Verdict;
    /// Whether there is a position `N` from the end. The macro refuses a literal `-0`, but a constant may be 0.
    #[doc(hidden)]
    type HoldsBack<N: Number>: Verdict;
    /// Whether there are at most `N` positions.
    #[doc(hidden)]
    type AtMost<N: Nat>: Verdict;
    /// Whether the extent is `N`, as far as both are known.
    #[doc(hidden)]
    type Same<N: Nat>: Verdict;
    /// `M` if it is static, `SomeDynamic` if not.
    #[doc(hidden)]
    type Mode<M>;
    /// The number for an error message.
    #[doc(hidden)]
    type Numeral: Number;
    /// The number, as far as it is known.
    #[doc(hidden)]
    type Len: Nat;
    /// The lowest bits of the extent, as far as they are known.
    #[doc(hidden)]
    type Low: Bits;
}

/// An extent that is known at compile time: every [`Extent`] but [`Dyn`].
///
/// A view of static extents in a static layout is one pointer. `E::VALUE` is the extent.
///
/// ```
/// use view_core::{shape, view, StaticExtent, View};
///
/// fn mean<N: StaticExtent>(window: View<f32, shape![N]>) -> f32 {
///     window.sum::<f32>() / N::VALUE as f32
/// }
/// assert_eq!(mean(view!(([1.0, 3.0]))), 2.0);
/// ```
///
/// ```compile_fail,E0277
/// # use view_core::{shape, view, StaticExtent, View};
/// # fn mean<N: StaticExtent>(window: View<f32, shape![N]>) -> f32 { window[[0]] }
/// mean(view!((vec![1.0, 3.0]))); // view!: this extent may be known only at run time [V237]
/// ```
#[diagnostic::on_unimplemented(
    message = "view!: this extent may be known only at run time [V237]",
    label = "needs a static extent",
    note = "help: `.with_shape()` gives a view static extents, and compares them once"
)]
pub trait StaticExtent: Extent + Number {}
// rustc would list all numbers.
#[diagnostic::do_not_recommend]
impl<N: Extent + Number> StaticExtent for N {}

/// The strides of the axes around one of this extent.
pub trait StrideAround: Sealed {
    /// The stride of an axis around one of this extent and stride `D`. An extent of 1 is left out, so that
    /// a row-major stride has the same type however many of them lie inside.
    type Around<D: Stride>: Stride;
    /// The stored part of that.
    fn around<D: Stride>(extent: usize, stride: D::Stored) -> <Self::Around<D> as Stride>::Stored;
}

/// What a number is to the axes around an axis that has it as its extent.
pub trait StrideAroundNumber: Sealed {
    /// `M`, the mode of all other extents. In generic code the number behind `Const<N>` is not known, and so this is not, which keeps views of such
    /// extents away from the methods for static ones.
    type Mode<M>;
    /// [`StrideAround::Around`], where `N` is this number as people read it.
    type Around<N: Number, D: Stride>: Stride;
    /// The stored part of that.
    fn around<N: Number, D: Stride>(stride: D::Stored) -> <Self::Around<N, D> as Stride>::Stored;
}

/// A number of the crate `typenum` as an extent: for views of arrays from crates that use those, such as `generic-array` and
/// `hybrid-array`. The way back is [`Length::Nat`](crate::Length::Nat).
///
/// ```
/// use typenum::{U3, U480};
/// use view_core::{shape, view, AsExtent, Const, Layout, View};
///
/// fn sum<N: AsExtent, L: Layout>(row: View<u8, shape![N::Extent], L>) -> u32 {
///     row.iter().map(|&x| u32::from(x)).sum()
/// }
/// assert_eq!(sum::<U3, _>(view!(([1, 2, 3]))), 6);
///
/// let extent: Option<Const<480>> = None::<<U480 as AsExtent>::Extent>;
/// # let _ = extent;
/// ```
pub trait AsExtent: Sealed {
    /// The extent. A difference below zero, which is a hidden type, is dynamic, so that only the failed check is reported.
    type Extent: Extent;
}

type_parts! {
    /// An extent known only at run time. It costs a view one word.
    Dyn;
}

impl StrideAround for Dyn {
    type Around<D: Stride> = DynStride;
    #[inline(always)]
    fn around<D: Stride>(extent: usize, stride: D::Stored) -> isize {
        // Wraps only for a shape with an extent of zero: the base fits the address space (V2).
        (extent as isize).wrapping_mul(D::get(stride))
    }
}
impl Extent for Dyn {
    stored_word!(usize);
    #[inline(always)]
    fn store(extent: usize) -> Option<usize> {
        Some(extent)
    }
    #[inline(always)]
    fn squeezed<D: Stride, Rest: AxisList>(
        extent: usize,
        stride: D::Stored,
        rest: Rest::Stored,
    ) -> ((usize, D::Stored), Rest::Stored) {
        ((extent, stride), rest)
    }
    type Compared<A: Rank> = AnyLength<A>;
    type Less<C: Number, K: Ceiling> = Dyn;
    type More<C: Nat, K: Ceiling> = Dyn;
    type AtLeast<N: Number> = Holds;
    type Holds<N: Number> = Holds;
    type HoldsBack<N: Number> = Holds;
    type AtMost<N: Nat> = Holds;
    type HasRoom<A: Number, N: Number> = Holds;
    type Numeral = Unknown;
    type Same<N: Nat> = Holds;
    type Mode<M> = SomeDynamic;
    type Len = Unknown;
    type Low = NoBits;
}
