use view_core::view;

fn main() {
    let mut row = [0; 8];
    let _ = view!(mut row => [1::4], [3::6][..1], [::6], [5::3]);
}
