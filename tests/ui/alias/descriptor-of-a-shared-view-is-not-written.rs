use view_core::{view, CViewMut};

fn clear(_: &CViewMut) {}

fn main() {
    let grid = [[1i16, 2, 3], [4, 5, 6]];
    view!(grid[.., 1]).with_c(|descriptor| clear(descriptor));
}
