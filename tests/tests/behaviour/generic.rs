//! Generic functions of a library need short bounds only.

use crate::bases::{forget, plane};
use view_core::{shape, view, Array, Dyn, Element, Extent, Layout, Shape, View, ViewMut};

fn sum<S: Shape, L: Layout>(v: View<u16, S, L>) -> u32 {
    v.iter().map(|x| u32::from(*x)).sum()
}

fn transposed_sums<M: Extent, N: Extent, L: Layout>(v: View<u16, shape![M, N], L>) -> Vec<u32> {
    let [rows, columns] = v.shape();
    (0..columns)
        .map(|j| (0..rows).map(|i| u32::from(v[[i, j]])).sum())
        .collect()
}

fn product<M: Extent, K: Extent, N: Extent, L: Layout, R: Layout>(
    a: View<u16, shape![M, K], L>,
    b: View<u16, shape![K, N], R>,
) -> Array<u16, shape![M, N]> {
    let ([m, k], [_, n]) = (a.shape(), b.shape());
    Array::<u16, shape![M, N]>::try_from_fn_of([m, n], |[i, j]| {
        (0..k).map(|l| a[[i, l]] * b[[l, j]]).sum::<u16>()
    })
    .unwrap()
}

fn row<T: Element, M: Extent, N: Extent, L: Layout>(v: View<'_, T, shape![M, N], L>, i: usize) -> usize {
    view!(v[i]).len()
}

fn every_second<T: Element + Copy, M: Extent, L: Layout>(v: View<'_, T, shape![M], L>) -> Vec<T> {
    view!(v[::2]).to_vec()
}

fn run_time_part<T: Element + Copy, M: Extent, L: Layout>(
    v: View<'_, T, shape![M], L>,
    a: usize,
    b: usize,
) -> Vec<T> {
    view!(v[a..b]).to_vec()
}

fn clear_rows<T: Element + Clone + Default, M: Extent, N: Extent, L: Layout>(
    mut v: ViewMut<'_, T, shape![M, N], L>,
) {
    for mut row in v.outer_iter_mut() {
        row.fill(T::default());
    }
}

struct Image<'a, L: Layout> {
    pixels: View<'a, u16, shape![4, 5], L>,
}

impl<L: Layout> Image<'_, L> {
    fn corner(&self) -> u16 {
        *view!(self.pixels[-1, -1])
    }

    fn border(&self) -> u32 {
        sum(view!(self.pixels[0])) + sum(view!(self.pixels[-1]))
    }
}

#[test]
fn any_shape_and_layout() {
    let plane = plane();
    let i = forget(1);
    assert_eq!(sum(view!(plane)), 190);
    assert_eq!(sum(view!(plane[.., 1])), 34);
    assert_eq!(sum(view!(plane[i.., ::-2])), 108);
    assert_eq!(sum(view!(plane[1, 1])), 6);
}

#[test]
fn any_matrix() {
    let plane = plane();
    let i = forget(2);
    assert_eq!(transposed_sums(view!(plane[..2, ..3])), [5, 7, 9]);
    assert_eq!(transposed_sums(view!(plane[..i, ::2])), [5, 9, 13]);
    assert_eq!(row(view!(plane[1..]), 2), 5);
}

#[test]
fn inner_dimensions_are_one_type() {
    let a = [[1u16, 2], [3, 4], [5, 6]];
    let b = [[1u16, 0, 2, 0], [0, 1, 0, 2]];
    let c = product(view!(a), view!(b));
    assert_eq!(view!(c).to_vec(), [1, 2, 2, 4, 3, 4, 6, 8, 5, 6, 10, 12]);
    let c = product(view!(a[::-1]), view!(b[.., ::3]));
    assert_eq!(view!(c).shape(), [3, 2]);
}

#[test]
fn slices_inside_generic_functions() {
    let plane = plane();
    assert_eq!(every_second(view!(plane[1])), [5, 7, 9]);
    assert_eq!(every_second(view!(plane[::-1, 0])), [15, 5]);
    let rows = plane.to_vec();
    assert_eq!(every_second(view!(rows[.., 1])), [1, 11]);
    assert_eq!(run_time_part(view!(plane[2]), 1, 3), [11, 12]);
    assert_eq!(run_time_part(view!(rows[.., 2]), 3, 4), [17]);
}

#[test]
fn unique_views_of_any_matrix() {
    let mut plane = plane();
    clear_rows(view!(mut plane[1..3, 1..]));
    assert_eq!(plane[1], [5, 0, 0, 0, 0]);
    assert_eq!(plane[3], [15, 16, 17, 18, 19]);
}

#[test]
fn a_struct_over_any_layout() {
    let plane = plane();
    let image = Image { pixels: view!(plane) };
    assert_eq!(image.corner(), 19);
    let flipped = Image {
        pixels: view!(plane[::-1, ::-1]),
    };
    assert_eq!(flipped.corner(), 0);
    assert_eq!(image.border(), flipped.border());
}

#[test]
fn dynamic_shapes_in_signatures() {
    fn longest<'a, L: Layout>(rows: View<'a, u16, shape![Dyn, 5], L>) -> Option<&'a u16> {
        rows.get([0, 0]).max(rows.get([rows.len() / 5 - 1, 4]))
    }
    let (rows, two) = (plane().to_vec(), forget(2));
    assert_eq!(longest(view!(rows[1..])), Some(&19));
    assert_eq!(longest(view!(rows[..two])), Some(&9));
}

/// If the extent is a type parameter, the claim of a literal beside a run-time value is checked at run time.
fn block<T: Element + Copy, M: Extent, L: Layout>(v: View<'_, T, shape![M], L>, start: usize) -> [Vec<T>; 2] {
    let block: View<T, shape![3], _> = view!(v[start..+3]);
    [block.to_vec(), view!(v[..., start..5]).to_vec()]
}

#[test]
fn a_literal_beside_a_run_time_value_is_checked_at_run_time() {
    let row = [0u8, 1, 2, 3, 4, 5];
    assert_eq!(block(view!(row), 1), [vec![1, 2, 3], vec![1, 2, 3, 4]]);
    assert_eq!(
        block(view!(row[..].reshape[_]), 2),
        [vec![2, 3, 4], vec![2, 3, 4]]
    );
}

#[test]
#[should_panic(expected = "view!: slice end 5 is past the end of axis -1, which has length 4 [V103]")]
fn a_literal_beside_a_run_time_value_past_the_axis_panics() {
    forget(block(view!(([0u8; 4])), 1).len());
}
