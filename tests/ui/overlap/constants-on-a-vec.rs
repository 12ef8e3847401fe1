use view_core::view;

fn main() {
    const I: usize = 3;
    let mut row = vec![0; 8];
    let _ = view!(mut row => [{ I }], [{ I }]);
}
