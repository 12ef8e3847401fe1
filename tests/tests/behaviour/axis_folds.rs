//! Folds along an axis, compared with lists of the elements of each lane.

use crate::bases::{block, forget, plane};
use crate::drawn::Drawn;
use crate::laid_out::laid_out;
use std::cell::Cell;
use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::{shape, view, Array, AxisOf, Const, Dyn, Element, Layout, Shape, View};

const CASES: usize = if cfg!(miri) { 3 } else { 300 };

/// The elements of each lane along `axis`, in row-major order of the other axes.
fn lanes<T: Copy>(shape: &[usize], list: &[T], axis: usize) -> Vec<Vec<T>> {
    let behind: usize = shape[axis + 1..].iter().product();
    let before: usize = shape[..axis].iter().product();
    let place = |lane: usize, at: usize| (lane / behind * shape[axis] + at) * behind + lane % behind;
    let lane = |lane: usize| (0..shape[axis]).map(|at| list[place(lane, at)]).collect();
    (0..before * behind).map(lane).collect()
}

/// Another number for another order of the elements.
fn mixed(number: u64, element: u32) -> u64 {
    number.wrapping_mul(0x100_0000_01b3) ^ u64::from(element)
}

/// Compares both methods along axis `$axis` of a view of `u32`s with the lanes of the list.
macro_rules! along {
    ($view:ident, $list:ident, $axis:literal) => {
        let shape = $view.shape();
        let wanted = lanes(shape.as_ref(), $list, $axis);
        let mut others = shape.as_ref().to_vec();
        others.remove($axis);
        let calls = Cell::new(0);
        let folded = $view.fold_axis::<$axis, _>(7, |number, element| {
            calls.set(calls.get() + 1);
            mixed(*number, *element)
        });
        let mixed = |lane: &Vec<u32>| lane.iter().fold(7, |number, element| mixed(number, *element));
        assert_eq!(folded.shape().as_ref(), others);
        assert_eq!(folded.as_slice(), wanted.iter().map(mixed).collect::<Vec<_>>());
        assert_eq!(calls.get(), $list.len());
        let sums = $view.sum_axis::<$axis, u32>();
        assert_eq!(sums.shape().as_ref(), others);
        assert_eq!(
            sums.as_slice(),
            wanted.iter().map(|lane| lane.iter().sum()).collect::<Vec<u32>>()
        );
    };
}

fn one_axis<S: Shape, L: Layout>(view: View<'_, u32, S, L>, list: &[u32])
where
    Const<0>: AxisOf<S>,
{
    along!(view, list, 0);
}
fn two_axes<S: Shape, L: Layout>(view: View<'_, u32, S, L>, list: &[u32])
where
    Const<0>: AxisOf<S>,
    Const<1>: AxisOf<S>,
{
    along!(view, list, 0);
    along!(view, list, 1);
}
fn three_axes<S: Shape, L: Layout>(view: View<'_, u32, S, L>, list: &[u32])
where
    Const<0>: AxisOf<S>,
    Const<1>: AxisOf<S>,
    Const<2>: AxisOf<S>,
{
    two_axes(view, list);
    along!(view, list, 2);
}
fn four_axes<S: Shape, L: Layout>(view: View<'_, u32, S, L>, list: &[u32])
where
    Const<0>: AxisOf<S>,
    Const<1>: AxisOf<S>,
    Const<2>: AxisOf<S>,
    Const<3>: AxisOf<S>,
{
    three_axes(view, list);
    along!(view, list, 3);
}

#[test]
fn every_axis_of_drawn_layouts() {
    let mut drawn = Drawn(0x6a09_e667_f3bc_c908);
    laid_out!(drawn, CASES, View of meeting, one_axis, 1);
    laid_out!(drawn, CASES, View of meeting, two_axes, 2);
    laid_out!(drawn, CASES, View of meeting, three_axes, 3);
    laid_out!(drawn, CASES, View of meeting, four_axes, 4);
    laid_out!(drawn, CASES, View of apart, two_axes, 2);
    laid_out!(drawn, CASES, View of apart, three_axes, 3);
    laid_out!(drawn, CASES, View of apart, four_axes, 4);
}

#[test]
fn every_axis_of_static_layouts() {
    let plane = plane().map(|row| row.map(u32::from));
    let block = block().map(|part| part.map(|row| row.map(u32::from)));
    let row = [7u32, 8, 9];
    macro_rules! each {
        ($($check:ident of $view:expr;)*) => {$(
            let v = $view;
            $check(v, &v.to_vec());
        )*};
    }
    each! {
        one_axis of view!(row);
        one_axis of view!(row[::-1]);
        one_axis of view!(plane[.., 2]);
        two_axes of view!(plane);
        two_axes of view!(plane.T);
        two_axes of view!(plane[::-1, ::2]);
        two_axes of view!(plane[1..3, 1..4].T[::-1]);
        two_axes of view!(plane[.., 1..1]);
        two_axes of view!(plane[2..2]);
        two_axes of view!(row.broadcast[4, 3]);
        two_axes of view!(row.broadcast[4, 3].T);
        three_axes of view!(block);
        three_axes of view!(block.T);
        three_axes of view!(block.permute[2, 0, 1]);
        three_axes of view!(block.permute[1, 2, 0][::-2, .., ::-1]);
        three_axes of view!(plane[newaxis, .., 1..]);
        three_axes of view!(row[.., newaxis].broadcast[2, 3, 4]);
        four_axes of view!(plane.windows[2, 3]);
        four_axes of view!(plane.tiles[2, 1].permute[3, 0, 2, 1]);
    }
    let (i, k) = (forget(1), forget(2));
    each! {
        two_axes of view!(plane[i.., ::-k]);
        two_axes of view!(plane[i..k, ..k].T);
        two_axes of view!(plane[.., k..k]);
        three_axes of view!(block[.., i.., ::k].permute[2, 0, 1]);
    }
}

#[test]
fn rows_long_enough_to_be_unrolled() {
    let wide: Vec<[u32; 37]> = (0..29)
        .map(|i| std::array::from_fn(|j| 41 * i + j as u32))
        .collect();
    let wide: &[[u32; 37]; 29] = wide.as_slice().try_into().unwrap();
    let v = view!(wide);
    two_axes(v, &v.to_vec());
    let v = view!(wide[1.., 3..-1].T);
    two_axes(v, &v.to_vec());
    let v = view!(wide).into_dyn();
    two_axes(v, &v.to_vec());
    let n = forget(30);
    let v = view!(wide[.., 2..n]);
    two_axes(v, &v.to_vec());
}

#[test]
fn the_shape_is_static_where_the_view_is() {
    let plane = plane();
    let sums: Array<u16, shape![5]> = view!(plane).sum_axis::<0, _>();
    assert_eq!(sums.as_slice(), [30, 34, 38, 42, 46]);
    let n = forget(3);
    let most: Array<u16, shape![Dyn]> = view!(plane[..n]).fold_axis::<1, _>(0, |most, x| *x.max(most));
    assert_eq!(most.as_slice(), [4, 9, 14]);
    let none: Array<u16, shape![]> = view!(plane[0]).sum_axis::<0, _>();
    assert_eq!(none.as_slice(), [10]);
}

#[test]
fn floats_are_rounded_as_those_of_lanes() {
    let mut drawn = Drawn(0xbb67_ae85_84ca_a73b);
    let grid: [[f32; 11]; 9] =
        std::array::from_fn(|_| std::array::from_fn(|_| (drawn.next(1 << 20) as f32 - 5e5) * 1.37e-3));
    let (minus, infinite) = ([[-0.0f32; 4]; 3], [[f32::INFINITY, -0.0], [-1.0, 0.0]]);
    fn same<S: Shape, L: Layout>(v: View<'_, f32, S, L>)
    where
        Const<0>: AxisOf<S>,
        Const<1>: AxisOf<S>,
    {
        let bits = |x: f32| x.to_bits();
        let sums = |all: Vec<f32>| all.into_iter().map(bits).collect::<Vec<_>>();
        let lanes = v.lanes::<0>().map(|lane| lane.sum()).collect();
        assert_eq!(sums(v.sum_axis::<0, f32>().into_vec()), sums(lanes));
        let lanes = v.lanes::<1>().map(|lane| lane.sum()).collect();
        assert_eq!(sums(v.sum_axis::<1, f32>().into_vec()), sums(lanes));
        let lanes = v
            .lanes::<0>()
            .map(|lane| lane.fold(0.25, |a, x| a / 3.0 - x))
            .collect();
        assert_eq!(
            sums(v.fold_axis::<0, _>(0.25, |a, x| a / 3.0 - x).into_vec()),
            sums(lanes)
        );
    }
    same(view!(grid));
    same(view!(grid.T));
    same(view!(grid[::-1, 2..-2]));
    same(view!(grid[::-2, ::3]).into_dyn());
    same(view!(minus));
    same(view!(infinite));
    same(view!(minus[1..1]));
}

#[test]
fn unique_views_and_accumulators_of_any_type() {
    let mut plane = plane();
    let v = view!(mut plane[1.., ::2]);
    assert_eq!(v.sum_axis::<0, u16>().as_slice(), [30, 36, 42]);
    assert_eq!(
        v.fold_axis::<1, _>(0u64, |sum, x| sum + u64::from(*x)).as_slice(),
        [21, 36, 51]
    );

    #[derive(Element, Clone, Copy, Debug, PartialEq)]
    #[repr(C)]
    struct Ends {
        first: u16,
        last: u16,
    }
    let v = view!(plane.T);
    let ends = v.fold_axis::<1, _>(Ends { first: 99, last: 99 }, |ends, x| Ends {
        first: ends.first.min(*x),
        last: *x,
    });
    assert_eq!(ends.as_slice()[4], Ends { first: 4, last: 19 });
    let units = view!(plane).fold_axis::<0, _>((), |(), _| ());
    assert_eq!((units.shape(), units.as_slice()), ([5], &[(); 5][..]));
    let nothing = [[(); 3]; 2];
    assert_eq!(
        view!(nothing).fold_axis::<0, _>(0, |n, ()| n + 1).as_slice(),
        [2, 2, 2]
    );
}

#[test]
fn a_panic_of_the_closure_leaves_nothing_behind() {
    let plane = plane();
    let folded = catch_unwind(AssertUnwindSafe(|| {
        view!(plane).fold_axis::<0, _>(0, |sum, x| {
            assert!(*x != 13, "found");
            sum + x
        })
    }));
    assert!(folded.is_err());
}

#[test]
#[cfg(target_pointer_width = "64")]
#[should_panic(expected = "view!: a shape of more positions than can be counted")]
fn more_lanes_than_can_be_counted() {
    let nothing = vec![[[[(); 0]; 65536]; 65536]; 1 << 40];
    let _ = view!(nothing).fold_axis::<3, _>(0, |n, ()| *n);
}
