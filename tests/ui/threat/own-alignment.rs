use view_core::Alignment;

#[derive(Clone, Copy, Default)]
struct A128;

impl Alignment for A128 {
    const BYTES: usize = 128;
}

fn main() {}
