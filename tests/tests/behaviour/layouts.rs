//! The layouts of which other crates make arrays: of every rank from 0 to 6, of positive and negative strides, with padding between rows.

/// Calls `$trip!($count RANK: call of view!)` for each. The bases are of `i32`: ten in a row, a grid of 4 x 6, a cube of 2 x 3 x 4, and one that has
/// five axes of 2, 2, 3, 2 and 2.
macro_rules! layouts {
    ($trip:ident $count:ident $row:ident $grid:ident $cube:ident $deep:ident) => {
        $trip!($count 0: $row[3]);
        $trip!($count 0: $grid[2, -1]);
        $trip!($count 0: $cube[1, 1, 1]);
        $trip!($count 1: $row);
        $trip!($count 1: $row[2..7]);
        $trip!($count 1: $row[::2]);
        $trip!($count 1: $row[::-1]);
        $trip!($count 1: $row[8:1:-3]);
        $trip!($count 1: $row[4..4]);
        $trip!($count 1: $row[4..5]);
        $trip!($count 1: $grid[1]);
        $trip!($count 1: $grid[.., 2]);
        $trip!($count 1: $grid[::-1, -1]);
        $trip!($count 1: $grid.diagonal);
        $trip!($count 1: $grid[::-1].diagonal);
        $trip!($count 2: $grid);
        $trip!($count 2: $grid[1.., 1..]);
        $trip!($count 2: $grid[::2, ::3]);
        $trip!($count 2: $grid[::-1, ..]);
        $trip!($count 2: $grid[.., ::-1]);
        $trip!($count 2: $grid[::-1, ::-2]);
        $trip!($count 2: $grid.T);
        $trip!($count 2: $grid[1..3].T);
        $trip!($count 2: $grid.rot90);
        $trip!($count 2: $grid.rot90[3]);
        $trip!($count 2: $grid[2..2, ..]);
        $trip!($count 2: $grid[.., 3..3]);
        $trip!($count 2: $row.reshape[2, 5]);
        $trip!($count 2: $row[::-1].reshape[5, 2]);
        $trip!($count 2: $row[newaxis, ::2]);
        $trip!($count 2: $cube[1]);
        $trip!($count 2: $cube[.., 1]);
        $trip!($count 2: $cube[.., .., 1]);
        $trip!($count 2: $cube[::-1, .., -1]);
        $trip!($count 3: $cube);
        $trip!($count 3: $cube[.., 1.., ::2]);
        $trip!($count 3: $cube[::-1, ::-1, ::-1]);
        $trip!($count 3: $cube.permute[2, 0, 1]);
        $trip!($count 3: $cube.permute[1, 2, 0][::-1]);
        $trip!($count 3: $cube.T);
        $trip!($count 3: $cube[.., 1..1, ..]);
        $trip!($count 3: $grid[.., newaxis, ::-1]);
        $trip!($count 3: $grid.reshape[2, 2, 6]);
        $trip!($count 3: $grid[.., ::2].reshape[2, 2, 3]);
        $trip!($count 4: $grid.tiles[2, 3]);
        $trip!($count 4: $grid[::-1].tiles[2, 2]);
        $trip!($count 3: $deep[.., .., 1, .., 0]);
        $trip!($count 4: $deep[1]);
        $trip!($count 4: $deep[::-1, .., .., ::-1, 1]);
        $trip!($count 4: $cube[newaxis]);
        $trip!($count 4: $cube.reshape[2, 3, 2, 2]);
        $trip!($count 5: $deep);
        $trip!($count 5: $deep.T);
        $trip!($count 5: $deep.permute[4, 1, 3, 0, 2]);
        $trip!($count 5: $deep[::-1, .., ::-1, .., ::-1]);
        $trip!($count 5: $deep[.., 1.., ..1]);
        $trip!($count 6: $deep[newaxis]);
        $trip!($count 6: $deep[.., newaxis, ::-1]);
        $trip!($count 6: $deep.reshape[2, 2, 3, 2, 1, 2]);
        $trip!($count 6: $cube.tiles[1, 3, 2]);
        $trip!($count 6: $cube[.., ::-1].tiles[2, 1, 4].T);
        $trip!($count 6: $deep.permute[4, 1, 3, 0, 2][.., .., newaxis, ::-1]);
    };
}
pub(crate) use layouts;
