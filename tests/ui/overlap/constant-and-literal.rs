use view_core::view;

fn main() {
    const END: usize = 5;
    let mut plane = [[0; 6]; 4];
    let _ = view!(mut plane => [.., ..{ END }], [.., 4..]);
}
