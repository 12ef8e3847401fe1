use library::{dot, view};

fn main() {
    let (x, y) = ([1.0; 3], vec![1.0; 3]);
    dot(view!(x), view!(y));
}
