use view_core::view;

fn main() {
    let grid = [[3, 1], [2, 4]];
    let column: &[i32; 2] = view!(grid[.., 0]).as_array();
    println!("{column:?}");
}
