use view_core::{Layout, Shape};

enum Backwards {}

impl Layout for Backwards {
    type Stored<S: Shape> = ();
}

fn main() {}
