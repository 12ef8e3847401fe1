use view_core::view;

fn main() {
    let mut grid = [[0; 4]; 3];
    view!(mut grid).fill_where(&[[true; 3]; 4], 1);
}
