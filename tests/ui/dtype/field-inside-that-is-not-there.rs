use view_core::{view, Element};

#[derive(Element, Clone, Copy)]
struct Point {
    x: f32,
    y: f32,
}

#[derive(Element, Clone, Copy)]
struct Line {
    from: Point,
}

fn main() {
    let lines = [Line {
        from: Point { x: 1.0, y: 2.0 },
    }; 3];
    let _ = view!(lines.field(from.z));
}
