use view_core::{Dyn, Shape};

struct Mine;

impl Shape for Mine {
    type Head = Dyn;
}

fn main() {}
