//! Extents that are type parameters: literals on them, and their equality, without a bound but `Extent`.

use view_core::{shape, try_view, view, Dyn, Extent, Layout, SameShape, Shape, View, ViewError, ViewMut};

/// Both views have one shape as a type, whatever their layouts.
fn one_shape<T, S: Shape, L: Layout, K: Layout>(_: View<T, S, L>, _: View<T, S, K>) {}

fn spellings<M: Extent, N: Extent, L: Layout>(grid: View<u16, shape![M, N], L>) {
    one_shape(view!(grid[1..-1]), view!(grid[2..]));
    one_shape(view!(grid[1..-1]), view!(grid[..-2]));
    one_shape(view!(grid[1:-1]), view!(grid[:-2]));
    one_shape(view!(grid[1..][..-1]), view!(grid[..-2]));
    one_shape(view!(grid[1..][1..]), view!(grid[..-1][..-1]));
    one_shape(view!(grid[..-1, 1..][1.., ..]), view!(grid[1..-1, ..-1]));
    one_shape(view!(grid[..]), grid);
    one_shape(view!(grid[0..]), grid);
    one_shape(view!(grid[::2]), view!(grid[0::2]));
    one_shape(view!(grid[::-2]), view!(grid[0::2]));
}

#[test]
fn one_extent_has_one_type_however_it_is_written() {
    let grid = [[0; 6]; 5];
    spellings(view!(grid));
    spellings(view!(grid.T));
    spellings(view!((vec![[0; 6]; 5])));
}

/// Five points of each inner element.
fn cross<M: Extent, N: Extent, L: Layout>(u: View<i32, shape![M, N], L>) -> Vec<i32> {
    let (mid, up, down) = (
        view!(u[1..-1, 1..-1]),
        view!(u[..-2, 1..-1]),
        view!(u[2.., 1..-1]),
    );
    let (left, right) = (view!(u[1..-1, ..-2]), view!(u[1..-1, 2..]));
    let sides = up.zip(down).zip(left).zip(right);
    mid.zip(sides)
        .map(|(m, (((u, d), l), r))| u + d + l + r - 4 * m)
        .collect()
}

#[test]
fn a_stencil_keeps_its_parameters() {
    let squares: [[i32; 6]; 5] = core::array::from_fn(|i| core::array::from_fn(|j| (i * i + j * j) as i32));
    assert_eq!(cross(view!(squares)), [4; 12]);
    assert_eq!(cross(view!(squares.T)), [4; 12]);
    assert_eq!(cross(view!((squares.to_vec()))), [4; 12]);
    assert_eq!(cross(view!(squares[::2, 1..4])), [10; 1]);
}

#[test]
fn a_static_caller_gets_numbers() {
    fn inner<M: Extent, N: Extent>(grid: View<u8, shape![M, N]>) -> usize {
        size_of_val(&view!(grid[1..-1, ::2])) / size_of::<usize>()
    }
    assert_eq!(inner(view!(([[0; 6]; 5]))), 1);
    // The extent of the rows, and no stride.
    assert_eq!(inner(view!((vec![[0; 6]; 5]))), 2);
}

#[test]
fn one_position_of_a_parameter() {
    fn ends<N: Extent, L: Layout>(row: View<u8, shape![N], L>) -> [u8; 3] {
        [*view!(row[0]), *view!(row[2]), *view!(row[-1])]
    }
    assert_eq!(ends(view!(([1, 2, 3, 4]))), [1, 3, 4]);
    assert_eq!(ends(view!((vec![1, 2, 3, 4]))), [1, 3, 4]);
    let panic = std::panic::catch_unwind(|| ends(view!((vec![1, 2])))).unwrap_err();
    assert!(panic
        .downcast_ref::<String>()
        .unwrap()
        .contains("index 2 is out of bounds for axis 0, which has length 2"));
}

#[test]
fn an_attempt_returns_the_error() {
    fn third<N: Extent>(row: View<u8, shape![N]>) -> Result<u8, ViewError> {
        Ok(*try_view!(row[2])?)
    }
    let missing = ViewError::Index {
        axis: 0,
        index: 2,
        length: 2,
    };
    assert_eq!(third(view!(([1, 2, 3]))), Ok(3));
    assert_eq!(third(view!(([1, 2]))), Err(missing));
    assert_eq!(third(view!((vec![1, 2]))), Err(missing));
}

#[test]
fn unique_views_of_parameters() {
    fn fill<M: Extent, N: Extent>(mut grid: ViewMut<u8, shape![M, N]>) {
        view!(mut grid[1..-1, 1..-1]).fill(7);
        let mut row = view!(mut grid[0]);
        row[[0]] = 9;
    }
    let mut grid = [[0; 4]; 3];
    fill(view!(mut grid));
    assert_eq!(grid, [[9, 0, 0, 0], [0, 7, 7, 0], [0; 4]]);
}

#[test]
fn indices_behind_the_dots_and_at_run_time() {
    fn part<M: Extent, N: Extent>(cube: View<u8, shape![2, M, N]>, i: usize) -> Vec<u8> {
        let row = view!(cube[i, ..-1, 1..]);
        let column = view!(cube[..., 1..-1]);
        assert_eq!(row.shape(), [cube.shape()[1] - 1, cube.shape()[2] - 1]);
        column.to_vec()
    }
    let cube = [[[1, 2, 3], [4, 5, 6]], [[7, 8, 9], [10, 11, 12]]];
    assert_eq!(part(view!(cube), 1), [2, 5, 8, 11]);
}

fn asks<S: Shape + SameShape<Z>, Z: Shape, L: Layout, K: Layout>(
    a: View<f32, S, L>,
    b: View<f32, Z, K>,
) -> bool {
    a == b
}

#[test]
fn the_same_parameter_is_the_same_extent() {
    fn dot<N: Extent, L: Layout, K: Layout>(a: View<f32, shape![N], L>, b: View<f32, shape![N], K>) -> f32 {
        assert!(a == a && b == b && asks(a, a) && asks(a, b) == (a == b));
        a.zip(b).map(|(x, y)| x * y).sum()
    }
    let grid = [[1.0, 2.0], [3.0, 4.0]];
    assert_eq!(dot(view!(grid[0]), view!(grid[.., 1])), 10.0);
    assert_eq!(dot(view!((vec![1.0, 2.0])), view!((vec![2.0, 1.0]))), 4.0);
}

#[test]
#[should_panic = "the shapes differ on axis 0: 2 and 3"]
fn the_same_parameter_may_be_two_lengths_of_vectors() {
    fn sum<N: Extent>(a: View<f32, shape![N]>, b: View<f32, shape![N]>) -> f32 {
        a.zip(b).map(|(x, y)| x * y).sum()
    }
    sum(view!((vec![1.0, 2.0])), view!((vec![1.0, 2.0, 3.0])));
}

#[test]
fn a_parameter_beside_a_run_time_extent() {
    fn mixed<N: Extent>(a: View<f32, shape![N]>, b: View<f32, shape![Dyn]>) -> [bool; 4] {
        let zips = a.zip(b).all(|(x, y)| x == y) && b.zip(a).all(|(x, y)| x == y);
        [a == b, b == a, asks(a, b) && asks(b, a), zips]
    }
    assert_eq!(mixed(view!(([1.0, 2.0])), view!((vec![1.0, 2.0]))), [true; 4]);
    assert_eq!(mixed(view!((vec![1.0, 2.0])), view!((vec![1.0, 2.0]))), [true; 4]);
}

#[test]
fn ranks_up_to_four() {
    fn three<A: Extent, B: Extent, C: Extent, L: Layout>(
        a: View<f32, shape![A, B, C]>,
        b: View<f32, shape![A, Dyn, C], L>,
    ) -> bool {
        a == b && asks(a, b) && asks(b, a)
    }
    fn four<A: Extent, B: Extent, L: Layout>(
        a: View<f32, shape![A, 2, B, A], L>,
        b: View<f32, shape![A, 2, B, A]>,
    ) -> bool {
        a == b && asks(a, b) && a.zip(b).all(|(x, y)| x == y)
    }
    let a = [[[[1.0, 2.0]; 3]; 2]; 2];
    assert!(four(view!(a), view!(a)));
    let n = a[0][0].len();
    assert!(three(view!(a[0]), view!(a[0, .., ..n])));
}

#[test]
fn assign_copy_and_mask_of_parameters() {
    fn axpy<M: Extent, N: Extent, L: Layout, K: Layout>(
        a: f32,
        x: View<f32, shape![M, N], L>,
        mut y: ViewMut<f32, shape![M, N], K>,
    ) -> Vec<f32> {
        for (y, x) in y.zip_mut(x) {
            *y += a * x;
        }
        y.to_vec()
    }
    fn copies<N: Extent>(
        x: View<f32, shape![N]>,
        mut y: ViewMut<f32, shape![N]>,
        mask: View<bool, shape![N]>,
    ) -> usize {
        y.assign(&x);
        x.copy_into(&mut y);
        x.mask(&mask).len()
    }
    let mut y = [[1.0, 2.0], [3.0, 4.0]];
    let x = [[1.0, 0.0], [0.0, 1.0]];
    assert_eq!(axpy(2.0, view!(x.T), view!(mut y)), [3.0, 2.0, 3.0, 6.0]);
    let mut row = [0.0; 2];
    assert_eq!(copies(view!(x[0]), view!(mut row), view!(([true, false]))), 1);
    assert_eq!(row, [1.0, 0.0]);
}

#[test]
fn a_shape_parameter_is_equal_to_itself() {
    fn any<S: Shape, L: Layout>(x: View<f32, S, L>, mut y: ViewMut<f32, S>) -> bool {
        y.assign(&x);
        x == y && asks(x, y.as_view()) && x.zip(y.as_view()).all(|(x, y)| x == y)
    }
    let mut out = [[0.0; 2]; 2];
    assert!(any(view!(([[1.0, 2.0], [3.0, 4.0]]).T), view!(mut out)));
}

#[test]
fn a_bound_on_two_shapes_does_no_harm() {
    fn two<S: Shape + SameShape<Z>, Z: Shape, L: Layout>(
        a: View<f32, S, L>,
        b: View<f32, Z>,
        c: View<f32, S>,
    ) -> bool {
        a == b && a == c && asks(a, b) && asks(a, c) && a.zip(b).zip(c).all(|((x, y), z)| x == y && y == z)
    }
    fn square<M: Extent, N: Extent>(a: View<f32, shape![M, N]>, b: View<f32, shape![N, M]>) -> bool
    where
        shape![M, N]: SameShape<shape![N, M]>,
    {
        let mut sum = a[[0, 0]] - b[[0, 0]];
        for (row, column) in a.outer_iter().zip(view!(b.T).outer_iter()) {
            sum += row[[0]] * column[[0]] + row.iter().sum::<f32>();
        }
        a == b && a == a && a.get([0, 0]).is_some() && sum > 0.0
    }
    let a = [[1.0, 2.0], [3.0, 4.0]];
    assert!(two(view!(a), view!((vec![[1.0, 2.0], [3.0, 4.0]])), view!(a)));
    assert!(square(view!(a), view!(a)));
}
