use view_core::{shape, view, Extent, View};

pub fn fourth<N: Extent>(row: View<u8, shape![N]>) -> u8 {
    *view!(row[3])
}

fn main() {}
