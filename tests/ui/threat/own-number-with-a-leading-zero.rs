use view_core::__::{UInt, UTerm, B0};
use view_core::{shape, View};

fn first(v: View<u8, shape![UInt<UTerm, B0>]>) -> usize {
    v.len()
}

fn main() {}
