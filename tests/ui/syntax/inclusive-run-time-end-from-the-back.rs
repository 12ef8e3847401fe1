use view_core::view;

fn main() {
    let grid = [[0u8; 6]; 4];
    let end = 1;
    let _ = view!(grid[..=-(end)]);
}
