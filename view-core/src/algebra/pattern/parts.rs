//! The left side of a pattern: what each axis is divided into.

use crate::algebra::number::constant::Const;
use crate::algebra::number::verdict::Choose;
use crate::algebra::number::{Fails, Holds, One, Verdict};
use crate::algebra::pattern::names::Ellipsis;
use crate::algebra::reshape::request::Rests;
use crate::algebra::reshape::{Request, Rest};
use crate::algebra::shape::answer::{Check, NotOne};
use crate::algebra::shape::axis_list::{AxisList, AxisWords};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::error::ViewError;
use crate::message::say::Accept;
use crate::sealed::Sealed;

/// The left side of a pattern: a list with an entry for each axis of a view. [`Rest`] is a whole axis. A shape such as `shape![Rest, 8]` divides an
/// axis into parts of these extents, row-major; `()` drops an axis of extent 1. [`Ellipsis`] stands for all other axes.
pub trait AxisParts: Sealed {
    /// How many parts there are, those of [`Ellipsis`] not counted.
    type Count: Rank;
    /// What has to be given for them at run time.
    #[doc(hidden)]
    type Given: Stored;
    /// How many axes they are parts of.
    #[doc(hidden)]
    type Taken: Rank;
    /// Whether there may be further axes.
    #[doc(hidden)]
    type Open: Verdict;
    /// How many parts stand in front of [`Ellipsis`].
    #[doc(hidden)]
    const AHEAD: usize;
    /// The axes of `X` without the first ones, as many as have an entry here.
    #[doc(hidden)]
    type Skip<X: AxisList>: AxisList;
    /// The axes that [`Ellipsis`] stands for.
    #[doc(hidden)]
    type Middle<X: AxisList>: AxisList;
    /// The stored part of that.
    #[doc(hidden)]
    fn middle<X: AxisList>(stored: X::Stored) -> <Self::Middle<X> as AxisList>::Stored;
    /// The parts.
    #[doc(hidden)]
    type Parts<X: AxisList>: AxisList;
    /// The stored part of that. `sizes` has a number for each part, and `axis` is the number of the first axis.
    ///
    /// # Errors
    /// [`ViewError::Parts`], [`ViewError::OtherLength`] or [`ViewError::Squeeze`] if an axis has no such parts.
    #[doc(hidden)]
    fn parts<X: AxisList>(
        stored: X::Stored,
        sizes: &[usize],
        axis: isize,
    ) -> Result<<Self::Parts<X> as AxisList>::Stored, ViewError>;
}

impl AxisParts for () {
    type Count = R<0>;
    type Given = ();
    type Taken = R<0>;
    type Open = Fails;
    const AHEAD: usize = 0;
    type Skip<X: AxisList> = X;
    type Middle<X: AxisList> = ();
    #[inline(always)]
    fn middle<X: AxisList>(_: X::Stored) {}
    type Parts<X: AxisList> = ();
    #[inline(always)]
    fn parts<X: AxisList>(_: X::Stored, _: &[usize], _: isize) -> Result<(), ViewError> {
        Ok(())
    }
}

impl<Z: Division, Tail: AxisParts> AxisParts for (Z, Tail) {
    type Count = Z::Counted<Tail::Count>;
    type Given = (Z::Given, Tail::Given);
    type Taken = Z::Taken<Tail::Taken>;
    type Open = Z::Open<Tail::Open>;
    const AHEAD: usize = if Z::OTHERS { 0 } else { Z::PARTS + Tail::AHEAD };
    type Skip<X: AxisList> = Tail::Skip<Z::Skip<X>>;
    type Middle<X: AxisList> = Z::Middle<X, Tail>;
    #[inline(always)]
    fn middle<X: AxisList>(stored: X::Stored) -> <Self::Middle<X> as AxisList>::Stored {
        Z::middle::<X, Tail>(stored)
    }
    type Parts<X: AxisList> = Z::InFront<X, Tail::Parts<Z::After<X, Tail>>>;
    #[inline(always)]
    fn parts<X: AxisList>(
        stored: X::Stored,
        sizes: &[usize],
        axis: isize,
    ) -> Result<<Self::Parts<X> as AxisList>::Stored, ViewError> {
        let (own, others) = sizes.split_at_checked(Z::PARTS).unwrap_or((sizes, &[]));
        let next = axis + Z::axes::<X, Tail>() as isize;
        let back = Tail::parts::<Z::After<X, Tail>>(Z::after::<X, Tail>(stored), others, next)?;
        Z::in_front::<X, Tail::Parts<Z::After<X, Tail>>>(stored, own, axis, back)
    }
}

/// One entry of the left side.
pub trait Division: Sealed {
    /// How many parts it has.
    const PARTS: usize;
    /// Whether it stands for all other axes.
    const OTHERS: bool;
    /// What has to be given for its parts at run time.
    type Given: Stored;
    /// So many more parts than `N`.
    type Counted<N: Rank>: Rank;
    /// So many more axes than `N`.
    type Taken<N: Rank>: Rank;
    /// Whether there may be further axes, if `V` says it for the entries behind.
    type Open<V: Verdict>: Verdict;
    /// The axes `X` without its own, if that is one.
    type Skip<X: AxisList>: AxisList;
    /// The axes of `X` that are left for the entries `Tail`, which are behind this one.
    type After<X: AxisList, Tail: AxisParts>: AxisList;
    /// The stored part of that.
    fn after<X: AxisList, Tail: AxisParts>(stored: X::Stored) -> <Self::After<X, Tail> as AxisList>::Stored;
    /// How many axes of `X` are its own.
    fn axes<X: AxisList, Tail: AxisParts>() -> usize;
    /// The number of the axis behind them, if `A` is that of the first.
    type Next<A: Rank, X: AxisList, Tail: AxisParts>: Rank;
    /// The axes of `X` that an [`Ellipsis`] here or in `Tail` stands for.
    type Middle<X: AxisList, Tail: AxisParts>: AxisList;
    /// The stored part of that.
    fn middle<X: AxisList, Tail: AxisParts>(stored: X::Stored)
        -> <Self::Middle<X, Tail> as AxisList>::Stored;
    /// The parts of the first axis of `X`, in front of `Back`.
    type InFront<X: AxisList, Back: AxisList>: AxisList;
    /// The stored part of that.
    ///
    /// # Errors
    /// If the axis, which has the number `axis`, has no such parts.
    fn in_front<X: AxisList, Back: AxisList>(
        stored: X::Stored,
        sizes: &[usize],
        axis: isize,
        back: Back::Stored,
    ) -> Result<<Self::InFront<X, Back> as AxisList>::Stored, ViewError>;
    /// The answers about an axis of extent `E`, the one with the number `A`, in front of the answers `Others`.
    type Answers<E: Extent, A: Rank, Others>;
    /// The rule about the extent of its axis.
    const RULE: PartsRule;
    /// The product of the sizes that are written, where it is known.
    const PRODUCT: Option<usize>;
}

/// What an entry says of the extent of its axis.
#[derive(Debug, Clone, Copy)]
pub enum PartsRule {
    /// Nothing.
    Any,
    /// It is 1.
    One,
    /// The product of the sizes.
    Exact,
    /// A multiple of that.
    Multiple,
}
impl PartsRule {
    /// Why the axis `axis` of `length` positions has no such parts, if it has none.
    pub(crate) const fn fault(self, axis: isize, length: usize, parts: usize) -> Option<ViewError> {
        match self {
            Self::One if length != 1 => Some(ViewError::Squeeze { axis, length }),
            Self::Exact if length != parts => Some(ViewError::OtherLength { axis, length, parts }),
            // No axis is so long, and an empty one would have such parts.
            Self::Multiple if length == 0 && parts > isize::MAX as usize => Some(ViewError::TooLarge),
            Self::Multiple if parts == 0 || !length.is_multiple_of(parts) => {
                Some(ViewError::Parts { axis, parts, length })
            }
            _ => None,
        }
    }
}

/// An entry that takes one axis.
macro_rules! one_axis {
    () => {
        const OTHERS: bool = false;
        type Taken<N: Rank> = N::Next;
        type Open<V: Verdict> = V;
        type Skip<X: AxisList> = X::Tail;
        type After<X: AxisList, Tail: AxisParts> = X::Tail;
        #[inline(always)]
        fn after<X: AxisList, Tail: AxisParts>(stored: X::Stored) -> <X::Tail as AxisList>::Stored {
            X::tail(stored)
        }
        #[inline(always)]
        fn axes<X: AxisList, Tail: AxisParts>() -> usize {
            1
        }
        type Next<A: Rank, X: AxisList, Tail: AxisParts> = A::Next;
        type Middle<X: AxisList, Tail: AxisParts> = Tail::Middle<X::Tail>;
        #[inline(always)]
        fn middle<X: AxisList, Tail: AxisParts>(
            stored: X::Stored,
        ) -> <Self::Middle<X, Tail> as AxisList>::Stored {
            Tail::middle::<X::Tail>(X::tail(stored))
        }
    };
}

impl Division for Rest {
    one_axis!();
    type Given = ();
    const PARTS: usize = 1;
    type Counted<N: Rank> = N::Next;
    type InFront<X: AxisList, Back: AxisList> = ((X::Extent, X::Stride), Back);
    #[inline(always)]
    fn in_front<X: AxisList, Back: AxisList>(
        stored: X::Stored,
        _: &[usize],
        _: isize,
        back: Back::Stored,
    ) -> Result<(AxisWords<X::Extent, X::Stride>, Back::Stored), ViewError> {
        Ok((X::head(stored), back))
    }
    type Answers<E: Extent, A: Rank, Others> = Others;
    const RULE: PartsRule = PartsRule::Any;
    const PRODUCT: Option<usize> = None;
}

impl Division for () {
    one_axis!();
    type Given = ();
    const PARTS: usize = 0;
    type Counted<N: Rank> = N;
    type InFront<X: AxisList, Back: AxisList> = Back;
    #[inline(always)]
    fn in_front<X: AxisList, Back: AxisList>(
        stored: X::Stored,
        _: &[usize],
        axis: isize,
        back: Back::Stored,
    ) -> Result<Back::Stored, ViewError> {
        match Self::RULE.fault(axis, X::Extent::get(X::head(stored).0), 1) {
            None => Ok(back),
            Some(fault) => Err(fault),
        }
    }
    type Answers<E: Extent, A: Rank, Others> = (
        Check<E::Same<One>, NotOne, A, E::Numeral, Const<1>, Accept>,
        Others,
    );
    const RULE: PartsRule = PartsRule::One;
    const PRODUCT: Option<usize> = Some(1);
}

/// The shape of the parts `Z` of an axis of extent `E`.
type ShapeOf<Z, E> = <<Z as Request>::Rests as Rests>::Shape<Z, (E, ())>;
/// These parts of the first axis of `X`.
type Divided<Z, X> = <ShapeOf<Z, <X as AxisList>::Extent> as Shape>::Zip<
    <ShapeOf<Z, <X as AxisList>::Extent> as Shape>::Strides<<X as AxisList>::Stride>,
>;

impl<F, Others> Division for (F, Others)
where
    Self: Request,
    Others: Request + Division,
{
    one_axis!();
    type Given = <Self as Request>::Given;
    const PARTS: usize = <<Self as Request>::Entries as Rank>::RANK;
    type Counted<N: Rank> = <Others as Division>::Counted<N::Next>;
    type InFront<X: AxisList, Back: AxisList> = <Divided<Self, X> as AxisList>::Before<Back>;
    #[inline(always)]
    fn in_front<X: AxisList, Back: AxisList>(
        stored: X::Stored,
        sizes: &[usize],
        axis: isize,
        back: Back::Stored,
    ) -> Result<<Self::InFront<X, Back> as AxisList>::Stored, ViewError> {
        let (extent, stride) = X::head(stored);
        let length = X::Extent::get(extent);
        let Ok(shape) = <Self as Request>::Rests::fill::<Self, (X::Extent, ())>(length, sizes) else {
            let parts = Self::product(sizes).unwrap_or(usize::MAX);
            return Err(Self::RULE
                .fault(axis, length, parts)
                .unwrap_or(ViewError::TooLarge));
        };
        let (strides, _) = ShapeOf::<Self, X::Extent>::row_major::<X::Stride>(shape, stride);
        let parts = ShapeOf::<Self, X::Extent>::zip::<<ShapeOf<Self, X::Extent> as Shape>::Strides<X::Stride>>(
            shape, strides,
        );
        Ok(<Divided<Self, X>>::before::<Back>(parts, back))
    }
    type Answers<E: Extent, A: Rank, Rest> = (
        <<<Self as Request>::Rests as Rests>::Takes<Self, (E, ())> as Choose>::Either<
            Accept,
            <<Self as Request>::Rests as Rests>::Undivided<Self, E, A>,
        >,
        Rest,
    );
    const RULE: PartsRule = if <Self as Request>::Rests::ANY {
        PartsRule::Multiple
    } else {
        PartsRule::Exact
    };
    const PRODUCT: Option<usize> = <Self as Request>::Filled::<Const<1>>::LEN;
}

/// The last axes of `X`, as many as have an entry in `Tail`.
type Last<X, Tail> = <<Tail as AxisParts>::Skip<X> as AxisList>::DropFrom<X>;

impl Division for Ellipsis {
    const PARTS: usize = 0;
    const OTHERS: bool = true;
    type Given = ();
    type Counted<N: Rank> = N;
    type Taken<N: Rank> = N;
    type Open<V: Verdict> = Holds;
    type Skip<X: AxisList> = X;
    type After<X: AxisList, Tail: AxisParts> = Last<X, Tail>;
    #[inline(always)]
    fn after<X: AxisList, Tail: AxisParts>(stored: X::Stored) -> <Last<X, Tail> as AxisList>::Stored {
        Tail::Skip::<X>::drop_from::<X>(stored)
    }
    #[inline(always)]
    fn axes<X: AxisList, Tail: AxisParts>() -> usize {
        Tail::Skip::<X>::COUNT
    }
    type Next<A: Rank, X: AxisList, Tail: AxisParts> = <Tail::Skip<X> as AxisList>::Beyond<A>;
    type Middle<X: AxisList, Tail: AxisParts> = <Tail::Skip<X> as AxisList>::TakeFrom<X>;
    #[inline(always)]
    fn middle<X: AxisList, Tail: AxisParts>(
        stored: X::Stored,
    ) -> <Self::Middle<X, Tail> as AxisList>::Stored {
        Tail::Skip::<X>::take_from::<X>(stored)
    }
    type InFront<X: AxisList, Back: AxisList> = Back;
    #[inline(always)]
    fn in_front<X: AxisList, Back: AxisList>(
        _: X::Stored,
        _: &[usize],
        _: isize,
        back: Back::Stored,
    ) -> Result<Back::Stored, ViewError> {
        Ok(back)
    }
    type Answers<E: Extent, A: Rank, Others> = Others;
    const RULE: PartsRule = PartsRule::Any;
    const PRODUCT: Option<usize> = None;
}

/// The left side of a pattern on the axes `X`, of which the first has the number `A`.
pub trait PartsOn<X: AxisList, A: Rank>: AxisParts {
    /// The answers about the entries that ask something of their axis.
    type Answers;
    /// Why an axis has no such parts, as far as it is known.
    const FAULT: Option<ViewError>;
}
impl<X: AxisList, A: Rank> PartsOn<X, A> for () {
    type Answers = ();
    const FAULT: Option<ViewError> = None;
}
impl<X: AxisList, A: Rank, Z: Division, Tail> PartsOn<X, A> for (Z, Tail)
where
    Tail: PartsOn<Z::After<X, Tail>, Z::Next<A, X, Tail>>,
{
    type Answers =
        Z::Answers<X::Extent, A, <Tail as PartsOn<Z::After<X, Tail>, Z::Next<A, X, Tail>>>::Answers>;
    const FAULT: Option<ViewError> = {
        let here = match (X::Extent::STATIC, Z::PRODUCT) {
            (Some(length), Some(parts)) => Z::RULE.fault(A::RANK as isize, length, parts),
            _ => None,
        };
        match here {
            Some(fault) => Some(fault),
            None => <Tail as PartsOn<Z::After<X, Tail>, Z::Next<A, X, Tail>>>::FAULT,
        }
    };
}
