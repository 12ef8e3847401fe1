//! The methods that an array has of its views: each answers as the view does, for static and for dynamic shapes.

use crate::bases::forget;
use crate::panics::caught;
use std::cmp::Reverse;
use std::sync::atomic::Ordering::Relaxed;
use view_core::{shape, view, Array, Dyn, Element, Layout, Shape, View, ViewError, A64};

/// Three rows of four numbers.
fn number([i, j]: [usize; 2]) -> u32 {
    ((7 * i + 5 * j * j + 3) % 23) as u32
}

/// Runs a block for a static array, a dynamic one, a mixture and an aligned one.
macro_rules! of_each_kind {
    ($array:ident => $block:block) => {
        let $array = Array::<u32, shape![3, 4]>::from_fn(number);
        $block
        let $array = Array::<u32, shape![Dyn, Dyn]>::from_fn_of([forget(3), forget(4)], number);
        $block
        let $array = Array::<u32, shape![Dyn, 4]>::from_fn_of([forget(3), 4], number);
        $block
        let $array = Array::<u32, shape![3, 4]>::aligned::<A64>([3, 4], number).unwrap();
        $block
    };
}

/// The same question to the array and to its view.
macro_rules! same {
    ($array:ident: $($asked:ident => $answer:expr;)*) => {$(
        let one = { let $asked = &$array; $answer };
        let other = { let view = $array.view(); let $asked = &view; $answer };
        assert_eq!(one, other, "{}", stringify!($answer));
    )*};
}

/// The same change of an array and of a unique view. Afterwards both are another array than before.
macro_rules! same_change {
    ($array:ident: $($changed:ident => $change:expr;)*) => {$(
        let (mut left, mut right) = ($array.clone(), $array.clone());
        let one = { let $changed = &mut left; $change };
        let other = { let mut view = right.view_mut(); let $changed = &mut view; $change };
        assert_eq!(one, other, "{}", stringify!($change));
        assert_eq!(left.as_slice(), right.as_slice(), "{}", stringify!($change));
        assert_ne!(left.as_slice(), $array.as_slice(), "{}", stringify!($change));
    )*};
}

/// What a view is: its extents, its strides and its elements.
fn all<T: Element + Copy, S: Shape, L: Layout>(v: View<'_, T, S, L>) -> (Vec<usize>, Vec<isize>, Vec<T>) {
    (
        v.shape().as_ref().to_vec(),
        v.strides().as_ref().to_vec(),
        v.to_vec(),
    )
}

/// The elements of each view of an iterator.
macro_rules! each {
    ($views:expr) => {
        $views.map(|view| all(view)).collect::<Vec<_>>()
    };
}

/// The text of the error.
fn text<X>(result: Result<X, ViewError>) -> String {
    result.err().expect("an error").to_string()
}

#[test]
fn reductions() {
    of_each_kind!(array => { same! { array:
        a => a.fold(7, |sum, x| sum * 3 % 1009 + x);
        a => a.fold_unordered(0, |sum, x| sum + x);
        a => a.sum::<u32>();
        a => a.mean();
        a => a.fold_axis::<0, _>(1u32, |sum, x| sum * 3 + x);
        a => a.sum_axis::<1, u32>();
        a => a.mean_axis::<0>();
        a => a.max_axis::<1>();
        a => a.min_axis::<1>();
        a => a.argmax_axis::<0>();
        a => a.argmin_axis::<0>();
        a => a.max();
        a => a.min();
        a => a.min_max();
        a => a.argmax();
        a => a.argmin();
    }});
    // `Ord` of arrays of integers would come first, without the reference.
    let floats = Array::<f64, shape![2, 2]>::from_fn(|[i, j]| i as f64 - 2.0 * j as f64);
    assert_eq!((floats.max(), floats.min()), (Some(1.0), Some(-2.0)));
    assert_eq!(Array::<f64, shape![0]>::zeros().max(), None);
    let list = Array::<f32, shape![Dyn]>::from_fn_of([forget(1000)], |[i]| 1.0 / (i as f32 + 1.0));
    same! { list:
        a => a.sum_pairwise();
        a => a.sum_unordered();
    }
}

#[test]
fn shared_iterators() {
    of_each_kind!(array => { same! { array:
        a => { let mut list = vec![]; a.for_each(|x| list.push(*x)); list };
        a => { let mut list = vec![]; a.for_each_unordered(|x| list.push(*x)); list.sort(); list };
        a => a.indexed_iter().map(|(index, x)| (index, *x)).collect::<Vec<_>>();
        a => each!(a.outer_iter());
        a => each!(a.axis_iter::<1>());
        a => each!(a.axes_iter::<1>());
        a => a.indexed_axes_iter::<1>().map(|(index, part)| (index, all(part))).collect::<Vec<_>>();
        a => each!(a.lanes::<0>());
        a => each!(a.chunks::<1>(3));
        a => each!(a.split_into::<0>(2));
        a => each!(a.tile_iter::<shape![3, 2]>());
        a => each!(a.try_tile_iter::<shape![1, 2]>().unwrap());
        a => each!(a.window_iter::<shape![2, 3]>());
        a => each!(a.window_iter_of::<shape![Dyn, 3]>([2, 3]));
        a => a.rows().map(<[u32]>::to_vec).collect::<Vec<_>>();
        a => a.zip(&array).map(|(x, y)| x * y).collect::<Vec<_>>();
        a => a.try_zip(&array).unwrap().map(|(x, y)| x + y).collect::<Vec<_>>();
    }});
}

#[test]
fn unique_iterators() {
    of_each_kind!(array => { same_change! { array:
        a => a.indexed_iter_mut().for_each(|([i, j], x)| *x += (10 * i + j) as u32);
        a => a.outer_iter_mut().enumerate().for_each(|(i, mut part)| part.fill(i as u32));
        a => a.axis_iter_mut::<1>().enumerate().for_each(|(i, mut part)| part.fill(i as u32));
        a => a.axes_iter_mut::<1>().enumerate().for_each(|(i, mut part)| part.fill(i as u32));
        a => a.indexed_axes_iter_mut::<1>().for_each(|([i], mut part)| part.fill(i as u32));
        a => a.lanes_mut::<0>().enumerate().for_each(|(i, mut lane)| lane.fill(i as u32));
        a => a.chunks_mut::<1>(3).enumerate().for_each(|(i, mut part)| part.fill(i as u32));
        a => a.split_into_mut::<0>(2).enumerate().for_each(|(i, mut part)| part.fill(i as u32));
        a => a.tile_iter_mut::<shape![1, 2]>().enumerate().for_each(|(i, mut tile)| tile.fill(i as u32));
        a => a.try_tile_iter_mut::<shape![3, 2]>().unwrap().enumerate().for_each(|(i, mut tile)| tile.fill(i as u32));
        a => a.zip_mut(&array).for_each(|(x, y)| *x = 2 * y + 1);
        a => a.try_zip_mut(&array).unwrap().for_each(|(x, y)| *x = 3 * y + 1);
    }});
    // What it returns lives as long as the borrow of the array, not as long as a view.
    let mut array = Array::<u32, shape![2, 2]>::from_fn(number);
    let rows: Vec<_> = array.outer_iter_mut().collect();
    for mut row in rows {
        row.fill(9);
    }
    assert_eq!(array.as_slice(), [9; 4]);
}

#[test]
fn copies() {
    of_each_kind!(array => { same! { array:
        a => a.to_vec();
        a => a.copy();
        a => a.zeros_like();
        a => a.full_like('x');
        a => { let mut out = [[0; 4]; 3]; a.copy_into(&mut out); out };
        a => { let mut out = [[0; 4]; 3]; a.try_copy_into(&mut out).unwrap(); out };
        a => { let mut out = [[0; 4]; 3]; a.map_into(&mut out, |x| u64::from(*x)); out };
        a => { let mut out = [[0; 4]; 3]; a.try_map_into(&mut out, |x| u64::from(*x)).unwrap(); out };
        a => a.select(1, &[3, 0, 0]);
        a => a.try_select(0, &[2, 1]).unwrap();
        a => a.mask(&array.map(|x| x % 2 == 0));
        a => a.try_mask(&array.map(|x| x % 3 == 0)).unwrap();
    }
    let even = array.map(|x| x % 2 == 0);
    assert!(!even.positions().is_empty());
    same! { even: a => a.positions(); }
    });
}

#[test]
fn assignments() {
    let (row, even) = ([9, 8, 7, 6], [[true, false, false, true]; 3]);
    of_each_kind!(array => { same_change! { array:
        a => a.assign(&[row; 3]);
        a => a.try_assign(&[row; 3]);
        a => a.assign_broadcast(&row);
        a => a.try_assign_broadcast(&row);
        a => a.assign_where(&even, &[row; 3]);
        a => a.try_assign_where(&even, &[row; 3]);
        a => a.assign_mask(&even, &a.mask(&even).map(|x| x + 1));
        a => a.try_assign_mask(&even, &a.mask(&even).map(|x| x + 1));
        a => a.assign_select::<1, _>(&[3, 1], &[50, 51]);
        a => a.try_assign_select::<1, _>(&[3, 1], &[50, 51]);
        a => a.fill_where(&even, 77);
        a => a.try_fill_where(&even, 77);
        a => { let mut n = 0; a.fill_with(|| { n += 1; n }) };
        a => a.map_inplace_unordered(|x| *x += 100);
        a => a.select_mut::<0>(&[2, 0]).into_iter().enumerate().for_each(|(i, mut part)| part.fill(i as u32));
        a => a.try_select_mut::<0>(&[2, 0]).unwrap().into_iter().enumerate().for_each(|(i, mut part)| part.fill(i as u32));
    }
    let mut cells = array.clone();
    cells.as_cells().iter().for_each(|cell| cell.set(cell.get() + 1));
    cells.as_atomic().iter().for_each(|atomic| _ = atomic.fetch_add(1, Relaxed));
    assert_eq!(cells.as_slice(), array.map(|x| x + 2).as_slice());
    });
}

#[test]
fn orders() {
    of_each_kind!(array => { same_change! { array:
        a => a.swap([0, 1], [2, 3]);
        a => a.try_swap([0, 1], [2, 3]);
        a => a.swap_axis::<1>(0, 3);
        a => a.try_swap_axis::<0>(0, 2);
        a => a.reverse_axis::<1>();
        a => a.rotate_axis::<1>(3);
        a => a.try_rotate_axis::<0>(1);
        a => a.select_nth_axis::<1>(2);
        a => a.select_nth_axis_by::<1>(2, |x, y| y.cmp(x));
        a => a.try_select_nth_axis_by::<1>(1, |x, y| y.cmp(x));
        a => a.sort_axis::<1>();
        a => a.sort_axis_by::<1>(|x, y| y.cmp(x));
        a => a.sort_axis_by_key::<1, _>(|x| Reverse(*x));
        a => a.sort_axis_unstable::<1>();
        a => a.sort_axis_unstable_by::<1>(|x, y| y.cmp(x));
    }});
    let list = Array::<u32, shape![7]>::from_fn(|[i]| (5 * i as u32 + 3) % 7);
    let long = Array::<u32, shape![Dyn]>::from_fn_of([forget(7)], |[i]| (5 * i as u32 + 3) % 7);
    macro_rules! of_lists {
        ($($list:ident)*) => {$( same_change! { $list:
            a => a.reverse();
            a => a.sort();
            a => a.sort_by(|x, y| y.cmp(x));
            a => a.sort_by_key(|x| Reverse(*x));
            a => a.sort_unstable();
        })*};
    }
    of_lists!(list long);
}

#[test]
fn other_axes() {
    of_each_kind!(array => { same! { array:
        a => a.strides();
        a => a.rank();
        a => a.size_bytes();
        a => a.as_ptr();
        a => all(a.transpose());
        a => all(a.permute::<shape![1, 0]>());
        a => all(a.permuted([1, 0]));
        a => all(a.try_permuted([1, 0]).unwrap());
        a => text(a.try_permuted([1, 1]));
        a => all(a.swap_axes::<0, 1>());
        a => all(a.move_axis::<0, 1>());
        a => all(a.flip::<1>());
        a => all(a.rot90::<1>());
        a => all(a.diagonal());
        a => all(a.insert_axis::<1>());
    }
    let mut array = array;
    assert_eq!(array.as_mut_ptr(), array.view_mut().as_mut_ptr());
    });
    let row = Array::<u32, shape![1, 4]>::from_fn(number);
    let line = Array::<u32, shape![Dyn, 4]>::from_fn_of([forget(1), 4], number);
    same! { row:
        a => all(a.squeeze());
        a => all(a.squeeze_axis::<0>());
        a => all(a.try_squeeze_axis::<0>().unwrap());
    }
    same! { line:
        a => all(a.squeeze_axis::<0>());
        a => all(a.try_squeeze_axis::<0>().unwrap());
    }
    let one = Array::<u32, shape![]>::full(5);
    assert_eq!(one.element(), one.view().element());
}

#[test]
fn parts() {
    of_each_kind!(array => { same! { array:
        a => all(a.index_axis::<1>(2));
        a => all(a.try_index_axis::<0>(2).unwrap());
        a => text(a.try_index_axis::<0>(3));
        a => all(a.slice_axis::<1>(1..3));
        a => all(a.try_slice_axis::<1>(..=1).unwrap());
        a => text(a.try_slice_axis::<1>(1..5));
        a => all(a.step_axis::<1>(-2));
        a => all(a.try_step_axis::<0>(2).unwrap());
        a => { let (left, right) = a.split_at::<1, 1>(); (all(left), all(right)) };
        a => { let (left, right) = a.try_split_at::<0, 2>().unwrap(); (all(left), all(right)) };
        a => { let (left, right) = a.split_at_dyn::<1>(forget(3)); (all(left), all(right)) };
        a => { let (left, right) = a.try_split_at_dyn::<0>(forget(1)).unwrap(); (all(left), all(right)) };
        a => text(a.try_split_at_dyn::<0>(forget(4)));
    }
    same_change! { array:
        a => { let (mut left, mut right) = a.split_at_mut::<1, 1>(); left.fill(50); right.fill(60) };
        a => { let (mut left, mut right) = a.split_at_dyn_mut::<0>(forget(1)); left.fill(50); right.fill(60) };
    }});
}

#[test]
fn other_extents() {
    of_each_kind!(array => { same! { array:
        a => all(a.reshape::<shape![2, 6]>());
        a => all(a.try_reshape::<shape![6, 2]>().unwrap());
        a => all(a.reshape_to::<shape![Dyn, 6]>([2, 6]));
        a => all(a.try_reshape_to::<shape![Dyn, 2, 2]>([3, 2, 2]).unwrap());
        a => text(a.try_reshape_to::<shape![Dyn, 2, 2]>([4, 2, 2]));
        a => all(a.with_shape::<shape![3, 4]>());
        a => all(a.try_with_shape::<shape![3, Dyn]>().unwrap());
        a => text(a.try_with_shape::<shape![4, 3]>());
        a => all(a.broadcast::<shape![2, 3, 4]>());
        a => all(a.try_broadcast::<shape![2, 3, 4]>().unwrap());
        a => all(a.broadcast_to::<shape![Dyn, 3, 4]>([2, 3, 4]));
        a => all(a.try_broadcast_to::<shape![Dyn, 3, 4]>([2, 3, 4]).unwrap());
        a => all(a.windows::<shape![2, 2]>());
        a => all(a.try_windows::<shape![3, 2]>().unwrap());
        a => all(a.windows_of::<shape![Dyn, 2]>([2, 2]));
        a => all(a.try_windows_of::<shape![Dyn, 2]>([3, 2]).unwrap());
        a => text(a.try_windows_of::<shape![Dyn, 2]>([4, 2]));
        a => all(a.tiles::<shape![1, 2]>());
        a => all(a.try_tiles::<shape![3, 2]>().unwrap());
        a => all(a.tiles_of::<shape![Dyn, 2]>([3, 2]));
        a => all(a.try_tiles_of::<shape![Dyn, 2]>([1, 2]).unwrap());
        a => text(a.try_tiles_of::<shape![Dyn, 2]>([2, 2]));
    }});
}

/// The panic of each call has a line of this macro call.
macro_rules! panics_here {
    ($($call:expr;)*) => {$(
        let (_, file, line) = caught(|| _ = $call);
        assert_eq!((file.as_str(), line), (file!(), line!()), "{}", stringify!($call));
    )*};
}

#[test]
fn panics_at_the_line_of_the_caller() {
    let mut a = Array::<u32, shape![Dyn, Dyn]>::from_fn_of([forget(3), forget(4)], number);
    let other = vec![[0u32; 5]; 3];
    let mask = vec![[true; 5]; 3];
    let mut out = other.clone();
    #[rustfmt::skip]
    let () = {
        panics_here! { a.select(2, &[]); }
        panics_here! { a.mask(&mask); }
        panics_here! { a.copy_into(&mut out); }
        panics_here! { a.map_into(&mut out, |x| *x); }
        panics_here! { a.assign(&other); }
        panics_here! { a.assign_broadcast(&other); }
        panics_here! { a.assign_where(&mask, &other); }
        panics_here! { a.assign_select::<0, _>(&[3], &[0]); }
        panics_here! { a.fill_where(&mask, 1); }
        panics_here! { a.select_mut::<0>(&[1, 1]); }
        panics_here! { a.swap([0, 0], [3, 0]); }
        panics_here! { a.swap_axis::<0>(0, 3); }
        panics_here! { a.rotate_axis::<0>(4); }
        panics_here! { a.select_nth_axis::<0>(3); }
        panics_here! { a.select_nth_axis_by::<0>(3, |x, y| x.cmp(y)); }
        panics_here! { a.chunks::<0>(forget(0)); }
        panics_here! { a.chunks_mut::<0>(forget(0)); }
        panics_here! { a.split_into::<0>(forget(0)); }
        panics_here! { a.split_into_mut::<0>(forget(0)); }
        panics_here! { a.tile_iter::<shape![2, 2]>(); }
        panics_here! { a.tile_iter_mut::<shape![2, 2]>(); }
        panics_here! { a.window_iter::<shape![4, 1]>(); }
        panics_here! { a.window_iter_of::<shape![Dyn, 1]>([0, 1]); }
        panics_here! { a.zip(view!(other)); }
        panics_here! { a.zip_mut(view!(other)); }
        panics_here! { a.permuted([0, 0]); }
        panics_here! { a.squeeze_axis::<0>(); }
        panics_here! { a.index_axis::<0>(3); }
        panics_here! { a.slice_axis::<0>(2..4); }
        panics_here! { a.step_axis::<0>(forget(0) as isize); }
        panics_here! { a.split_at::<0, 4>(); }
        panics_here! { a.split_at_dyn::<0>(forget(4)); }
        panics_here! { a.split_at_mut::<0, 4>(); }
        panics_here! { a.split_at_dyn_mut::<0>(forget(4)); }
        panics_here! { a.reshape::<shape![5, 2]>(); }
        panics_here! { a.reshape_to::<shape![Dyn, 2]>([5, 2]); }
        panics_here! { a.with_shape::<shape![4, 4]>(); }
        panics_here! { a.broadcast::<shape![4, 4]>(); }
        panics_here! { a.broadcast_to::<shape![Dyn, 4]>([4, 4]); }
        panics_here! { a.windows::<shape![4, 1]>(); }
        panics_here! { a.windows_of::<shape![Dyn, 1]>([4, 1]); }
        panics_here! { a.tiles::<shape![2, 2]>(); }
        panics_here! { a.tiles_of::<shape![Dyn, 2]>([2, 2]); }
    };
}
