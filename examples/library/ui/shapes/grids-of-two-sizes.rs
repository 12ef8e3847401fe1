use library::{jacobi, view};

fn main() {
    let (u, mut next) = ([[0.0; 640]; 480], [[0.0; 640]; 400]);
    jacobi(view!(u), view!(mut next));
}
