use view_core::view;

fn main() {
    let mut grid = [[0; 4]; 3];
    let mut v = view!(mut grid);
    let mut rows = v.select_mut::<0>(&[2, 0]);
    v.fill(1);
    rows[0].fill(2);
}
