//! The step of a slice: what it does to the extent and to the stride of its axis.

use crate::algebra::disjoint::progression::{Direction, Down, Pace, Steps, UnitPace, Up};
use crate::algebra::index::StepValue;
use crate::algebra::number::constant::Const;
use crate::algebra::number::low_bits::{BitSum, Bits, Negate, ZeroBits};
use crate::algebra::number::{
    AnyDivisor, Division, Fails, Holds, Number, One, Quotient, Subtracted, UTerm, Verdict,
};
use crate::algebra::shape::extent::{AsExtent, Extent};
use crate::algebra::shape::stride::Stride;
use crate::message::say::{Accepted, Refused};
use crate::sealed::{markers, Sealed};
use core::marker::PhantomData;

/// What a step divides extents by. This is known of each step, zero as well, so that a step of zero is one error.
pub trait Ceiling: Sealed {
    /// `⌈n / |step|⌉` as an extent.
    type Ceil<N: Subtracted>: Extent;
}

/// The step of a slice, never zero.
pub trait Step: Ceiling {
    /// The step as a value.
    const VALUE: StepValue;
    /// The stride, in bytes, of every `step`-th position of an axis with stride `D`.
    type Of<D: Stride>: Stride;
    /// The stored part of that stride.
    fn of<D: Stride>(stride: D::Stored) -> <Self::Of<D> as Stride>::Stored;
    /// The extent of every `|step|`-th position of all of an axis of extent `E`.
    type Every<E: Extent>: Extent;
    /// The low bits of an open start on an axis of extent `E`: 0 upwards, `E - 1` downwards.
    type OpenStart<E: Extent>: Bits;
    /// The distance of the selected positions.
    type Pace: Pace;
    /// The direction.
    type Direction: Direction;
    /// Whether a slice with this step takes neighbouring positions, in order.
    type Neighbours: Verdict;
}

markers! {
    /// Step 1.
    By1;
}

/// Step `N`; `W` is the way to divide by it.
pub struct By<N, W = Any<N>>(PhantomData<(N, W)>);

markers! {
    /// The step `K` backwards.
    Back<K>;
}

/// A constant that is known not to be zero: a number, or a const parameter with the bound `AtLeast<1>`. It is a trait of its own so that the sentence about a
/// parameter differs from the one about zero.
#[diagnostic::on_unimplemented(
    message = "view!: this step is a parameter, which may be zero [V108]",
    label = "not known to be other than zero",
    note = "help: the bound `Const<STEP>: AtLeast<1>` refuses zero where the function is called; without braces, `[::STEP]`, it is a step of run time"
)]
pub trait StepNumber: Number {}
/// A way to divide that does not divide by zero.
#[diagnostic::on_unimplemented(
    message = "view!: a step of zero [V108]",
    label = "this step is zero",
    note = "help: `1` takes every element, `2` every second, `-1` walks backwards"
)]
pub trait NotZero: DivCeil {}
#[diagnostic::do_not_recommend]
impl NotZero for ByOne {}
#[diagnostic::do_not_recommend]
impl<W: DivCeil> NotZero for Halved<W> {}
#[diagnostic::do_not_recommend]
impl<const K: u8> NotZero for Small<K> where Small<K>: DivCeil {}
impl<K: StepNumber> NotZero for Any<K> {}
// It never holds. With one implementation only, rustc would report its conditions, not that the step is zero.
#[diagnostic::do_not_recommend]
impl NotZero for Any<Const<0>> where for<'a> &'a Refused: Accepted {}

/// A way to divide by a step, rounding up.
pub trait DivCeil: Sealed {
    /// What it divides by.
    const DIVISOR: usize;
    /// `⌈n / step⌉`
    type Ceil<N: Subtracted>: Subtracted;
}

markers! {
    /// Twice the divisor of `W`: divide by two first.
    Halved<W>;
    /// By one.
    ByOne;
}

/// By 3, 5 or 7, with a table.
pub enum Small<const K: u8> {}

markers! {
    /// By any number.
    Any<N>;
}

/// Step 2.
pub type By2 = By<Const<2>, Halved<ByOne>>;
/// Step 3.
pub type By3 = By<Const<3>, Small<3>>;
/// Step 4.
pub type By4 = By<Const<4>, Halved<Halved<ByOne>>>;
/// Step 5.
pub type By5 = By<Const<5>, Small<5>>;
/// Step 6.
pub type By6 = By<Const<6>, Halved<Small<3>>>;
/// Step 7.
pub type By7 = By<Const<7>, Small<7>>;
/// Step 8.
pub type By8 = By<Const<8>, Halved<Halved<Halved<ByOne>>>>;

impl<const K: u8> Sealed for Small<K> {}

impl DivCeil for ByOne {
    const DIVISOR: usize = 1;
    type Ceil<N: Subtracted> = N;
}
impl<W: DivCeil> DivCeil for Halved<W> {
    const DIVISOR: usize = 2 * W::DIVISOR;
    type Ceil<N: Subtracted> = W::Ceil<N::HalfUp>;
}
impl DivCeil for Small<3> {
    const DIVISOR: usize = 3;
    type Ceil<N: Subtracted> = <N::Divide<Quotient<3, 0, UTerm>> as Division>::Ceil;
}
impl DivCeil for Small<5> {
    const DIVISOR: usize = 5;
    type Ceil<N: Subtracted> = <N::Divide<Quotient<5, 0, UTerm>> as Division>::Ceil;
}
impl DivCeil for Small<7> {
    const DIVISOR: usize = 7;
    type Ceil<N: Subtracted> = <N::Divide<Quotient<7, 0, UTerm>> as Division>::Ceil;
}
impl<K: Number> DivCeil for Any<K> {
    const DIVISOR: usize = K::VALUE;
    type Ceil<N: Subtracted> = <N::Divide<AnyDivisor<K::Nat, UTerm, UTerm>> as Division>::Ceil;
}
impl<N, W> Sealed for By<N, W> {}

impl Ceiling for By1 {
    type Ceil<N: Subtracted> = N::Extent;
}
impl<K, W: DivCeil> Ceiling for By<K, W> {
    type Ceil<N: Subtracted> = <W::Ceil<N> as AsExtent>::Extent;
}
impl<K: Ceiling> Ceiling for Back<K> {
    type Ceil<N: Subtracted> = K::Ceil<N>;
}

#[diagnostic::do_not_recommend]
impl Step for By1 {
    const VALUE: StepValue = StepValue::Up(1);
    type Of<D: Stride> = D;
    #[inline(always)]
    fn of<D: Stride>(stride: D::Stored) -> D::Stored {
        stride
    }
    type Every<E: Extent> = E;
    type OpenStart<E: Extent> = ZeroBits;
    type Pace = UnitPace;
    type Direction = Up;
    type Neighbours = Holds;
}

impl<K: Number, W: NotZero> Step for By<K, W> {
    const VALUE: StepValue = {
        assert!(
            W::DIVISOR == K::VALUE,
            "view!: not the way to divide by this step"
        );
        assert!(
            K::VALUE <= isize::MAX as usize,
            "view!: a step longer than any axis"
        );
        StepValue::Up(K::VALUE)
    };
    type Of<D: Stride> = D::Times<K>;
    #[inline(always)]
    fn of<D: Stride>(stride: D::Stored) -> <D::Times<K> as Stride>::Stored {
        D::times::<K>(stride)
    }
    type Every<E: Extent> = E::Less<UTerm, Self>;
    type OpenStart<E: Extent> = ZeroBits;
    type Pace = Steps<K::Nat>;
    type Direction = Up;
    type Neighbours = Fails;
}

// `K` is a step upwards, so an open start of its reverse is the last position.
impl<K: Step<Direction = Up>> Step for Back<K> {
    const VALUE: StepValue = K::VALUE.turned();
    type Of<D: Stride> = <K::Of<D> as Stride>::Negated;
    #[inline(always)]
    fn of<D: Stride>(stride: D::Stored) -> <Self::Of<D> as Stride>::Stored {
        <K::Of<D> as Stride>::negated(K::of::<D>(stride))
    }
    type Every<E: Extent> = K::Every<E>;
    type OpenStart<E: Extent> = BitSum<E::Low, Negate<<One as Number>::LowBits>>;
    type Pace = K::Pace;
    type Direction = Down;
    type Neighbours = Fails;
}
