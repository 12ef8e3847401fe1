use library::{gemm, view};

fn main() {
    let mut a = [[1.0; 3]; 3];
    gemm(view!(a), view!(a), view!(mut a));
}
