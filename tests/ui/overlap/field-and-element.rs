use view_core::{view, Element};

#[derive(Element, Clone, Copy)]
struct Point {
    x: f32,
    y: f32,
}

fn main() {
    let mut points = [Point { x: 0.0, y: 0.0 }; 4];
    let _ = view!(mut points => .field(x), [1]);
}
