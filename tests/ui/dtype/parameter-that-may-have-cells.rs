use view_core::{shape, view, Element, Extent, View};
use zerocopy::{FromBytes, Unaligned};

fn count<T: Element + FromBytes + Unaligned, N: Extent>(bytes: View<u8, shape![N]>) -> usize {
    view!(bytes.as<T>).len()
}

fn main() {
    count::<u8, _>(view!(([0; 16])));
}
