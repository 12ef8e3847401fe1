//! Whether the types or the rule at run time decide a reshape.

use crate::algebra::number::Verdict;
use crate::algebra::reshape::outcome::{Outcome, RunTimeStrides};
use crate::algebra::reshape::rule::{regroup, Obstacle, MOST_AXES};
use crate::algebra::reshape::walk::Join;
use crate::algebra::reshape::{Axes, OldAxes, Request};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::algebra::shape::stride::{DynStride, Static, Stride};
use crate::algebra::shape::stride_list::StrideList;
use crate::algebra::shape::stride_unit::{InAny, Unit};
use crate::error::ViewError;
use crate::sealed::{markers, Sealed};
use core::marker::PhantomData;

/// Axes that the types can walk over.
pub trait Walkable: Sealed {
    /// What the strides are numbers of.
    type Unit: Unit;
    /// Extents and strides, where they are static.
    const AXES: Values;
    /// The same with strides of 0.
    const EXTENTS: Values;
}

/// Extents and strides as values.
#[derive(Debug, Clone, Copy)]
pub struct Values {
    rank: usize,
    extents: [usize; MOST_AXES],
    strides: [isize; MOST_AXES],
}

impl Values {
    const NONE: Self = Self {
        rank: 0,
        extents: [1; MOST_AXES],
        strides: [0; MOST_AXES],
    };

    /// With another axis in front.
    const fn behind(mut self, extent: Option<usize>, stride: Option<isize>) -> Self {
        let (Some(extent), Some(stride)) = (extent, stride) else {
            panic!("view!: not a static axis")
        };
        assert!(self.rank < MOST_AXES, "view!: the highest rank is 16");
        let mut i = self.rank;
        while i > 0 {
            self.extents[i] = self.extents[i - 1];
            self.strides[i] = self.strides[i - 1];
            i -= 1;
        }
        self.rank += 1;
        self.extents[0] = extent;
        self.strides[0] = stride;
        self
    }

    /// The strides that the rule gives these axes in the shape `new`.
    const fn reshaped(&self, new: &Self, unit: isize) -> Result<[isize; MOST_AXES], Obstacle> {
        let (old, _) = self.extents.split_at(self.rank);
        let (strides, _) = self.strides.split_at(self.rank);
        let (shape, _) = new.extents.split_at(new.rank);
        regroup(old, strides, shape, unit)
    }

    /// Whether the rule gives these axes, reshaped, the strides of `new`. Strides of axes of extent 1 are not compared: they are never used.
    const fn become_(&self, new: &Self, unit: isize) -> bool {
        let Ok(expected) = self.reshaped(new, unit) else {
            return false;
        };
        let mut i = 0;
        while i < new.rank {
            if new.extents[i] > 1 && new.strides[i] != expected[i] {
                return false;
            }
            i += 1;
        }
        true
    }
}

impl Walkable for () {
    type Unit = InAny;
    const AXES: Values = Values::NONE;
    const EXTENTS: Values = Values::NONE;
}

impl<E: Extent, D: Stride, Tail: AxisList> Walkable for ((E, D), Tail) {
    type Unit = <D::Unit as Unit>::With<Tail::Unit>;
    const AXES: Values = Tail::AXES.behind(E::STATIC, D::STATIC);
    const EXTENTS: Values = Tail::EXTENTS.behind(E::STATIC, Some(0));
}

/// Whether the types or the rule at run time decide a reshape: [`Walked`] or [`AtRunTime`].
pub trait Case: Sealed {
    /// The outcome for the old axes `O`, with elements `U` apart, in the shape `Z`.
    type Outcome<O: OldAxes, Z: Shape, U: Static>: Outcome;
    /// Why a view of shape `S` with strides `D` has not the shape `Z`, as far as it is known.
    type Fault<S: Shape, D: StrideList, Z: Shape, U: Static>: Foreknown;
    /// The stored part of the strides that a view of shape `S` with strides `D` has after it is reshaped to `Z`.
    ///
    /// # Errors
    /// [`ViewError::Merge`] if two axes cannot be merged.
    fn strides<S: Shape, D: StrideList, Z: Shape, U: Static>(
        old: S::Stored,
        strides: D::Stored,
        shape: Z::Stored,
    ) -> Result<<StridesIn<Self, S, D, Z, U> as StrideList>::Stored, ViewError>;
}
/// What is known of an error before run time.
pub trait Foreknown: Sealed {
    /// The error.
    const FAULT: Option<ViewError>;
}
/// The reshape of a static view of shape `S` with strides `D` to `Z`.
pub struct OfStatic<S, D, Z, U>(PhantomData<(S, D, Z, U)>);
impl<S, D, Z, U> Sealed for OfStatic<S, D, Z, U> {}
impl<S: Shape, D: StrideList, Z: Shape, U: Static> Foreknown for OfStatic<S, D, Z, U> {
    const FAULT: Option<ViewError> = refused::<S, D, Z, U>();
}
impl Foreknown for () {
    const FAULT: Option<ViewError> = None;
}
/// The strides in the case `C`.
type StridesIn<C, S, D, Z, U> = <<C as Case>::Outcome<<S as Axes>::Laid<D, ()>, Z, U> as Outcome>::Strides;

markers! {
    /// All extents and strides are static: the types walk over the axes, and a constant compares what they find with the rule.
    Walked;
    /// An extent or a stride is not static: the rule runs at run time.
    AtRunTime;
}

/// The case of a view of shape `S` with strides `D` in the shape `Z`.
pub type StridedCase<S, D, Z> = <<<<<S as Shape>::Zip<D> as Walkable>::Unit as Unit>::Clear as Verdict>::And<
    Fixed<S, Z>,
> as ChooseCase>::Case<Walked, AtRunTime>;
/// The case of a row-major view of shape `S`.
pub type RowMajorCase<S, Z> = <Fixed<S, Z> as ChooseCase>::Case<Walked, AtRunTime>;
/// Whether all extents of both shapes are static.
/// The new shape is asked first: where an extent of it is `Dyn`, the old one does not matter.
type Fixed<S, Z> = <<Z as Request>::Fixed as Verdict>::And<<S as Request>::Fixed>;

impl Case for Walked {
    type Outcome<O: OldAxes, Z: Shape, U: Static> = O::Walk<Z::Back<()>, U>;
    type Fault<S: Shape, D: StrideList, Z: Shape, U: Static> = OfStatic<S, D, Z, U>;
    #[inline(always)]
    fn strides<S: Shape, D: StrideList, Z: Shape, U: Static>(
        _: S::Stored,
        _: D::Stored,
        _: Z::Stored,
    ) -> Result<<StridesIn<Self, S, D, Z, U> as StrideList>::Stored, ViewError> {
        // Types that are known only when code is generated may refuse the reshape.
        const { refused::<S, D, Z, U>().is_some() || agree::<S, D, Z, StridesIn<Self, S, D, Z, U>, U>() };
        match const { refused::<S, D, Z, U>() } {
            None => Ok(Stored::nil()),
            Some(error) => Err(error),
        }
    }
}

/// True. It does not compile unless the strides `E`, which the types have found for the shape `Z`, are those that the rule finds (V9).
pub(crate) const fn agree<S: Shape, D: StrideList, Z: Shape, E: StrideList, U: Static>() -> bool {
    let (old, new) = (<S::Zip<D> as Walkable>::AXES, <Z::Zip<E> as Walkable>::AXES);
    assert!(
        old.become_(&new, U::BYTES),
        "view!: a reshape that contradicts the rule"
    );
    true
}

/// Why the rule refuses to reshape a static view of shape `S` with strides `D` to `Z`, if it does.
const fn refused<S: Shape, D: StrideList, Z: Shape, U: Static>() -> Option<ViewError> {
    let (old, new) = (<S::Zip<D> as Walkable>::AXES, <Z::Zip<()> as Walkable>::EXTENTS);
    match old.reshaped(&new, U::BYTES) {
        Ok(_) => None,
        Err(Obstacle::Merge { axis, next }) => Some(ViewError::Merge { axis, next }),
        Err(Obstacle::Count) => Some(ViewError::Reshape {
            elements: count(S::LEN),
            wanted: count(Z::LEN),
        }),
    }
}

const fn count(len: Option<usize>) -> usize {
    match len {
        Some(len) => len,
        None => usize::MAX,
    }
}
impl Case for AtRunTime {
    type Outcome<O: OldAxes, Z: Shape, U: Static> = RunTimeStrides<Z::Alike<DynStride>>;
    type Fault<S: Shape, D: StrideList, Z: Shape, U: Static> = ();
    #[inline(always)]
    fn strides<S: Shape, D: StrideList, Z: Shape, U: Static>(
        old: S::Stored,
        strides: D::Stored,
        shape: Z::Stored,
    ) -> Result<<Z::Alike<DynStride> as StrideList>::Stored, ViewError> {
        let mut extents = S::Rank::array(0);
        let mut bytes = S::Rank::array(0);
        let mut new = Z::Rank::array(0);
        S::write(old, extents.as_mut());
        S::Explicit::<D>::write(S::explicit::<D>(strides), bytes.as_mut());
        Z::write(shape, new.as_mut());
        match regroup(extents.as_ref(), bytes.as_ref(), new.as_ref(), U::BYTES) {
            // SAFETY: V15, dynamic strides agree with all numbers.
            Ok(strides) => Ok(unsafe { Z::Alike::<DynStride>::trusted(&strides) }),
            Err(Obstacle::Merge { axis, next }) => Err(ViewError::Merge { axis, next }),
            Err(Obstacle::Count) => Err(ViewError::Reshape {
                elements: S::len(old),
                wanted: Z::len(shape),
            }),
        }
    }
}

/// The outcome for a view of shape `S` with strides `D` in the shape `Z`.
pub(crate) type OutcomeOf<D, U, S, Z> =
    <StridedCase<S, D, Z> as Case>::Outcome<<S as Axes>::Laid<D, ()>, Z, U>;

/// What is known of an error.
pub(crate) type FaultOf<D, U, S, Z> = <StridedCase<S, D, Z> as Case>::Fault<S, D, Z, U>;

/// The strides of that outcome.
pub type ReshapedStrides<D, U, S, Z> = <OutcomeOf<D, U, S, Z> as Outcome>::Strides;

/// The stored part of [`ReshapedStrides`].
///
/// # Errors
/// [`ViewError::Merge`] if two axes cannot be merged.
#[inline(always)]
#[allow(clippy::type_complexity)] // It is the whole type.
pub fn strides<D: StrideList, U: Static, S: Shape, Z: Shape>(
    stored: D::Stored,
    old: S::Stored,
    new: Z::Stored,
) -> Result<<ReshapedStrides<D, U, S, Z> as StrideList>::Stored, ViewError> {
    <StridedCase<S, D, Z>>::strides::<S, D, Z, U>(old, stored, new)
}

/// The choice between two types: the first if the verdict holds, the second if not.
pub trait ChooseCase: Sealed {
    /// One of two cases of a reshape.
    type Case<A: Case, B: Case>: Case;
    /// One of two answers whether an axis joins a group.
    type Join<A: Join, B: Join>: Join;
}
