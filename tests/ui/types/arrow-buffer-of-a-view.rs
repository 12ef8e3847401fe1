use arrow_buffer::ScalarBuffer;
use view_core::view;

fn main() {
    let grid = [[1u32, 2], [3, 4]];
    // Arrow keeps its buffers, and has no strides: `view!(grid[.., 0]).copy()` becomes one.
    let _ = ScalarBuffer::<u32>::from(view!(grid[.., 0]));
}
