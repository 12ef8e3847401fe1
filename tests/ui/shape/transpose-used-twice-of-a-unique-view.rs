use view_core::view;

fn main() {
    let mut grid = [[1.0; 3]; 5];
    let whole = view!(mut grid);
    let mut columns = whole.transpose();
    let mut rows = whole.flip::<0>();
    columns.fill(0.0);
    rows.fill(1.0);
}
