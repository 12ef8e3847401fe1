use view_core::{shape, Extent, Layout, View};

pub fn print<N: Extent, L: Layout>(table: View<u32, shape![4, N], L>) {
    let rows = table.rows();
}

fn main() {}
