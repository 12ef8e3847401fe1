use library::{jacobi, view};

fn main() {
    let (u, mut next) = (vec![[0.0; 640]; 480], vec![[0.0; 640]; 480]);
    jacobi(view!(u), view!(mut next));
}
