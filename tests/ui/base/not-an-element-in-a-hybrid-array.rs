use hybrid_array::{sizes::U1, Array};
use view_core::view;

struct Point(i32, i32);

fn main() {
    let points: Array<Point, U1> = Array([Point(1, 2)]);
    let _ = view!(points[..]);
}
