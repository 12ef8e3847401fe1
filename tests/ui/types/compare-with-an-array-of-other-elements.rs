use view_core::view;

fn main() {
    let row = [3, 1];
    assert!(view!(row) == [3.0, 1.0]);
}
