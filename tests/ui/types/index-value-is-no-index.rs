use view_core::view;

fn main() {
    let grid = [[0u8; 4]; 3];
    let (i, list) = (1i32, vec![0, 2]);
    let _ = view!(grid[(i), 0]);
    let _ = view!(grid[.., (list)]);
}
