use view_core::{view, zip};

fn main() {
    let (grid, mut sums) = ([[1; 3]; 4], [0; 4]);
    zip!(mut sums, view!(grid).lanes::<0>() => |sum, lane| *sum = lane.sum());
}
