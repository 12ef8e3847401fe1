use library::{gemm, view};

fn main() {
    let (a, b, mut out) = ([[1.0; 3]; 2], [[1.0; 5]; 4], [[0.0; 5]; 2]);
    gemm(view!(a), view!(b), view!(mut out));
}
