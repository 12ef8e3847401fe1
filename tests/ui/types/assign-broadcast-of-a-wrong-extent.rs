use view_core::view;

fn main() {
    let mut grid = [[0; 4]; 3];
    view!(mut grid).assign_broadcast(&[1, 2, 3]);
}
