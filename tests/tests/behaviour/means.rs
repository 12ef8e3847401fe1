//! Means, and where the largest and smallest elements are: of all elements and of each lane, compared with lists.

use crate::bases::{forget, plane};
use crate::drawn::Drawn;
use crate::laid_out::laid_out;
use half::f16;
use view_core::{view, AxisOf, Const, Layout, Shape, View};

const CASES: usize = if cfg!(miri) { 3 } else { 300 };

/// The elements of each lane along `axis`, in row-major order of the other axes.
fn lanes<T: Copy>(shape: &[usize], list: &[T], axis: usize) -> Vec<Vec<T>> {
    let behind: usize = shape[axis + 1..].iter().product();
    let before: usize = shape[..axis].iter().product();
    let place = |lane: usize, at: usize| (lane / behind * shape[axis] + at) * behind + lane % behind;
    let lane = |lane: usize| (0..shape[axis]).map(|at| list[place(lane, at)]).collect();
    (0..before * behind).map(lane).collect()
}

/// The position of the first of the largest elements.
fn first_of_most<T: Copy + Ord>(list: &[T]) -> Option<usize> {
    let most = *list.iter().max()?;
    list.iter().position(|element| *element == most)
}
fn first_of_least<T: Copy + Ord>(list: &[T]) -> Option<usize> {
    let least = *list.iter().min()?;
    list.iter().position(|element| *element == least)
}
/// The index of this element in row-major order.
fn index(shape: &[usize], mut number: usize) -> Vec<usize> {
    let mut index = shape.to_vec();
    for i in index.iter_mut().rev() {
        let extent = *i;
        *i = number % extent;
        number /= extent;
    }
    index
}

macro_rules! whole {
    ($view:ident, $list:ident) => {
        let shape: Vec<usize> = $view.shape().into_iter().collect();
        let place = |number: Option<usize>| number.map(|number| index(&shape, number));
        let sum: f64 = $list.iter().map(|x| f64::from(*x)).sum();
        assert_eq!(
            $view.mean(),
            (!$list.is_empty()).then(|| sum / $list.len() as f64)
        );
        assert_eq!(
            $view
                .argmax()
                .map(|index| index.into_iter().collect::<Vec<usize>>()),
            place(first_of_most($list))
        );
        assert_eq!(
            $view
                .argmin()
                .map(|index| index.into_iter().collect::<Vec<usize>>()),
            place(first_of_least($list))
        );
    };
}
macro_rules! along {
    ($view:ident, $list:ident, $axis:literal) => {
        let shape: Vec<usize> = $view.shape().into_iter().collect();
        let length = shape[$axis];
        let lanes = lanes(&shape, $list, $axis);
        let mut others = shape.clone();
        others.remove($axis);
        macro_rules! gives {
            ($call:ident, $wanted:expr) => {
                let found = $view.$call::<$axis>();
                assert_eq!(found.is_some(), length > 0);
                if let Some(found) = found {
                    assert_eq!(found.shape().into_iter().collect::<Vec<usize>>(), others);
                    assert_eq!(
                        found.as_slice(),
                        lanes.iter().map($wanted).collect::<Vec<_>>()
                    );
                }
            };
        }
        gives!(max_axis, |lane| *lane.iter().max().unwrap());
        gives!(min_axis, |lane| *lane.iter().min().unwrap());
        gives!(argmax_axis, |lane| first_of_most(lane).unwrap());
        gives!(argmin_axis, |lane| first_of_least(lane).unwrap());
        gives!(mean_axis, |lane| lane.iter().map(|x| f64::from(*x)).sum::<f64>()
            / length as f64);
    };
}

fn one_axis<L: Layout, E: view_core::Extent>(view: View<'_, u32, (E, ()), L>, list: &[u32]) {
    whole!(view, list);
    along!(view, list, 0);
}
fn two_axes<L: Layout, E: view_core::Extent, F: view_core::Extent>(
    view: View<'_, u32, (E, (F, ())), L>,
    list: &[u32],
) where
    Const<0>: AxisOf<(E, (F, ()))>,
    Const<1>: AxisOf<(E, (F, ()))>,
{
    whole!(view, list);
    along!(view, list, 0);
    along!(view, list, 1);
}
fn three_axes<S: Shape, L: Layout>(view: View<'_, u32, S, L>, list: &[u32])
where
    Const<0>: AxisOf<S>,
    Const<1>: AxisOf<S>,
    Const<2>: AxisOf<S>,
{
    along!(view, list, 0);
    along!(view, list, 1);
    along!(view, list, 2);
}

#[test]
fn drawn_layouts() {
    let mut drawn = Drawn(0x510e_527f_ade6_82d1);
    laid_out!(drawn, CASES, View of meeting, one_axis, 1);
    laid_out!(drawn, CASES, View of meeting, two_axes, 2);
    laid_out!(drawn, CASES, View of meeting, three_axes, 3);
    laid_out!(drawn, CASES, View of apart, two_axes, 2);
    laid_out!(drawn, CASES, View of apart, three_axes, 3);
}

#[test]
fn static_layouts() {
    let plane = plane().map(|row| row.map(|x| u32::from(x) * 7 % 11));
    let block = [[[1u32, 2, 3], [4, 5, 6]], [[9, 8, 7], [9, 0, 1]]];
    let row = [7u32, 9, 8, 9];
    macro_rules! each {
        ($($check:ident of $view:expr;)*) => {$(
            let v = $view;
            $check(v, &v.to_vec());
        )*};
    }
    each! {
        one_axis of view!(row);
        one_axis of view!(row[::-1]);
        one_axis of view!(row[4..]);
        two_axes of view!(plane);
        two_axes of view!(plane.T);
        two_axes of view!(plane[::-1, ::2]);
        two_axes of view!(plane[.., 1..1]);
        two_axes of view!(plane[2..2]);
        two_axes of view!(row.broadcast[4, 4]);
        two_axes of view!(plane[..forget(3), ::2].T);
        three_axes of view!(block);
        three_axes of view!(block.permute[2, 0, 1]);
        three_axes of view!(block[.., 2..]);
    }
}

#[test]
fn floats_have_the_order_of_max() {
    let nan = f32::NAN;
    let grid = [[-0.0f32, 0.0, -1.0], [0.0, nan, -nan]];
    assert_eq!(view!(grid).argmax(), Some([1, 1]));
    assert_eq!(view!(grid).argmin(), Some([1, 2]));
    assert_eq!(view!(grid[.., ..2]).argmin(), Some([0, 0]));
    assert_eq!(view!(grid[0]).argmax(), Some([1]));
    let most = view!(grid[.., ..2]).max_axis::<0>().unwrap();
    assert!(most[0] == 0.0 && most[0].is_sign_positive() && most[1].is_nan());
    assert_eq!(view!(grid).argmin_axis::<1>().unwrap(), [2, 2]);
    let mut unique = grid;
    let unique = view!(mut unique[0]);
    assert_eq!(
        (unique.argmax(), unique.argmin(), unique.mean()),
        (Some([1]), Some([2]), Some(-1.0 / 3.0))
    );
}

#[test]
fn means_have_the_type_that_numpy_gives_them() {
    assert_eq!(view!(([1.0f32, 2.0])).mean(), Some(1.5f32));
    assert_eq!(view!(([1.0f64, 2.0])).mean(), Some(1.5f64));
    assert_eq!(view!(([true, false, true, true])).mean(), Some(0.75f64));
    assert_eq!(view!(([u8::MAX, u8::MAX])).mean(), Some(255.0));
    assert_eq!(view!(([i64::MIN, i64::MIN])).mean(), Some(i64::MIN as f64));
    assert_eq!(view!(([u64::MAX, u64::MAX])).mean(), Some(u64::MAX as f64));
    assert_eq!(view!(([1usize, 2])).mean(), Some(1.5));
    assert_eq!(view!(([1i128, -2])).mean(), Some(-0.5));
    assert_eq!(view!(([i32::MIN; 3])).mean(), Some(f64::from(i32::MIN)));
    // The sum is more than a half-precision float can be.
    let halves = [f16::MAX; 100];
    assert_eq!(view!(halves).mean(), Some(f16::MAX));
    assert_eq!(
        view!(halves.reshape[2, 50]).mean_axis::<1>().unwrap(),
        [f16::MAX; 2]
    );
    // A view of one element.
    let one = [3.5];
    assert_eq!(view!(one[0]).mean(), Some(3.5));
    let none: [f32; 0] = [];
    assert_eq!(view!(none).mean(), None);
    let wide = vec![0u8; 5];
    assert_eq!(view!(wide[..0]).mean(), None);
}

#[test]
fn the_mean_of_more_integers_than_an_exact_sum_has_room_for() {
    if cfg!(miri) || cfg!(debug_assertions) {
        return;
    }
    let most = [u32::MAX];
    let many = view!(most).broadcast_to::<view_core::shape![view_core::Dyn]>([(1 << 31) + 1]);
    assert_eq!(many.mean(), Some(f64::from(u32::MAX)));
}
