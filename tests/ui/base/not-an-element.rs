use view_core::view;

#[derive(Clone, Copy)]
struct Point {
    x: u8,
}

fn main() {
    let points = [Point { x: 1 }; 4];
    let _ = view!(points[1..]);
}
