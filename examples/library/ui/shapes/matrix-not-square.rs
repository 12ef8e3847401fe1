use library::{lu, view};

fn main() {
    let mut a = [[1.0; 4]; 3];
    lu(view!(mut a));
}
