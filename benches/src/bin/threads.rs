//! How much faster two threads are than one.
//!
//! ```text
//! cargo run --release -p benches --features rayon --bin threads
//! ```
//!
//! A figure is the median of 31 rounds, in which both pools take turns. The machine has to be idle. The program fails if two threads are less
//! than 1.8 times as fast. `once` beside a job and a number of threads runs it once, for a profiler.

use rayon::iter::ParallelIterator;
use rayon::ThreadPool;
use std::error::Error;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;
use view_core::{shape, view, Dyn, View, ViewMut};

const ROUNDS: usize = 31;
const LEAST: f64 = 1.8;
/// The extents of an image.
const ROWS: usize = 1024;
const COLUMNS: usize = 1536;

/// A job: its name, and what it does to an image by means of another.
type Job = (&'static str, fn(&mut [[f32; COLUMNS]], &[[f32; COLUMNS]]));
const JOBS: [Job; 5] = [
    ("tiles", tiles),
    ("tiles of a dynamic view", dynamic_tiles),
    ("sweep", sweep),
    ("sweep of every other column", sparse_sweep),
    ("sweep of columns", lanes),
];

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
        times[ROUNDS / 2]
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
    for job in JOBS {
        let [one, two] = time(job, &pools);
        println!(
            "{:30} {:8.0} µs   {:8.0} µs   {:.2} times",
            job.0,
            one * 1e6,
            two * 1e6,
            one / two
        );
        if one / two < LEAST {
            code = ExitCode::FAILURE;
        }
    }
    Ok(code)
}
