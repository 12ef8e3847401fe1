use view_core::{shape, view, Extent, View};

fn fourth<N: Extent>(row: View<u8, shape![N]>) -> u8 {
    *view!(row[3])
}

fn main() {
    assert_eq!(fourth(view!(([1, 2, 3, 4]))), 4);
    fourth(view!(([1, 2, 3])));
}
