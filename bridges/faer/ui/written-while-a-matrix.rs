use view_core::view;

fn main() {
    let mut grid = [[1.0, 2.0], [3.0, 4.0]];
    let mut matrix = view_faer::mat_mut(view!(mut grid)).unwrap();
    grid[0][0] = 5.0;
    matrix[(0, 0)] = 6.0;
}
