use view_core::view;

fn main() {
    let (grid, mut out) = ([[0u8; 6]; 4], [[0u8; 6]; 4]);
    view!(grid.T).copy_into(&mut out);
}
