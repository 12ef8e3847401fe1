use view_core::view;

fn main() {
    let mut block = [[[0; 4]; 3]; 2];
    let _ = view!(mut block => .permute[2, 0, 1][1..], [.., 2, 3]);
}
