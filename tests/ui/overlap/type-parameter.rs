use view_core::{shape, view, Extent, ViewMut};

fn halves<N: Extent>(mut row: ViewMut<u8, shape![N]>) {
    let _ = view!(mut row => [::2], [::3]);
}

fn main() {
    halves(view!(mut ([0; 8])));
}
