use view_core::view;

fn main() {
    let grid = [[1.0; 3]; 4];
    view!(grid).sum_axis::<2, f64>();
}
