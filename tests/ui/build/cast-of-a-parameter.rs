use view_core::{shape, view, Element, Extent, View};
use zerocopy::{FromBytes, Immutable, Unaligned};

fn read<T: Element + FromBytes + Immutable + Unaligned, N: Extent>(bytes: View<u8, shape![N]>) -> usize {
    view!(bytes.as<T>).len()
}

fn main() {
    assert_eq!(read::<zerocopy::big_endian::U32, _>(view!(([0; 16]))), 4);
    read::<zerocopy::big_endian::U32, _>(view!(([0; 15])));
}
