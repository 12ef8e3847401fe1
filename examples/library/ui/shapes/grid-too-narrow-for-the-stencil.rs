use library::{jacobi, view};

fn main() {
    let (u, mut next) = ([[0.0; 2]; 480], [[0.0; 2]; 480]);
    jacobi(view!(u), view!(mut next));
}
