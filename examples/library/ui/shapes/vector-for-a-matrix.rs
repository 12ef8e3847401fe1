use library::{gemv, view};

fn main() {
    let (a, x, mut y) = ([1.0; 3], [1.0; 3], [0.0; 3]);
    gemv(view!(a), view!(x), view!(mut y));
}
