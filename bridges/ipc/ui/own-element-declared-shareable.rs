use view_core::zerocopy::{Immutable, IntoBytes};
use view_core::Element;
use view_ipc::Shareable;

#[derive(Element, IntoBytes, Immutable)]
#[repr(transparent)]
struct Flag(bool);

impl Shareable for Flag {}

fn main() {}
