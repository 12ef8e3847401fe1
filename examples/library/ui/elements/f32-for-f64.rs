use library::{dot, view};

fn main() {
    let (x, y) = ([1.0; 3], [1.0_f32; 3]);
    dot(view!(x), view!(y));
}
