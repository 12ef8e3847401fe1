use view_core::zerocopy::{Immutable, IntoBytes};
use view_core::{shape, Element};
use view_ipc::Shared;

#[derive(Element, IntoBytes, Immutable)]
#[repr(u8)]
enum Colour {
    Red,
    Green,
}

fn main() {
    let _shared = Shared::<Colour, shape![10]>::new([10]);
}
