use view_core::{shape, view, Extent, View};

pub fn tiles<N: Extent>(grid: View<u8, shape![N, 5]>) -> usize {
    view!(grid.tiles[2, 2]).len()
}

fn main() {}
