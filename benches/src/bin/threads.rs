//! How much faster two threads are than one.
//!
//! ```text
//! cargo run --release -p benches --features rayon --bin threads
//! ```
//!
//! A figure is the fastest of 101 rounds, in which both pools take turns: a virtual machine does not always have both of its cores. The first two jobs are
//! arithmetic without memory, and copies of slices: they say what two threads are worth here. The program fails if two threads are less than 1.8 times as fast with views, and
//! also less than 0.9 times as much faster as with copies. `once` beside a job and a number of threads runs it once, for a profiler.

use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};
use rayon::slice::{ParallelSlice, ParallelSliceMut};
use rayon::ThreadPool;
use std::error::Error;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;
use view_core::{shape, view, Dyn, View, ViewMut};

const ROUNDS: usize = 101;
const LEAST: f64 = 1.8;
const OF_COPIES: f64 = 0.9;
/// The extents of an image.
const ROWS: usize = 1024;
const COLUMNS: usize = 1536;

/// A job: its name, and what it does to an image by means of another.
type Job = (&'static str, fn(&mut [[f32; COLUMNS]], &[[f32; COLUMNS]]));
const JOBS: [Job; 9] = [
    ("arithmetic", arithmetic),
    ("copies", copies),
    ("tiles", tiles),
    ("tiles of a dynamic view", dynamic_tiles),
    ("stripes of a family", stripes),
    ("interiors of a family", interiors),
    ("sweep", sweep),
    ("sweep of every other column", sparse_sweep),
    ("sweep of columns", lanes),
];

/// As many additions as the tiles have elements, each of which waits for the one before.
fn arithmetic(_: &mut [[f32; COLUMNS]], _: &[[f32; COLUMNS]]) {
    (0..ROWS).into_par_iter().for_each(|row| {
        let step = black_box(row as f32);
        black_box((0..COLUMNS).fold(0.0, |sum: f32, _| sum + step));
    });
}

/// The halves that `sweep` has, copied by slices.
fn copies(y: &mut [[f32; COLUMNS]], x: &[[f32; COLUMNS]]) {
    let rows = ROWS / 2;
    for _ in 0..8 {
        let pieces = y[..rows]
            .par_chunks_mut(rows / 2)
            .zip(x[..rows].par_chunks(rows / 2));
        pieces.for_each(|(y, x)| y.copy_from_slice(x));
    }
}

/// Takes the mean of each tile out of its elements.
fn level(mut tile: ViewMut<'_, f32, shape![32, 32], impl view_core::Layout>) {
    let mean = tile.sum::<f32>() / 1024.0;
    let weight = tile.fold(1.0, |most: f32, x| most.max((x - mean).abs()));
    tile.map_inplace(|x| *x = ((*x - mean) / weight).clamp(-1.0, 1.0));
}

fn tiles(image: &mut [[f32; COLUMNS]], _: &[[f32; COLUMNS]]) {
    view!(mut image).par_tiles_mut::<shape![32, 32]>().for_each(level);
}

fn dynamic_tiles(image: &mut [[f32; COLUMNS]], _: &[[f32; COLUMNS]]) {
    let columns = black_box(COLUMNS);
    let mut view: ViewMut<'_, f32, shape![Dyn, Dyn], _> = view!(mut image[.., ..columns]);
    view.par_tiles_mut::<shape![32, 32]>().for_each(level);
}

/// As `tiles`, of every eighth row from each of the first eight on.
fn stripes(image: &mut [[f32; COLUMNS]], _: &[[f32; COLUMNS]]) {
    let count = black_box(8);
    let stripes = view!(mut image => for k in ..count [k::count, ..]);
    stripes.into_par_iter().for_each(|mut stripe| {
        for mut tile in stripe.tile_iter_mut::<shape![32, 32]>() {
            level(tile.reborrow());
        }
    });
}

/// As `tiles`, without the border of each.
fn interiors(image: &mut [[f32; COLUMNS]], _: &[[f32; COLUMNS]]) {
    let down = image.len() / 34;
    let tiles = view!(mut image => for (i, j) in ..down, ..45 [34*i + 1..+32, 34*j + 1..+32]);
    tiles.into_par_iter().for_each(level);
}

/// `y += a · x` on half of the image, eight times, so that caches keep both: memory has one bus for all threads.
fn sweep(y: &mut [[f32; COLUMNS]], x: &[[f32; COLUMNS]]) {
    let rows = ROWS / 2;
    for _ in 0..8 {
        view!(mut y[..rows])
            .par_zip_mut(view!(x[..rows]))
            .for_each(|(y, x)| *y += 0.5 * x);
    }
}

fn sparse_sweep(y: &mut [[f32; COLUMNS]], x: &[[f32; COLUMNS]]) {
    let rows = ROWS / 2;
    for _ in 0..8 {
        let x: View<'_, f32, _, _> = view!(x[..rows, 1::2]);
        view!(mut y[..rows, ::2])
            .par_zip_mut(x)
            .for_each(|(y, x)| *y += 0.5 * x);
    }
}

fn lanes(y: &mut [[f32; COLUMNS]], x: &[[f32; COLUMNS]]) {
    let rows = ROWS / 2;
    let first = view!(x[0, ..]);
    view!(mut y[..rows]).par_lanes_mut::<0>().for_each(|mut column| {
        column.map_inplace(|y| *y = y.mul_add(0.5, first[[0]]));
    });
}

/// Seconds of the job, by the only thread of one pool and by the two of the other.
fn time(job: Job, pools: &[ThreadPool; 2]) -> [f64; 2] {
    let (mut y, x) = (vec![[1.0; COLUMNS]; ROWS], vec![[2.0; COLUMNS]; ROWS]);
    let mut rounds = [const { Vec::new() }; 2];
    for _ in 0..ROUNDS {
        for (pool, times) in pools.iter().zip(&mut rounds) {
            let start = Instant::now();
            pool.install(|| job.1(black_box(&mut y), black_box(&x)));
            times.push(start.elapsed().as_secs_f64());
        }
    }
    rounds.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[0]
    })
}

fn pool(threads: usize) -> Result<ThreadPool, Box<dyn Error>> {
    Ok(rayon::ThreadPoolBuilder::new().num_threads(threads).build()?)
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [once, job, threads] = &arguments[..] {
        if once == "once" {
            let (_, job) = JOBS.iter().find(|(name, _)| name == job).ok_or("no such job")?;
            let (mut y, x) = (vec![[1.0; COLUMNS]; ROWS], vec![[2.0; COLUMNS]; ROWS]);
            pool(threads.parse()?)?.install(|| job(&mut y, &x));
            return Ok(ExitCode::SUCCESS);
        }
    }
    let pools = [pool(1)?, pool(2)?];
    let mut code = ExitCode::SUCCESS;
    let mut least = LEAST;
    for job in JOBS {
        let [one, two] = time(job, &pools);
        println!(
            "{:30} {:8.0} µs   {:8.0} µs   {:.2} times",
            job.0,
            one * 1e6,
            two * 1e6,
            one / two
        );
        match job.0 {
            "arithmetic" => {}
            "copies" => least = LEAST.min(OF_COPIES * one / two),
            _ if one / two < least => code = ExitCode::FAILURE,
            _ => {}
        }
    }
    Ok(code)
}
