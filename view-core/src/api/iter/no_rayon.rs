//! What the feature `rayon` would add: methods that say so.

use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::zip::Zip;
use crate::api::iter::zipped::Zipped;
use crate::view::view::{View, ViewMut};

/// The feature `rayon` of view-core. Nothing has it while this file is compiled.
///
/// ```compile_fail,E0277
/// view_core::view!(([1, 2])).par_outer_iter();
/// ```
///
/// ```compile_fail,E0277
/// view_core::view!(([1, 2])).par_zip(&[3, 4]);
/// ```
///
/// ```compile_fail,E0277
/// view_core::Array::<u8, view_core::shape![2]>::zeros().par_iter_mut();
/// ```
///
/// # Safety
/// It must not be implemented: a bound with it is a refusal.
#[diagnostic::on_unimplemented(
    message = "view!: parallel iteration needs the feature `rayon` of view-core [V511]",
    label = "needs a feature",
    note = "help: `view-core = {{ version = \"…\", features = [\"rayon\"] }}` in Cargo.toml"
)]
pub unsafe trait FeatureRayon {}

impl<P> Zipped<P> {
    #[doc(hidden)]
    pub fn par(&self)
    where
        P: FeatureRayon,
    {
    }
}

impl<A, B> Zip<A, B> {
    #[doc(hidden)]
    pub fn par(&self)
    where
        A: FeatureRayon,
    {
    }
}

view_macros::for_rows! { [$View $method $params $other]
    [View par_iter () ()] [View par_zip (<O>) (, _: O)] [View try_par_zip (<O>) (, _: O)]
    [View par_outer_iter () ()] [View par_lanes (<const K: usize>) ()] [View par_tiles (<Z>) ()]
    [View par_indexed_iter () ()] [View par_axes_iter (<const K: usize>) ()] [View par_chunks (<const K: usize>) (, _: usize)] [View par_window_iter (<Z>) ()]
    [ViewMut par_indexed_iter_mut () ()] [ViewMut par_axes_iter_mut (<const K: usize>) ()] [ViewMut par_chunks_mut (<const K: usize>) (, _: usize)]
    [ViewMut par_iter () ()] [ViewMut par_iter_mut () ()]
    [ViewMut par_zip (<O>) (, _: O)] [ViewMut par_zip_mut (<O>) (, _: O)] [ViewMut try_par_zip_mut (<O>) (, _: O)]
    [ViewMut par_outer_iter_mut () ()] [ViewMut par_lanes_mut (<const K: usize>) ()] [ViewMut par_tiles_mut (<Z>) ()] => {
    impl<T, S: Shape, L: Layout> $View<'_, T, S, L> {
        #[doc(hidden)]
        pub fn $method $params(&self $other) where T: FeatureRayon {}
    }
}}
