use view_core::view;

fn main() {
    let grid = [[0u16; 6]; 4];
    let _ = view!(grid[.., 1].as<u8>);
}
