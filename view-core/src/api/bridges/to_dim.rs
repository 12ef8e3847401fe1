//! Extents as the dimensions of other crates.

/// A trait for the crate `$krate`, in which `$Dynamic` is a dimension that run time knows.
macro_rules! to_dim {
    ($krate:ident, $Dynamic:ty) => {
        /// An extent as a dimension of the other crate. Numbers of the table of lengths are static there as well, all others are dynamic.
        pub trait ToDim: $crate::algebra::shape::extent::Extent {
            /// The dimension.
            type Dim: $krate::Dim;
        }
        $crate::api::bridges::to_dim::to_dim! {
            $krate::Const<N>, [const N: usize] [$crate::Const<N>: $crate::Length,] $crate::Const<N>;
            $Dynamic, [] [] $crate::Dyn;
            $Dynamic, Dec4 [A B C D];
            $Dynamic, Dec5 [A B C D E];
            $Dynamic, Dec6 [A B C D E F];
            $Dynamic, Dec7 [A B C D E F G];
            $Dynamic, [N: $crate::algebra::number::Nat] [] $crate::algebra::shape::decimal::Big<N>;
        }
    };
    () => {};
    ($Dim:ty, [$($param:tt)*] [$($bound:tt)*] $Extent:ty; $($others:tt)*) => {
        impl<$($param)*> ToDim for $Extent
        where
            $($bound)*
        {
            type Dim = $Dim;
        }
        $crate::api::bridges::to_dim::to_dim!($($others)*);
    };
    ($Dim:ty, $Dec:ident [$($D:ident)*]; $($others:tt)*) => {
        impl<$(const $D: u8),*> ToDim for $crate::algebra::shape::decimal::$Dec<$($D),*>
        where
            $($crate::algebra::shape::readable::Digit<$D>: $crate::algebra::shape::readable::Figure,)*
        {
            type Dim = $Dim;
        }
        $crate::api::bridges::to_dim::to_dim!($($others)*);
    };
}
pub(crate) use to_dim;
