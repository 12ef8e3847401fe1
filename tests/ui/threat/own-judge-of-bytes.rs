use view_core::{Dtype, Element};

#[derive(Element)]
struct Flag(bool);

enum Anything {}

impl Dtype<Flag> for Anything {
    type Judge = u8;
}

fn main() {}
