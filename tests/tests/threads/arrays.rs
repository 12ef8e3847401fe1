//! The methods of arrays that hand an iterator to rayon's threads: they do what those of the view do.

use rayon::iter::{IndexedParallelIterator, ParallelIterator};
use view_core::{shape, view, Array, Dyn};

/// The same question to an array and to its view.
macro_rules! same {
    ($array:ident: $($asked:ident => $answer:expr;)*) => {$(
        let one: Vec<_> = { let $asked = &$array; $answer.collect() };
        let other: Vec<_> = { let view = $array.view(); let $asked = &view; $answer.collect() };
        assert_eq!(one, other, "{}", stringify!($answer));
        assert!(!one.is_empty(), "{}", stringify!($answer));
    )*};
}

/// The same change of an array and of a unique view. Afterwards both are another array than before.
macro_rules! same_change {
    ($array:ident: $($changed:ident => $change:expr;)*) => {$(
        let (mut left, mut right) = ($array.clone(), $array.clone());
        { let $changed = &mut left; $change };
        { let mut view = right.view_mut(); let $changed = &mut view; $change };
        assert_eq!(left.as_slice(), right.as_slice(), "{}", stringify!($change));
        assert_ne!(left.as_slice(), $array.as_slice(), "{}", stringify!($change));
    )*};
}

macro_rules! both {
    ($($array:ident)*) => {$(
        same! { $array:
            a => a.par_iter().map(|x| x + 1);
            a => a.par_indexed_iter().map(|(index, x)| (index, *x));
            a => a.par_outer_iter().map(|row| row.to_vec());
            a => a.par_axes_iter::<1>().map(|row| row.to_vec());
            a => a.par_lanes::<0>().map(|lane| lane.to_vec());
            a => a.par_chunks::<0>(5).map(|part| part.to_vec());
            a => a.par_tiles::<shape![4, 3]>().map(|tile| tile.to_vec());
            a => a.par_window_iter::<shape![2, 2]>().map(|window| window.to_vec());
            a => a.par_zip(&$array).map(|(x, y)| x * y);
            a => a.try_par_zip(&$array).unwrap().map(|(x, y)| x + y);
        }
        same_change! { $array:
            a => a.par_iter_mut().for_each(|x| *x += 7);
            a => a.par_indexed_iter_mut().for_each(|([i, j], x)| *x += (10 * i + j) as u32 + 1);
            a => a.par_outer_iter_mut().enumerate().for_each(|(i, mut row)| row.fill(i as u32));
            a => a.par_axes_iter_mut::<1>().enumerate().for_each(|(i, mut row)| row.fill(i as u32));
            a => a.par_lanes_mut::<0>().enumerate().for_each(|(i, mut lane)| lane.fill(i as u32));
            a => a.par_chunks_mut::<0>(5).enumerate().for_each(|(i, mut part)| part.fill(i as u32));
            a => a.par_tiles_mut::<shape![4, 3]>().enumerate().for_each(|(i, mut tile)| tile.fill(i as u32));
            a => a.par_zip_mut(&$array).for_each(|(x, y)| *x = 2 * y + 1);
            a => a.try_par_zip_mut(&$array).unwrap().for_each(|(x, y)| *x = 3 * y + 1);
        }
        assert!($array.try_par_zip(view!(([[0u32; 6]; 2])).into_dyn()).is_err());
    )*};
}

#[test]
fn the_methods_of_an_array_are_those_of_its_view() {
    let number = |[i, j]: [usize; 2]| (6 * i + j + 1) as u32;
    let fixed = Array::<u32, shape![12, 6]>::from_fn(number);
    let table = Array::<u32, shape![Dyn, Dyn]>::from_fn_of([12, 6], number);
    both!(fixed table);
}
