use view_core::try_view;

fn main() {
    let mut row = [0; 8];
    let _ = try_view!(mut row => [..5], [4..]);
}
