//! What a number is as an extent: of an axis, and inside of other axes.

use crate::algebra::number::constant::Const;
use crate::algebra::number::subtract::Underflow;
use crate::algebra::number::{Number, One, Positive, UInt, UTerm, Unknown, B0, B1};
use crate::algebra::shape::extent::{AsExtent, Dyn, StrideAroundNumber};
use crate::algebra::shape::prefixes::{Empty, Lost};
use crate::algebra::shape::readable::{Decimal, Digits, Prefix, Readable};
use crate::algebra::shape::stride::Stride;

impl Digits for UTerm {
    type Prefix = Empty;
    type Spelling = <Empty as Prefix>::Spelling;
    type Decimal = ();
}
impl Digits for Unknown {
    type Prefix = Lost;
    type Spelling = <Lost as Prefix>::Spelling;
    type Decimal = ();
}
impl AsExtent for UTerm {
    type Extent = Const<0>;
}
impl AsExtent for Unknown {
    type Extent = Dyn;
}
impl AsExtent for Underflow {
    type Extent = Dyn;
}

macro_rules! around {
    ([$($param:tt)*] $Self:ty, $N:ident $D:ident $Around:ty, $stride:ident $around:expr) => {
        impl<$($param)*> StrideAroundNumber for $Self {
            type Mode<M> = M;
            type Around<$N: Number, $D: Stride> = $Around;
            #[inline(always)]
            fn around<$N: Number, $D: Stride>($stride: $D::Stored) -> <$Around as Stride>::Stored {
                $around
            }
        }
    };
}
// A number that is not known is no extent, so nobody asks.
around!([] Unknown, N D D, stride stride);
around!([] One, N D D, stride stride);
around!([] UTerm, N D D::Times<N>, stride D::times::<N>(stride));

macro_rules! numbers {
    ($([$($V:ident)?] $Self:ty = $High:ty, $Digit:ident $Bit1:ident $Bit0:ident;)*) => {$(
        impl$(<$V: Positive>)? Digits for $Self {
            type Prefix = <<$High as Digits>::Prefix as Prefix>::$Digit;
            type Spelling = <<Self as Digits>::Prefix as Prefix>::Spelling;
            type Decimal = <<<$High as Digits>::Decimal as Decimal>::$Bit1 as Decimal>::$Bit0;
        }
        impl$(<$V: Positive>)? AsExtent for $Self {
            type Extent = Readable<Self>;
        }
    )*};
}
numbers! {
    [] One = UTerm, Digit1 Twice TwiceAndOne;
    [] UInt<One, B0> = UTerm, Digit2 TwiceAndOne Twice;
    [] UInt<One, B1> = UTerm, Digit3 TwiceAndOne TwiceAndOne;
    [V] UInt<UInt<V, B0>, B0> = V, Digit0 Twice Twice;
    [V] UInt<UInt<V, B0>, B1> = V, Digit1 Twice TwiceAndOne;
    [V] UInt<UInt<V, B1>, B0> = V, Digit2 TwiceAndOne Twice;
    [V] UInt<UInt<V, B1>, B1> = V, Digit3 TwiceAndOne TwiceAndOne;
}
macro_rules! more_than_one {
    ($([$($V:ident)?] $Self:ty;)*) => {$(
        around!([$($V: Positive)?] $Self, N D D::Times<N>, stride D::times::<N>(stride));
    )*};
}
more_than_one! {
    [] UInt<One, B0>;
    [] UInt<One, B1>;
    [V] UInt<UInt<V, B0>, B0>;
    [V] UInt<UInt<V, B0>, B1>;
    [V] UInt<UInt<V, B1>, B0>;
    [V] UInt<UInt<V, B1>, B1>;
}
