use view_core::{shape, View};

fn first(row: View<u8, shape![-3]>) -> u8 {
    row[[0]]
}

fn main() {}
