use library::{dot, view};

fn main() {
    let x = [1.0; 3];
    let x = view!(x);
    dot(x, &x);
}
