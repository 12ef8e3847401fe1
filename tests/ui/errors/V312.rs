use view_core::{view, Element};

#[derive(Element, Clone, Copy)]
struct Point {
    x: f32,
    y: f32,
}

fn main() {
    let points = [Point { x: 1.0, y: 2.0 }; 3];
    let depth = view!(points.field(z));
}
