use view_core::__::Placement;

enum Mine {}

impl Placement for Mine {
    const OFFSET: Option<usize> = Some(1 << 20);
}

fn main() {}
