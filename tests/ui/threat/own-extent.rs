use view_core::Extent;

enum Longer {}

impl Extent for Longer {
    const STATIC: Option<usize> = Some(1 << 40);
}

fn main() {}
