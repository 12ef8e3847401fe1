use library::{dot, view};

fn main() {
    let (x, y) = ([1.0; 98], [1.0; 200]);
    dot(view!(x[..100]), view!(y[..100]));
}
