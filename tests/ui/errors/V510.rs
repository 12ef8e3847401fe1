use view_core::{view, Element};

#[derive(Element)]
#[element(packed)]
struct Point {
    x: f32,
}

fn main() {
    let points = view!(([Point { x: 1.0 }]));
}
