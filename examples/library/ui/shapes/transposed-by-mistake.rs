use library::{distance, view};

fn main() {
    let a = [[1.0; 3]; 2];
    distance(view!(a), view!(a.T));
}
