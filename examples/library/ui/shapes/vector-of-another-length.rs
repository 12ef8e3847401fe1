use library::{dot, view};

fn main() {
    let (x, y) = ([1.0; 480], [1.0; 640]);
    dot(view!(x), view!(y));
}
