use view_core::{shape, view, Element, Extent, View};
use zerocopy::{FromBytes, Immutable, Unaligned};

fn read<T: Element + FromBytes + Immutable + Unaligned, N: Extent>(bytes: View<u8, shape![N]>) -> usize {
    view!(bytes.as<T>).len()
}

fn count<T: Element, M: Extent, N: Extent>(rows: View<T, shape![M, N]>) -> usize {
    rows.len()
}

fn passed_on<T: Element + FromBytes + Immutable, M: Extent, N: Extent>(
    rows: View<u8, shape![M, N]>,
) -> usize {
    count(view!(rows.as<T>))
}

fn main() {
    passed_on::<zerocopy::big_endian::U32, _, _>(view!(([[0; 6]; 2])));
    assert_eq!(read::<zerocopy::big_endian::U32, _>(view!(([0; 16]))), 4);
    read::<zerocopy::big_endian::U32, _>(view!(([0; 15])));
}
