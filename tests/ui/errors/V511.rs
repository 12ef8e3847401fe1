use view_core::view;

fn main() {
    let grid = [[1, 2], [3, 4]];
    let elements = view!(grid).par_iter();
}
