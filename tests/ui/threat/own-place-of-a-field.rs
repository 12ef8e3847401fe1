use view_core::__::{Placement, U0, U1};

enum Mine {}

impl Placement for Mine {
    const OFFSET: Option<usize> = Some(1 << 20);
}

fn main() {}
