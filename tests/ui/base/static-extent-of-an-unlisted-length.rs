use view_core::{shape, view, View};

fn main() {
    let row = [0u8; 2999];
    let _: View<u8, shape![2999]> = view!(row);
}
