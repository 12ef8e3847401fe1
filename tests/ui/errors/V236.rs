use view_core::{shape, view, AtLeast, Extent, View};

fn third<N: Extent + AtLeast<3>>(row: View<u8, shape![N]>) -> u8 {
    *view!(row[2])
}

fn main() {
    let element = third(view!((vec![1, 2, 3])));
}
