use view_core::view;

fn main() {
    let grid = vec![[3, 1], [2, 4]];
    let rows = view!(grid).as_array();
}
