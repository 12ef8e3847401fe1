use view_core::view;

fn main() {
    let grid = [[1.0; 3]; 4];
    view!(grid).axis_iter::<2>().count();
}
