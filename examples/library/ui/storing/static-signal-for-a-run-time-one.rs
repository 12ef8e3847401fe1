use library::{view, Euclidean, Norm};

fn main() {
    let x = [3.0, 4.0];
    Euclidean.of(view!(x));
}
