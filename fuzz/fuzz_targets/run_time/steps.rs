//! One operation on the product's view, and on the picture of it.
//!
//! `$next!` takes a rank, a view and a picture. Both have to exist, or neither.

use crate::case::Slice;
use crate::picture::{self, Picture, Place};
use view_core::__::{Edge, StepValue, Stop};

/// The picture of one slice for each axis.
pub fn sliced(picture: &Picture, slices: &[Slice]) -> Option<Picture> {
    let mut picture = picture.clone();
    for (axis, slice) in slices.iter().enumerate().take(picture.shape.len()) {
        let positions = picture::slice(
            slice.start(),
            slice.stop(),
            slice.step.get() as i128,
            picture.shape[axis],
        )?;
        picture = picture.take(axis, positions);
    }
    Some(picture)
}

/// The picture of one index on one axis.
pub fn picked(picture: &Picture, first: bool, place: Place) -> Option<Picture> {
    let axis = if first { 0 } else { picture.shape.len() - 1 };
    let position = picture::position(place, picture.shape[axis])?;
    Some(picture.take(axis, position).without(axis))
}

/// The whole of every axis, with dynamic extents and strides.
pub const WHOLE: ((Edge, Stop), StepValue) = ((Edge::Open, Stop::Open), StepValue::Up(1));
macro_rules! forget {
    (R0 $v:expr) => {
        Now::R0($v)
    };
    (R1 $v:expr) => {
        Now::R1(
            $v.with_strides()
                .try_slice1_at::<Stepping, _>((WHOLE, ()), 0)
                .expect("all of it"),
        )
    };
    (R2 $v:expr) => {
        Now::R2(
            $v.with_strides()
                .try_slice2_at::<Stepping, Stepping, _, _>((WHOLE, (WHOLE, ())), 0, 0)
                .expect("all of it"),
        )
    };
    (R3 $v:expr) => {
        Now::R3(
            $v.with_strides()
                .try_slice3_at::<Stepping, Stepping, Stepping, _, _, _>(
                    (WHOLE, (WHOLE, (WHOLE, ()))),
                    0,
                    0,
                    0,
                )
                .expect("all of it"),
        )
    };
    (R4 $v:expr) => {
        Now::R4(
            $v.with_strides()
                .try_slice4_at::<Stepping, Stepping, Stepping, Stepping, _, _, _, _>(
                    (WHOLE, (WHOLE, (WHOLE, (WHOLE, ())))),
                    0,
                    0,
                    0,
                    0,
                )
                .expect("all of it"),
        )
    };
}

/// `[i, ...]` and its like.
macro_rules! pick {
    ($next:ident $R:ident $v:ident $picture:ident $first:ident $place:ident) => {{
        let picture = picked(&$picture, *$first, $place.place());
        let i = $place.number.get();
        match (*$first, $place.back) {
            (true, false) => $next!($R try_view!($v[i, ...]), picture),
            (true, true) => $next!($R try_view!($v[-i, ...]), picture),
            (false, false) => $next!($R try_view!($v[..., i]), picture),
            (false, true) => $next!($R try_view!($v[..., -i]), picture),
        }
    }};
}

/// `.rot90[-1]` and its like; the number is a constant.
macro_rules! turn {
    ($next:ident $R:ident $v:ident $picture:ident $turns:ident) => {{
        let mut picture = $picture.clone();
        for _ in 0..$turns.rem_euclid(4) {
            picture = picture.turned();
        }
        match $turns.rem_euclid(8) {
            0 => $next!($R try_view!($v.rot90[0]), Some(picture)),
            1 => $next!($R try_view!($v.rot90), Some(picture)),
            2 => $next!($R try_view!($v.rot90[2]), Some(picture)),
            3 => $next!($R try_view!($v.rot90[-1]), Some(picture)),
            4 => $next!($R try_view!($v.rot90[-4]), Some(picture)),
            5 => $next!($R try_view!($v.rot90[-3]), Some(picture)),
            6 => $next!($R try_view!($v.rot90[6]), Some(picture)),
            _ => $next!($R try_view!($v.rot90[3]), Some(picture)),
        }
    }};
}

macro_rules! new_axis {
    ($next:ident $R:ident $v:ident $picture:ident $first:ident) => {{
        let mut picture = $picture.clone();
        picture.shape.insert(if *$first { 0 } else { picture.shape.len() }, 1);
        match *$first {
            true => $next!($R try_view!($v[newaxis, ...]), Some(picture)),
            false => $next!($R try_view!($v[..., newaxis]), Some(picture)),
        }
    }};
}

/// To a shape of each rank.
macro_rules! reshape {
    ($next:ident $v:ident $picture:ident $rank:ident $extents:ident $rest:ident) => {{
        let rank = usize::from(*$rank % 5);
        let mut asked = case::extents($extents, &$picture.shape)[..rank].to_vec();
        let given = asked.clone();
        let others = asked.iter().take(rank.max(1) - 1).try_fold(1_usize, |product, n| product.checked_mul(*n));
        let mut wanted = true;
        if let (Some(last), true) = (asked.last_mut(), *$rest) {
            // Beside an extent of 0, `_` could be any number; if the product is too large, it is none.
            let others = if given[..rank - 1].contains(&0) { Some(0) } else { others };
            let count = $picture.places.len();
            wanted = others.is_some_and(|others| others > 0 && count % others == 0);
            *last = others.and_then(|others| count.checked_div(others)).unwrap_or(0);
        }
        let picture = wanted.then(|| $picture.reshape(&asked)).flatten();
        let extent = |axis: usize| given[axis];
        match (rank, *$rest) {
            (0, _) => $next!(R0 $v.try_reshape_to::<R0>([]), picture),
            (1, false) => $next!(R1 $v.try_reshape_to::<R1>([extent(0)]), picture),
            (2, false) => $next!(R2 $v.try_reshape_to::<R2>([extent(0), extent(1)]), picture),
            (3, false) => $next!(R3 $v.try_reshape_to::<R3>([extent(0), extent(1), extent(2)]), picture),
            (_, false) => $next!(R4 $v.try_reshape_to::<R4>([extent(0), extent(1), extent(2), extent(3)]), picture),
            (1, true) => $next!(R1 $v.try_reshape_to::<shape![Rest]>([0]), picture),
            (2, true) => $next!(R2 $v.try_reshape_to::<shape![Dyn, Rest]>([extent(0), 0]), picture),
            (3, true) => $next!(R3 $v.try_reshape_to::<shape![Dyn, Dyn, Rest]>([extent(0), extent(1), 0]), picture),
            (_, true) => $next!(
                R4 $v.try_reshape_to::<shape![Dyn, Dyn, Dyn, Rest]>([extent(0), extent(1), extent(2), 0]),
                picture
            ),
        }
    }};
}

/// To the same rank, or to one more.
macro_rules! broadcast {
    ($next:ident $v:ident $picture:ident $more:ident $extents:ident, $rank:literal [$($axis:literal)*] $R:ident $Shape:ty) => {{
        let offset = usize::from(*$more);
        let mut padded = vec![1; offset];
        padded.extend(&$picture.shape);
        let wanted = &case::extents($extents, &padded)[..$rank];
        match $picture.broadcast(wanted) {
            Some(Err(shape)) => {
                let view = $v.try_broadcast_to::<$Shape>([$(wanted[$axis]),*]).expect("a view too large to be listed");
                assert_eq!(view.shape().as_slice(), shape);
                None
            }
            Some(Ok(picture)) => $next!($R $v.try_broadcast_to::<$Shape>([$(wanted[$axis]),*]), Some(picture)),
            None => $next!($R $v.try_broadcast_to::<$Shape>([$(wanted[$axis]),*]), None::<Picture>),
        }
    }};
}

/// A cast, and one slice of the result.
macro_rules! cast {
    ($case:ident $memory:ident $picture:ident $v:ident [$($Target:ident => $item:literal $T:ty, $check:expr;)*]) => {
        match $case.target {
            $(Target::$Target => {
                let valid = |byte: u8| -> bool { $check(byte) };
                let all_valid = |picture: &Picture| picture.places.iter().all(|place| valid(($memory.byte)(*place)));
                let seen = $picture.cast($item).filter(all_valid);
                if let Some((_view, _seen)) = $memory.both(try_view!($v.as<$T>), seen) {
                    cast!(@ $case $memory _view _seen);
                }
            })*
        }
    };
    (@ $case:ident $memory:ident $view:ident $seen:ident) => {
        let slice = &$case.then;
        let positions = picture::slice(slice.start(), slice.stop(), slice.step.get() as i128, $seen.shape[0]);
        let seen = positions.map(|positions| $seen.take(0, positions));
        $memory.both($view.with_strides().try_slice1_at::<Stepping, _>((slice.argument(), ()), 0), seen);
    };
}
