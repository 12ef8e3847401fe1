//! Operations on axes whose extent is a type parameter, const generics, and several views of such a base.

use view_core::{shape, try_view, view, AtLeast, Const, Extent, Layout, Length, View, ViewError, ViewMut};

#[test]
fn windows_of_parameters() {
    fn sums<N: Extent, L: Layout>(row: View<i32, shape![N], L>) -> Vec<i32> {
        view!(row.windows[3])
            .outer_iter()
            .map(|window| window.iter().sum())
            .collect()
    }
    fn traces<M: Extent, N: Extent>(grid: View<i32, shape![M, N]>, k: usize) -> Result<Vec<i32>, ViewError> {
        let windows = try_view!(grid.windows[k, 2])?;
        Ok(windows
            .outer_iter()
            .flat_map(|row| {
                row.outer_iter()
                    .map(|w| w[[0, 0]] + w[[1, 1]])
                    .collect::<Vec<_>>()
            })
            .collect())
    }
    assert_eq!(sums(view!(([1, 2, 3, 4]))), [6, 9]);
    assert_eq!(sums(view!((vec![1, 2, 3, 4]))), [6, 9]);
    let grid = [[1, 2, 3], [4, 5, 6]];
    assert_eq!(traces(view!(grid), 2).unwrap(), [6, 8]);
    assert_eq!(
        traces(view!(grid), 3),
        Err(ViewError::Window {
            axis: 0,
            window: 3,
            length: 2
        })
    );
}

#[test]
fn tiles_of_parameters() {
    fn number<M: Extent, N: Extent>(mut grid: ViewMut<usize, shape![M, N]>) {
        for mut row in view!(mut grid.tiles[2, 2]).outer_iter_mut() {
            for (i, mut tile) in row.outer_iter_mut().enumerate() {
                tile.fill(i);
            }
        }
    }
    fn shape_of<N: Extent>(row: View<u8, shape![N]>) -> Result<[usize; 2], ViewError> {
        Ok(try_view!(row.tiles[2])?.shape())
    }
    let mut grid = [[9; 4]; 2];
    number(view!(mut grid));
    assert_eq!(grid, [[0, 0, 1, 1]; 2]);
    let left_over = Err(ViewError::Tile {
        axis: 0,
        tile: 2,
        length: 3,
    });
    assert_eq!(shape_of(view!(([1; 4]))), Ok([2, 2]));
    assert_eq!(shape_of(view!(([1; 3]))), left_over);
    assert_eq!(shape_of(view!((vec![1; 3]))), left_over);
}

#[test]
fn broadcasts_of_parameters() {
    fn sum<N: Extent, L: Layout>(row: View<i32, shape![N], L>, n: usize) -> i32 {
        view!(row.broadcast[2, 3]).iter().sum::<i32>() + view!(row.broadcast[n, 3]).iter().sum::<i32>()
    }
    fn attempt<N: Extent>(row: View<i32, shape![N]>) -> Result<i32, ViewError> {
        Ok(try_view!(row.broadcast[3])?.iter().sum())
    }
    assert_eq!(sum(view!(([1, 2, 3])), 4), 36);
    assert_eq!(sum(view!((vec![1])), 1), 9);
    assert_eq!(attempt(view!(([2]))), Ok(6));
    let other = Err(ViewError::Broadcast {
        axis: 0,
        length: 2,
        wanted: 3,
    });
    assert_eq!(attempt(view!(([2, 2]))), other);
    assert_eq!(attempt(view!((vec![2, 2]))), other);
}

#[test]
fn reshapes_of_parameters() {
    fn shapes<N: Extent>(row: View<i32, shape![N]>) -> ([usize; 2], usize, i32) {
        (
            view!(row.reshape[2, _]).shape(),
            view!(row.reshape[_]).len(),
            view!(row.reshape[3, 2])[[0, 1]],
        )
    }
    fn flat<M: Extent, N: Extent, L: Layout>(
        grid: View<i32, shape![M, N], L>,
    ) -> Result<Vec<i32>, ViewError> {
        assert_eq!(try_view!(grid.reshape[3, 2])?.len(), 6);
        Ok(try_view!(grid.reshape[_])?.to_vec())
    }
    assert_eq!(shapes(view!(([1, 2, 3, 4, 5, 6]))), ([2, 3], 6, 2));
    assert_eq!(shapes(view!((vec![1, 2, 3, 4, 5, 6]))), ([2, 3], 6, 2));
    let grid = [[1, 2, 3], [4, 5, 6]];
    assert_eq!(flat(view!(grid)), Ok(vec![1, 2, 3, 4, 5, 6]));
    assert_eq!(flat(view!((grid.to_vec()))), Ok(vec![1, 2, 3, 4, 5, 6]));
    // A copy would be needed, or the count is another one.
    assert_eq!(flat(view!(grid.T)), Err(ViewError::Merge { axis: 0, next: 1 }));
    assert_eq!(
        flat(view!(grid[..1])),
        Err(ViewError::Reshape {
            elements: 3,
            wanted: 6
        })
    );
    assert_eq!(
        flat(view!((vec![[1, 2, 3]]))),
        Err(ViewError::Reshape {
            elements: 3,
            wanted: 6
        })
    );
}

#[test]
fn a_least_extent() {
    fn third<N: Extent + AtLeast<3>>(row: View<u8, shape![N]>) -> u8 {
        *view!(row[2])
    }
    assert_eq!(third(view!(([1, 2, 3]))), 3);
}

struct Matrix<const M: usize, const N: usize> {
    data: [[i32; N]; M],
}

impl<const M: usize, const N: usize> Matrix<M, N>
where
    Const<M>: Length,
    Const<N>: Length,
{
    fn view(&self) -> View<'_, i32, shape![{ M }, { N }]> {
        view!(self.data)
    }
    fn row(&self, i: usize) -> View<'_, i32, shape![{ N }]> {
        view!(self.data[i])
    }
    fn first(&self) -> View<'_, i32, shape![{ N }]> {
        view!(self.data[0])
    }
    fn t(&self) -> View<'_, i32, shape![{ N }, { M }], impl Layout> {
        view!(self.data.T)
    }
    fn tile<const A: usize, const B: usize>(
        &self,
        i: usize,
        j: usize,
    ) -> View<'_, i32, shape![{ A }, { B }], impl Layout>
    where
        Const<A>: Length,
        Const<B>: Length,
    {
        view!(self.data[i..+{ A }, j..+{ B }])
    }
    fn all(&self) -> View<'_, i32, shape![{ M }, { N }], impl Layout> {
        view!(self.data[..{ M }, 0..{ N }])
    }
    fn inner(&self) -> i32 {
        view!(self.data[1..-1, 1..-1]).iter().sum()
    }
    fn times<const K: usize>(&self, other: &Matrix<N, K>) -> Matrix<M, K>
    where
        Const<K>: Length,
    {
        let (a, b) = (self.view(), other.view());
        let mut data = [[0; K]; M];
        for (mut out, row) in view!(mut data).outer_iter_mut().zip(a.outer_iter()) {
            for j in 0..K {
                out[[j]] = row.zip(view!(b[.., j])).map(|(x, y)| x * y).sum();
            }
        }
        Matrix { data }
    }
}

#[test]
fn a_matrix_of_const_generics() {
    let m = Matrix {
        data: [[1, 2], [3, 4], [5, 6]],
    };
    assert_eq!(m.row(1), view!(([3, 4])));
    assert_eq!(m.first().to_vec(), [1, 2]);
    assert_eq!(m.t().to_vec(), [1, 3, 5, 2, 4, 6]);
    assert_eq!(m.tile::<2, 1>(1, 1).to_vec(), [4, 6]);
    assert_eq!(m.all(), m.view());
    assert_eq!(m.inner(), 0);
    assert_eq!(
        m.times(&Matrix {
            data: [[1, 0, 1], [0, 1, 1]]
        })
        .data,
        [[1, 2, 3], [3, 4, 7], [5, 6, 11]]
    );
}

#[test]
fn several_views_of_parameters() {
    fn parts<N: Extent, P: Extent>(mut grid: ViewMut<u8, shape![N, P]>, i: usize) {
        let (mut above, mut row) = view!(mut grid => [..i], [i]);
        above.fill(1);
        row.fill(2);
        let (mut first, mut second) = view!(mut grid => [0], [1]);
        first.fill(3);
        second.fill(4);
        let (mut even, mut odd) = view!(mut grid => [::2, 0], [1::2, 0]);
        even.fill(5);
        odd.fill(6);
        let (mut start, mut rest) = view!(mut grid => [..2, 1], [2.., 1]);
        start.fill(7);
        rest.fill(8);
        let (mut others, mut last) = view!(mut grid => [..-1, 2], [-1, 2]);
        others.fill(9);
        last.fill(10);
    }
    let expected = [[5, 7, 9], [6, 7, 9], [5, 8, 10]];
    let mut grid = [[0; 3]; 3];
    parts(view!(mut grid), 2);
    assert_eq!(grid, expected);
    let mut rows = vec![[0; 3]; 3];
    parts(view!(mut rows), 2);
    assert_eq!(rows, expected);
}

#[test]
#[should_panic = "views 0 and 1 overlap on axis 0: both hold index 1"]
fn overlap_on_a_parameter_is_found_at_run_time() {
    fn parts<N: Extent>(mut row: ViewMut<u8, shape![N]>) {
        let (_, _) = view!(mut row => [..2], [-2..]);
    }
    parts(view!(mut ([0; 3])));
}

#[test]
fn the_diagonal_of_a_square_has_its_extent() {
    fn weighted<N: Extent, L: Layout>(
        grid: View<i32, shape![N, N], L>,
        weights: View<i32, shape![N]>,
    ) -> i32 {
        view!(grid.diagonal).zip(weights).map(|(x, w)| x * w).sum()
    }
    fn trace<M: Extent, N: Extent>(grid: View<i32, shape![M, N]>) -> i32 {
        view!(grid.diagonal).iter().sum()
    }
    fn set<N: Extent>(mut grid: ViewMut<i32, shape![N, N]>) {
        view!(mut grid.diagonal).fill(9);
    }
    let grid = [[1, 2], [3, 4]];
    assert_eq!(weighted(view!(grid), view!(([1, 10]))), 41);
    assert_eq!(weighted(view!(grid.T), view!(([1, 10]))), 41);
    assert_eq!(trace(view!((vec![[1, 2], [3, 4], [5, 6]]))), 5);
    let rows = vec![[1, 2], [3, 4], [5, 6]];
    let dynamic: View<i32, shape![view_core::Dyn, view_core::Dyn]> = view!(rows).with_shape();
    assert_eq!(view!(dynamic.diagonal).to_vec(), [1, 4]);
    let mut square = [[0; 2]; 2];
    set(view!(mut square));
    assert_eq!(square, [[9, 0], [0, 9]]);
}
