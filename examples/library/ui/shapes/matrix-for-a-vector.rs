use library::{dot, view};

fn main() {
    let (x, grid) = ([1.0; 3], [[1.0; 3]; 3]);
    dot(view!(x), view!(grid));
}
