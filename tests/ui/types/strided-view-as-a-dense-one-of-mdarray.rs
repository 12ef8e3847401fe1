use mdarray::{Const, Dense, View};
use view_core::view;

fn main() {
    let grid = [[1u8, 2, 3], [4, 5, 6]];
    let _: View<u8, (Const<2>, Const<2>), Dense> = view!(grid[.., 1..]).into();
}
