//! `TileIter` gives each element of a view once, in row-major order of the tiles.

use crate::bases::forget;
use std::collections::BTreeSet;
use view_core::{shape, shares_memory, view, Dyn, Shape, TileIter, TileShape, View, ViewError};

fn numbered<const N: usize, const M: usize>() -> [[u32; N]; M] {
    core::array::from_fn(|i| core::array::from_fn(|j| (i * N + j) as u32))
}

#[test]
fn tiles_are_blocks_in_row_major_order() {
    let grid = numbered::<6, 4>();
    let tiles: Vec<_> = view!(grid).tile_iter::<shape![2, 3]>().collect();
    assert_eq!(tiles.len(), 4);
    for (k, tile) in tiles.iter().enumerate() {
        let (i, j) = (k / 2 * 2, k % 2 * 3);
        assert!(*tile == view!(grid[i..+2, j..+3]), "tile {k}");
        assert_eq!(size_of_val(tile), size_of::<usize>());
    }
    for (k, a) in tiles.iter().enumerate() {
        for (m, b) in tiles.iter().enumerate() {
            assert_eq!(shares_memory(a, b), k == m);
        }
    }
}

fn check<T: Iterator<Item = X> + DoubleEndedIterator + ExactSizeIterator, X>(
    make: impl Fn() -> T,
    what: impl Fn(X) -> u32,
) {
    let forwards: Vec<u32> = make().map(&what).collect();
    let mut backwards: Vec<u32> = make().rev().map(&what).collect();
    backwards.reverse();
    assert_eq!(forwards, backwards);
    assert_eq!(make().len(), forwards.len());
    for skip in 0..forwards.len() + 2 {
        assert_eq!(make().nth(skip).map(&what), forwards.get(skip).copied());
        let mut both = make();
        let mut seen: Vec<u32> = both.by_ref().take(skip).map(&what).collect();
        assert_eq!(both.len(), forwards.len().saturating_sub(skip));
        while let Some(tile) = both.next_back() {
            seen.insert(skip.min(forwards.len()), what(tile));
        }
        assert_eq!(seen, forwards);
        assert!(both.next().is_none() && both.next_back().is_none());
    }
}

#[test]
fn from_both_ends() {
    let grid = numbered::<6, 4>();
    let mut unique = numbered::<6, 4>();
    check(|| view!(grid).tile_iter::<shape![2, 2]>(), |tile| tile[[0, 0]]);
    check(|| view!(grid).tile_iter::<shape![1, 6]>(), |tile| tile[[0, 0]]);
    check(
        || view!(grid[::-1, ::2]).tile_iter::<shape![2, 1]>(),
        |tile| tile[[1, 0]],
    );
    let mut v = view!(mut unique);
    let firsts: Vec<u32> = v
        .tile_iter_mut::<shape![2, 2]>()
        .rev()
        .map(|tile| tile[[0, 0]])
        .collect();
    assert_eq!(firsts, [16, 14, 12, 4, 2, 0]);
}

fn covers<S: Shape, Z: Shape + TileShape<S>>(
    tiles: TileIter<'_, u32, S, view_core::RowMajor, Z>,
    all: &[u32],
) {
    let seen: Vec<u32> = tiles
        .flat_map(|tile| tile.iter().copied().collect::<Vec<_>>())
        .collect();
    let different: BTreeSet<u32> = seen.iter().copied().collect();
    assert_eq!(seen.len(), all.len());
    assert_eq!(different, all.iter().copied().collect());
}

#[test]
fn every_element_once_whatever_the_rank() {
    let row: [u32; 12] = core::array::from_fn(|i| i as u32);
    covers(view!(row).tile_iter::<shape![4]>(), &row);
    covers(view!(row).tile_iter::<shape![12]>(), &row);
    covers(view!(row).tile_iter::<shape![1]>(), &row);
    let grid = numbered::<6, 4>();
    covers(view!(grid).tile_iter::<shape![4, 3]>(), grid.as_flattened());
    covers(view!(grid).tile_iter::<shape![1, 1]>(), grid.as_flattened());
    let block: [[[u32; 4]; 3]; 2] = core::array::from_fn(|i| {
        core::array::from_fn(|j| core::array::from_fn(|k| (i * 12 + j * 4 + k) as u32))
    });
    covers(
        view!(block).tile_iter::<shape![1, 3, 2]>(),
        block.as_flattened().as_flattened(),
    );
    let one = [7u32];
    assert_eq!(
        view!(one[0])
            .tile_iter::<shape![]>()
            .map(|tile| *tile)
            .collect::<Vec<_>>(),
        [7]
    );
}

#[test]
fn dynamic_extents_are_divided_at_run_time() {
    let grid = vec![[1u32; 6]; 4];
    let whole: View<u32, shape![Dyn, 6]> = view!(grid);
    assert_eq!(whole.tile_iter::<shape![2, 3]>().len(), 4);
    let error = ViewError::Tile {
        axis: 0,
        tile: 3,
        length: 4,
    };
    assert_eq!(whole.try_tile_iter::<shape![3, 3]>().err(), Some(error));
    assert_eq!(
        error.to_string(),
        "view!: axis 0, which has length 4, does not divide into tiles of 3: 1 left over [V214]"
    );
    let mut unique = vec![0u8; 10];
    let n = forget(9);
    assert!(view!(mut unique[..n]).try_tile_iter_mut::<shape![2]>().is_err());
    assert_eq!(view!(mut unique[..n]).tile_iter_mut::<shape![3]>().len(), 3);
    let panic = std::panic::catch_unwind(|| view!(grid).tile_iter::<shape![5, 2]>().len()).unwrap_err();
    assert_eq!(
        panic.downcast_ref::<String>().map(String::as_str),
        Some("view!: axis 0, which has length 4, does not divide into tiles of 5: 4 left over [V214]")
    );
}

#[test]
fn no_tiles_of_what_is_empty() {
    let grid = [[0u32; 6]; 0];
    assert_eq!(view!(grid).tile_iter::<shape![5, 3]>().count(), 0);
    let none: Vec<[u32; 4]> = Vec::new();
    assert!(view!(none).tile_iter::<shape![3, 2]>().next_back().is_none());
}

#[test]
fn tiles_of_whole_rows_are_slices() {
    let grid = numbered::<6, 4>();
    let sums: Vec<u32> = view!(grid)
        .tile_iter::<shape![2, 6]>()
        .map(|tile| tile.as_slice().iter().sum())
        .collect();
    assert_eq!(sums, [66, 210]);
}

#[test]
fn unique_tiles_live_side_by_side_on_threads() {
    let mut grid = [[0u32; 6]; 4];
    let mut v = view!(mut grid);
    let mut tiles: Vec<_> = v.tile_iter_mut::<shape![2, 2]>().collect();
    for (k, tile) in tiles.iter_mut().enumerate() {
        tile.fill(k as u32);
    }
    let (first, rest) = tiles.split_first_mut().unwrap();
    first.assign(&rest[4].as_view());
    std::thread::scope(|scope| {
        for mut tile in tiles {
            scope.spawn(move || tile.map_inplace(|x| *x *= 10));
        }
    });
    v[[0, 5]] = 1;
    assert_eq!(
        grid,
        [
            [50, 50, 10, 10, 20, 1],
            [50, 50, 10, 10, 20, 20],
            [30, 30, 40, 40, 50, 50],
            [30, 30, 40, 40, 50, 50]
        ]
    );
}

#[test]
fn tiles_of_tiles() {
    let mut grid = numbered::<8, 8>();
    for mut tile in view!(mut grid).tile_iter_mut::<shape![4, 4]>() {
        for mut small in tile.tile_iter_mut::<shape![2, 2]>() {
            let top = small[[0, 0]];
            small.fill(top);
        }
    }
    for (i, row) in grid.iter().enumerate() {
        for (j, &x) in row.iter().enumerate() {
            assert_eq!(x as usize, i / 2 * 2 * 8 + j / 2 * 2);
        }
    }
}

#[test]
fn any_elements() {
    let names: Vec<[String; 2]> = (0..4).map(|i| [i.to_string(), format!("-{i}")]).collect();
    let joined: Vec<String> = view!(names)
        .tile_iter::<shape![2, 1]>()
        .map(|tile| tile.iter().map(String::as_str).collect())
        .collect();
    assert_eq!(joined, ["01", "-0-1", "23", "-2-3"]);
    let units = [[(); 4]; 6];
    assert_eq!(view!(units).tile_iter::<shape![3, 2]>().len(), 4);
}

#[test]
fn no_tile_is_given_out_twice_however_many_are_left_out() {
    let mut grid = numbered::<4, 6>();
    let mut whole = view!(mut grid);
    let mut tiles = whole.tile_iter_mut::<shape![2, 2]>();
    assert!(tiles.next().is_some());
    assert!(tiles.nth(usize::MAX).is_none());
    assert!(tiles.next().is_none());
}
