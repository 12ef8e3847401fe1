use view_core::Layout;

enum Backwards {}

impl Layout for Backwards {
    type Stored = ();
}

fn main() {}
