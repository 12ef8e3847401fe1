use native::blas::sdot;
use view_core::view;

fn main() {
    let grid = [[1.0f32; 6]; 5];
    let _ = sdot(view!(grid[.., 1]), view!(grid[2, ..]));
}
