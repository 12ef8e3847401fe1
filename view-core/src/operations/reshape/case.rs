//! How much of a reshape the types decide.

use super::old::{By, Old};
use super::outcome::{Apart, Nothing, Outcome, Strides};
use super::rule::{regroup, MOST};
use super::{News, Olds};
use crate::axis_list::AxisList;
use crate::error::ViewError;
use crate::extent::Extent;
use crate::number::{Nat, Verdict};
use crate::operations::Choose;
use crate::rank::{Rank, R};
use crate::sealed::Sealed;
use crate::shape::Shape;
use crate::stride::{DynStride, Static, Stride};
use crate::stride_list::StrideList;
use crate::unit::{InAny, Unit};
use crate::words::Words;

/// Axes that the types can walk over.
pub trait Walkable: Sealed {
    /// These axes, of which the first is `A`, without those of extent 1.
    type Old<A: Rank>: Olds;
    /// What the strides are numbers of.
    type Unit: Unit;
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
    type Old<A: Rank> = ();
    type Unit = InAny;
    const AXES: Axes = Axes::NONE;
}

impl<E: Extent, D: Stride, Tail: AxisList> Walkable for ((E, D), Tail) {
    type Old<A: Rank> = <<E::Len as Nat>::IsOne as Choose>::Olds<
        Tail::Old<A::Next>,
        Old<E::Len, By<D>, A, Tail::Old<A::Next>>,
    >;
    type Unit = <D::Unit as Unit>::With<Tail::Unit>;
    const AXES: Axes = Tail::AXES.behind(E::STATIC, D::STATIC);
}

/// How much of a reshape the types decide.
pub trait Case: Sealed {
    /// The outcome for the old axes `O`, with elements `U` apart, in the shape `Z`.
    type Outcome<O: Olds, Z: Shape, U: Static>: Outcome;
    /// The stored part of the strides of the axes `X` in that shape.
    ///
    /// # Errors
    /// [`ViewError::Merge`] if two axes cannot be merged.
    fn strides<X: AxisList, Z: Shape, U: Static>(
        axes: X::Words,
        shape: Z::Words,
    ) -> Result<StridesIn<Self, X, Z, U>, ViewError>;
}
/// The stored strides.
type StridesIn<C, X, Z, U> =
    <<<C as Case>::Outcome<<X as Walkable>::Old<R<0>>, Z, U> as Outcome>::Strides as StrideList>::Words;

/// There is no element, so all strides will do.
#[derive(Debug)]
pub enum Empty {}
/// Everything is known.
#[derive(Debug)]
pub enum Walked {}
/// Something is not.
#[derive(Debug)]
pub enum AtRunTime {}
/// The strides are static, but numbers of different things.
#[derive(Debug)]
pub enum Mixed {}
impl Sealed for Empty {}
impl Sealed for Walked {}
impl Sealed for AtRunTime {}
impl Sealed for Mixed {}

/// How the case is found.
pub trait Ask: Sealed {
    /// The case of a view of shape `S`, the strides of which are numbers of `V`, in the shape `Z`.
    type Case<S: News, V: Unit, Z: News>: Case;
}
/// All extents and strides are known.
#[derive(Debug)]
pub enum Known {}
/// They may not be.
#[derive(Debug)]
pub enum Unknown {}
impl Sealed for Known {}
impl Sealed for Unknown {}
impl Ask for Known {
    type Case<S: News, V: Unit, Z: News> =
        <V::Clear as Choose>::Case<<S::HasZero as Choose>::Case<Empty, Walked>, Mixed>;
}
impl Ask for Unknown {
    type Case<S: News, V: Unit, Z: News> =
        <AllKnown<S, V, Z> as Choose>::Case<<Known as Ask>::Case<S, V, Z>, AtRunTime>;
}
/// Whether they all are.
type AllKnown<S, V, Z> =
    <<<S as News>::Fixed as Verdict>::And<<Z as News>::Fixed> as Verdict>::And<<V as Unit>::Clear>;

impl Case for Empty {
    type Outcome<O: Olds, Z: Shape, U: Static> = Nothing<Z, Z::Strides<U>>;
    #[inline(always)]
    fn strides<X: AxisList, Z: Shape, U: Static>(
        _: X::Words,
        shape: Z::Words,
    ) -> Result<<Z::Strides<U> as StrideList>::Words, ViewError> {
        Ok(Z::row_major::<U>(shape).0)
    }
}

impl Case for Mixed {
    type Outcome<O: Olds, Z: Shape, U: Static> = Apart;
    #[inline(always)]
    fn strides<X: AxisList, Z: Shape, U: Static>(_: X::Words, _: Z::Words) -> Result<(), ViewError> {
        Ok(())
    }
}

impl Case for Walked {
    type Outcome<O: Olds, Z: Shape, U: Static> = O::Open<By<U>, Z>;
    #[inline(always)]
    fn strides<X: AxisList, Z: Shape, U: Static>(
        _: X::Words,
        _: Z::Words,
    ) -> Result<StridesIn<Self, X, Z, U>, ViewError> {
        const { <Self as Agrees<X, Z, U>>::AGREES };
        Ok(Words::nil())
    }
}

/// A case in which the types have found what the rule finds (V9).
pub trait Agrees<X, Z, U> {
    /// Does not compile if not.
    const AGREES: ();
}
impl<X, Z, U> Agrees<X, Z, U> for Empty {
    const AGREES: () = ();
}
impl<X, Z, U> Agrees<X, Z, U> for Mixed {
    const AGREES: () = panic!("view!: strides that cannot be compared");
}
impl<X, Z, U> Agrees<X, Z, U> for AtRunTime {
    const AGREES: () = ();
}
impl<X: AxisList, Z: Shape, U: Static> Agrees<X, Z, U> for Walked {
    const AGREES: () = {
        let new = <Z::Zip<Found<X, Z, U>> as Walkable>::AXES;
        assert!(
            X::AXES.become_(&new, U::BYTES),
            "view!: a reshape that contradicts the rule"
        );
    };
}
/// The strides that the types found.
type Found<X, Z, U> = <<<X as Walkable>::Old<R<0>> as Olds>::Open<By<U>, Z> as Outcome>::Strides;

impl Case for AtRunTime {
    type Outcome<O: Olds, Z: Shape, U: Static> = Strides<Z::Alike<DynStride>>;
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
