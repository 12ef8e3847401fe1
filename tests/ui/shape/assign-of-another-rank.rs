use view_core::view;

fn main() {
    let (mut grid, row) = ([[1.0; 3]; 4], [1.0; 12]);
    view!(mut grid).assign(&view!(row));
}
