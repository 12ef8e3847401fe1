use view_core::view;

fn main() {
    let mut plane = vec![[0; 6]; 4];
    let _ = view!(mut plane => [2, ..3], [2, 2..]);
}
