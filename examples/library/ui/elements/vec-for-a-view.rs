use library::{sum, view};

fn main() {
    let x = vec![1.0; 3];
    sum(view!(x));
    sum(x);
}
