use view_core::{shape, view, Element, Extent, ViewMut};
use zerocopy::{FromBytes, Unaligned};

fn clear<T: Element + FromBytes + Unaligned + Copy, N: Extent>(mut bytes: ViewMut<u8, shape![N]>, item: T) {
    view!(mut bytes.as<T>).fill(item);
}

fn main() {
    clear(view!(mut ([0; 16])), 0_u8);
}
