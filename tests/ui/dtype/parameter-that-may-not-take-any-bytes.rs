use view_core::{shape, view, Element, Extent, View};
use zerocopy::{Immutable, Unaligned};

fn first<T: Element + Immutable + Unaligned + Copy, N: Extent>(bytes: View<u8, shape![N]>) -> T {
    view!(bytes.as<T>)[[0]]
}

fn main() {
    first::<u8, _>(view!(([0; 16])));
}
