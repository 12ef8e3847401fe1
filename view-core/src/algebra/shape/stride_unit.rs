//! The units that strides are multiples of. Two strides can be compared if they have the same unit.

use crate::algebra::family::family;
use crate::algebra::number::{Fails, Holds, Verdict};
use crate::algebra::shape::stride::{Enclosing, Static};
use crate::sealed::{markers, Sealed};

/// The unit of a stride.
pub trait Unit: Sealed {
    /// Whether it is a byte.
    type Bytes: Verdict;
    /// Whether strides of this unit can be compared.
    type Clear: Verdict;
    /// The unit that this one has in common with `V`.
    type With<V: Unit>: Unit;
    family! {
        /// The unit in common with bytes, and with elements.
        WithBytes WithElements: Unit
    }
    /// The one in common with structs around what is counted in `U`.
    type WithStructs<U: Unit>: Unit;
    /// The unit of the structs around what is counted in this one, if those sizes are not known either.
    type Around: Unit;
    /// The stride `D`, of this unit, in a view of fields that have axes of their own.
    type Enclosing<D: Static>: Static;
}

macro_rules! units {
    ($($(#[$doc:meta])* $Unit:ident bytes $Bytes:ident clear $Clear:ident with $V:ident $With:ty,
       $WithBytes:ident, $WithElements:ident, $WithStructs:ty; around $Around:ty, $Enclosing:ident;)*) => {$(
        $(#[$doc])*
        pub enum $Unit {}
        impl Sealed for $Unit {}
        impl Unit for $Unit {
            type Bytes = $Bytes;
            type Clear = $Clear;
            type With<$V: Unit> = $With;
            type WithBytes = $WithBytes;
            type WithElements = $WithElements;
            type WithStructs<$V: Unit> = $WithStructs;
            type Around = $Around;
            type Enclosing<D: Static> = $Enclosing!(D);
        }
    )*};
}
macro_rules! itself {
    ($D:ident) => {
        $D
    };
}
macro_rules! enclosing {
    ($D:ident) => { Enclosing<$D> };
}
units! {
    /// A byte.
    InBytes bytes Holds clear Holds with V V::WithBytes, InBytes, Unclear, Unclear; around Self, itself;
    /// An element whose size is not a type-level number.
    InElements bytes Fails clear Holds with V V::WithElements, Unclear, InElements, Unclear;
        around InStructs<Self>, enclosing;
    /// Any unit, for a stride of 0.
    InAny bytes Holds clear Holds with V V, InBytes, InElements, InStructs<V>; around Self, itself;
    /// Different ones, or one known only at run time.
    Unclear bytes Fails clear Fails with V Unclear, Unclear, Unclear, Unclear; around Self, itself;
}

markers! {
    /// A struct of an unknown size, whose fields are viewed. `U` is the unit inside of it: [`InElements`] if the fields are the elements, or
    /// that of other structs of which they are fields.
    InStructs<U>;
}

impl<U: Unit> Unit for InStructs<U> {
    type Bytes = Fails;
    type Clear = Holds;
    type With<V: Unit> = V::WithStructs<U>;
    family!(WithBytes WithElements = Unclear);
    type WithStructs<V: Unit> = <U::With<V> as Unit>::Around;
    type Around = InStructs<Self>;
    type Enclosing<D: Static> = Enclosing<D>;
}
