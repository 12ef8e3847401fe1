use view_core::view;

fn main() {
    let mut grid = [[0; 4]; 3];
    view!(mut grid).assign_select::<0, _>(&[2, 1], &[[1, 2, 3], [4, 5, 6]]);
}
