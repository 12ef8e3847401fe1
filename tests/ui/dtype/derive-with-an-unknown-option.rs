use view_core::Element;

#[derive(Element)]
#[element(packed)]
struct Point {
    x: f32,
}

fn main() {
    let _ = view_core::view!(([Point { x: 1.0 }]));
}
