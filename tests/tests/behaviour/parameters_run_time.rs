//! Methods without the macro on views whose extents are type parameters: run-time extents are checked once, and what is true of every extent needs
//! no bound.

use view_core::{
    broadcast_together, shape, try_broadcast_together, view, Dyn, Extent, Layout, Rest, TileShape, View,
    ViewError, WindowsOf,
};

type Result<T> = core::result::Result<T, ViewError>;

fn all<S: view_core::Shape, L: Layout>(view: View<i32, S, L>) -> Vec<i32> {
    view.iter().copied().collect()
}
/// Sums of all windows of `k` elements.
fn window_sums<N: Extent, L: Layout>(row: View<i32, shape![N], L>, k: usize) -> Result<Vec<i32>> {
    let windows = row.try_windows_of::<shape![Dyn]>([k])?;
    assert_eq!(all(row.windows_of::<shape![Dyn]>([k])), all(windows));
    // Both extents are `Dyn`, so the result has a type that can be written.
    let windows: View<i32, shape![Dyn, Dyn], _> = windows;
    Ok(windows.outer_iter().map(|window| window.iter().sum()).collect())
}
/// Sums of all tiles of `k` elements.
fn tile_sums<N: Extent, L: Layout>(row: View<i32, shape![N], L>, k: usize) -> Result<Vec<i32>> {
    let tiles: View<i32, shape![Dyn, Dyn], _> = row.try_tiles_of::<shape![Dyn]>([k])?;
    assert_eq!(all(row.tiles_of::<shape![Dyn]>([k])), all(tiles));
    Ok(tiles.outer_iter().map(|tile| tile.iter().sum()).collect())
}
fn reshaped<N: Extent, L: Layout>(row: View<i32, shape![N], L>, [m, n]: [usize; 2]) -> Result<Vec<i32>> {
    assert_eq!(all(row.reshape_to::<shape![Dyn]>([row.len()])), all(row));
    let column = row.reshape_to::<shape![Dyn, 1]>([row.len(), 1]);
    assert_eq!((column.shape(), all(column)), ([row.len(), 1], all(row)));
    let grid = row.try_reshape_to::<shape![Dyn, Dyn]>([m, n])?;
    assert_eq!(grid.shape(), [m, n]);
    let rest = row.try_reshape_to::<shape![Rest, Dyn]>([0, n])?;
    assert_eq!((rest.shape(), all(rest)), ([m, n], all(grid)));
    Ok(all(grid.transpose()))
}
fn repeated<N: Extent, L: Layout>(row: View<i32, shape![N], L>, n: usize) -> Result<Vec<i32>> {
    // To its own extent.
    let twice: View<i32, shape![2, N], _> = row.broadcast_to::<shape![2, N]>([2, row.len()]);
    let thrice = row.try_broadcast_to::<shape![Dyn, Dyn]>([3, n])?;
    if n == row.len() {
        assert_eq!(all(thrice), [all(twice), all(row)].concat());
    }
    Ok(all(row.broadcast_to::<shape![1, Dyn]>([1, n])))
}

#[test]
fn windows_of_run_time_extents_on_a_row() {
    let (array, vector) = ([1, 2, 4, 8, 16, 32], vec![1, 2, 4, 8, 16, 32]);
    assert_eq!(window_sums(view!(array), 2), Ok(vec![3, 6, 12, 24, 48]));
    assert_eq!(window_sums(view!(vector), 2), Ok(vec![3, 6, 12, 24, 48]));
    assert_eq!(window_sums(view!(array[::2]), 2), Ok(vec![5, 20]));
    assert_eq!(window_sums(view!(vector[::-2]), 3), Ok(vec![42]));
    let error = |window, length| {
        Err(ViewError::Window {
            axis: 0,
            window,
            length,
        })
    };
    assert_eq!(window_sums(view!(array), 7), error(7, 6));
    assert_eq!(window_sums(view!(vector), 7), error(7, 6));
    assert_eq!(window_sums(view!(array[::2]), 0), error(0, 3));
}

#[test]
fn tiles_of_run_time_extents_on_a_row() {
    let (array, vector) = ([1, 2, 4, 8, 16, 32], vec![1, 2, 4, 8, 16, 32]);
    assert_eq!(tile_sums(view!(array), 2), Ok(vec![3, 12, 48]));
    assert_eq!(tile_sums(view!(vector), 3), Ok(vec![7, 56]));
    assert_eq!(tile_sums(view!(array[::-1]), 3), Ok(vec![56, 7]));
    let error = |tile, length| {
        Err(ViewError::Tile {
            axis: 0,
            tile,
            length,
        })
    };
    assert_eq!(tile_sums(view!(array), 4), error(4, 6));
    assert_eq!(tile_sums(view!(vector[1..]), 2), error(2, 5));
    assert_eq!(tile_sums(view!(vector), 0), error(0, 6));
}

#[test]
fn a_row_in_a_run_time_shape() {
    let (array, vector) = ([1, 2, 3, 4, 5, 6], vec![1, 2, 3, 4, 5, 6]);
    assert_eq!(reshaped(view!(array), [2, 3]), Ok(vec![1, 4, 2, 5, 3, 6]));
    assert_eq!(reshaped(view!(vector), [3, 2]), Ok(vec![1, 3, 5, 2, 4, 6]));
    assert_eq!(reshaped(view!(vector[::-1]), [3, 2]), Ok(vec![6, 4, 2, 5, 3, 1]));
    let error = Err(ViewError::Reshape {
        elements: 6,
        wanted: 8,
    });
    assert_eq!(reshaped(view!(array), [2, 4]), error);
    assert_eq!(reshaped(view!(vector), [2, 4]), error);
}

#[test]
fn a_row_repeated_to_a_run_time_shape() {
    let (array, vector) = ([1, 2, 3], vec![1, 2, 3]);
    assert_eq!(repeated(view!(array), 3), Ok(vec![1, 2, 3]));
    assert_eq!(repeated(view!(vector), 3), Ok(vec![1, 2, 3]));
    assert_eq!(repeated(view!(array[::2]), 2), Ok(vec![1, 3]));
    assert_eq!(repeated(view!(array[..1]), 4), Ok(vec![1, 1, 1, 1]));
    assert_eq!(repeated(view!(vector[..1]), 4), Ok(vec![1, 1, 1, 1]));
    let error = Err(ViewError::Broadcast {
        axis: 0,
        length: 3,
        wanted: 4,
    });
    assert_eq!(repeated(view!(array), 4), error);
    assert_eq!(repeated(view!(vector), 4), error);
}

/// Windows, tiles and another shape of a matrix, with extents that run time knows.
fn blocks<M: Extent, N: Extent, L: Layout>(
    grid: View<i32, shape![M, N], L>,
    block: [usize; 2],
) -> Result<(Vec<i32>, Vec<i32>)> {
    let windows: View<i32, shape![Dyn, Dyn, Dyn, Dyn], _> = grid.try_windows_of::<shape![Dyn, Dyn]>(block)?;
    let tiles: View<i32, shape![Dyn, Dyn, Dyn, Dyn], _> = grid.try_tiles_of::<shape![Dyn, Dyn]>(block)?;
    assert_eq!(all(grid.windows_of::<shape![Dyn, Dyn]>(block)), all(windows));
    assert_eq!(all(grid.tiles_of::<shape![Dyn, Dyn]>(block)), all(tiles));
    Ok((all(windows), all(tiles)))
}
/// A matrix as a row, and the other way round.
fn flat<M: Extent, N: Extent, L: Layout>(grid: View<i32, shape![M, N], L>) -> Result<Vec<i32>> {
    let row = grid.try_reshape_to::<shape![Dyn]>([grid.len()])?;
    assert_eq!(all(row.reshape_to::<shape![Dyn, Dyn]>(grid.shape())), all(grid));
    Ok(all(row))
}
/// A matrix whose extents are taken as known only at run time: all methods for those are at hand.
fn as_run_time<M: Extent, N: Extent, L: Layout>(grid: View<i32, shape![M, N], L>) -> Result<(i32, Vec<i32>)> {
    let grid = grid.with_shape::<shape![Dyn, Dyn]>();
    let (top, bottom) = grid.try_split_at::<0, 1>()?;
    assert_eq!([all(top), all(bottom)].concat(), all(grid));
    assert_eq!(all(grid.split_at_dyn::<0>(1).1), all(bottom));
    let tiles = grid.try_tile_iter::<shape![2, 2]>()?;
    Ok((top.sum(), tiles.map(|tile| tile.sum()).collect()))
}

#[test]
fn run_time_extents_on_a_matrix() {
    let array = [[1, 2, 3, 4], [5, 6, 7, 8]];
    let vector = vec![[1, 2, 3, 4], [5, 6, 7, 8]];
    let expected = Ok((
        vec![1, 2, 5, 6, 2, 3, 6, 7, 3, 4, 7, 8],
        vec![1, 2, 5, 6, 3, 4, 7, 8],
    ));
    assert_eq!(blocks(view!(array), [2, 2]), expected);
    assert_eq!(blocks(view!(vector), [2, 2]), expected);
    assert_eq!(
        blocks(view!(array[.., ::2]), [1, 1]),
        Ok((vec![1, 3, 5, 7], vec![1, 3, 5, 7]))
    );
    let window = |axis, window, length| Err(ViewError::Window { axis, window, length });
    assert_eq!(blocks(view!(array), [3, 2]), window(0, 3, 2));
    assert_eq!(blocks(view!(vector), [2, 5]), window(1, 5, 4));
    let tile = |axis, tile, length| Err(ViewError::Tile { axis, tile, length });
    assert_eq!(blocks(view!(array), [1, 3]), tile(1, 3, 4));
    assert_eq!(blocks(view!(vector[.., ::2]), [1, 3]), window(1, 3, 2));

    assert_eq!(flat(view!(array)), Ok((1..9).collect()));
    assert_eq!(flat(view!(vector[1..])), Ok((5..9).collect()));
    assert_eq!(flat(view!(array[..1, ::2])), Ok(vec![1, 3]));
    let merge = Err(ViewError::Merge { axis: 0, next: 1 });
    assert_eq!(flat(view!(array[.., ..3])), merge);
    assert_eq!(flat(view!(vector[.., ..3])), merge);

    assert_eq!(as_run_time(view!(array)), Ok((10, vec![14, 22])));
    assert_eq!(as_run_time(view!(vector)), Ok((10, vec![14, 22])));
    assert_eq!(as_run_time(view!(array[.., ::-1])), Ok((10, vec![22, 14])));
    let left = ViewError::Tile {
        axis: 1,
        tile: 2,
        length: 3,
    };
    assert_eq!(as_run_time(view!(array[.., ..3])), Err(left));
    assert_eq!(as_run_time(view!(vector[.., ..3])), Err(left));
    let split = ViewError::Split {
        axis: 0,
        at: 1,
        length: 0,
    };
    assert_eq!(as_run_time(view!(vector[2..])), Err(split));
}

/// Products of a matrix and a row, of which the row has the same extent, extent 1, or one that run time knows.
fn by_row<M: Extent, N: Extent, L: Layout, K: Layout>(
    grid: View<i32, shape![M, N], L>,
    row: View<i32, shape![N], K>,
) -> Vec<i32> {
    let (a, b) = broadcast_together(grid, row);
    a.iter().zip(b).map(|(a, b)| a * b).collect()
}
fn by_any<M: Extent, N: Extent, L: Layout, K: Layout>(
    grid: View<i32, shape![M, N], L>,
    row: View<i32, shape![Dyn], K>,
) -> Result<Vec<i32>> {
    let (a, b) = try_broadcast_together(grid, row)?;
    let (c, d) = try_broadcast_together(row, grid)?;
    assert_eq!((all(a), all(b)), (all(d), all(c)));
    Ok(a.iter().zip(b).map(|(a, b)| a * b).collect())
}
fn by_one<N: Extent, L: Layout, K: Layout>(
    row: View<i32, shape![N], L>,
    one: View<i32, shape![1], K>,
) -> Vec<i32> {
    let (a, b) = broadcast_together(row, one);
    let (c, d) = broadcast_together(one, row);
    assert_eq!((all(a), all(b)), (all(d), all(c)));
    let wide: View<i32, shape![N], _> = one.broadcast_to::<shape![N]>([row.len()]);
    assert_eq!(all(wide), all(b));
    a.iter().zip(b).map(|(a, b)| a * b).collect()
}
#[test]
fn extents_that_broadcast_together() {
    let (array, vector) = ([[1, 2, 3], [4, 5, 6]], vec![[1, 2, 3], [4, 5, 6]]);
    let (row, other) = ([1, 10, 100], vec![1, 10, 100]);
    let expected = vec![1, 20, 300, 4, 50, 600];
    assert_eq!(by_row(view!(array), view!(row)), expected);
    assert_eq!(by_row(view!(vector), view!(row)), expected);
    assert_eq!(
        by_row(view!(array[.., ::-1]), view!(row)),
        [3, 20, 100, 6, 50, 400]
    );
    assert_eq!(by_row(view!(array[.., ..1]), view!(row[2..])), [100, 400]);

    assert_eq!(by_any(view!(array), view!(other)), Ok(expected.clone()));
    assert_eq!(by_any(view!(vector), view!(other)), Ok(expected));
    assert_eq!(
        by_any(view!(array), view!((vec![10]))),
        Ok(vec![10, 20, 30, 40, 50, 60])
    );
    let error = ViewError::Together {
        axis: 1,
        left: 3,
        right: 2,
    };
    assert_eq!(by_any(view!(array), view!(other[1..])), Err(error));

    assert_eq!(by_one(view!(row), view!(([7]))), [7, 70, 700]);
    assert_eq!(by_one(view!(other), view!(([7]))), [7, 70, 700]);
    assert_eq!(by_one(view!(other[::2]), view!(([7]))), [7, 700]);
}

/// Static extents, with public bounds.
fn bounded<N: Extent, L: Layout>(row: View<i32, shape![N], L>) -> (Vec<i32>, Vec<i32>)
where
    shape![3]: WindowsOf<shape![N]>,
    shape![2]: TileShape<shape![N]>,
{
    let sums = row
        .windows::<shape![3]>()
        .outer_iter()
        .map(|window| window.iter().sum());
    (
        sums.collect(),
        row.tile_iter::<shape![2]>().map(|tile| tile.sum()).collect(),
    )
}

#[test]
fn static_extents_with_public_bounds() {
    let (array, vector) = ([1, 2, 3, 4], vec![1, 2, 3, 4]);
    assert_eq!(bounded(view!(array)), (vec![6, 9], vec![3, 7]));
    assert_eq!(bounded(view!(vector)), (vec![6, 9], vec![3, 7]));
    assert_eq!(bounded(view!(array[::-1])), (vec![9, 6], vec![7, 3]));
}
