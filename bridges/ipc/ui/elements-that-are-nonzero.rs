use std::num::NonZeroU8;
use view_core::shape;
use view_ipc::Shared;

fn main() {
    let _shared = Shared::<NonZeroU8, shape![10]>::new([10]);
}
