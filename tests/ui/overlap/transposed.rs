use view_core::view;

fn main() {
    let mut plane = [[0; 6]; 4];
    let _ = view!(mut plane => .T[2], [1, 2..]);
}
