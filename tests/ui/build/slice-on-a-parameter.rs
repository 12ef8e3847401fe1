use view_core::{shape, view, Extent, View};

fn inner<M: Extent, N: Extent>(grid: View<u8, shape![M, N]>) -> usize {
    view!(grid[1..-1, 2..-2]).len()
}

fn main() {
    assert_eq!(inner(view!(([[1; 4]; 2]))), 0);
    inner(view!(([[1; 3]; 3])));
}
