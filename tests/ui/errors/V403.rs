use view_core::{shape, view, Extent, ViewMut};

pub fn ends<N: Extent>(mut row: ViewMut<u8, shape![N]>) {
    let (front, back) = view!(mut row => [..-4], [-3..-1]);
}

fn main() {}
