use view_core::__::{Field, Name};
use view_core::Element;

#[derive(Element)]
struct Pair(u8, u8);

impl Field<Name<0>, (), u64> for Pair {
    const OFFSET: usize = 1;
}

fn main() {}
