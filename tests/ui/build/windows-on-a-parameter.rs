use view_core::{shape, view, Extent, View};

fn windows<N: Extent>(row: View<u8, shape![N]>) -> usize {
    view!(row.windows[4]).len()
}

fn main() {
    assert_eq!(windows(view!(([1, 2, 3, 4]))), 4);
    windows(view!(([1, 2, 3])));
}
