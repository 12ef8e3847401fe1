use view_core::view;

fn main() {
    let mut stack = [[[[0; 2]; 3]; 2]; 2];
    let _ = view!(mut stack => [0, .., 1], [.., 1, .., 0]);
}
