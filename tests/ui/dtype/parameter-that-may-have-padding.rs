use view_core::{shape, view, Element, Extent, View};
use zerocopy::Immutable;

fn bytes<T: Element + Immutable, N: Extent>(items: View<T, shape![N]>) -> usize {
    view!(items.as<u8>).len()
}

fn main() {
    bytes(view!(([0; 16])));
}
