use view_core::{shape, view, Extent, View};

pub fn third<N: Extent>(rows: View<u8, shape![N, 3]>) -> u8 {
    *view!(rows[5, 3])
}

fn main() {}
