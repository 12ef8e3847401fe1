use view_core::__::Placement;

struct AsISay;

impl Placement for AsISay {
    const OFFSET: Option<usize> = None;
    const PACKED: bool = false;
}

fn main() {}
