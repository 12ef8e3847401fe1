use library::{distance, view};

fn main() {
    let (a, b) = ([[1.0; 3]; 2], [1.0; 6]);
    distance(view!(a), view!(b));
}
