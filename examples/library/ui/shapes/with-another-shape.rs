use library::{gemv, view};

fn main() {
    let (a, x, mut y) = ([[1.0; 3]; 2], [1.0; 4], [0.0; 2]);
    gemv(view!(a), view!(x).with_shape(), view!(mut y));
}
