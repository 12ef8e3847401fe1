use library::{axpy, view};

fn main() {
    let (x, mut y) = ([1.0; 3], [0.0; 3]);
    y[0] = 1.0;
    axpy(2.0, view!(x), view!(y));
}
