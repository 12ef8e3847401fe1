//! Red-black Gauss–Seidel on two threads: the temperatures in a plate whose rim has fixed temperatures.
//!
//! ```text
//! cargo run --release --example redblack
//! ```
//!
//! A sweep replaces every inner point by the mean of its four neighbours. If the points are coloured like a
//! chessboard, red points have black neighbours only. So all red points can be replaced at the same time, and then
//! all black ones. Each colour is two grids: red are the points in even rows and even columns, and those in odd
//! rows and odd columns. The four grids are four views of one buffer. The compiler proves that no element is in
//! two of them. Two threads write the two red grids and read the two black ones; then it is the other way round.

use view_core::{shape, view, zip, Extent, Layout, View, ViewMut};

/// The plate: even extents, so that the four grids have equal shapes.
const ROWS: usize = 34;
const COLUMNS: usize = 50;
const SWEEPS: usize = 2000;

type Plate = [[f64; COLUMNS]; ROWS];

/// Write the means of four neighbours to `out`. The compiler compares the shapes.
fn relax<M: Extent, N: Extent, A: Layout, B: Layout, C: Layout, D: Layout, E: Layout>(
    mut out: ViewMut<f64, shape![M, N], A>,
    up: View<f64, shape![M, N], B>,
    down: View<f64, shape![M, N], C>,
    left: View<f64, shape![M, N], D>,
    right: View<f64, shape![M, N], E>,
) {
    zip!(mut out, up, down, left, right => |mean, up, down, left, right| *mean = (up + down + left + right) / 4.0);
}

/// A sweep over the red points, then one over the black ones, each on two threads.
fn sweep(plate: &mut Plate) {
    // The names are the parities of row and column.
    let (mut even_even, mut odd_odd, mut even_odd, mut odd_even) =
        view!(mut plate => [::2, ::2], [1::2, 1::2], [::2, 1::2], [1::2, ::2]);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            relax(
                view!(mut even_even[1.., 1..]),
                view!(odd_even[..-1, 1..]),
                view!(odd_even[1.., 1..]),
                view!(even_odd[1.., ..-1]),
                view!(even_odd[1.., 1..]),
            );
        });
        relax(
            view!(mut odd_odd[..-1, ..-1]),
            view!(even_odd[..-1, ..-1]),
            view!(even_odd[1.., ..-1]),
            view!(odd_even[..-1, ..-1]),
            view!(odd_even[..-1, 1..]),
        );
    });
    std::thread::scope(|scope| {
        scope.spawn(|| {
            relax(
                view!(mut even_odd[1.., ..-1]),
                view!(odd_odd[..-1, ..-1]),
                view!(odd_odd[1.., ..-1]),
                view!(even_even[1.., ..-1]),
                view!(even_even[1.., 1..]),
            );
        });
        relax(
            view!(mut odd_even[..-1, 1..]),
            view!(even_even[..-1, 1..]),
            view!(even_even[1.., 1..]),
            view!(odd_odd[..-1, ..-1]),
            view!(odd_odd[..-1, 1..]),
        );
    });
}

/// The same, point by point.
fn sweep_naively(plate: &mut Plate) {
    for colour in [0, 1] {
        for i in 1..ROWS - 1 {
            for j in (1..COLUMNS - 1).filter(|j| (i + j) % 2 == colour) {
                plate[i][j] = (plate[i - 1][j] + plate[i + 1][j] + plate[i][j - 1] + plate[i][j + 1]) / 4.0;
            }
        }
    }
}

/// The final temperature of a row: 100 degrees at the top, 0 at the bottom.
fn settled(i: usize) -> f64 {
    100.0 * (1.0 - i as f64 / (ROWS - 1) as f64)
}

/// A plate whose rim has its temperatures; inside, all are 0.
fn plate() -> Plate {
    let mut plate = [[0.0; COLUMNS]; ROWS];
    view!(mut plate[0]).fill(settled(0));
    for (i, row) in plate.iter_mut().enumerate() {
        (row[0], row[COLUMNS - 1]) = (settled(i), settled(i));
    }
    plate
}

/// The largest difference from the final temperature.
fn error(plate: &Plate) -> f64 {
    let distances = view!(plate)
        .indexed_iter()
        .map(|([i, _], x)| (x - settled(i)).abs());
    distances.fold(0.0, f64::max)
}

fn main() {
    let (mut fast, mut naive) = (plate(), plate());
    println!("error at the start: {:.6}", error(&fast));
    for _ in 0..SWEEPS {
        sweep(&mut fast);
        sweep_naively(&mut naive);
    }
    println!("after {SWEEPS} sweeps: {:.6}", error(&fast));
    println!("{:.3}", view!(fast[::11, ::7]));

    // They are equal, not only nearly so, because both compute each mean from the same four numbers.
    assert_eq!(fast, naive);
    assert!(error(&fast) < 0.001);
}
