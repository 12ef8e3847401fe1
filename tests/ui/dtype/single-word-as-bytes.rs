use view_core::view;

fn main() {
    let grid = [[0u32; 2]; 2];
    let _ = view!(grid[1, 1].as<u8>);
}
