use view_core::view;

fn main() {
    let mut grid = [[1, 2], [3, 4]];
    let mut v = view!(mut grid);
    let (mut rows, mut columns) = (v.lanes_mut::<1>(), v.lanes_mut::<0>());
    rows.next().unwrap().fill(1);
    columns.next().unwrap().fill(2);
}
