use view_core::view;

fn main() {
    let grid = [[3, 1], [2, 4]];
    assert!(view!(grid) == [[3, 1, 2], [2, 4, 1]]);
}
