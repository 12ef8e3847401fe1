//! What the feature `rayon` would add to arrays: methods that say so.

use crate::algebra::shape::shape::Shape;
use crate::api::iter::no_rayon::FeatureRayon;
use crate::api::owned::array::Array;
use crate::view::base::aligned::Alignment;

view_macros::for_rows! { [$method $params $other]
    [par_iter () ()] [par_zip (<O>) (, _: O)] [try_par_zip (<O>) (, _: O)]
    [par_outer_iter () ()] [par_lanes (<const K: usize>) ()] [par_tiles (<Z>) ()]
    [par_indexed_iter () ()] [par_axes_iter (<const K: usize>) ()] [par_chunks (<const K: usize>) (, _: usize)] [par_window_iter (<Z>) ()]
    [par_indexed_iter_mut () ()] [par_axes_iter_mut (<const K: usize>) ()] [par_chunks_mut (<const K: usize>) (, _: usize)]
    [par_iter_mut () ()] [par_zip_mut (<O>) (, _: O)] [try_par_zip_mut (<O>) (, _: O)]
    [par_outer_iter_mut () ()] [par_lanes_mut (<const K: usize>) ()] [par_tiles_mut (<Z>) ()] => {
    impl<T, S: Shape, A: Alignment> Array<T, S, A> {
        #[doc(hidden)]
        pub fn $method $params(&self $other) where T: FeatureRayon {}
    }
}}
