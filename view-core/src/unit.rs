//! What strides are numbers of. Two of them can be compared where it is the same.

use crate::number::{Fails, Holds, Verdict};
use crate::sealed::Sealed;

/// The unit of a stride.
pub trait Unit: Sealed {
    /// Whether it is a byte.
    type Bytes: Verdict;
    /// Whether strides of this unit can be compared.
    type Clear: Verdict;
    /// The unit that this one has in common with `V`.
    type With<V: Unit>: Unit;
    /// The one in common with bytes.
    type WithBytes: Unit;
    /// The one in common with elements.
    type WithElements: Unit;
}

macro_rules! units {
    ($($(#[$doc:meta])* $Unit:ident bytes $Bytes:ident clear $Clear:ident with $V:ident $With:ty,
       $WithBytes:ident, $WithElements:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $Unit {}
        impl Sealed for $Unit {}
        impl Unit for $Unit {
            type Bytes = $Bytes;
            type Clear = $Clear;
            type With<$V: Unit> = $With;
            type WithBytes = $WithBytes;
            type WithElements = $WithElements;
        }
    )*};
}
units! {
    /// A byte.
    InBytes bytes Holds clear Holds with V V::WithBytes, InBytes, Unclear;
    /// An element whose size is no type-level number.
    InElements bytes Fails clear Holds with V V::WithElements, Unclear, InElements;
    /// A stride of 0 is one in any unit.
    InAny bytes Holds clear Holds with V V, InBytes, InElements;
    /// Different ones, or one known only at run time.
    Unclear bytes Fails clear Fails with _V Unclear, Unclear, Unclear;
}
