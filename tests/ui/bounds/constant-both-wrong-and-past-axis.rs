use view_core::view;

fn main() {
    const END: usize = 5;
    let grid = [[0u8; 6]; 4];
    let _ = view!(grid[{ END + 1 }..{ END }]);
}
