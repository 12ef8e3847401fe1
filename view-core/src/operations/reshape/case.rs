//! How much of a reshape the types decide.

use super::old::Old;
use super::outcome::{Later, Outcome};
use super::rule::{regroup, MOST};
use super::Olds;
use crate::axis_list::AxisList;
use crate::error::ViewError;
use crate::extent::Extent;
use crate::number::{Holds, Nat, Number, UTerm, Verdict};
use crate::operations::Choose;
use crate::rank::{Rank, R};
use crate::sealed::Sealed;
use crate::shape::Shape;
use crate::stride::{DynStride, Static, Stride};
use crate::stride_list::StrideList;
use crate::words::Words;

/// Axes that the types can walk over.
pub trait Walkable: Sealed {
    /// These axes, of which the first is `A`, without those of extent 1.
    type Olds<A: Rank>: Olds;
    /// Whether all strides are known as numbers of bytes.
    type InBytes: Verdict;
    /// Whether all strides are known as multiples of the size of an element.
    type InUnits: Verdict;
    /// Extents and strides, where they are static.
    const AXES: Axes;
}

/// Extents and strides as values.
#[derive(Debug, Clone, Copy)]
pub struct Axes {
    rank: usize,
    extents: [usize; MOST],
    strides: [isize; MOST],
}

impl Axes {
    const NONE: Self = Self {
        rank: 0,
        extents: [1; MOST],
        strides: [0; MOST],
    };

    /// With another axis in front.
    const fn behind(mut self, extent: Option<usize>, stride: Option<isize>) -> Self {
        let (Some(extent), Some(stride)) = (extent, stride) else {
            panic!("view!: not a static axis")
        };
        assert!(self.rank < MOST, "view!: the highest rank is 16");
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

    /// Whether the rule makes the axes `new` of these, where strides are used.
    const fn become_(&self, new: &Self, unit: isize) -> bool {
        let (old, _) = self.extents.split_at(self.rank);
        let (strides, _) = self.strides.split_at(self.rank);
        let (shape, _) = new.extents.split_at(new.rank);
        let Ok(expected) = regroup(old, strides, shape, unit) else {
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
    type Olds<A: Rank> = ();
    type InBytes = Holds;
    type InUnits = Holds;
    const AXES: Axes = Axes::NONE;
}

impl<E: Extent, D: Stride, Tail: AxisList> Walkable for ((E, D), Tail) {
    type Olds<A: Rank> =
        <<E::Len as Nat>::IsOne as Choose>::Olds<Tail::Olds<A::Next>, Old<E::Len, D, A, Tail::Olds<A::Next>>>;
    type InBytes = <<D::Exact as Verdict>::Or<IsZero<D>> as Verdict>::And<Tail::InBytes>;
    type InUnits =
        <<<D::Factor as Nat>::Known as Verdict>::And<<D::Opaque as Verdict>::Or<IsZero<D>>> as Verdict>::And<
            Tail::InUnits,
        >;
    const AXES: Axes = Tail::AXES.behind(E::STATIC, D::STATIC);
}
/// Whether the stride `D` is known to be 0, in any unit.
type IsZero<D> =
    <<<D as Stride>::Factor as Nat>::Known as Verdict>::And<<<D as Stride>::Factor as Number>::Within<UTerm>>;

/// How much of a reshape the types decide.
pub trait Case: Sealed {
    /// The outcome for the axes `X`, of elements `U` apart, in the shape `Z`.
    type Outcome<X: AxisList, Z: Shape, U: Static>: Outcome;
    /// The stored part of the strides.
    ///
    /// # Errors
    /// [`ViewError::Merge`] if two axes cannot be merged.
    fn strides<X: AxisList, Z: Shape, U: Static>(
        axes: X::Words,
        shape: Z::Words,
    ) -> Result<StridesIn<Self, X, Z, U>, ViewError>;
}
/// The stored strides.
type StridesIn<C, X, Z, U> = <<<C as Case>::Outcome<X, Z, U> as Outcome>::Strides as StrideList>::Words;

/// There is no element, so all strides will do.
#[derive(Debug)]
pub enum Empty {}
/// Everything is known.
#[derive(Debug)]
pub enum Walked {}
/// Something is not.
#[derive(Debug)]
pub enum AtRunTime {}
impl Sealed for Empty {}
impl Sealed for Walked {}
impl Sealed for AtRunTime {}

/// The case of the axes `X` in the shape `Z`.
pub type CaseOf<X, Z> = <AllKnown<X, Z> as Choose>::Case<
    <<<<X as AxisList>::Shape as super::News>::Count as Number>::Within<UTerm> as Choose>::Case<
        Empty,
        Walked,
    >,
    AtRunTime,
>;
/// Whether all extents and strides are known.
type AllKnown<X, Z> = <<<<X as AxisList>::Shape as super::News>::Fixed as Verdict>::And<
    <Z as super::News>::Fixed,
> as Verdict>::And<<<X as Walkable>::InBytes as Verdict>::Or<<X as Walkable>::InUnits>>;

impl Case for Empty {
    type Outcome<X: AxisList, Z: Shape, U: Static> = Later<Z::Strides<U>>;
    #[inline(always)]
    fn strides<X: AxisList, Z: Shape, U: Static>(
        _: X::Words,
        shape: Z::Words,
    ) -> Result<<Z::Strides<U> as StrideList>::Words, ViewError> {
        Ok(Z::row_major::<U>(shape).0)
    }
}

impl Case for Walked {
    type Outcome<X: AxisList, Z: Shape, U: Static> = <X::Olds<R<0>> as Olds>::Open<U, Z>;
    #[inline(always)]
    fn strides<X: AxisList, Z: Shape, U: Static>(
        _: X::Words,
        _: Z::Words,
    ) -> Result<StridesIn<Self, X, Z, U>, ViewError> {
        // The strides that the types found are those of the rule (V9).
        const {
            let new = <Z::Zip<<Self::Outcome<X, Z, U> as Outcome>::Strides> as Walkable>::AXES;
            assert!(
                X::AXES.become_(&new, U::BYTES),
                "view!: a reshape that contradicts the rule"
            );
        }
        Ok(Words::nil())
    }
}

impl Case for AtRunTime {
    type Outcome<X: AxisList, Z: Shape, U: Static> = Later<Z::Alike<DynStride>>;
    #[inline(always)]
    fn strides<X: AxisList, Z: Shape, U: Static>(
        axes: X::Words,
        shape: Z::Words,
    ) -> Result<<Z::Alike<DynStride> as StrideList>::Words, ViewError> {
        let mut old = <<X::Shape as Shape>::Rank as Rank>::array(0);
        let mut strides = <<X::Shape as Shape>::Rank as Rank>::array(0);
        let mut new = Z::Rank::array(0);
        X::Shape::write(X::shape(axes), old.as_mut());
        X::Strides::write(X::strides(axes), strides.as_mut());
        Z::write(shape, new.as_mut());
        match regroup(old.as_ref(), strides.as_ref(), new.as_ref(), U::BYTES) {
            Ok(strides) => Ok(Z::Alike::<DynStride>::trusted(&strides)),
            Err((axis, next)) => Err(ViewError::Merge {
                axis: axis as isize,
                next: next as isize,
            }),
        }
    }
}
