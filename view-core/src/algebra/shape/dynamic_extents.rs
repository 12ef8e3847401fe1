//! Shapes all of whose extents are known at run time, by their rank.

use crate::algebra::shape::extent::Dyn;
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::shape::Shape;

/// So many extents, all of them [`Dyn`].
#[diagnostic::on_unimplemented(
    message = "view!: this rank is too high: 16 is the highest there is [V207]",
    label = "a view has 16 axes at most"
)]
pub trait DynamicExtents: Rank {
    /// The shape of these extents.
    type Shape: Shape;
}
macro_rules! dynamic_extents {
    ($($rank:literal $Shape:ty;)*) => {$(
        // rustc would list them.
        #[diagnostic::do_not_recommend]
        impl DynamicExtents for R<$rank> {
            type Shape = $Shape;
        }
    )*};
}
/// One extent more than in the rank `RANK`.
type OneMore<const RANK: usize> = (Dyn, <R<RANK> as DynamicExtents>::Shape);
dynamic_extents! {
    0 ();
    1 OneMore<0>;
    2 OneMore<1>;
    3 OneMore<2>;
    4 OneMore<3>;
    5 OneMore<4>;
    6 OneMore<5>;
    7 OneMore<6>;
    8 OneMore<7>;
    9 OneMore<8>;
    10 OneMore<9>;
    11 OneMore<10>;
    12 OneMore<11>;
    13 OneMore<12>;
    14 OneMore<13>;
    15 OneMore<14>;
    16 OneMore<15>;
}
